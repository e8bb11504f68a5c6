import { AT_ONCE_KINDS } from './ways';

const AT_ONCE = AT_ONCE_KINDS.map((kind) => `'${kind}'`).join(', ');

/**
 * The parts of the act's one statement that write what will leave the house; they lean on its CTEs `holders` and `new_notices` and on its
 * parameters ($2 dossier, $3 seq, $6 who acts, $8 when, $14 status, $24 notices, $29 the units above). Where a channel is off nothing is
 * written: nobody wants last year's notices on the day it is set up.
 */
export const MAILS = `
  insert into delivery (channel, notice_id, person_id, way, state, reason, next_at, created_at)
  select 'e-mail', n.id, n.person_id, case w.way when 'digest' then 'digest' else 'now' end, case when r.reason is null then 'waiting' else 'skipped' end, r.reason, $8, $8
    from new_notices n
    join (select person_id, kind, bool_or(named) as named from holders group by person_id, kind) h on h.person_id = n.person_id and h.kind = n.kind
    join channel c on c.name = 'e-mail' and c.state <> 'off'
    join person p on p.id = n.person_id
    left join mail_preference m on m.person_id = n.person_id
    cross join lateral (select coalesce(m.ways->>n.kind, case when n.kind in (${AT_ONCE}) or (n.kind = 'task' and h.named) then 'now' else 'digest' end) as way) w
    cross join lateral (select case when n.person_id::text = $6::text then 'own-act' when w.way = 'never' then 'not-wanted'
      when w.way = 'digest' and not coalesce(m.digest, true) then 'no-digest' when p.email is null then 'no-address'
      when p.email_failed_at is not null then 'address-fails' end as reason) r`;

/** One call for each webhook and kind of event, however many people are told; the body is fixed here, so a call sent again is the same call. */
export const CALLS = `
  insert into delivery (channel, way, webhook_id, event_key, event, next_at, created_at)
  select 'webhook', 'now', w.id, $2::text || ' ' || $3::text || ' ' || e.kind,
         jsonb_build_object('event', e.kind, 'at', $8::timestamptz, 'dossier', jsonb_build_object('id', d.id, 'code', d.code, 'status', $14::text, 'seq', $3::int, 'stepId', e.step_id, 'unitId', d.unit_id)), $8, $8
    from (select kind, min("stepId") as step_id from jsonb_to_recordset($24::jsonb) as x(kind text, "stepId" text) group by kind) e
    join dossier d on d.id = $2
    join webhook w on w.active and e.kind = any(w.kinds) and w.unit_id = any(d.unit_path || $29::uuid[])
  on conflict do nothing`;
