import type { LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { IN_FORCE } from './rows';

/**
 * SQL for a recursive CTE `instead`: whom a person stands in for on a day, with the tasks that every rule of the chain is about (null: all). Chains
 * that come back to somebody they have passed end there.
 */
export const INSTEAD = (person: string, day: string): string => `instead as (
  select r.person_id as absent, r.office_id, r.role, r.step_kind, r.award, array[${person}::uuid, r.person_id] as passed
    from substitution r where r.substitute_id = ${person}::uuid and ${IN_FORCE('r', day)}
  union all
  select r.person_id, coalesce(i.office_id, r.office_id), coalesce(i.role, r.role), coalesce(i.step_kind, r.step_kind), coalesce(i.award, r.award), i.passed || r.person_id
    from instead i join substitution r on r.substitute_id = i.absent and ${IN_FORCE('r', day)} and not r.person_id = any(i.passed)
   where coalesce(i.office_id = r.office_id, true) and coalesce(i.role = r.role, true) and coalesce(i.step_kind = r.step_kind, true) and coalesce(i.award = r.award, true))`;

/** The people somebody stands in for on a day. */
export const standsInFor = (sql: Sql, it: { personId: string; today: LocalDate }): Promise<{ id: string; name: string }[]> =>
  sql.query(
    `with recursive ${INSTEAD('$1', '$2::date')} select q.id, q.full_name as name from person q where q.id in (select absent from instead) order by q.full_name, q.id`,
    [it.personId, it.today],
  );
