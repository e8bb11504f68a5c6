import { type Accepted, type Dossier, openStep } from '../../dossier';
import { filingPeriod, periodKey } from '../../rulebook';
import type { LevelCode } from '../../rulebook/types';
import type { Word } from '../announce';
import type { Statement } from '../transact';
import { CALLS, MAILS } from '../deliveries/written';
import { validOn } from '../register';
import { IN_FORCE } from '../substitutions/rows';
import { chain } from './hash';
import { deadlineEnd, inboxOf, noticeRows, statusColumns, toState, type LockedDossier } from './rows';

const FAR = '9999-12-31';

/**
 * What writes one accepted act and everything that follows from it, in one statement: the act's row with the hash of the
 * one before, the dossier's row, inbox, deadlines, rungs, notices and their deliveries.
 * @returns the statement, and whose inbox it changes
 */
export function writing(
  row: LockedDossier,
  before: Dossier,
  accepted: Accepted,
  { ancestry, calendarSeq }: { ancestry: Record<LevelCode, string>; calendarSeq: number },
): { last: Statement; word: Word } {
  const { dossier, act } = accepted;
  const place = (level: string) => (level === 'unit' ? dossier.filing.unitId : ancestry[level]);
  const hash = chain(row.head_hash, act);
  const s = statusColumns(dossier);
  const inbox = inboxOf(dossier, place);
  // Those who held the task before are told too: their lists must lose it.
  const touched = [...inboxOf(before, place), ...inbox];
  const end = deadlineEnd(before, act, dossier);
  const step = openStep(dossier);
  const planned = act.kind === 'submit' || act.kind === 'replan';
  const params = [
    act.actId,
    row.id,
    dossier.seq,
    act.stepId,
    act.kind,
    act.by.id,
    act.by.name,
    act.at,
    act.on,
    JSON.stringify(act),
    row.head_hash,
    hash,
    JSON.stringify(toState(dossier)),
    s.status,
    s.stepId,
    s.stepKind,
    s.level,
    s.dueOn,
    s.overdue,
    dossier.fromPaper,
    dossier.lastOn,
    dossier.checkSeq,
    JSON.stringify(inbox.map((i) => ({ ...i, sortOn: i.dueOn ?? FAR }))),
    JSON.stringify(noticeRows(accepted, place)),
    end?.state ?? null,
    end?.opened && step?.due
      ? JSON.stringify({ ...step.due, stepId: step.id, basis: dossier.plan?.steps.find((p) => p.id === step.id)?.deadline?.basis ?? null })
      : null,
    planned ? JSON.stringify(dossier.plan) : null,
    act.kind === 'submit' || act.kind === 'resubmit' ? JSON.stringify(dossier.filing) : null,
    Object.values(ancestry),
    act.given.rungs ? JSON.stringify(act.given.rungs) : null,
    act.kind === 'ring' ? act.payload.rung : null,
    act.given.late ?? false,
    calendarSeq,
    dossier.sentOn ? periodKey(filingPeriod(dossier.filing.facts, dossier.sentOn)) : null,
    dossier.filedLate !== undefined,
  ];
  const word = {
    dossierId: row.id,
    seq: dossier.seq,
    unitIds: distinct(touched.map((i) => i.unitId)),
    personIds: distinct(touched.map((i) => i.personId)),
  };
  return { last: { name: 'write-act', text: STATEMENT, values: params }, word };
}

const distinct = (ids: (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/** SQL: is rule `r` about the task `t` that is told of? */
const ABOUT = (r: string): string => `(${r}.office_id is null or ${r}.office_id = t.office_id) and (${r}.role is null or ${r}.role = t.role)
  and (${r}.step_kind is null or ${r}.step_kind = case t.kind when 'returned' then 'proposal' else $16::text end)
  and (${r}.award is null or ${r}.award = (select award from dossier where id = $2))`;

/**
 * Persons who hold a seat named in the notice, on the day of the act (for a dossier from paper) or today; and those who stand in for one of them
 * in this task, with the one in whose place.
 */
const HOLDERS = `
  with recursive told as (
    select coalesce(n."personId", s.person_id) as person_id, null::uuid as for_id, n.kind, n."stepId", n."personId" is not null as named, o.id as office_id, n.role
      from jsonb_to_recordset($24::jsonb) as n("unitId" uuid, office text, role text, "personId" uuid, kind text, "stepId" text)
      left join office o on o.unit_id = n."unitId" and o.kind = n.office and ${validOn('o', '$9::date')}
      left join seat s on s.office_id = o.id and s.role = n.role and ${validOn('s', '$9::date')}
     where coalesce(n."personId", s.person_id) is not null
    union
    select r.substitute_id, coalesce(t.for_id, t.person_id), t.kind, t."stepId", t.named, t.office_id, t.role
      from told t join substitution r on r.person_id = t.person_id and r.substitute_id is not null and ${IN_FORCE('r', '$9::date')} and ${ABOUT('r')})
  select distinct t.person_id, t.for_id, t.kind, t."stepId", t.named from told t
   where t.for_id is null or not exists (select 1 from substitution r where r.person_id = t.person_id and ${IN_FORCE('r', '$9::date')} and ${ABOUT('r')})`;

const STATEMENT = `
  with new_act as (
    insert into act (act_id, dossier_id, seq, step_id, kind, by_id, by_name, at, on_day, act, prev_hash, hash)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)),
  new_state as (
    update dossier set state = $13, status = $14, step_id = $15, step_kind = $16, level = $17, due_on = $18, overdue = $19, from_paper = $20, last_on = $21,
           check_seq = $22, seq = $3, head_hash = $12, updated_at = $8, period = $34, late = $35,
           plan = coalesce($27::jsonb, plan), filing = coalesce($28::jsonb, filing),
           unit_path = case when $27::jsonb is null then unit_path else array(select distinct unnest(unit_path || $29::uuid[])) end
     where id = $2),
  old_tasks as (delete from inbox where dossier_id = $2),
  new_tasks as (
    insert into inbox (dossier_id, step_id, task, unit_id, office, role, person_id, on_day, due_on, sort_on, opened_at)
    select $2, i."stepId", i.task, i."unitId", i.office, i.role, i."personId", case when $20 then $21::date end, i."dueOn", i."sortOn", i."openedAt"
      from jsonb_to_recordset($23::jsonb) as i("stepId" text, task text, "unitId" uuid, office text, role text, "personId" uuid, "dueOn" date, "sortOn" date, "openedAt" timestamptz)),
  old_deadline as (update deadline set state = $25, closed_at = $8 where dossier_id = $2 and state = 'running' and $25::text is not null),
  new_deadline as (
    insert into deadline (dossier_id, step_id, seq, opened_on, due_on, overdue_at, basis, calendar_seq)
    select $2, d->>'stepId', $3, $9, (d->>'due')::date, (d->>'overdueAt')::timestamptz, coalesce(d->'basis', 'null'), $33::int from (select $26::jsonb as d) x where d is not null),
  old_rungs as (
    update rung set state = case when rung = $31::text then 'fired' else 'cancelled' end, fired_at = case when rung = $31::text then $8::timestamptz end, late = $32
     where dossier_id = $2 and state = 'armed' and ($30::jsonb is not null or rung = $31::text)),
  new_rungs as (
    insert into rung (dossier_id, step_id, seq, rung, due_at)
    select $2, $15, $3, r.id, r.at from jsonb_to_recordset($30::jsonb) as r(id text, at timestamptz)),
  holders as materialized (${HOLDERS}),
  new_notices as (
    insert into notice (dossier_id, seq, kind, step_id, person_id, for_id, created_at)
    select $2::uuid, $3::int, h.kind, h."stepId", h.person_id, case when bool_and(h.for_id is not null) then min(h.for_id::text)::uuid end, $8::timestamptz
      from holders h group by h.kind, h."stepId", h.person_id
    on conflict do nothing
    returning id, person_id, kind),
  new_mails as (${MAILS}),
  new_calls as (${CALLS})
  select 1`;
