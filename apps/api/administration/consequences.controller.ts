import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuse } from '../../../libs/dossier';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { seatConsequences, unitConsequences } from '../../../libs/store/queries';
import { mayChange } from '../../../libs/store/register-changes';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { IdPipe } from '../dossiers/id.pipe';
import { SeatConsequencesDto, UnitConsequencesDto } from '../dto/administration';
import { Says } from '../dto/said';
import { answer } from '../problem/refused';
import { STORE } from '../store.module';

/** What hangs on a unit or a seat, asked before it is changed. */
@ApiTags('administration')
@Controller('api')
export class ConsequencesController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('units/:code/consequences')
  @Says({ summary: 'What hangs on a unit today', ok: UnitConsequencesDto, refuses: ['outside-your-jurisdiction', 'unknown'] })
  async getUnitConsequences(@Me() me: Who, @Param('code') code: string): Promise<UnitConsequencesDto> {
    const today = vietnamDay(this.clock());
    const { unitId, ...found } = answer((await unitConsequences(this.store, code, today)) ?? refuse('unknown'));
    answer(await mayChange(this.store, { personId: me.personId, unitId, today }));
    return found;
  }

  @Get('seats/:id/consequences')
  @Says({ summary: 'What hangs on a seat today', ok: SeatConsequencesDto, refuses: ['outside-your-jurisdiction', 'unknown'] })
  async getSeatConsequences(@Me() me: Who, @Param('id', IdPipe) seatId: string): Promise<SeatConsequencesDto> {
    const today = vietnamDay(this.clock());
    const { unitId, ...found } = answer((await seatConsequences(this.store, seatId, today)) ?? refuse('unknown'));
    answer(await mayChange(this.store, { personId: me.personId, unitId, today }));
    return found;
  }
}
