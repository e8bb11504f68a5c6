import type { Readable } from 'node:stream';
import type { LocalDate } from '../../rulebook/types';
import { BrokenArchive } from '../archive';
import { isColumnNumbers } from '../header';
import { openFile, Refused, type OpenFile } from '../open-file';
import { fileProblem } from '../problems';
import { parsed, sheetRow, sheetsIn, type ExcelRow } from '../sheet-rows';
import { straighten } from '../straighten';
import type { Frame } from '../taken';
import { fold } from '../text';
import { LIMITS, type Limits, type RowError, type SheetRow } from '../types';
import { kindOf } from '../words';
import { columnsOf } from './columns';
import { readLine, type ReadLine } from './read-line';

/** Tens of thousands of lines in one file; the stored rows are counted before the first line is read. */
const GIVEN_LIMITS: Limits = { ...LIMITS, maxStoredRows: 60_000, maxRows: 60_000 };

/** A line, or why the file (or the rest of it) cannot be read. */
export type GivenItem = { line: ReadLine } | { refused: RowError };

/**
 * Reads a list of awards already given, line by line in the order of the file: the same file gives the same lines again, so reading can go on after
 * the last line taken. Never throws for what is in the file. The file is held packed, its lines never all at once.
 */
export async function* readGiven(source: Readable | Buffer, today: LocalDate, limits: Partial<Limits> = {}): AsyncGenerator<GivenItem> {
  try {
    let any = false;
    for await (const line of lines(await openFile(source, { ...GIVEN_LIMITS, ...limits }), today)) {
      any = true;
      yield { line };
    }
    if (!any) yield { refused: fileProblem('no-given-list') };
  } catch (error) {
    if (error instanceof Refused) yield { refused: fileProblem(error.code, error.about) };
    else if (error instanceof BrokenArchive) yield { refused: fileProblem('broken-file') };
    else throw error;
  }
}

async function* lines({ file, parts, hidden }: OpenFile, today: LocalDate): AsyncGenerator<ReadLine> {
  const visible = parts.sheets.filter((one) => !one.hidden);
  const packed = straighten(file, parts);
  let at = 0;
  try {
    for await (const sheet of sheetsIn(packed)) {
      yield* linesOf(sheet, visible[at]?.name ?? '', hidden[at] ?? new Set(), today);
      at += 1;
    }
  } finally {
    packed.destroy();
  }
}

async function* linesOf(sheet: AsyncIterable<ExcelRow>, name: string, hidden: Set<number>, today: LocalDate): AsyncGenerator<ReadLine> {
  let frame: Frame | undefined;
  for await (const excel of parsed(sheet)) {
    const row = sheetRow(excel, hidden);
    if (row.cells.size === 0) continue;
    if (frame) {
      if (isLine(row, frame)) yield readLine(row, frame, today);
    } else {
      const columns = columnsOf(row);
      const kind = kindOf(columns?.find((one) => one.field === 'name')?.heading ?? '') ?? kindOf(name);
      if (columns) frame = { sheet: name, columns, ...(kind && { kind }) };
    }
  }
}

/** Blank lines of the form, the row of column numbers, samples, totals and signatures speak of nobody. */
function isLine(row: SheetRow, { columns }: Frame): boolean {
  if (isColumnNumbers(row.cells)) return false;
  const told = columns.filter(
    ({ column, field }) => field !== 'ordinal' && field !== 'note' && (row.cells.get(column)?.text || row.cells.get(column)?.problem),
  );
  const ordinal = columns.find((one) => one.field === 'ordinal');
  if (/^(vi du|mau)\b/.test(fold((ordinal && row.cells.get(ordinal.column)?.text) ?? ''))) return false;
  return told.length >= 2;
}
