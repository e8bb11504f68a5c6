import { addDays, isWithin } from '../dates';
import { isWorkingDay } from '../working-days';
import type { AwardCode, CalendarRow, Citation, Ground, LocalDate, Mark } from '../types';
import type { FilingPeriod, YearKind } from './period';

/** Until when dossiers are filed for some awards, with whoever said so. Never overwritten: another row follows it, and ends it. */
export interface FilingDeadline {
  id: string;
  awards: readonly AwardCode[];
  /** null: any ground that no other row of the same unit names. */
  ground: Ground | null;
  kind: YearKind;
  /** `MM-DD` of every year; `yearsAfter` years after the one in which the period ends. Or one day, for the period of `year`. */
  day: { each: string; yearsAfter: number } | { once: LocalDate; year: number };
  /** The paper says that an end on a day off moves to the next working day; where it does not say so, nothing moves. */
  rolls: boolean;
  /** Deadlines that fall on these days. */
  from: LocalDate;
  to: LocalDate | null;
  /** Who set it, as it is called: the unit, or the law's own place. */
  by: string;
  decision: { number: string; date: LocalDate } | null;
  citation?: Citation;
  source: string;
  /** An unverified row warns and never decides. */
  mark: Mark;
  /** How far above the filing unit it was set: 0 is the unit itself, the highest is the law's. */
  depth: number;
}

const LONGEST_REST = 30;

function nextWorkingDay(date: LocalDate, calendar: readonly CalendarRow[]): LocalDate {
  for (let n = 0; n < LONGEST_REST; n += 1) if (isWorkingDay(addDays(date, n), calendar)) return addDays(date, n);
  return date;
}

const leap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
const inYear = (year: number, each: string): LocalDate => `${String(year).padStart(4, '0')}-${each === '02-29' && !leap(year) ? '02-28' : each}`;

/** The day a row names for a period, before it is moved off a day off; null where the row has none for it, or is not in force then. */
export function namedDay(row: FilingDeadline, period: FilingPeriod): LocalDate | null {
  if (row.kind !== period.kind) return null;
  const day = 'each' in row.day ? inYear(period.year + row.day.yearsAfter, row.day.each) : row.day.year === period.year ? row.day.once : null;
  return day !== null && isWithin(day, row) ? day : null;
}

/** The last day to file by this row for a period; null where it has none for it. */
export function dueOf(row: FilingDeadline, period: FilingPeriod, calendar: readonly CalendarRow[]): LocalDate | null {
  const day = namedDay(row, period);
  return day !== null && row.rolls ? nextWorkingDay(day, calendar) : day;
}

/** The periods for which a row may have a day, from the first it is in force for; at most so many. */
export function periodsOf(row: FilingDeadline, most: number, since: LocalDate = row.from): FilingPeriod[] {
  if ('once' in row.day) return [{ kind: row.kind, year: row.day.year }];
  const { each, yearsAfter } = row.day;
  const start = since > row.from ? since : row.from;
  const first = Number(start.slice(0, 4)) - yearsAfter + (inYear(Number(start.slice(0, 4)), each) < start ? 1 : 0);
  return Array.from({ length: most }, (_, n) => ({ kind: row.kind, year: first + n })).filter((period) => namedDay(row, period) !== null);
}
