import type { EvidenceCheck } from './entities';
import type { Sql } from './open';

export type EvidenceState = EvidenceCheck['state'];

/** Notes that an activity of a dossier failed; one line each, with how often and since when. */
export const noteFailure = (sql: Sql, it: { dossierId: string; activity: string; attempt: number; error: string; now: Date }): Promise<unknown> =>
  sql.query(
    `insert into activity_failure (dossier_id, activity, attempts, error, first_at, last_at) values ($1, $2, $3, $4, $5, $5)
     on conflict (dossier_id, activity) do update set attempts = greatest(activity_failure.attempts, excluded.attempts), error = excluded.error, last_at = excluded.last_at`,
    [it.dossierId, it.activity, it.attempt, it.error, it.now],
  );

/** It got through. */
export const clearFailure = (sql: Sql, it: { dossierId: string; activity: string }): Promise<unknown> =>
  sql.query('delete from activity_failure where dossier_id = $1 and activity = $2', [it.dossierId, it.activity]);

/** Its workflow begins anew: what still fails is noted again. */
export const forgetFailures = (sql: Sql, dossierId: string): Promise<unknown> => sql.query('delete from activity_failure where dossier_id = $1', [dossierId]);

/** Notes whether a document's content could be read. */
export const noteEvidence = (sql: Sql, it: { documentId: string; state: EvidenceState; now: Date }): Promise<unknown> =>
  sql.query(
    `insert into evidence_check (document_id, state, checked_at, since) values ($1, $2, $3, case when $2 <> 'there' then $3::timestamptz end)
     on conflict (document_id) do update set state = excluded.state, checked_at = excluded.checked_at,
       since = case when excluded.state <> 'there' then coalesce(evidence_check.since, excluded.since) end`,
    [it.documentId, it.state, it.now],
  );

export interface ToCheck {
  id: string;
  sha256: string;
}
/** Documents of one dossier; or those of open dossiers that were looked at the longest ago, and not since `before`. */
export const documentsToCheck = (sql: Sql, it: { dossierId: string } | { before: Date; limit: number }): Promise<ToCheck[]> =>
  'dossierId' in it
    ? sql.query('select id, sha256 from document where dossier_id = $1', [it.dossierId])
    : sql.query(
        `select m.id, m.sha256 from document m join dossier d on d.id = m.dossier_id and d.status in ('running', 'returned', 'held')
           left join evidence_check e on e.document_id = m.id
          where e.checked_at is null or e.checked_at < $1 order by e.checked_at nulls first, m.id limit $2`,
        [it.before, it.limit],
      );
