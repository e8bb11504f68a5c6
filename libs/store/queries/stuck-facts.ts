import { barredAt, STEP_ACTS, WAITS, type StuckFacts } from '../../dossier';
import type { LocalDate, StepKind } from '../../rulebook/types';
import type { Sql } from '../open';
import { validOn } from '../register';
import { IN_FORCE } from '../substitutions/rows';
import { matching } from './dossiers';
import { parameters } from './page';

export interface Gathered {
  id: string;
  level: string | null;
  step: string | null;
  /** As the database writes it: sorts as text. */
  since: string;
  days: number;
  unitPath: string[];
  facts: StuckFacts;
}
export interface Wanted {
  administered: string[];
  today: LocalDate;
  now: Date;
  filter: { q?: string; award?: string; unit?: string; dossier?: string };
}

/** {step kind: duties}, for SQL: who carries one cannot take the step. */
export const BARRED = JSON.stringify(Object.fromEntries((Object.keys(STEP_ACTS) as StepKind[]).map((kind) => [kind, barredAt(kind)])));

/** SQL: `who` = the persons for whom each open dossier waits, whether something bars them, and whether they may be away. */
const WHO = (day: string, barred: string): string => `
  who as materialized (
    select c.dossier_id, c.person_id,
           (o.status <> 'returned' and exists (select 1 from jsonb_array_elements(o.parts) x where x->>'personId' = c.person_id::text and ${barred}::jsonb->o.step_kind ? (x->>'duty')))
             or coalesce(o.nominee = any(array[c.person_id::text] || p.declared_kin::text[]), false) as barred,
           exists (select 1 from substitution r where r.person_id = c.person_id and ${IN_FORCE('r', `${day}::date`)}) as away
      from (select i.dossier_id, s.person_id from open x join inbox i on i.dossier_id = x.id
              join office f on f.unit_id = i.unit_id and f.kind = i.office and ${validOn('f', `coalesce(i.on_day, ${day}::date)`)}
              join seat s on s.office_id = f.id and s.role = i.role and ${validOn('s', `coalesce(i.on_day, ${day}::date)`)}
            union
            select i.dossier_id, i.person_id from open x join inbox i on i.dossier_id = x.id
             where i.person_id is not null and exists (select 1 from seat s where s.person_id = i.person_id and ${validOn('s', `${day}::date`)})) c
      join open o on o.id = c.dossier_id join person p on p.id = c.person_id)`;

/** SQL: what went wrong around the open dossiers, one line each. */
const AROUND = (now: string): string => `
  hands as (select dossier_id, count(*) filter (where not away)::int as there, count(*) filter (where not away and not barred)::int as able from who group by dossier_id),
  failing as (
    select distinct on (f.dossier_id) f.dossier_id, jsonb_build_object('what', f.activity || ' · ' || f.error, 'attempts', f.attempts, 'since', f.first_at, 'lastAt', f.last_at) as it
      from activity_failure f join open o on o.id = f.dossier_id order by f.dossier_id, f.attempts desc),
  unrung as (select r.dossier_id, min(r.due_at) as since from rung r where r.state = 'armed' and r.due_at < ${now}::timestamptz group by r.dossier_id),
  lost as (
    select m.dossier_id, jsonb_build_object('files', count(*)::int, 'since', min(e.since)) as it
      from evidence_check e join document m on m.id = e.document_id join open o on o.id = m.dossier_id
     where e.state <> 'there'
       and not exists (select 1 from document newer where newer.dossier_id = m.dossier_id and newer.paper = m.paper and newer.uploaded_at > m.uploaded_at)
     group by m.dossier_id),
  refused as (
    select distinct on (r.dossier_id) r.dossier_id, jsonb_build_object('code', r.code, 'times', count(*)::int, 'since', min(r.at)) as it
      from refusal r join open o on o.id = r.dossier_id and r.at > o.acted_at join who w on w.dossier_id = r.dossier_id and w.person_id::text = r.person_id
     group by r.dossier_id, r.person_id, r.kind, r.code order by r.dossier_id, count(*) desc),
  mailed as (
    select distinct on (n.dossier_id, x.person_id) n.dossier_id, x.state in ('failed', 'bounced') or (x.state = 'skipped' and x.reason = 'address-fails') as astray, x.created_at
      from open o join notice n on n.dossier_id = o.id and n.step_id = o.step_id join delivery x on x.notice_id = n.id and x.channel = 'e-mail'
      join who w on w.dossier_id = n.dossier_id and w.person_id = x.person_id order by n.dossier_id, x.person_id, n.id desc),
  undelivered as (
    select dossier_id, jsonb_build_object('messages', count(*)::int, 'since', min(created_at)) as it from mailed where astray group by dossier_id)`;

/** A dossier that was decided and whose result nobody has told yet runs on. */
const FACTS = `jsonb_build_object('status', case when o.status in ('returned', 'held') then o.status else 'running' end, 'stepKind', o.step_kind, 'since', o.since, 'nudgedAt', o.step->>'nudgedAt', 'dueOn', o.due_on,
  'waitsFor', jsonb_build_object('there', coalesce(h.there, 0), 'able', coalesce(h.able, 0)), 'failing', f.it,
  'unfollowed', case when o.followed < o.seq then o.updated_at end, 'unrung', case when o.status not in ('returned', 'held') then u.since end,
  'lost', l.it, 'refused', r.it, 'undelivered', m.it)`;

/** What there is to know about every open dossier under the administered units: one statement, however many there are. */
export function gatherFacts(sql: Sql, it: Wanted): Promise<Gathered[]> {
  const { values, $ } = parameters();
  const [day, now, barred] = [$(it.today), $(it.now), $(BARRED)];
  const { q, award, unit, dossier } = it.filter;
  const narrow = [...matching($, { q, award, unit }), ...(dossier ? [`d.id = ${$(dossier)}::uuid`] : [])].map((one) => `and ${one}`).join(' ');
  return sql.query(
    `with open as materialized (
       select d.id, d.status, d.step_id, d.step_kind, d.level, d.due_on, d.seq, d.followed, d.updated_at, d.unit_path, x.step, d.state->'parts' as parts,
              d.filing->'nominee'->>'personId' as nominee, coalesce((d.state->'lastBy'->>'at')::timestamptz, d.updated_at) as acted_at,
              coalesce(d.state->'held'->>'at', d.state->'returned'->>'at', x.step->>'openedAt', d.updated_at::text)::timestamptz as since
         from dossier d left join lateral (select st as step from jsonb_array_elements(d.state->'steps') st where st->>'id' = d.step_id limit 1) x on true
        where (d.status in ('running', 'returned', 'held') or (d.status in ('granted', 'declined') and d.step_id is not null)) and d.unit_path && ${$(it.administered)}::uuid[] ${narrow}),
     ${WHO(day, barred)}, ${AROUND(now)}
     select o.id, o.level, o.step_kind as step, o.since::text as since, greatest(0, floor(extract(epoch from ${now}::timestamptz - o.since) / 86400))::int as days,
            o.unit_path as "unitPath", ${FACTS} as facts
       from open o left join hands h on h.dossier_id = o.id left join failing f on f.dossier_id = o.id left join unrung u on u.dossier_id = o.id
       left join lost l on l.dossier_id = o.id left join refused r on r.dossier_id = o.id left join undelivered m on m.dossier_id = o.id
      order by o.since, o.id`,
    values,
  );
}

/** Local decisions on how long waiting may take, in force on the day. */
export const waitingRules = (sql: Sql, today: LocalDate): Promise<{ unitId: string; key: string; value: number }[]> =>
  sql.query(
    `select unit_id as "unitId", key, value from local_parameter where key = any($1) and from_on <= $2 and (to_on is null or to_on >= $2) order by from_on desc`,
    [WAITS.map((wait) => `stuck.${wait}`), today],
  );
