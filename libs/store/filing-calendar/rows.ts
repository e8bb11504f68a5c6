import type { FilingDeadline } from '../../rulebook';
import { lawDeadlinesOn } from '../../rulebook';
import type { LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { validOn } from '../register';

/** A row as a unit entered it, with who did and how it ended. */
export interface EnteredDeadline extends FilingDeadline {
  unit: { id: string; code: string; name: string };
  enteredBy: string | null;
  enteredAt: Date;
  ended: { lastOn: LocalDate; reason: string; followedBy: string | null; by: string | null; at: Date } | null;
}

/** SQL: a row of `filing_deadline f` with its end `e`; `to` is the last day it really is in force. */
const COLUMNS = (day: string): string => `
  f.id, f.awards, f.ground, f.kind, f.rolls, f.from_on::text as "from", least(f.to_on, e.last_on)::text as "to", f.source, f.mark, x.depth,
  case when f.each is not null then jsonb_build_object('each', f.each, 'yearsAfter', f.years_after) else jsonb_build_object('once', f.once, 'year', f.once_year) end as day,
  jsonb_build_object('number', f.decision_number, 'date', f.decision_date) as decision, n.name as by,
  jsonb_build_object('id', u.id, 'code', u.code, 'name', n.name) as unit, w.full_name as "enteredBy", f.entered_at as "enteredAt",
  case when e.deadline_id is not null then jsonb_build_object('lastOn', e.last_on, 'reason', e.reason, 'followedBy', e.followed_by, 'by', q.full_name, 'at', e.ended_at) end as ended
  from x join filing_deadline f on f.unit_id = x.unit_id join unit u on u.id = f.unit_id
  cross join lateral (select v.name from unit_version v where v.unit_id = f.unit_id order by (${validOn('v', day)}) desc, v.from_on desc limit 1) n
  left join filing_deadline_end e on e.deadline_id = f.id left join person w on w.id = f.entered_by left join person q on q.id = e.ended_by
 order by f.from_on, f.id`;

/** What a unit and those above it entered: all that was ever entered, ended or not. `depth` is the way up from the unit. */
const enteredAbove = (sql: Sql, unitId: string, on: LocalDate): Promise<EnteredDeadline[]> =>
  sql.query(
    `with recursive x as (
       select v.unit_id, v.parent_id, 0 as depth from unit_version v where v.unit_id = $1 and ${validOn('v', '$2::date')}
       union all
       select v.unit_id, v.parent_id, x.depth + 1 from x join unit_version v on v.unit_id = x.parent_id where ${validOn('v', '$2::date')} and x.depth < 12)
     select ${COLUMNS('$2::date')}`,
    [unitId, on],
  );

/** The same with what the law itself says on that day. */
export const deadlinesAbove = async (sql: Sql, unitId: string, on: LocalDate): Promise<(FilingDeadline | EnteredDeadline)[]> => [
  ...lawDeadlinesOn(on),
  ...(await enteredAbove(sql, unitId, on)),
];

/** One row by its id. */
export async function enteredById(sql: Sql, id: string, on: LocalDate): Promise<EnteredDeadline | null> {
  const rows: EnteredDeadline[] = await sql.query(
    `with x as (select unit_id, 0 as depth from filing_deadline where id = $1), y as (select ${COLUMNS('$2::date')}) select * from y where id = $1`,
    [id, on],
  );
  return rows[0] ?? null;
}
