import type { LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { SEES } from '../seen';
import { fromCursor, INSTANT, paged, pageSize, parameters, UUID, type Page } from './page';

export interface SubmissionItem {
  id: string;
  unitId: string;
  letter: { number: string; date: LocalDate };
  sentOn: LocalDate;
  state: 'draft' | 'filed';
  createdAt: string;
  filedAt: string | null;
  /** Rows of the list the letter came with; null when it came without one. */
  rows: number | null;
  /** Dossiers that have been submitted. */
  filed: number;
}
export interface SubmissionView extends SubmissionItem {
  dossiers: { id: string; code: string; nominee: string; kind: string; award: string; status: string; late: boolean }[];
  /** As it was read; for its sender alone. */
  list: unknown;
}
const COLUMNS = `b.id, b.unit_id as "unitId", jsonb_build_object('number', b.letter_number, 'date', b.letter_date) as letter, b.sent_on::text as "sentOn", b.state,
  b.created_at as "createdAt", b.filed_at as "filedAt",
  jsonb_array_length(b.list->'rows') as rows, (select count(*)::int from dossier d where d.submission_id = b.id and d.status <> 'draft') as filed`;

/** A letter and its dossiers, for who made it and for whoever may see one of the dossiers; only those they may see are listed. */
export async function submissionFor(sql: Sql, it: { id: string; personId: string; today: LocalDate }): Promise<SubmissionView | null> {
  const [letter] = await sql.query(`select ${COLUMNS}, b.list, b.created_by = $2 as own from submission b where b.id = $1`, [it.id, it.personId]);
  if (!letter) return null;
  const dossiers = await sql.query(
    `select d.id, d.code, d.nominee_name as nominee, d.nominee_kind as kind, d.award, d.status, d.late from dossier d
      where d.submission_id = $1 and (d.created_by = $2 or ${SEES('$2::uuid', '$3::date')}) order by d.code`,
    [it.id, it.personId, it.today],
  );
  const { own, list, ...rest } = letter;
  // The list names every row of the list, so it is for its sender alone.
  return own || dossiers.length > 0 ? { ...rest, dossiers, list: own ? list : null } : null;
}

/** Letters a person made, newest first. */
export async function listSubmissions(sql: Sql, it: { personId: string; limit?: number; cursor?: string }): Promise<Page<SubmissionItem>> {
  const { values, $ } = parameters();
  const limit = pageSize(it.limit);
  const after = fromCursor(it.cursor, INSTANT, UUID);
  const rows = await sql.query(
    `select ${COLUMNS}, array[b.created_at::text, b.id::text] as key from submission b
      where b.created_by = ${$(it.personId)} ${after ? `and (b.created_at, b.id) < (${$(after[0])}::timestamptz, ${$(after[1])}::uuid)` : ''}
      order by b.created_at desc, b.id desc limit ${$(limit + 1)}`,
    values,
  );
  return paged(rows, limit);
}
