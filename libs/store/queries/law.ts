import type { CalendarRow, LocalDate, LocalValues } from '../../rulebook/types';
import type { Sql } from '../open';
import { localValuesOf } from '../parameters/entered';
import { ancestryOf } from '../register';

/** The calendar of days off and days worked in exchange, in order. */
export const calendarRows = (sql: Sql, calendar: string): Promise<CalendarRow[]> =>
  sql.query(`select date::text as date, kind, name, source, mark from calendar_day where calendar = $1 order by date`, [calendar]);

/** The local parameters that stand for a unit on a day; its own and those of the units above it. Empty for a code nobody knows. */
export async function localValuesFor(sql: Sql, unitCode: string, on: LocalDate): Promise<LocalValues> {
  const [unit] = await sql.query(`select id from unit where code = $1`, [unitCode]);
  if (!unit) return {};
  return localValuesOf(sql, await ancestryOf(sql, unit.id, on), on);
}
