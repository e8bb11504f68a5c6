import type { Readable } from 'node:stream';
import { stream } from 'exceljs';
import { BrokenArchive, entriesOf } from './archive';
import { cellOf } from './cells';
import { markDuplicates } from './duplicates';
import { refusedByContent } from './file-kind';
import { partsOf, type Parts } from './package-parts';
import { fileProblem, type ProblemCode } from './problems';
import { readRow } from './read-row';
import { SheetReader } from './read-sheet';
import { straighten } from './straighten';
import { prove, surveySheet } from './survey';
import { fold } from './text';
import { LIMITS, type Cells, type Limits, type ListReport, type SheetRow } from './types';
import { kindOf } from './words';

/** Ends the reading of a file; becomes its one file error. */
class Refused extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly about = '',
  ) {
    super(code);
  }
}

const MB = 1024 * 1024;

/**
 * Reads a clerk's .xlsx into nominees, each with its own errors and warnings. Never throws for what is in the file: a file that cannot be read, or passes a limit,
 * gives one `fileErrors` entry and no rows. The file is held packed (`maxBytes`), never unpacked; formulas are never run.
 */
export async function readList(source: Readable | Buffer, limits: Partial<Limits> = {}): Promise<ListReport> {
  const within = { ...LIMITS, ...limits };
  try {
    const file = Buffer.isBuffer(source) ? source : await gather(source, within);
    return await readFile(file, within);
  } catch (error) {
    if (error instanceof Refused) return { fileErrors: [fileProblem(error.code, error.about)], notes: [], rows: [] };
    if (error instanceof BrokenArchive) return { fileErrors: [fileProblem('broken-file')], notes: [], rows: [] };
    throw error;
  }
}

async function gather(source: Readable, limits: Limits): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > limits.maxBytes) throw new Refused('too-big', String(limits.maxBytes / MB));
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

async function readFile(file: Buffer, limits: Limits): Promise<ListReport> {
  if (file.length > limits.maxBytes) throw new Refused('too-big', String(limits.maxBytes / MB));
  const refused = refusedByContent(file);
  if (refused) throw new Refused(refused);
  const entries = entriesOf(file);
  if (!entries.some((entry) => entry.path === 'xl/workbook.xml')) throw new Refused('not-xlsx');
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > limits.maxUnpacked) throw new Refused('unpacks-too-big', String(limits.maxUnpacked / MB));
  const parts = await partsOf(file, entries);
  if (parts.macros) throw new Refused('has-macros');
  if (parts.sheets.length > limits.maxSheets) throw new Refused('too-many-sheets', String(limits.maxSheets));
  const hidden = await surveyAll(file, parts, limits);
  return readSheets(file, parts, hidden, limits);
}

/** Strings and styles are kept whole while reading; a list of the permitted length never needs more. */
const KEPT_WHOLE = 32 * MB;

/** Proves every part that will be parsed, and gives the hidden rows of each visible sheet. */
async function surveyAll(file: Buffer, parts: Parts, limits: Limits): Promise<Set<number>[]> {
  for (const part of [parts.styles, parts.strings]) {
    if (!part) continue;
    if (part.size > KEPT_WHOLE) throw new Refused('unpacks-too-big', String(KEPT_WHOLE / MB));
    await prove(file, part);
  }
  const hidden: Set<number>[] = [];
  let stored = 0;
  for (const sheet of parts.sheets.filter((one) => !one.hidden)) {
    const survey = await surveySheet(file, sheet.entry, limits.maxStoredRows - stored);
    stored += survey.stored;
    if (stored > limits.maxStoredRows) throw new Refused('too-many-blank-rows', String(limits.maxStoredRows));
    hidden.push(survey.hidden);
  }
  return hidden;
}

async function readSheets(file: Buffer, parts: Parts, hidden: Set<number>[], limits: Limits): Promise<ListReport> {
  const report: ListReport = { fileErrors: [], notes: [], rows: [] };
  const visible = parts.sheets.filter((one) => !one.hidden);
  for (const sheet of parts.sheets) if (sheet.hidden) report.notes.push(fileProblem('hidden-sheet', sheet.name, sheet.name));
  const packed = straighten(file, parts);
  const workbook = new stream.xlsx.WorkbookReader(packed, { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', entries: 'ignore' });
  let at = 0;
  let anyList = false;
  try {
    for await (const sheet of workbook) {
      const found = await readSheet(sheet, visible[at]?.name ?? '', hidden[at] ?? new Set(), limits, report);
      anyList ||= found;
      at += 1;
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new BrokenArchive('not the XML of a workbook', { cause: error });
  } finally {
    packed.destroy();
  }
  if (!anyList && report.fileErrors.length === 0) report.fileErrors.push(fileProblem('no-list'));
  else if (report.rows.length === 0 && report.fileErrors.length === 0) report.fileErrors.push(fileProblem('no-rows'));
  markDuplicates(report.rows);
  return report;
}

/** true when the sheet had a header. */
async function readSheet(sheet: AsyncIterable<ExcelRow>, name: string, hidden: Set<number>, limits: Limits, report: ListReport): Promise<boolean> {
  const reader = new SheetReader(name);
  let filled = false;
  const keep = (found: ReturnType<SheetReader['take']>): void => {
    for (const one of found) report.rows.push(readRow(one, limits.today));
    if (report.rows.length > limits.maxRows) throw new Refused('too-many-rows', limits.maxRows.toLocaleString('vi'));
  };
  for await (const row of sheet) {
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
