import type { CalendarRow, LocalDate, LocalValues } from '../../rulebook/types';
import type { Sql } from '../open';
import { ancestryOf } from '../register';

/** The calendar of days off and days worked in exchange, in order. */
export const calendarRows = (sql: Sql, calendar: string): Promise<CalendarRow[]> =>
  sql.query(`select date::text as date, kind, name, source, mark from calendar_day where calendar = $1 order by date`, [calendar]);

/** The local parameters in force for a unit on a day; its own and those of the units above it. Empty for a code nobody knows. */
export async function localValuesFor(sql: Sql, unitCode: string, on: LocalDate): Promise<LocalValues> {
  const [unit] = await sql.query(`select id from unit where code = $1`, [unitCode]);
  if (!unit) return {};
  const rows: { key: string; value: number; data: unknown; decision: string; from: LocalDate }[] = await sql.query(
    `select distinct on (key) key, value, data, decision, from_on::text as "from" from local_parameter
      where unit_id = any($1::uuid[]) and from_on <= $2 and (to_on is null or to_on >= $2) order by key, from_on desc`,
    [Object.values(await ancestryOf(sql, unit.id, on)), on],
  );
  return Object.fromEntries(rows.map(({ key, ...value }) => [key, value]));
}
