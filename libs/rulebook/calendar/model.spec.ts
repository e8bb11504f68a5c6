import fc from 'fast-check';
import { addDays, addMonths, weekday } from '../dates';
import type { CalendarRow, LocalDate, Pause, TimeUnit } from '../types';
import { countDown, dueDay, workingDaysBetween } from '../working-days';
import { VN_ADMINISTRATIVE, vnAdministrative } from './vn-administrative';
import { CALENDARS, calendarFor } from './day-of';

const FIRST = '2023-01-01';
const DAYS = 5 * 366;
const STATE_BODIES = calendarFor(vnAdministrative, { audience: 'administration', places: [] });
const WHY = { vi: 'trả lại bổ sung', en: 'returned' };

interface Day {
  date: LocalDate;
  works: boolean;
}

/** The slow, obvious model: a list of every day, each struck through by the week and then by the rows. */
function everyDay(calendar: readonly CalendarRow[]): Day[] {
  return Array.from({ length: DAYS + 800 }, (_, at) => {
    const date = addDays(FIRST, at);
    const rows = calendar.filter((row) => row.date === date);
    const weekend = weekday(date) === 0 || weekday(date) === 6;
    return { date, works: rows.length > 0 ? rows.some((row) => row.kind === 'swapped-on') : !weekend };
  });
}

/** Takes days off the list until the period is used up; paused days are taken out of the list first, or cost nothing for months. */
function obvious(days: Day[], from: LocalDate, amount: number, unit: TimeUnit, pauses: readonly Pause[]): LocalDate {
  const running = days.filter(({ date }) => date > from && !pauses.some((pause) => date > pause.from && pause.to !== null && date <= pause.to));
  const month = addMonths(from, unit === 'month' ? amount : 0);
  const length = unit === 'month' ? days.filter(({ date }) => date > from && date <= month).length : amount;
  const countable = unit === 'working-day' ? running.filter((day) => day.works) : running;
  const last = length === 0 ? from : (countable[length - 1] as Day).date;
  const end = days.find(({ date }) => date === last) as Day;
  return end.works ? last : (running.find(({ date, works }) => date > last && works) as Day).date;
}

describe('the clock against a slow, obvious model, 2023–2027', () => {
  it('gives the same day for every day of five years, in working days, days and months', () => {
    const days = everyDay(STATE_BODIES);
    const at = new Map(days.map(({ date }, index) => [date, index]));
    const wrong: string[] = [];
    let cases = 0;
    const SPANS: [TimeUnit, number[]][] = [
      ['working-day', [0, 1, 2, 3, 5, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 60]],
      ['day', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 15, 20, 30, 31, 45, 60, 90, 100]],
      ['month', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 24]],
    ];
    for (const { date: from } of days.slice(0, 5 * 365 + 1)) {
      const near = days.slice(at.get(from), (at.get(from) as number) + 800);
      const open = near.slice(1).filter((day) => day.works);
      for (const [unit, amounts] of SPANS)
        for (const amount of amounts) {
          cases += 1;
          const due = dueDay(from, { amount, unit }, STATE_BODIES);
          if (due !== quick({ near, open }, from, amount, unit)) wrong.push(`${from} + ${amount} ${unit} = ${due}`);
        }
    }
    expect(wrong).toEqual([]);
    expect(cases).toBeGreaterThanOrEqual(100_000);
  });

  it('gives the rest back after pauses, whatever the calendar', () => {
    const anyDay = fc.integer({ min: 0, max: DAYS - 400 }).map((n) => addDays(FIRST, n));
    const anyPauses = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 })), { maxLength: 3 });
    const days = everyDay(STATE_BODIES);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), fc.constantFrom<TimeUnit>('working-day', 'day', 'month'), anyPauses, (from, n, unit, spans) => {
        const amount = unit === 'month' ? 1 + (n % 3) : n;
        const pauses = spans.map(([start, length]): Pause => ({ from: addDays(from, start), to: addDays(from, start + length), why: WHY }));
        const due = obvious(days, from, amount, unit, pauses);
        const counted = countDown(from, { amount, unit }, STATE_BODIES, pauses);
        if (counted.due !== due) throw new Error(`${from} + ${amount} ${unit}: ${String(counted.due)}, not ${due}`);
        const explained = counted.counted.map((day) => day.date);
        return explained[0] === from && explained.at(-1) === due && explained.every((day, i) => day === addDays(from, i));
      }),
      { numRuns: 1_000 },
    );
  });

  it('stops while a pause is open, says what is left, and what is left is what comes back', () => {
    const anyDay = fc.integer({ min: 0, max: DAYS - 400 }).map((n) => addDays(FIRST, n));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (from, amount, after, length) => {
        const [stop, go] = [addDays(from, after), addDays(from, after + length)];
        const span = { amount, unit: 'working-day' as const };
        const { due, left } = countDown(from, span, STATE_BODIES, [{ from: stop, to: null, why: WHY }]);
        const whole = countDown(from, span, STATE_BODIES, [{ from: stop, to: go, why: WHY }]);
        if (due !== null) return due <= stop && whole.due === due;
        return left === amount - workingDaysBetween(from, stop, STATE_BODIES) && whole.due === dueDay(go, { ...span, amount: left }, STATE_BODIES);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** The obvious model without pauses: the days from the start on, and those of them that are worked, crossed off a list. */
function quick({ near, open }: { near: Day[]; open: Day[] }, from: LocalDate, amount: number, unit: TimeUnit): LocalDate {
  if (unit === 'working-day' && amount > 0) return (open[amount - 1] as Day).date;
  const end = addMonths(from, amount);
  let last = unit === 'month' ? near.findIndex(({ date }) => date === end) : amount;
  while (!near[last]?.works) last += 1;
  return (near[last] as Day).date;
}

describe('whose day off it is', () => {
  const row = (more: Partial<CalendarRow>): CalendarRow => ({ date: '2026-03-02', kind: 'holiday', name: 'ngày', source: 'văn bản', mark: 'text', ...more });

  it('a swap holds for State bodies and not for schools; a holiday for both', () => {
    const schools = calendarFor(vnAdministrative, { audience: 'schools', places: [] });
    const dates = (rows: CalendarRow[]) => rows.map(({ date }) => date);
    expect(dates(STATE_BODIES)).toContain('2026-08-31');
    expect(dates(schools)).not.toContain('2026-08-31');
    expect(dates(schools)).toContain('2026-11-24');
  });

  it('a row of a province holds under it only, and wins over the country', () => {
    const rows = [row({}), row({ kind: 'swapped-on', place: 'lao-cai' })];
    expect(calendarFor(rows, { audience: 'administration', places: ['sa-pa', 'lao-cai'] }).map(({ kind }) => kind)).toEqual(['swapped-on']);
    expect(calendarFor(rows, { audience: 'administration', places: ['ha-noi'] }).map(({ kind }) => kind)).toEqual(['holiday']);
  });

  it('the nearest place wins, and the audience of its own over everyone', () => {
    const rows = [row({ kind: 'swapped-on', place: 'lao-cai' }), row({ place: 'sa-pa' }), row({ kind: 'swapped-on', audience: 'schools', place: 'sa-pa' })];
    expect(calendarFor(rows, { audience: 'administration', places: ['sa-pa', 'lao-cai'] })[0]?.kind).toBe('holiday');
    expect(calendarFor(rows, { audience: 'schools', places: ['sa-pa', 'lao-cai'] })[0]?.kind).toBe('swapped-on');
  });

  it('the calendar that deadlines name is one of those there are', () => {
    expect(CALENDARS.map(({ code }) => code)).toContain(VN_ADMINISTRATIVE);
  });
});
