import type { Sql } from './open';
import { validOn } from './register';

/** What the system found wrong with itself, for the administrators of the dossier's units; each is raised once. */
export type AlarmKind = 'rung-missed' | 'rung-lost' | 'nobody-to-act';
export interface Found {
  kind: AlarmKind;
  dossierId: string;
  stepId: string;
  /** What it is about: a rung and the act that armed it, or the step's turn. With kind and dossier the alarm's key. */
  subject: string;
  dueAt: Date | null;
}

/**
 * Raises alarms that were not raised before, and tells the administrators of the units above each dossier, in the bell and by mail.
 * @returns those that are new
 */
export async function raise(sql: Sql, found: Found[], now: Date): Promise<Found[]> {
  if (found.length === 0) return [];
  return sql.query(
    `with new_alarms as (
       insert into alarm (kind, dossier_id, step_id, subject, due_at, raised_at)
       select a.kind, a."dossierId", a."stepId", a.subject, a."dueAt", $2
         from jsonb_to_recordset($1::jsonb) as a(kind text, "dossierId" uuid, "stepId" text, subject text, "dueAt" timestamptz)
       on conflict do nothing returning kind, dossier_id, step_id, subject, due_at),
     new_notices as (
       insert into notice (dossier_id, seq, kind, step_id, person_id, created_at, delivered_at)
       select distinct on (d.id, a.kind, s.person_id) d.id, d.seq, case a.kind when 'nobody-to-act' then 'nobody' else 'missed-rung' end, a.step_id, s.person_id, $2::timestamptz, $2::timestamptz
         from new_alarms a join dossier d on d.id = a.dossier_id
         join office o on o.unit_id = any(d.unit_path) and o.kind = 'administration' and ${validOn('o', `($2::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date`)}
         join seat s on s.office_id = o.id and s.role = 'administrator' and ${validOn('s', `($2::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date`)}
       on conflict do nothing returning id, person_id),
     new_mails as (
       insert into delivery (channel, notice_id, person_id, way, state, next_at, created_at)
       select 'e-mail', n.id, n.person_id, 'now', 'waiting', $2, $2
         from new_notices n join person p on p.id = n.person_id and p.email is not null and p.email_failed_at is null
         join channel c on c.name = 'e-mail' and c.state <> 'off')
     select kind, dossier_id as "dossierId", step_id as "stepId", subject, due_at as "dueAt" from new_alarms`,
    [JSON.stringify(found), now],
  );
}

/** Says that what an alarm was about has been put right; it stays on the page as history. */
export const mended = (sql: Sql, it: Pick<Found, 'kind' | 'dossierId' | 'subject'>, now: Date): Promise<unknown> =>
  sql.query('update alarm set mended_at = $4 where kind = $1 and dossier_id = $2 and subject = $3 and mended_at is null', [
    it.kind,
    it.dossierId,
    it.subject,
    now,
  ]);
