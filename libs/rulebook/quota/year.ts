import type { LocalDate } from '../types';

/** Schools count from summer to summer, all others from January: the two are never added up. */
export const CALENDARS_OF_QUOTA = ['year', 'school'] as const;
export type QuotaCalendar = (typeof CALENDARS_OF_QUOTA)[number];
/** `year` of a school year is the one it begins in. */
export interface QuotaYear {
  year: number;
  calendar: QuotaCalendar;
}

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));
const nextYear = (day: LocalDate): LocalDate => `${yearOf(day) + 1}${day.slice(4)}`;

/** The year a period counts in: a school year crosses one New Year and is no longer than a year; else the year it ends in. */
export function quotaYear(period: { from: LocalDate; to: LocalDate }): QuotaYear {
  const [from, to] = [yearOf(period.from), yearOf(period.to)];
  return to === from + 1 && period.to < nextYear(period.from) ? { year: from, calendar: 'school' } : { year: to, calendar: 'year' };
}

/** Its last day, for asking the law and the place: school years end with August. */
export const lastDayOf = ({ year, calendar }: QuotaYear): LocalDate => (calendar === 'year' ? `${year}-12-31` : `${year + 1}-08-31`);
