import { addMonths, fromDayNumber, isLocalDate, toDayNumber } from './dates';
import { daysOf, type Days } from './calendar/day-of';
import { FIRST, FIXED, moved, stopped, told, wordsOf } from './calendar/words';
import type { CalendarRow, Citation, Count, CountedDay, DueDate, LocalDate, Pause, TimeUnit } from './types';

/** What counting needs of a deadline; `date` is the day itself for `fixed-date`. */
export interface Span {
  amount: number;
  unit: TimeUnit;
  date?: LocalDate;
  /** The rule by which an end on a day off moves on; left out: the Civil Code's; null: nothing moves. */
  rolls?: Citation | null;
}

const civilCode = (article: number): Citation => ({
  document: 'Bộ luật Dân sự 2015 (91/2015/QH13)',
  article,
  from: '2017-01-01',
  to: null,
  mark: 'second-hand',
  note: 'đối chiếu văn bản gốc',
});
/**
 * The first day of a period is not counted; a period that ends on a day off ends with the next working day, and one in months on the day of the
 * same number.
 */
export const COUNTING = { first: civilCode(147), last: civilCode(148) };

export const isWorkingDay = (date: LocalDate, calendar: readonly CalendarRow[]): boolean => daysOf(calendar).works(toDayNumber(date));

/**
 * The day a period ends, with every day on the way counted or skipped and why (first day excluded; Bộ luật Dân sự 2015 arts 147–148).
 * Periods that end on a day off end on the next working day where `rolls` says so; a `fixed-date` is the day itself, as the law names it.
 * Throws RangeError for a negative or broken amount, or a fixed date without its date.
 */
export function dueDate(from: LocalDate, span: Span, calendar: readonly CalendarRow[]): DueDate {
  const { due, counted, citations } = countDown(from, span, calendar);
  if (!due) throw new Error('a period without pauses always ends');
  return { from, due, counted, citations };
}

/** `dueDate` without its explanation, for those who count many. */
export function dueDay(from: LocalDate, span: Span, calendar: readonly CalendarRow[]): LocalDate {
  const { due } = walk(from, span, daysOf(calendar), []);
  if (due === null) throw new Error('a period without pauses always ends');
  return fromDayNumber(due);
}

/**
 * A period with pauses: days on which the clock stands still are passed over, and what was left at the pause is given back after it.
 * A fixed date does not move. While a pause is open `due` is null and `left` says how much remains.
 */
export function countDown(from: LocalDate, span: Span, calendar: readonly CalendarRow[], pauses: readonly Pause[] = []): Count {
  const counted: CountedDay[] = [];
  const { due, left } = walk(from, span, daysOf(calendar), pauses, counted);
  const rolls = span.rolls === undefined ? COUNTING.last : span.rolls;
  const citations = span.unit === 'fixed-date' ? [] : [COUNTING.first, ...(rolls && span.unit !== 'working-day' ? [rolls] : [])];
  return { from, due: due === null ? null : fromDayNumber(due), left, counted, citations };
}

interface Walked {
  due: number | null;
  left: number;
}

/** The one way of counting. Day by day, by numbers; words are made only where `told` days are asked for. */
function walk(from: LocalDate, span: Span, days: Days, pauses: readonly Pause[], counted?: CountedDay[]): Walked {
  if (span.unit === 'fixed-date') return fixedDate(span.date, days, counted);
  if (!Number.isInteger(span.amount) || span.amount < 0) throw new RangeError(`not a number of days or months: ${span.amount}`);
  const first = toDayNumber(from);
  const working = span.unit === 'working-day';
  let left = span.unit === 'month' ? toDayNumber(addMonths(from, span.amount)) - first : span.amount;
  const stands = pausedBy(pauses);
  counted?.push(told(first, false, days, FIRST));
  let day = first;
  while (left > 0) {
    day += 1;
    const pause = stands(day);
    if (pause?.open) return { due: null, left };
    const counts = !pause && (!working || days.works(day));
    counted?.push(told(day, counts, days, pause ? stopped(pause.why) : wordsOf(day, days)));
    if (counts) left -= 1;
  }
  return { due: span.rolls === null ? day : settle(day, days, stands, counted), left: 0 };
}

function fixedDate(date: LocalDate | undefined, days: Days, counted?: CountedDay[]): Walked {
  if (!isLocalDate(date)) throw new RangeError('a fixed date needs its date');
  const day = toDayNumber(date);
  counted?.push(told(day, true, days, FIXED));
  return { due: day, left: 0 };
}

type Stands = (day: number) => { why: Pause['why']; open: boolean } | undefined;

function pausedBy(pauses: readonly Pause[]): Stands {
  if (pauses.length === 0) return () => undefined;
  const spans = pauses.map(({ from, to, why }) => ({ from: toDayNumber(from), to: to === null ? Infinity : toDayNumber(to), why, open: to === null }));
  return (day) => spans.find((span) => span.from < day && day <= span.to);
}

/** From the nominal last day to the next day that works; only days that do not work, or on which the clock stands still, are passed over. */
function settle(last: number, days: Days, stands: Stands, counted?: CountedDay[]): number | null {
  let due = last;
  for (let pause: ReturnType<Stands>; !days.works(due) || pause;) {
    const at = counted?.at(-1);
    if (counted && at && !pause) counted[counted.length - 1] = { ...at, why: moved(at.why) };
    due += 1;
    pause = stands(due);
    if (pause?.open) return null;
    counted?.push(told(due, false, days, pause && stopped(pause.why)));
  }
  return due;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. Gives the rest at a pause and how late a dossier is. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: readonly CalendarRow[]): number {
  const days = daysOf(calendar);
  const last = toDayNumber(to);
  let count = 0;
  for (let day = toDayNumber(from) + 1; day <= last; day += 1) if (days.works(day)) count += 1;
  return count;
}
