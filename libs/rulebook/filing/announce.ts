import { workingDaysBetween } from '../working-days';
import type { CalendarRow, LocalDate } from '../types';

/** Working days before a filing deadline on which units that have not filed are told; a province may decide otherwise. */
export const FILING_ANNOUNCED = [30, 10, 3];
/** The local parameter that says otherwise. */
export const FILING_ANNOUNCED_KEY = 'filing.announced';

/**
 * Which announcement a day calls for: the nearest one that has been reached. One that was missed, or came before the deadline was entered, is not
 * made up for once a nearer one is reached. @returns null while it is too early, and once the deadline has passed
 */
export function announcedOn(today: LocalDate, due: LocalDate, rungs: readonly number[], calendar: readonly CalendarRow[]): number | null {
  if (due < today) return null;
  const left = workingDaysBetween(today, due, calendar);
  const reached = rungs.filter((rung) => left <= rung);
  return reached.length > 0 ? Math.min(...reached) : null;
}
