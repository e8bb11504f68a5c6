import { Body, Controller, Get, HttpCode, Inject, Post, Query, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import { refuse } from '../../../libs/dossier';
import { VN_ADMINISTRATIVE } from '../../../libs/rulebook';
import { readDays } from '../../../libs/sheet';
import { seatsOf, vietnamDay, type Store, type Who } from '../../../libs/store';
import { calendarEffects, calendarYear, changeCalendar, recountBehind } from '../../../libs/store/calendar-changes';
import { calendarRows } from '../../../libs/store/queries';
import { Me } from '../auth/who';
import { CLOCK, type Clock } from '../clock';
import { Desk } from '../desk/desk';
import type { Uploaded } from '../documents/documents.service';
import { NewId } from '../dossiers/idempotency';
import {
  CalendarChangeDto,
  CalendarChangedDto,
  CalendarEffectsDto,
  CalendarQueryDto,
  CalendarReadDto,
  CalendarWishDto,
  CalendarYearDto,
  OfficeDaysDto,
} from '../dto/calendar';
import { Says } from '../dto/said';
import { Spoken, type Language } from '../problem/language';
import { answer, Refused } from '../problem/refused';
import { STORE } from '../store.module';

const NO_FILE = { vi: 'Còn thiếu tệp (trường "file").', en: 'Missing: the file (field "file").' };
/** What is counted again before the answer; the rest is found by the sweep within a minute. */
const AT_ONCE = 2_000;

/** The calendar as rows that hold from one change to another, and what a change does to running deadlines. */
@ApiTags('calendar')
@Controller('api/calendar')
export class CalendarController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Desk) private readonly desk: Desk,
  ) {}

  @Get()
  @Says({ summary: 'The days of a year that are not as the week has them, and who changed them', ok: CalendarYearDto, refuses: ['incomplete', 'unknown'] })
  async getCalendar(@Me() me: Who, @Query() { year, place }: CalendarQueryDto): Promise<CalendarYearDto> {
    const today = vietnamDay(this.clock());
    return answer(await calendarYear(this.store, { year, ...(place ? { place } : {}), personId: me.personId, today }));
  }

  @Get('office-days')
  @Says({ summary: 'What the pages count working days with: the days where I sit', ok: OfficeDaysDto })
  async getOfficeDays(@Me() me: Who): Promise<OfficeDaysDto> {
    const on = vietnamDay(this.clock());
    const [seat] = await seatsOf(this.store, me.personId, on);
    const rows = answer(await calendarRows(this.store, { calendar: VN_ADMINISTRATIVE, ...(seat ? { place: seat.unitId } : {}), on }));
    return { items: rows.map(({ date, kind }) => ({ date, kind })) };
  }

  @Post('effects')
  @HttpCode(200)
  @Says({
    summary: 'Which running deadlines a change would move, and to which day',
    about: 'A dry run: nothing is written. Refused as the change would be.',
    ok: CalendarEffectsDto,
    refuses: ['not-your-task', 'outside-your-jurisdiction', 'incomplete', 'unknown'],
  })
  async getCalendarEffects(@Me() me: Who, @Body() wish: CalendarWishDto): Promise<CalendarEffectsDto> {
    return answer(await calendarEffects(this.store, { ...wish, personId: me.personId, now: this.clock() }));
  }

  @Post('read')
  @HttpCode(200)
  @UseInterceptors(FileInterceptor('file'))
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @Says({
    summary: 'Read days from a workbook, with a report by row',
    about: 'Nothing is written: the rows are looked at (`effects`) and saved (`changes`) afterwards.',
    ok: CalendarReadDto,
    refuses: ['incomplete'],
  })
  async readCalendarFile(@UploadedFile() file: Uploaded | undefined, @Spoken() language: Language): Promise<CalendarReadDto> {
    if (!file || file.size === 0) throw new Refused(refuse('incomplete', { sentence: NO_FILE, errors: [{ path: 'file', code: 'missing', detail: NO_FILE }] }));
    const { lines, errors } = await readDays(file.buffer);
    return { rows: lines, errors: errors.map(({ detail, mend, ...at }) => ({ ...at, detail: detail[language], mend: mend[language] })) };
  }

  @Post('changes')
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Becomes the id of the change' })
  @Says({
    summary: 'Change days of the calendar',
    about: 'Rows are never overwritten. Running deadlines that move keep their old date, and those concerned are told.',
    ok: CalendarChangedDto,
    status: 201,
    refuses: ['not-your-task', 'outside-your-jurisdiction', 'incomplete', 'unknown'],
  })
  async changeCalendar(@Me() me: Who, @NewId() id: string, @Body() { id: _, ...change }: CalendarChangeDto): Promise<CalendarChangedDto> {
    const now = this.clock();
    const made = answer(await changeCalendar(this.store, { ...change, id, personId: me.personId, byName: me.name, now }));
    const { moved, more } = await recountBehind(this.store, { now, most: AT_ONCE });
    for (const { dossierId, seq } of moved) this.desk.tell(dossierId, seq);
    return { ...made, moved: moved.filter((one) => one.moves === 'due').length, more };
  }
}
