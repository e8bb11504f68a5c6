import { NOTICE_WORDING, type NoticeKind } from '../../dossier';
import type { Wording } from '../../rulebook/types';
import type { Sql } from '../open';
import { fromCursor, NUMBER, paged, pageSize, parameters, type Page } from './page';

export interface NoticeItem {
  id: string;
  kind: NoticeKind;
  sentence: Wording;
  dossier: { id: string; code: string; nominee: string };
  stepId: string;
  /** In whose place the reader is told. */
  actingFor: { id: string; name: string } | null;
  at: string;
  readAt: string | null;
}

/** A person's delivered notices, newest first. */
export async function listNotices(sql: Sql, it: { personId: string; unread?: boolean; limit?: number; cursor?: string }): Promise<Page<NoticeItem>> {
  const { values, $ } = parameters();
  const limit = pageSize(it.limit);
  const before = fromCursor(it.cursor, NUMBER);
  const where = [
    `n.person_id = ${$(it.personId)}`,
    'n.delivered_at is not null',
    ...(it.unread ? ['n.read_at is null'] : []),
    ...(before ? [`n.id < ${$(before[0])}::bigint`] : []),
  ];
  const rows: (Omit<NoticeItem, 'sentence'> & { key: string[] })[] = await sql.query(
    `select n.id::text as id, n.kind, jsonb_build_object('id', d.id, 'code', d.code, 'nominee', d.nominee_name) as dossier, n.step_id as "stepId",
            (select jsonb_build_object('id', q.id, 'name', q.full_name) from person q where q.id = n.for_id) as "actingFor",
            n.created_at as at, n.read_at as "readAt", array[n.id::text] as key
       from notice n join dossier d on d.id = n.dossier_id where ${where.join(' and ')} order by n.id desc limit ${$(limit + 1)}`,
    values,
  );
  return paged(
    rows.map((row) => ({ ...row, sentence: NOTICE_WORDING[row.kind] })),
    limit,
  );
}

/** Marks a person's own notices as read: those named, or all up to one. @returns how many were unread. */
export async function readNotices(sql: Sql, it: { personId: string; ids?: string[]; upTo?: string; now: Date }): Promise<number> {
  const [, count]: [unknown[], number] = await sql.query(
    `update notice set read_at = $2 where person_id = $1 and read_at is null and delivered_at is not null and (id = any($3::bigint[]) or id <= $4::bigint)`,
    [it.personId, it.now, it.ids ?? [], it.upTo ?? null],
  );
  return count;
}
