import type { Readable } from 'node:stream';
import { BrokenArchive } from './archive';
import { openFile, Refused, type OpenFile } from './open-file';
import { fileProblem } from './problems';
import { SheetReader, type NomineeRow } from './read-sheet';
import { parsed, sheetRow, sheetsIn, type ExcelRow } from './sheet-rows';
import { straighten } from './straighten';
import type { TakenList } from './taken';
import { fold } from './text';
import { LIMITS, type Limits } from './types';
import { kindOf } from './words';

/**
 * Takes the rows of a clerk's .xlsx as they are written, not judged yet. Never throws for what is in the file: a file that cannot be read, or passes a limit,
 * gives one `fileErrors` entry and no rows. The file is held packed (`maxBytes`), never unpacked; formulas are never run.
 */
export async function takeList(source: Readable | Buffer, limits: Partial<Limits> = {}): Promise<TakenList> {
  const within = { ...LIMITS, ...limits };
  try {
    return await readSheets(await openFile(source, within), within);
  } catch (error) {
    if (error instanceof Refused) return { ...nothing(), fileErrors: [fileProblem(error.code, error.about)] };
    if (error instanceof BrokenArchive) return { ...nothing(), fileErrors: [fileProblem('broken-file')] };
    throw error;
  }
}

const nothing = (): TakenList => ({ fileErrors: [], notes: [], frames: [], rows: [] });

async function readSheets({ file, parts, hidden }: OpenFile, limits: Limits): Promise<TakenList> {
  const list = nothing();
  const visible = parts.sheets.filter((one) => !one.hidden);
  for (const sheet of parts.sheets) if (sheet.hidden && !sheet.buried) list.notes.push(fileProblem('hidden-sheet', sheet.name, sheet.name));
  const packed = straighten(file, parts);
  let at = 0;
  let anyList = false;
  try {
    for await (const sheet of sheetsIn(packed)) {
      const found = await readSheet(sheet, visible[at]?.name ?? '', hidden[at] ?? new Set(), limits, list);
      anyList ||= found;
      at += 1;
    }
  } finally {
    packed.destroy();
  }
  if (!anyList && list.fileErrors.length === 0) list.fileErrors.push(fileProblem('no-list'));
  else if (list.rows.length === 0 && list.fileErrors.length === 0) list.fileErrors.push(fileProblem('no-rows'));
  return list;
}

/** true when the sheet had a header. */
async function readSheet(sheet: AsyncIterable<ExcelRow>, name: string, hidden: Set<number>, limits: Limits, list: TakenList): Promise<boolean> {
  const reader = new SheetReader(name);
  let filled = false;
  const keep = (found: ReturnType<SheetReader['take']>): void => {
    for (const one of found) put(list, one);
    if (list.rows.length > limits.maxRows) throw new Refused('too-many-rows', limits.maxRows.toLocaleString('vi'));
  };
  for await (const row of parsed(sheet)) {
    const read = sheetRow(row, hidden);
    if (read.cells.size === 0) continue;
    filled = true;
    keep(reader.take(read));
  }
  keep(reader.end());
  if (!reader.found && filled) {
    if (kindOf(name) && !/huong dan/.test(fold(name))) list.fileErrors.push(fileProblem('no-header', name, name));
    else list.notes.push(fileProblem('sheet-left-aside', name, name));
  }
  return reader.found;
}

/** Rows of one section share their frame; only the cells under a heading we read are kept. */
function put(list: TakenList, { row, frame }: NomineeRow): void {
  if (list.frames.at(-1) !== frame) list.frames.push(frame);
  const known = frame.columns.flatMap(({ column }) => {
    const cell = row.cells.get(column);
    return cell ? [[column, cell] as const] : [];
  });
  list.rows.push({ frame: list.frames.length - 1, row: row.row, hidden: row.hidden, cells: Object.fromEntries(known) });
}
