import { isRefusal, type Refusal } from '../../dossier';
import type { CalendarRow, LocalDate } from '../../rulebook/types';
import { calendarOf, calendarVersion } from '../calendar';
import type { Sql } from '../open';
import { placesOf } from '../queries/law';
import { validOn } from '../register';
import { placeFor } from './place';

export interface CalendarYear {
  year: number;
  seq: number;
  /** May the asker change these rows? */
  mine: boolean;
  rows: (Omit<CalendarRow, 'place'> & { place: { id: string; code: string; name: string } | null })[];
  changes: CalendarChangeShown[];
}
export interface CalendarChangeShown {
  id: string;
  seq: number;
  at: Date;
  by: string;
  place: string | null;
  reason: string;
  rows: { action: string; date: LocalDate; kind?: string; name?: string; was: { kind: string; name: string } | null }[];
}
const CHANGES = 50;

/** The days of a year that are not as the week has them: the country's, and where a place is named its own and those above it. The latest changes too. */
export async function calendarYear(sql: Sql, it: { year: number; place?: string; personId: string; today: LocalDate }): Promise<CalendarYear | Refusal> {
  const places = it.place === undefined ? [] : await placesOf(sql, it.place, it.today);
  if (isRefusal(places)) return places;
  const version = await calendarVersion(sql);
  const rows = (await calendarOf(sql, version)).filter((row) => row.date.startsWith(`${it.year}-`) && (!row.place || places.includes(row.place)));
  const names = await namesOf(
    sql,
    rows.flatMap((row) => row.place ?? []),
    it.today,
  );
  const changes: CalendarChangeShown[] = await sql.query(
    `select c.id, c.seq, c.at, c.by_name as by, c.place, c.reason, c.rows from calendar_change c
      where (c.place is null or c.place = any($2::uuid[])) and exists (select 1 from jsonb_array_elements(c.rows) r where r->>'date' like $1)
      order by c.seq desc limit ${CHANGES}`,
    [`${it.year}-%`, places],
  );
  const may = await placeFor(sql, it);
  return { year: it.year, seq: version.seq, mine: !isRefusal(may), rows: rows.map((row) => ({ ...row, place: names.get(row.place ?? '') ?? null })), changes };
}

async function namesOf(sql: Sql, ids: string[], today: LocalDate): Promise<Map<string, { id: string; code: string; name: string }>> {
  if (ids.length === 0) return new Map();
  const rows: { id: string; code: string; name: string }[] = await sql.query(
    `select u.id, u.code, v.name from unit u join unit_version v on v.unit_id = u.id where u.id = any($1::uuid[]) and ${validOn('v', '$2::date')}`,
    [ids, today],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
