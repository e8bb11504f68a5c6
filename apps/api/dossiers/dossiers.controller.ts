import { Body, Controller, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { createDraft, patchDraft, viewDossier, vietnamDay, type Store, type Who } from '../../../libs/store';
import { listDossiers } from '../../../libs/store/queries';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { DossierDto, DossierPageDto, DraftMadeDto } from '../dto/dossier';
import { DossierChangeDto, NewDossierDto } from '../dto/filing';
import { DossierQueryDto } from '../dto/queries';
import { Says } from '../dto/said';
import { answer } from '../problem/refused';
import { STORE } from '../store.module';
import { changeOf, filingOf } from './filing';
import { IdPipe } from './id.pipe';
import { NewId } from './idempotency';

@ApiTags('dossiers')
@Controller('api/dossiers')
export class DossiersController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'In place of the body’s id' })
  @Says({
    summary: 'Open a draft',
    about: 'Sent twice with the same id it answers the same.',
    ok: DraftMadeDto,
    status: 201,
    refuses: ['incomplete', 'outside-your-jurisdiction', 'unknown'],
  })
  async createDossier(@Me() me: Who, @NewId() id: string, @Body() dto: NewDossierDto): Promise<DraftMadeDto> {
    return answer(await createDraft(this.store, { id, personId: me.personId, filing: filingOf(dto, dto.unitId), on: dto.on, now: this.clock() }));
  }

  @Patch(':id')
  @Says({
    summary: 'Change a draft',
    about: 'What is not named stays.',
    ok: DossierDto,
    refuses: ['incomplete', 'outside-your-jurisdiction', 'step-moved-on', 'unknown'],
  })
  async changeDossier(@Me() me: Who, @Param('id', IdPipe) id: string, @Body() dto: DossierChangeDto): Promise<DossierDto> {
    answer(await patchDraft(this.store, { id, personId: me.personId, change: changeOf(dto), now: this.clock() }));
    return this.getDossier(me, id);
  }

  @Get()
  @Says({ summary: 'Search the dossiers I may see, newest first', ok: DossierPageDto, refuses: ['incomplete'] })
  listDossiers(@Me() me: Who, @Query() filter: DossierQueryDto): Promise<DossierPageDto> {
    return listDossiers(this.store, { personId: me.personId, today: vietnamDay(this.clock()), filter });
  }

  @Get(':id')
  @Says({ summary: 'One dossier, with what may be done now', ok: DossierDto, refuses: ['outside-your-jurisdiction', 'unknown'] })
  async getDossier(@Me() me: Who, @Param('id', IdPipe) id: string): Promise<DossierDto> {
    return answer(await viewDossier(this.store, { personId: me.personId, dossierId: id, now: this.clock() }));
  }
}
