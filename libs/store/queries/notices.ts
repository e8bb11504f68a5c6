import { NOTICE_WORDING, type NoticeKind } from '../../dossier';
import type { LocalDate, Wording } from '../../rulebook/types';
import type { Sql } from '../open';
import { fromCursor, NUMBER, paged, pageSize, parameters, type Page } from './page';

/** What a notice of a filing deadline says. */
export interface FilingTold {
  due: LocalDate;
  period: string;
  /** Awards, period and paper. */
  what: Wording;
}
export interface NoticeItem {
  id: string;
  kind: NoticeKind;
  sentence: Wording;
  /** null: it is about a filing deadline. */
  dossier: { id: string; code: string; nominee: string } | null;
  filing: FilingTold | null;
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
    `select n.id::text as id, n.kind, case when d.id is not null then jsonb_build_object('id', d.id, 'code', d.code, 'nominee', d.nominee_name) end as dossier,
            case when n.deadline_id is not null then jsonb_build_object('due', n.about->'due', 'period', n.about->'period', 'what', n.about->'what') end as filing, n.step_id as "stepId",
            (select jsonb_build_object('id', q.id, 'name', q.full_name) from person q where q.id = n.for_id) as "actingFor",
            n.created_at as at, n.read_at as "readAt", array[n.id::text] as key
       from notice n left join dossier d on d.id = n.dossier_id where ${where.join(' and ')} order by n.id desc limit ${$(limit + 1)}`,
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
