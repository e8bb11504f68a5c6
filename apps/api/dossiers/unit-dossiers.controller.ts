import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { listUnitDossiers } from '../../../libs/store/queries';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { Says } from '../dto/said';
import { UnitDossierPageDto, UnitDossierQueryDto } from '../dto/unit-dossiers';
import { STORE } from '../store.module';

/** The clerk's own list. */
@ApiTags('dossiers')
@Controller('api/unit-dossiers')
export class UnitDossiersController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Says({ summary: 'Dossiers of the units I propose for: returned first, then drafts, running, ended', ok: UnitDossierPageDto, refuses: ['incomplete'] })
  listUnitDossiers(@Me() me: Who, @Query() filter: UnitDossierQueryDto): Promise<UnitDossierPageDto> {
    return listUnitDossiers(this.store, { personId: me.personId, today: vietnamDay(this.clock()), filter });
  }
}
