import { barredAt, STEP_ACTS } from '../../dossier';
import type { StepKind } from '../../rulebook/types';
import { validOn } from '../register';
import { IN_FORCE } from '../substitutions/rows';

/**
 * SQL for a CTE `stand`: the seats, today, of those whom the CTE `instead` names, with the tasks the rules are about; only in units where the one
 * who stands in sits too (CTE `held`).
 */
export const STAND = (day: string): string => `stand as materialized (
  select n.absent, n.step_kind, n.award, o.unit_id, o.kind as office, o.id as office_id, s.role
    from instead n join seat s on s.person_id = n.absent and ${validOn('s', day)} join office o on o.id = s.office_id and ${validOn('o', day)} and o.kind <> 'administration'
   where (n.office_id is null or n.office_id = o.id) and (n.role is null or n.role = s.role) and exists (select 1 from held h where h.unit_id = o.unit_id and h.now))`;

const TASK_KIND = `case i.task when 'supplement' then 'proposal' else d.step_kind end`;
const DUTIES = `case ${TASK_KIND} ${(Object.keys(STEP_ACTS) as StepKind[])
  .map((kind) => [kind, barredAt(kind)] as const)
  .filter(([, duties]) => duties.length > 0)
  .map(([kind, duties]) => `when '${kind}' then array[${duties.map((duty) => `'${duty}'`).join(', ')}]`)
  .join(' ')} else '{}' end`;

const about = (rule: string): string =>
  `(${rule}.step_kind is null or ${rule}.step_kind = ${TASK_KIND}) and (${rule}.award is null or ${rule}.award = d.award)`;

/**
 * SQL: conditions under which inbox row `i` of dossier `d` waits for person `me` in another's place: `x` is a row of `stand` (by seat) or of
 * `instead` (by name). Not where it waits for them anyway, where they are away too, or where their duties clash: the judge would refuse it.
 */
export function insteadOf(me: string, day: string, by: 'seat' | 'name'): string {
  const seat = by === 'seat';
  return [
    seat ? 'i.unit_id = x.unit_id and i.office = x.office and i.role = x.role' : 'i.person_id = x.absent and x.office_id is null and x.role is null',
    about('x'),
    `i.person_id is distinct from ${me}::uuid`,
    `not exists (select 1 from inbox j join held h on j.unit_id = h.unit_id and j.office = h.office and j.role = h.role and h.now where j.dossier_id = i.dossier_id)`,
    `not exists (select 1 from substitution r where r.person_id = ${me}::uuid and ${IN_FORCE('r', day)} and ${about('r')}
       and ${seat ? '(r.office_id is null or r.office_id = x.office_id) and (r.role is null or r.role = x.role)' : 'r.office_id is null and r.role is null'})`,
    `not exists (select 1 from jsonb_array_elements(d.state->'parts') p where p->>'personId' = ${me}::text and p->>'duty' = any(${DUTIES}))`,
    ...(seat
      ? [
          `not exists (select 1 from inbox j join stand y on j.unit_id = y.unit_id and j.office = y.office and j.role = y.role and ${about('y')}
             where j.dossier_id = i.dossier_id and j.id < i.id)`,
        ]
      : [`d.unit_path && array(select h.unit_id from held h where h.now)`]),
  ].join(' and ');
}
