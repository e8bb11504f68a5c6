import { markDuplicates } from './duplicates';
import { columnsOf } from './mend';
import { readRow } from './read-row';
import type { NomineeRow } from './read-sheet';
import type { Frame, TakenList, TakenRow } from './taken';
import { tidy } from './text';
import type { ListReport } from './types';

/** What is right and wrong with every row of a list, mended cells in place of those of the file. Pure: the same list on the same day gives the same report. */
export function judgeList(list: TakenList, today?: string): ListReport {
  const rows = list.rows.map((row) => readRow(mended(row, list.frames[row.frame]!), today));
  markDuplicates(rows);
  return { fileErrors: list.fileErrors, notes: list.notes, rows };
}

/** The row with its mended cells, under the columns of the sheet and those the clerk has added to this row. */
function mended({ row, hidden, cells, mended: put = {} }: TakenRow, frame: Frame): NomineeRow {
  const columns = columnsOf(frame).filter(({ column, added }) => !added || put[column] !== undefined);
  const filled = columns.flatMap(({ column }) => {
    const text = put[column];
    const cell = text === undefined ? cells[column] : { text: tidy(text) };
    return cell ? [[column, cell] as const] : [];
  });
  return { row: { row, hidden, cells: new Map(filled) }, frame: { ...frame, columns } };
}
