import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { listAlarms } from '../../../libs/store/queries';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { AlarmPageDto, AlarmQueryDto } from '../dto/alarms';
import { Says } from '../dto/said';
import { STORE } from '../store.module';
import { administered } from './span';

@ApiTags('administration')
@Controller('api/alarms')
export class AlarmsController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Says({
    summary: 'What the system found wrong with itself, for the units I administer',
    about: 'Raised once each, by the hourly comparison of what should have been rung with what was, and where nobody is left to act; the newest first.',
    ok: AlarmPageDto,
    refuses: ['not-your-task', 'incomplete'],
  })
  async listAlarms(@Me() me: Who, @Query() { open, limit, cursor }: AlarmQueryDto): Promise<AlarmPageDto> {
    const units = await administered(this.store, me, vietnamDay(this.clock()));
    return listAlarms(this.store, { administered: units, open: open === 'true', limit, cursor });
  }
}
