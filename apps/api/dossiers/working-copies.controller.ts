import { Body, Controller, Get, Inject, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { keepWorkingCopy, workingCopyOf, type Store, type Who, type WorkingCopy } from '../../../libs/store';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { OnQueryDto } from '../dto/queries';
import { Says } from '../dto/said';
import { WorkingCopyChangeDto, WorkingCopyDto } from '../dto/working-copy';
import { answer } from '../problem/refused';
import { STORE } from '../store.module';
import { changeOf } from './filing';
import { IdPipe } from './id.pipe';

const shown = (copy: WorkingCopy): WorkingCopyDto => ({ ...copy, form: copy.form as WorkingCopyDto['form'] });

/** A form that is still being written. */
@ApiTags('dossiers')
@Controller('api/dossiers/:id/working-copy')
export class WorkingCopiesController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Says({
    summary: 'What is being written on a draft, or in answer to a return',
    ok: WorkingCopyDto,
    refuses: ['incomplete', 'outside-your-jurisdiction', 'unknown'],
  })
  async getWorkingCopy(@Me() me: Who, @Param('id', IdPipe) id: string, @Query() { on }: OnQueryDto): Promise<WorkingCopyDto> {
    return shown(answer(await workingCopyOf(this.store, { id, personId: me.personId, now: this.clock(), ...(on ? { on } : {}) })));
  }

  @Put()
  @Says({
    summary: 'Keep what is being written',
    about: 'A draft takes over what is whole of it. Built on an older version it is refused: already-decided, with who was first.',
    ok: WorkingCopyDto,
    refuses: ['incomplete', 'outside-your-jurisdiction', 'step-moved-on', 'already-decided', 'unknown'],
  })
  async keepWorkingCopy(@Me() me: Who, @Param('id', IdPipe) id: string, @Body() { filing, ...dto }: WorkingCopyChangeDto): Promise<WorkingCopyDto> {
    const change = filing ? { filing: changeOf(filing) } : {};
    return shown(answer(await keepWorkingCopy(this.store, { ...dto, ...change, id, personId: me.personId, now: this.clock() })));
  }
}
