import type { Column, Field } from './headings';
import { rowProblem, type ProblemCode } from './problems';
import type { Frame } from './taken';
import { oneLine } from './text';
import type { Cell, RowError, SheetRow } from './types';

/** One row as its readers see it: cells by field, and where errors and warnings are put down. */
export class RowReader {
  readonly errors: RowError[] = [];
  readonly warnings: RowError[] = [];
  private readonly at: { sheet: string; row: number };

  constructor(
    readonly source: SheetRow,
    readonly frame: Frame,
  ) {
    this.at = { sheet: frame.sheet, row: source.row };
    for (const column of frame.columns) this.checkCell(column);
  }

  columns(field: Field): Column[] {
    return this.frame.columns.filter((one) => one.field === field);
  }

  column(field: Field): Column | undefined {
    return this.columns(field)[0];
  }

  /** The cell, unless it is blank or could not be read (that error is already down). */
  cell(column: Column | undefined): Cell | undefined {
    const cell = column && this.source.cells.get(column.column);
    return cell && !cell.problem && cell.text !== '' ? cell : undefined;
  }

  text(column: Column | undefined): string {
    return oneLine(this.cell(column)?.text ?? '');
  }

  /** True when the cell holds something, readable or not. */
  filled(column: Column | undefined): boolean {
    const cell = column && this.source.cells.get(column.column);
    return cell !== undefined && (cell.text !== '' || cell.problem !== undefined);
  }

  error(code: ProblemCode, column?: Column, about = ''): void {
    this.errors.push(rowProblem(code, this.at, column, about));
  }

  warn(code: ProblemCode, column?: Column, about = ''): void {
    this.warnings.push(rowProblem(code, this.at, column, about));
  }

  raw(): Record<string, string> {
    return Object.fromEntries(
      this.frame.columns.map((one) => [one.heading, (this.source.cells.get(one.column)?.text ?? '').slice(0, MOST[one.field] ?? MOST_ELSE)]),
    );
  }

  private checkCell(column: Column): void {
    const cell = this.source.cells.get(column.column);
    if (!cell || column.field === 'ordinal' || column.field === 'note') return;
    if (cell.problem) this.error(cell.problem, column, cell.text);
    const most = MOST[column.field] ?? MOST_ELSE;
    if (cell.text.length > most) this.error('text-too-long', column, String(most));
  }
}

/** Characters; what one line of a letter, a decision or a summary can carry. */
const MOST: Partial<Record<Field, number>> = { name: 200, position: 300, unit: 300, award: 200, achievement: 4_000, held: 4_000 };
const MOST_ELSE = 1_000;
