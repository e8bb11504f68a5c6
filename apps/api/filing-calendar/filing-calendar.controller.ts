import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { vietnamDay, type Store, type Who } from '../../../libs/store';
import { endDeadline, enterDeadline, filingCalendar, holdingFor, unitsFiledFor } from '../../../libs/store/filing-calendar';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { NewId } from '../dossiers/idempotency';
import { IdPipe } from '../dossiers/id.pipe';
import {
  DeadlineKeptDto,
  EndDeadlineDto,
  FilingCalendarDto,
  FilingCalendarQueryDto,
  HoldingDto,
  HoldingQueryDto,
  NewDeadlineDto,
  UnitsFiledDto,
  UnitsFiledQueryDto,
} from '../dto/filing-calendar';
import { Says } from '../dto/said';
import { answer } from '../problem/refused';
import { STORE } from '../store.module';

@ApiTags('filing-calendar')
@Controller('api/filing-deadlines')
export class FilingCalendarController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Says({
    summary: 'Until when dossiers are filed: the days a unit goes by, in order',
    about: 'Set by the unit or one above it, or by the law; with who has filed under the unit. Without a year: the last months and those to come.',
    ok: FilingCalendarDto,
    refuses: ['incomplete', 'unknown'],
  })
  async listFilingDeadlines(@Me() me: Who, @Query() query: FilingCalendarQueryDto): Promise<FilingCalendarDto> {
    return answer(await filingCalendar(this.store, { ...query, personId: me.personId, today: vietnamDay(this.clock()) }));
  }

  @Get('holding')
  @Says({ summary: 'The deadline that holds for one filing, and why', ok: HoldingDto, refuses: ['incomplete', 'unknown'] })
  async getFilingDeadline(@Query() { on, ...query }: HoldingQueryDto): Promise<HoldingDto> {
    return answer(await holdingFor(this.store, { ...query, on: on ?? vietnamDay(this.clock()) }));
  }

  @Post()
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Becomes the id of the deadline' })
  @Says({
    summary: 'Enter a filing deadline of a unit, by the paper that set it',
    about: 'Never changed: with `replaces` the old row ends the day before and this one follows it. A lower level may only set an earlier day.',
    ok: DeadlineKeptDto,
    status: 201,
    refuses: ['not-your-task', 'outside-your-jurisdiction', 'incomplete', 'unknown'],
  })
  async enterFilingDeadline(@Me() me: Who, @NewId() id: string, @Body() { id: _, ground, ...wish }: NewDeadlineDto): Promise<DeadlineKeptDto> {
    return answer(await enterDeadline(this.store, { ...wish, ground: ground ?? null, id, personId: me.personId, now: this.clock() }));
  }

  @Post(':id/end')
  @HttpCode(200)
  @Says({
    summary: 'End a filing deadline',
    about: 'Days after `lastOn` hold no more; dossiers already marked late keep their mark.',
    ok: DeadlineKeptDto,
    refuses: ['not-your-task', 'outside-your-jurisdiction', 'incomplete', 'unknown'],
  })
  async endFilingDeadline(@Me() me: Who, @Param('id', IdPipe) id: string, @Body() body: EndDeadlineDto): Promise<DeadlineKeptDto> {
    return answer(await endDeadline(this.store, { ...body, id, personId: me.personId, now: this.clock() }));
  }

  @Get(':id/units')
  @Says({
    summary: 'Which units under one have filed for a period, and which not yet',
    ok: UnitsFiledDto,
    refuses: ['incomplete', 'unknown', 'outside-your-jurisdiction'],
  })
  async listUnitsFiled(@Me() me: Who, @Param('id') id: string, @Query() query: UnitsFiledQueryDto): Promise<UnitsFiledDto> {
    return { items: answer(await unitsFiledFor(this.store, { ...query, id, personId: me.personId, today: vietnamDay(this.clock()) })) };
  }
}
