import type { DossierStatus } from '../../dossier';
import type { LocalDate } from '../../rulebook/types';
import { searchKey } from '../days';
import type { Sql } from '../open';
import { fromCursor, INSTANT, paged, pageSize, parameters, UUID, wordsOf, type Page } from './page';
import { reachOf, WITHIN } from './reach';

export interface DossierFilter {
  q?: string;
  status?: DossierStatus;
  award?: string;
  /** A unit's id or code: its own dossiers and those of all under it. */
  unit?: string;
  level?: string;
  due?: 'overdue' | 'soon' | 'later' | 'none';
  step?: string;
  submission?: string;
  /** 'true': only those filed after the last day. */
  late?: 'true' | 'false';
  /** `2026`, or `2025-2026`. */
  period?: string;
  limit?: number;
  cursor?: string;
}
export interface DossierItem {
  id: string;
  code: string;
  status: DossierStatus;
  award: string;
  nominee: { kind: string; name: string };
  unit: { id: string; code: string; name: string };
  stepId: string | null;
  stepKind: string | null;
  stepName: { vi: string; en: string } | null;
  level: string | null;
  dueOn: LocalDate | null;
  overdue: boolean;
  late: boolean;
  period: string | null;
  verdict: string | null;
  submissionId: string | null;
  createdAt: string;
  updatedAt: string;
}

/** The unit's name on the letter's day (or when the draft was made), as on the paper. */
const UNIT_NAME = `(select v.name from unit_version v where v.unit_id = d.unit_id
   order by (v.from_on <= coalesce((d.state->'letter'->>'date')::date, d.created_at::date)
        and (v.to_on is null or v.to_on >= coalesce((d.state->'letter'->>'date')::date, d.created_at::date))) desc, v.from_on desc limit 1)`;

export const DOSSIER_COLUMNS = `d.id, d.code, d.status, d.award, jsonb_build_object('kind', d.nominee_kind, 'name', d.nominee_name) as nominee,
  jsonb_build_object('id', u.id, 'code', u.code, 'name', ${UNIT_NAME}) as unit, d.step_id as "stepId", d.step_kind as "stepKind",
  (select s->'name' from jsonb_array_elements(d.plan->'steps') s where s->>'id' = d.step_id limit 1) as "stepName",
  d.level, d.due_on::text as "dueOn", d.overdue, d.late, d.period, d.verdict, d.submission_id as "submissionId", d.created_at as "createdAt", d.updated_at as "updatedAt"`;

/** SQL: due dates as people ask for them; "soon" is within seven days. */
export const dueIs = (due: NonNullable<DossierFilter['due']>, column: string, today: string): string =>
  ({
    overdue: `${column} < ${today}::date`,
    soon: `${column} between ${today}::date and ${today}::date + 7`,
    later: `${column} > ${today}::date + 7`,
    none: `${column} is null`,
  })[due];

/** SQL: conditions on dossier `d` that inbox and search share. */
export function matching($: (value: unknown) => string, filter: Pick<DossierFilter, 'q' | 'award' | 'unit' | 'level' | 'step'>): string[] {
  const words = wordsOf(searchKey(filter.q ?? ''));
  return [
    ...words.map((word) => `d.search like ${$(word)}`),
    ...(filter.award ? [`d.award = ${$(filter.award)}`] : []),
    ...(filter.level ? [`d.level = ${$(filter.level)}`] : []),
    ...(filter.step ? [`${$(filter.step)} in (d.step_kind, d.step_id)`] : []),
    ...(filter.unit ? [`d.unit_path && array(select x.id from unit x where x.id::text = ${$(filter.unit)} or x.code = ${$(filter.unit)})`] : []),
  ];
}

/** Dossiers a person may see, newest first. */
export async function listDossiers(sql: Sql, it: { personId: string; today: LocalDate; filter: DossierFilter }): Promise<Page<DossierItem>> {
  const { filter } = it;
  const { values, $ } = parameters();
  const limit = pageSize(filter.limit);
  const after = fromCursor(filter.cursor, INSTANT, UUID);
  const where = [
    WITHIN($, it.personId, await reachOf(sql, it.personId, it.today)),
    ...matching($, filter),
    ...(filter.status ? [`d.status = ${$(filter.status)}`] : []),
    ...(filter.late ? [filter.late === 'true' ? 'd.late' : 'not d.late'] : []),
    ...(filter.period ? [`d.period = ${$(filter.period)}`] : []),
    ...(filter.submission ? [`d.submission_id::text = ${$(filter.submission)}`] : []),
    ...(filter.due ? [`d.status in ('running', 'returned', 'held') and ${dueIs(filter.due, 'd.due_on', $(it.today))}`] : []),
    ...(after ? [`(d.created_at, d.id) < (${$(after[0])}::timestamptz, ${$(after[1])}::uuid)`] : []),
  ];
  const rows = await sql.query(
    `select ${DOSSIER_COLUMNS}, array[d.created_at::text, d.id::text] as key from dossier d join unit u on u.id = d.unit_id
      where ${where.join('\n and ')} order by d.created_at desc, d.id desc limit ${$(limit + 1)}`,
    values,
  );
  return paged(rows, limit);
}
