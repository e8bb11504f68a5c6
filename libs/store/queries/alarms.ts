import type { AlarmKind } from '../alarms';
import type { Sql } from '../open';
import { fromCursor, NUMBER, paged, pageSize, parameters, type Page } from './page';

export interface AlarmItem {
  id: string;
  kind: AlarmKind;
  dossier: { id: string; code: string; nominee: string };
  stepId: string;
  /** The rung that went astray: `overdue`, `remind-3`, `late-5`; null for other alarms. */
  rung: string | null;
  dueAt: string | null;
  raisedAt: string;
  mendedAt: string | null;
}

/** Alarms about dossiers of the administered units, the newest first. */
export async function listAlarms(sql: Sql, it: { administered: string[]; open?: boolean; limit?: number; cursor?: string }): Promise<Page<AlarmItem>> {
  const { values, $ } = parameters();
  const limit = pageSize(it.limit);
  const before = fromCursor(it.cursor, NUMBER);
  const where = [
    `d.unit_path && ${$(it.administered)}::uuid[]`,
    ...(it.open ? ['a.mended_at is null'] : []),
    ...(before ? [`a.id < ${$(before[0])}::bigint`] : []),
  ];
  const rows = await sql.query(
    `select a.id::text as id, a.kind, jsonb_build_object('id', d.id, 'code', d.code, 'nominee', d.nominee_name) as dossier, a.step_id as "stepId",
            case when a.kind like 'rung-%' then split_part(a.subject, ' ', 1) end as rung, a.due_at as "dueAt", a.raised_at as "raisedAt", a.mended_at as "mendedAt",
            array[a.id::text] as key
       from alarm a join dossier d on d.id = a.dossier_id where ${where.join(' and ')} order by a.id desc limit ${$(limit + 1)}`,
    values,
  );
  return paged(rows, limit);
}
