import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { stuckBoard } from '../../../libs/store/queries';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
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
  ) {}

  @Get()
  @Says({
    summary: 'Dossiers that stand still under the units I administer',
    about:
      'nobody: no seat that could act is held today; overdue; held; returned and unanswered; outside: waiting for an authority outside; behind: the workflow has not followed. `cells` counts by level, step and age; `items` are the dossiers, the longest first.',
    ok: StuckBoardDto,
    refuses: ['not-your-task', 'incomplete'],
  })
  async getStuck(@Me() me: Who, @Query() filter: StuckQueryDto): Promise<StuckBoardDto> {
    const now = this.clock();
    const today = vietnamDay(now);
    return stuckBoard(this.store, { administered: await administered(this.store, me, today), today, now, filter });
  }
}
