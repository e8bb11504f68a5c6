import { stream } from 'exceljs';
import type { Readable } from 'node:stream';
import { BrokenArchive } from './archive';
import { cellOf } from './cells';
import type { Cells, SheetRow } from './types';

/** The visible sheets of a straightened workbook, each a stream of its rows. */
export const sheetsIn = (packed: Readable): AsyncGenerator<AsyncIterable<ExcelRow>> =>
  parsed(new stream.xlsx.WorkbookReader(packed, { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', entries: 'ignore' }));

/** What the parser throws is a fault of the file; what our own code throws is not. */
export async function* parsed<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* source;
  } catch (cause) {
    throw new BrokenArchive('not the XML of a workbook', { cause });
  }
}

export interface ExcelRow {
  number: number;
  eachCell(each: (cell: { value: unknown }, column: number) => void): void;
}

/** One row with its cells flattened. */
export function sheetRow(row: ExcelRow, hidden: Set<number>): SheetRow {
  const cells: Cells = new Map();
  row.eachCell((cell, column) => {
    const read = cellOf(cell.value);
    if (read) cells.set(column, read);
  });
  return { row: row.number, hidden: hidden.has(row.number), cells };
}
