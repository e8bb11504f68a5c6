import type { Column } from './headings';
import { choicesOf } from './layout';
import type { Frame, TakenList, TakenRow } from './taken';
import { letterOf, tidy } from './text';
import type { ListKind } from './types';

/** One cell of a row as a person mends it. */
export interface RowCell {
  /** Excel letter: `C`. */
  column: string;
  heading: string;
  /** As the file has it; what a formula or an error shows is empty. */
  text: string;
  /** What stands in its place; null = as in the file. */
  mended: string | null;
  /** Values one may pick; anything else may be typed too. */
  choices: string[];
  /** Several lines. */
  long: boolean;
}

/** The columns of a sheet and, behind them, those without which a row cannot be judged and that the sheet does not have. */
export function columnsOf(frame: Frame): (Column & { added?: true })[] {
  const has = (field: Column['field']): boolean => frame.columns.some((one) => one.field === field);
  const last = Math.max(...frame.columns.map((one) => one.column));
  return [
    ...frame.columns,
    ...(has('award') ? [] : [{ column: last + 1, heading: 'Danh hiệu, hình thức đề nghị khen thưởng', field: 'award' as const, added: true as const }]),
    ...(has('kind') || frame.kind ? [] : [{ column: last + 2, heading: 'Đối tượng', field: 'kind' as const, added: true as const }]),
  ];
}

const UNREAD: Column['field'][] = ['ordinal', 'note'];
const LONG: Column['field'][] = ['achievement', 'held'];
const mendable = (frame: Frame): Column[] => columnsOf(frame).filter((one) => !UNREAD.includes(one.field));

/** The cells of one row that may be mended, in the order of the sheet. `place` counts the rows of the list from 0. */
export function cellsOf(list: TakenList, place: number, kind: ListKind): RowCell[] {
  const row = list.rows[place];
  const frame = row && list.frames[row.frame];
  if (!frame) return [];
  return mendable(frame).map(({ column, heading, field }) => ({
    column: letterOf(column),
    heading,
    text: row.cells[column]?.problem ? '' : (row.cells[column]?.text ?? ''),
    mended: row.mended?.[column] ?? null,
    choices: choicesOf(field, kind),
    long: LONG.includes(field),
  }));
}

/** Puts texts in place of cells of one row. A text that says what the file says takes the mending back. Letters that the sheet does not have are handed back. */
export function mendRow(list: TakenList, place: number, cells: { column: string; text: string }[]): { list: TakenList; unknown: string[] } {
  const row = list.rows[place];
  const frame = row && list.frames[row.frame];
  if (!frame) return { list, unknown: cells.map((one) => one.column) };
  const columns = new Map(mendable(frame).map(({ column }) => [letterOf(column), column]));
  const unknown = cells.map((one) => one.column).filter((letter) => !columns.has(letter));
  const put: Record<number, string> = { ...row.mended };
  for (const { column: letter, text } of cells) {
    const column = columns.get(letter);
    if (column === undefined) continue;
    if (tidy(text) === asInFile(row, column)) delete put[column];
    else put[column] = tidy(text);
  }
  const { mended: _, ...read } = row;
  const now: TakenRow = Object.keys(put).length > 0 ? { ...read, mended: put } : read;
  return { list: { ...list, rows: list.rows.with(place, now) }, unknown };
}

/** A cell that could not be read has no text one could go back to: typing nothing there says that it is blank. */
const asInFile = (row: TakenRow, column: number): string | undefined => (row.cells[column]?.problem ? undefined : (row.cells[column]?.text ?? ''));
