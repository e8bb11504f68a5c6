import type { ListRow, Submission } from '../../../api';
import type { Show } from '../search';

export type RowState = Exclude<Show, 'all'>;

/** Where a row stands: wrong, right but not filed (a draft, or nothing yet), or a dossier on its way. */
export function stateOf(row: ListRow): RowState {
  if (row.dossier && row.dossier.status !== 'draft') return 'filed';
  return row.errors.length > 0 && !row.dossier ? 'faulty' : 'ready';
}

export const shows = (show: Show, row: ListRow): boolean => show === 'all' || stateOf(row) === show;

export function countBy(rows: readonly ListRow[]): Record<Show, number> {
  const counts = { all: rows.length, faulty: 0, ready: 0, filed: 0 };
  for (const row of rows) counts[stateOf(row)] += 1;
  return counts;
}

/** The list with some of its rows told anew; what a row became stays known where the answer does not speak of it. */
export function withRows(list: Submission, told: readonly ListRow[]): Submission {
  if (!list.report) return list;
  const news = new Map(told.map((row) => [row.place, row]));
  const rows = list.report.rows.map((row) => {
    const now = news.get(row.place);
    return now ? { ...now, dossier: now.dossier ?? row.dossier } : row;
  });
  return { ...list, report: { ...list.report, rows } };
}
