import type { LocalDate } from './types';

const DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const two = (n: number) => String(n).padStart(2, '0');

/** Is this text a real day of the calendar, written YYYY-MM-DD? 2025-02-29 is not. */
export function isLocalDate(text: unknown): text is LocalDate {
  const parts = typeof text === 'string' ? SHAPE.exec(text) : null;
  return parts !== null && fromParts(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** Days since 1970-01-01. Throws RangeError on a text that is not a date: callers check what people type at the edge. */
export function toDayNumber(date: LocalDate): number {
  if (!isLocalDate(date)) throw new RangeError(`not a date: ${String(date)}`);
  return Date.UTC(yearOf(date), monthOf(date) - 1, Number(date.slice(8, 10))) / DAY;
}

function fromParts(year: number, month: number, day: number): LocalDate {
  const at = new Date(Date.UTC(year, month - 1, day));
  return `${String(at.getUTCFullYear()).padStart(4, '0')}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
}

/** The day of a number that `toDayNumber` gave. */
export function fromDayNumber(number: number): LocalDate {
  const at = new Date(number * DAY);
  return fromParts(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));

/** The day `days` later; negative goes back. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The day of the same number `months` later, or the last day of a shorter month (Bộ luật Dân sự 2015 arts 147–148). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  toDayNumber(date);
  const month = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, index] = [Math.floor(month / 12), ((month % 12) + 12) % 12];
  const lastDay = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  return fromParts(year, index + 1, Math.min(Number(date.slice(8, 10)), lastDay));
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: LocalDate): number {
  return (((toDayNumber(date) + 4) % 7) + 7) % 7;
}

/** Negative when `a` comes first, 0 when equal. */
export const compareDates = (a: LocalDate, b: LocalDate): number => (a < b ? -1 : a > b ? 1 : 0);

export const laterOf = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? b : a);

/** Calendar days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => toDayNumber(to) - toDayNumber(from);

/** Is `on` inside from–to, both ends included? `to: null` has no end. */
export const isWithin = (on: LocalDate, span: { from: LocalDate; to: LocalDate | null }): boolean => span.from <= on && (span.to === null || on <= span.to);
