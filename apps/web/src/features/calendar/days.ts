import { addDays, weekday } from '../../../../../libs/rulebook/dates';
import type { CalendarYear } from '../../api';

export type Row = CalendarYear['rows'][number];
export type Kind = 'work' | 'rest' | Row['kind'];
export interface Cell {
  date: string;
  kind: Kind;
  row: Row | null;
}
const MONDAY_FIRST = 7;

/** The weeks of a month, Monday first; null where the week belongs to a neighbour. */
export function weeksOf(year: number, month: number, rows: ReadonlyMap<string, Row>): (Cell | null)[][] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const cells: (Cell | null)[] = Array.from({ length: (weekday(first) + 6) % MONDAY_FIRST }, () => null);
  for (let date = first; date.startsWith(first.slice(0, 7)); date = addDays(date, 1)) cells.push(cellOf(date, rows.get(date) ?? null));
  while (cells.length % MONDAY_FIRST > 0) cells.push(null);
  return Array.from({ length: cells.length / MONDAY_FIRST }, (_, week) => cells.slice(week * MONDAY_FIRST, (week + 1) * MONDAY_FIRST));
}

function cellOf(date: string, row: Row | null): Cell {
  const rest = weekday(date) === 0 || weekday(date) === 6;
  return { date, row, kind: row ? row.kind : rest ? 'rest' : 'work' };
}

/** One row for a day, for offices: a place's own wins over the country's, and what schools alone have is left out. */
export function byDay(rows: readonly Row[]): Map<string, Row> {
  const best = new Map<string, Row>();
  for (const row of rows) {
    if (row.audience === 'schools') continue;
    const known = best.get(row.date);
    if (!known || (row.place && !known.place) || (!known.place && row.kind === 'swapped-on')) best.set(row.date, row);
  }
  return best;
}
