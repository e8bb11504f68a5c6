import { isLocalDate } from '../dates';
import type { Facts, LocalDate, Wording } from '../types';

/** By which year an award is given: the calendar's, or the school's, which runs from September to August. */
export const YEAR_KINDS = ['calendar-year', 'school-year'] as const;
export type YearKind = (typeof YEAR_KINDS)[number];

/** The year that a filing is for; a school year is named by the calendar year in which it ends. */
export interface FilingPeriod {
  kind: YearKind;
  year: number;
}

/** `2026`, or `2025-2026` for a school year: as people write it, and as it is kept. */
export const periodKey = ({ kind, year }: FilingPeriod): string => (kind === 'school-year' ? `${year - 1}-${year}` : String(year));

/** The period that a key names; null where it names none (a school year has two years, one after the other). */
export function periodFromKey(key: string): FilingPeriod | null {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(key);
  if (!match) return null;
  const [first, second] = [Number(match[1]), match[2] === undefined ? null : Number(match[2])];
  if (second === null) return { kind: 'calendar-year', year: first };
  return second === first + 1 ? { kind: 'school-year', year: second } : null;
}

/** First and last day of a period. */
export const spanOf = ({ kind, year }: FilingPeriod): { from: LocalDate; to: LocalDate } =>
  kind === 'school-year' ? { from: `${year - 1}-09-01`, to: `${year}-08-31` } : { from: `${year}-01-01`, to: `${year}-12-31` };

export const periodName = (period: FilingPeriod): Wording =>
  period.kind === 'school-year'
    ? { vi: `năm học ${periodKey(period)}`, en: `school year ${periodKey(period)}` }
    : { vi: `năm ${period.year}`, en: `year ${period.year}` };

const month = (date: LocalDate): number => Number(date.slice(5, 7));
const year = (date: LocalDate): number => Number(date.slice(0, 4));

/** Begins with the school (August, September) and ends with it (May to August) in a later year: one school year or several. */
const isSchoolSpan = ({ from, to }: { from: LocalDate; to: LocalDate }): boolean =>
  year(to) > year(from) && [8, 9].includes(month(from)) && month(to) >= 5 && month(to) <= 8;

/**
 * The year a filing is for: that in which its achievement period ends; else the last year it lists, up to the letter; else, as nothing else is
 * told, the year of the letter (`assumed`).
 */
export function filingPeriod(facts: Facts, sentOn: LocalDate): FilingPeriod & { assumed: boolean } {
  const span = facts.period;
  if (span && isLocalDate(span.from) && isLocalDate(span.to))
    return { kind: isSchoolSpan(span) ? 'school-year' : 'calendar-year', year: year(span.to), assumed: false };
  const listed = (facts.nominee.years ?? []).map((one) => one.year).filter((one) => one <= year(sentOn));
  return { kind: 'calendar-year', year: listed.length > 0 ? Math.max(...listed) : year(sentOn), assumed: listed.length === 0 };
}
