import { isWorkingDay } from '../../rulebook';
import type { CalendarRow } from '../../rulebook/types';
import { vietnamDay } from '../days';

/** Hours of the day in Vietnam, 0–23, between which nothing is mailed; the same hour twice: only days off are quiet. */
export interface Quiet {
  from: number;
  to: number;
  /** Are days off quiet as a whole? */
  days: boolean;
}
export const HOUSE_QUIET: Quiet = { from: 20, to: 7, days: true };

const HOUR_MS = 3600_000;
const hourOf = (at: Date): number => new Date(at.getTime() + 7 * HOUR_MS).getUTCHours();

function isQuiet(at: Date, { from, to, days }: Quiet, calendar: readonly CalendarRow[]): boolean {
  const hour = hourOf(at);
  const silent = from > to ? hour >= from || hour < to : hour >= from && hour < to;
  return silent || (days && !isWorkingDay(vietnamDay(at), calendar));
}

/** When mail may go out again: null if now; else the first hour after the quiet ones, on a working day. */
export function quietUntil(now: Date, quiet: Quiet, calendar: readonly CalendarRow[]): Date | null {
  if (!isQuiet(now, quiet, calendar)) return null;
  let at = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
  do at = new Date(at.getTime() + HOUR_MS);
  while (isQuiet(at, quiet, calendar));
  return at;
}
