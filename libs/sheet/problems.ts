import type { Column } from './headings';
import { PROBLEMS } from './problem-words';
import { letterOf } from './text';
import type { RowError } from './types';

export type ProblemCode = keyof typeof PROBLEMS;

/** About the file (`sheet` empty) or one sheet. */
export const fileProblem = (code: ProblemCode, about = '', sheet = ''): RowError => ({
  sheet,
  row: 0,
  column: '',
  path: sheet,
  code,
  ...PROBLEMS[code](about),
});

/** A cell may hold a page of text; the names of the awards one may have meant must still fit. */
const longest = (code: ProblemCode): number => (code === 'award-ambiguous' ? 320 : 80);

/** About one cell, or the whole row when no column is named. */
export function rowProblem(code: ProblemCode, at: { sheet: string; row: number }, column?: Pick<Column, 'column' | 'heading'>, about = ''): RowError {
  const letter = column ? letterOf(column.column) : '';
  const shown = about.length > longest(code) ? `${about.slice(0, longest(code) - 1)}…` : about;
  return {
    sheet: at.sheet,
    row: at.row,
    column: column ? `${letter} (${column.heading})` : '',
    path: `${at.sheet}!${letter}${at.row}`,
    code,
    ...PROBLEMS[code](shown),
  };
}
