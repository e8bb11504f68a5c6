import { columnOf, type Column } from './headings';
import { fold } from './text';
import type { Cells, SheetRow } from './types';

export interface Header {
  columns: Column[];
  /** How many of the buffered rows the header takes, from `at`. */
  at: number;
  height: 1 | 2;
}

const textAt = (cells: Cells | undefined, column: number): string => cells?.get(column)?.text ?? '';

function read(top: SheetRow, sub?: SheetRow): Column[] {
  const found: Column[] = [];
  const last = Math.max(...top.cells.keys(), ...(sub?.cells.keys() ?? []));
  let above = '';
  for (let column = 1; column <= last; column += 1) {
    const own = textAt(top.cells, column);
    const below = textAt(sub?.cells, column);
    if (own !== '') above = own;
    if (own === '' && below === '') continue;
    // A merged heading keeps its text in its first column only; the ones under it are known by the row below.
    const known = columnOf(column, own === '' ? above : own, below);
    const again =
      known && found.some((one) => one.field === known.field && one.year === known.year && one.level === known.level && one.gender === known.gender);
    if (known && !again) found.push(known);
  }
  return found;
}

/** A header names the nominee and at least one thing more. */
const isHeader = (columns: Column[]): boolean => columns.some((one) => one.field === 'name') && new Set(columns.map((one) => one.field)).size >= 2;

/** The row under a header belongs to it when the columns merged downwards are blank there and it tells apart columns merged sideways. */
function continues(top: SheetRow, sub: SheetRow | undefined, columns: Column[]): boolean {
  if (!sub || sub.row !== top.row + 1) return false;
  const upright = columns.filter((one) => one.field === 'name' || one.field === 'ordinal');
  if (upright.some((one) => textAt(sub.cells, one.column) !== '')) return false;
  return [...sub.cells.keys()].some((column) => textAt(top.cells, column) === '') || read(top, sub).length > columns.length;
}

/** Finds the header among the first rows of a sheet, under whatever title stands above it. */
export function findHeader(rows: SheetRow[]): Header | undefined {
  let best: Header | undefined;
  rows.forEach((top, at) => {
    const single = read(top);
    if (!isHeader(single)) return;
    const sub = rows[at + 1];
    const both = continues(top, sub, single) ? read(top, sub) : undefined;
    const header: Header = both ? { columns: both, at, height: 2 } : { columns: single, at, height: 1 };
    if (!best || header.columns.length > best.columns.length) best = header;
  });
  return best;
}

/** Forms number their columns under the header: `(1) (2) (3)` or `A B 1 2`. */
export function isColumnNumbers(cells: Cells): boolean {
  const texts = [...cells.values()].map((cell) => fold(cell.text)).filter((text) => text !== '');
  return texts.length >= 3 && texts.every((text) => /^(\d{1,2}|[a-z])$/.test(text)) && new Set(texts).size === texts.length;
}
