import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { stuckBoard } from '../../../libs/store/queries';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { Desk } from '../desk/desk';
import { Says } from '../dto/said';
import { StuckBoardDto, StuckQueryDto } from '../dto/stuck';
import { STORE } from '../store.module';
import { administered } from './span';

@ApiTags('administration')
@Controller('api/stuck')
export class StuckController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Desk) private readonly desk: Desk,
  ) {}

  @Get()
  @Says({
    summary: 'Dossiers that stand still under the units I administer',
    about:
      'Each with its causes, since when each holds, and the remedies offered. `cells` counts by level, step and age; `items` are the dossiers, the longest first.',
    ok: StuckBoardDto,
    refuses: ['not-your-task', 'incomplete'],
  })
  async getStuck(@Me() me: Who, @Query() filter: StuckQueryDto): Promise<StuckBoardDto> {
    const now = this.clock();
    const today = vietnamDay(now);
    const units = await administered(this.store, me, today);
    const engine = (await this.desk.engine.look()).temporal;
    return { engine, ...(await stuckBoard(this.store, { administered: units, today, now, engine, filter })) };
  }
}
