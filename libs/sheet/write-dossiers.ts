import { stream } from 'exceljs';
import type { Writable } from 'node:stream';

/** One line of the sheet, in words for people. */
export interface DossierLine {
  code: string;
  nominee: string;
  nomineeKind: string;
  award: string;
  awardName: string;
  unit: string;
  status: string;
  level: string;
  step: string;
  dueOn: string | null;
  overdue: boolean;
  /** The year it is for. */
  period: string;
  /** Filed after the last day to file. */
  late: boolean;
  verdict: string;
  createdOn: string;
}

const COLUMNS: { header: string; key: keyof DossierLine; width: number }[] = [
  { header: 'Mã hồ sơ', key: 'code', width: 18 },
  { header: 'Cá nhân, tập thể', key: 'nominee', width: 32 },
  { header: 'Loại đối tượng', key: 'nomineeKind', width: 18 },
  { header: 'Mã danh hiệu, hình thức', key: 'award', width: 14 },
  { header: 'Danh hiệu, hình thức khen thưởng', key: 'awardName', width: 44 },
  { header: 'Đơn vị đề nghị', key: 'unit', width: 36 },
  { header: 'Trạng thái', key: 'status', width: 20 },
  { header: 'Cấp', key: 'level', width: 16 },
  { header: 'Bước', key: 'step', width: 36 },
  { header: 'Thời hạn', key: 'dueOn', width: 14 },
  { header: 'Quá hạn', key: 'overdue', width: 10 },
  { header: 'Năm, năm học', key: 'period', width: 14 },
  { header: 'Nộp muộn', key: 'late', width: 12 },
  { header: 'Đối chiếu tiêu chuẩn', key: 'verdict', width: 20 },
  { header: 'Ngày lập', key: 'createdOn', width: 14 },
];

const CALCULATES = /^[=+\-@\t\r]/;
/** A text that Excel would take for a formula once somebody edits the cell, or saves it as CSV, is marked as text. */
export const plainText = (text: string): string => (CALCULATES.test(text) ? `'${text}` : text);

const dayCell = (day: string | null): Date | '' => (day ? new Date(`${day}T00:00:00Z`) : '');

/** Writes the sheet row by row into `out`; the whole of it is never in memory. Ends `out`. */
export async function writeDossiers(lines: AsyncIterable<DossierLine>, out: Writable): Promise<void> {
  const book = new stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  const sheet = book.addWorksheet('Hồ sơ', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = COLUMNS.map((column) => ({ ...column, ...(isDay(column.key) ? { style: { numFmt: 'dd/mm/yyyy' } } : {}) }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: COLUMNS.length } };
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).commit();
  for await (const line of lines) sheet.addRow(cellsOf(line)).commit();
  sheet.commit();
  await book.commit();
}

const isDay = (key: keyof DossierLine): boolean => key === 'dueOn' || key === 'createdOn';

const cellsOf = (line: DossierLine): Record<keyof DossierLine, string | Date> => ({
  ...(Object.fromEntries(Object.entries(line).map(([key, value]) => [key, typeof value === 'string' ? plainText(value) : ''])) as Record<
    keyof DossierLine,
    string
  >),
  overdue: line.overdue ? 'Quá hạn' : '',
  late: line.late ? 'Nộp muộn' : '',
  dueOn: dayCell(line.dueOn),
  createdOn: dayCell(line.createdOn),
});
