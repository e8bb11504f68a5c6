import type { LocalDate, Role, StepKind } from '../../rulebook/types';
import type { Sql } from '../open';
import { fromCursor, INSTANT, paged, pageSize, parameters, UUID, type Page } from '../queries/page';
import { validOn } from '../register';
import { administrationOf } from '../register-changes/span';
import { IN_FORCE } from './rows';

export interface SubstitutionItem {
  id: string;
  person: { id: string; name: string };
  substitute: { id: string; name: string } | null;
  from: LocalDate;
  to: LocalDate | null;
  endedOn: LocalDate | null;
  office: { id: string; name: string } | null;
  role: Role | null;
  stepKind: StepKind | null;
  award: string | null;
  reason: string;
  decision: string;
  createdBy: { id: string; name: string };
  createdAt: string;
  /** coming: begins later; now: stands today; over: ended. */
  state: 'coming' | 'now' | 'over';
}
interface Asked {
  personId: string;
  today: LocalDate;
  /** mine: I am away, or I stand in. unit: of the people whose head or administrator I am. */
  scope: 'mine' | 'unit';
  limit?: number;
  cursor?: string;
}

const NAMED = (id: string): string => `(select jsonb_build_object('id', q.id, 'name', q.full_name) from person q where q.id = ${id})`;

/** SQL: do I administer, or head, an office that person `$person` sits in on the day? */
const OVERSEEN = (me: string, person: string, day: string, administered: string): string => `exists (
  with recursive under as (select x as unit_id from unnest(${administered}::uuid[]) x union select v.unit_id from unit_version v join under u on v.parent_id = u.unit_id)
  select 1 from seat s join office o on o.id = s.office_id where s.person_id = ${person} and ${validOn('s', day)} and (
    o.unit_id in (select unit_id from under) or exists (
      select 1 from seat h join office ho on ho.id = h.office_id where h.person_id = ${me} and ${validOn('h', day)} and (
        (h.role in ('unit-head', 'office-head') and h.office_id = o.id) or (h.role = 'chair' and ho.kind = 'peoples-committee' and ho.unit_id = o.unit_id)))))`;

/** Rules of substitution, the newest first: my own, or those of the people I look after. */
export async function listSubstitutions(sql: Sql, it: Asked): Promise<Page<SubstitutionItem>> {
  const { values, $ } = parameters();
  const limit = pageSize(it.limit);
  const before = fromCursor(it.cursor, INSTANT, UUID);
  const [me, day] = [`${$(it.personId)}::uuid`, `${$(it.today)}::date`];
  const whose =
    it.scope === 'mine'
      ? `(r.person_id = ${me} or r.substitute_id = ${me})`
      : OVERSEEN(me, 'r.person_id', day, $(await administrationOf(sql, it.personId, it.today)));
  const after = before ? `and (r.created_at, r.id) < (${$(before[0])}::timestamptz, ${$(before[1])}::uuid)` : '';
  const rows = await sql.query(
    `select r.id, ${NAMED('r.person_id')} as person, ${NAMED('r.substitute_id')} as substitute, r.from_on::text as "from", r.to_on::text as "to",
            r.ended_on::text as "endedOn", (select jsonb_build_object('id', o.id, 'name', o.name) from office o where o.id = r.office_id) as office, r.role,
            r.step_kind as "stepKind", r.award, r.reason, r.decision, ${NAMED('r.created_by')} as "createdBy", r.created_at as "createdAt",
            case when ${IN_FORCE('r', day)} then 'now' when r.ended_on is null and r.from_on > ${day} then 'coming' else 'over' end as state,
            array[r.created_at::text, r.id::text] as key
       from substitution r where ${whose} ${after} order by r.created_at desc, r.id desc limit ${$(limit + 1)}`,
    values,
  );
  return paged(rows, limit);
}

/** Whom somebody may name to stand in for a person on a day: everybody who sits in one of the person's units. By given name. */
export const substitutesFor = (sql: Sql, it: { personId: string; day: LocalDate }): Promise<{ id: string; name: string; seats: string[] }[]> =>
  sql.query(
    `select p.id, p.full_name as name, jsonb_agg(distinct o.name) as seats
       from seat s join office o on o.id = s.office_id and ${validOn('o', '$2::date')} join person p on p.id = s.person_id
      where ${validOn('s', '$2::date')} and o.kind <> 'administration' and p.id <> $1
        and o.unit_id in (select x.unit_id from seat w join office x on x.id = w.office_id where w.person_id = $1 and x.kind <> 'administration' and ${validOn('w', '$2::date')})
      group by p.id, p.full_name order by coalesce(substring(p.full_name from '[^ ]+ *$'), ''), p.full_name limit 300`,
    [it.personId, it.day],
  );
