import type { Readable } from 'node:stream';
import { stream } from 'exceljs';
import { BrokenArchive } from './archive';
import { cellOf } from './cells';
import { markDuplicates } from './duplicates';
import { openFile, Refused, type OpenFile } from './open-file';
import { fileProblem } from './problems';
import { readRow } from './read-row';
import { SheetReader } from './read-sheet';
import { straighten } from './straighten';
import { fold } from './text';
import { LIMITS, type Cells, type Limits, type ListReport, type SheetRow } from './types';
import { kindOf } from './words';

/**
 * Reads a clerk's .xlsx into nominees, each with its own errors and warnings. Never throws for what is in the file: a file that cannot be read, or passes a limit,
 * gives one `fileErrors` entry and no rows. The file is held packed (`maxBytes`), never unpacked; formulas are never run.
 */
export async function readList(source: Readable | Buffer, limits: Partial<Limits> = {}): Promise<ListReport> {
  const within = { ...LIMITS, ...limits };
  try {
    return await readSheets(await openFile(source, within), within);
  } catch (error) {
    if (error instanceof Refused) return { fileErrors: [fileProblem(error.code, error.about)], notes: [], rows: [] };
    if (error instanceof BrokenArchive) return { fileErrors: [fileProblem('broken-file')], notes: [], rows: [] };
    throw error;
  }
}

async function readSheets({ file, parts, hidden }: OpenFile, limits: Limits): Promise<ListReport> {
  const report: ListReport = { fileErrors: [], notes: [], rows: [] };
  const visible = parts.sheets.filter((one) => !one.hidden);
  for (const sheet of parts.sheets) if (sheet.hidden && !sheet.buried) report.notes.push(fileProblem('hidden-sheet', sheet.name, sheet.name));
  const packed = straighten(file, parts);
  const workbook = new stream.xlsx.WorkbookReader(packed, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  let at = 0;
  let anyList = false;
  try {
    for await (const sheet of parsed(workbook)) {
      const found = await readSheet(sheet, visible[at]?.name ?? '', hidden[at] ?? new Set(), limits, report);
      anyList ||= found;
      at += 1;
    }
  } finally {
    packed.destroy();
  }
  if (!anyList && report.fileErrors.length === 0) report.fileErrors.push(fileProblem('no-list'));
  else if (report.rows.length === 0 && report.fileErrors.length === 0) report.fileErrors.push(fileProblem('no-rows'));
  markDuplicates(report.rows);
  return report;
}

/** What the parser throws is a fault of the file; what our own code throws is not. */
async function* parsed<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* source;
  } catch (cause) {
    throw new BrokenArchive('not the XML of a workbook', { cause });
  }
}

/** true when the sheet had a header. */
async function readSheet(sheet: AsyncIterable<ExcelRow>, name: string, hidden: Set<number>, limits: Limits, report: ListReport): Promise<boolean> {
  const reader = new SheetReader(name);
  let filled = false;
  const keep = (found: ReturnType<SheetReader['take']>): void => {
    for (const one of found) report.rows.push(readRow(one, limits.today));
    if (report.rows.length > limits.maxRows) throw new Refused('too-many-rows', limits.maxRows.toLocaleString('vi'));
  };
  for await (const row of parsed(sheet)) {
    const read = sheetRow(row, hidden);
    if (read.cells.size === 0) continue;
    filled = true;
    keep(reader.take(read));
  }
  keep(reader.end());
  if (!reader.found && filled) {
    if (kindOf(name) && !/huong dan/.test(fold(name))) report.fileErrors.push(fileProblem('no-header', name, name));
    else report.notes.push(fileProblem('sheet-left-aside', name, name));
  }
  return reader.found;
}

interface ExcelRow {
  number: number;
  eachCell(each: (cell: { value: unknown }, column: number) => void): void;
}

function sheetRow(row: ExcelRow, hidden: Set<number>): SheetRow {
  const cells: Cells = new Map();
  row.eachCell((cell, column) => {
    const read = cellOf(cell.value);
    if (read) cells.set(column, read);
  });
  return { row: row.number, hidden: hidden.has(row.number), cells };
}
