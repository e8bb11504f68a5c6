import { addDays, weekday } from '../../../../../libs/rulebook/dates';
import type { CalendarYear } from '../../api';
import type { Whose } from './search';

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

/** One row for a day, as the rulebook has it: a place's own wins over the country's, an audience's own over everyone's, a day worked over a day off. */
export function byDay(rows: readonly Row[], whose: Whose): Map<string, Row> {
  const rank = (row: Row): number => (row.place ? 4 : 0) + (row.audience === whose ? 2 : 0) + (row.kind === 'swapped-on' ? 1 : 0);
  const best = new Map<string, Row>();
  for (const row of rows) {
    if (row.audience && row.audience !== 'everyone' && row.audience !== whose) continue;
    const known = best.get(row.date);
    if (!known || rank(row) > rank(known)) best.set(row.date, row);
  }
  return best;
}
