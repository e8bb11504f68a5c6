import { calendarFor } from '../rulebook';
import type { CalendarRow } from '../rulebook/types';
import type { Sql } from './open';

/** The last change of the calendar: its place among the changes and its id; 0 and null before the first. */
export interface CalendarVersion {
  seq: number;
  id: string | null;
}

/** SQL: the version of the calendar that stands now, as JSON; null before the first change. */
export const CALENDAR_NOW = `(select jsonb_build_object('seq', seq, 'id', id) from calendar_change order by seq desc limit 1)`;
export const FIRST_CALENDAR: CalendarVersion = { seq: 0, id: null };

const ROW = `date::text as date, kind, name, source, mark, note, audience, place`;

/** Every row that held after the change `seq`, in order. */
const calendarAfter = (sql: Sql, seq: number): Promise<CalendarRow[]> =>
  sql.query(`select ${ROW} from calendar_day where since_seq <= $1 and (until_seq is null or until_seq > $1) order by date, id`, [seq]);

const MOST_KEPT = 20;
const kept = new Map<string, CalendarRow[]>();

/** The rows of a version: what a change laid down never changes, so each is read once by a process that meets it at every act. */
export async function calendarOf(sql: Sql, { seq, id }: CalendarVersion): Promise<CalendarRow[]> {
  const known = kept.get(id ?? '');
  if (known) return known;
  const rows = await calendarAfter(sql, seq);
  // A database that is just being laid out has no rows yet; its emptiness is not remembered.
  if (rows.length === 0) return rows;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(id ?? '', rows);
  return rows;
}

/** For tests that write rows past the one door. */
export const forgetCalendar = (): void => kept.clear();

/** The days of the country's State bodies as they stand now, whatever the place. */
export const officeDays = async (sql: Sql): Promise<CalendarRow[]> =>
  calendarFor(await calendarOf(sql, await calendarVersion(sql)), { audience: 'administration', places: [] });

export async function calendarVersion(sql: Sql): Promise<CalendarVersion> {
  const [row] = await sql.query(`select ${CALENDAR_NOW} as version`);
  return row.version ?? FIRST_CALENDAR;
}
