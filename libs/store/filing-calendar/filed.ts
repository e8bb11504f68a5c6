import type { Ground, LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { validOn } from '../register';

/** Of the units below that propose: how many, which filed for the period, and how many of those late. */
export interface FiledCount {
  units: number;
  filed: number;
  late: number;
}
interface Counted {
  awards: { code: string }[];
  ground: Ground | null;
  period: string;
}

/** SQL: the units at and under `$unit` that propose: they have a clerk or a head today. */
export const PROPOSING = (unit: string, day: string): string => `
  with recursive under as (
    select v.unit_id, 0 as depth from unit_version v where v.unit_id = ${unit} and ${validOn('v', day)}
    union all
    select v.unit_id, u.depth + 1 from under u join unit_version v on v.parent_id = u.unit_id where ${validOn('v', day)} and u.depth < 12),
  proposing as (
    select distinct x.unit_id from under x join office o on o.unit_id = x.unit_id and o.kind = 'unit' and ${validOn('o', day)}
      join seat s on s.office_id = o.id and s.role in ('clerk', 'unit-head') and ${validOn('s', day)})`;

/** SQL: dossier `d` was filed for these awards, this ground and this period, and not taken back. */
export const FILED = (it: string): string =>
  `d.period = ${it}.period and d.award = any(${it}.awards) and (${it}.ground is null or d.ground = ${it}.ground) and d.status not in ('draft', 'withdrawn')`;

/** Who has filed, for each day of a calendar, among the unit and those under it. */
export async function countFiled(sql: Sql, it: { unitId: string; today: LocalDate; of: readonly Counted[] }): Promise<FiledCount[]> {
  if (it.of.length === 0) return [];
  const asked = it.of.map(({ awards, ground, period }, at) => ({ at, awards: awards.map(({ code }) => code), ground, period }));
  return sql.query(
    `${PROPOSING('$1::uuid', '$2::date')}
     select (select count(*)::int from proposing) as units, count(f.unit_id)::int as filed, (count(*) filter (where f.late))::int as late
       from (select (a->>'at')::int as at, array(select jsonb_array_elements_text(a->'awards')) as awards, a->>'ground' as ground, a->>'period' as period from jsonb_array_elements($3::jsonb) a) q
       left join lateral (select d.unit_id, bool_or(d.late) as late from dossier d where ${FILED('q')} and d.unit_id in (select unit_id from proposing) group by d.unit_id) f on true
      group by q.at order by q.at`,
    [it.unitId, it.today, JSON.stringify(asked)],
  );
}

export interface UnitFiled {
  unit: { id: string; code: string; name: string };
  filed: number;
  late: number;
}
const MOST = 500;

/** The same unit by unit: those that have not filed come first. At most 500. */
export const unitsFiled = (
  sql: Sql,
  it: { unitId: string; today: LocalDate; awards: readonly string[]; ground: Ground | null; period: string },
): Promise<UnitFiled[]> =>
  sql.query(
    `${PROPOSING('$1::uuid', '$2::date')}
     select jsonb_build_object('id', u.id, 'code', u.code, 'name', v.name) as unit, coalesce(f.n, 0) as filed, coalesce(f.late, 0) as late
       from proposing p join unit u on u.id = p.unit_id join unit_version v on v.unit_id = u.id and ${validOn('v', '$2::date')}
       left join lateral (select count(*)::int as n, (count(*) filter (where d.late))::int as late from dossier d, (select $3::text[] as awards, $4::text as ground, $5::text as period) q
          where ${FILED('q')} and d.unit_id = p.unit_id) f on true
      order by (coalesce(f.n, 0) > 0), v.name limit ${MOST}`,
    [it.unitId, it.today, it.awards, it.ground, it.period],
  );
