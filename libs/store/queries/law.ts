import type { CalendarRow, LocalDate, LocalValues } from '../../rulebook/types';
import { CALENDARS, calendarFor, localValuesOn, type Entered } from '../../rulebook';
import { isRefusal, type Refusal } from '../../dossier';
import { noUnit, wrongField } from '../register-changes/refusals';
import { calendarOf, calendarVersion } from '../calendar';
import { prepared, type Sql } from '../open';
import { ANCESTRY, validOn } from '../register';

/** The days off, and worked in exchange, of one of the calendars: the country's and, where a place is named, its own and those above it. */
export async function calendarRows(sql: Sql, it: { calendar: string; place?: string; on: LocalDate }): Promise<CalendarRow[] | Refusal> {
  const calendar = CALENDARS.find((one) => one.code === it.calendar);
  if (!calendar) return wrongField('calendar', `Không có lịch "${it.calendar}".`, `There is no calendar "${it.calendar}".`);
  const places = it.place === undefined ? [] : await placesOf(sql, it.place, it.on);
  if (isRefusal(places)) return places;
  return calendarFor(await calendarOf(sql, await calendarVersion(sql)), { audience: calendar.audience, places });
}

/** A unit, by code or id, and those above it on a day, the nearest first. */
export async function placesOf(sql: Sql, unit: string, on: LocalDate): Promise<string[] | Refusal> {
  const [known] = await sql.query(`select id from unit where code = $1 or id::text = $1`, [unit]);
  if (!known) return noUnit(unit);
  const rows: { id: string }[] = await sql.query(
    `with recursive up as (
       select v.unit_id, v.parent_id, 0 as at from unit_version v where v.unit_id = $1 and ${validOn('v', '$2::date')}
       union all
       select v.unit_id, v.parent_id, up.at + 1 from up join unit_version v on v.unit_id = up.parent_id and ${validOn('v', '$2::date')} where up.at < 20)
     select unit_id as id from up order by at`,
    [known.id, on],
  );
  return rows.map((row) => row.id);
}

/** The local parameters that stand for a unit on a day; its own and those of the units above it. Empty for a code nobody knows. One round trip. */
export async function localValuesFor(sql: Sql, unitCode: string, on: LocalDate): Promise<LocalValues> {
  const rows = await prepared<Entered>(
    sql,
    'local-values-for',
    `select p.key, a.level, p.value, p.data, p.decision, p.from_on::text as "from", p.to_on::text as "to"
       from jsonb_each_text((${ANCESTRY('(select id from unit where code = $1)', '$2::date')})) as a(level, unit) join local_parameter p on p.unit_id = a.unit::uuid
      where ${validOn('p', '$2::date')}`,
    [unitCode, on],
  );
  return localValuesOn(rows, on);
}
