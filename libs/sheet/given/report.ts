import { stream } from 'exceljs';
import { PassThrough } from 'node:stream';
import type { Readable } from 'node:stream';
import type { Wording } from '../../rulebook/types';

/** One finding of an import, as it is shown: what is wrong where, and how to mend it. */
export interface GivenFinding {
  fatal: boolean;
  sheet: string;
  row: number;
  said: { name: string; column: string; detail: Wording; mend: Wording };
}

/** The report by row as .xlsx, written while it is read, so that tens of thousands of rows need no memory. Texts from the file stay texts. */
export function writeGivenReport(findings: AsyncIterable<GivenFinding>): Readable {
  const out = new PassThrough();
  void write(findings, out).catch((error: unknown) => out.destroy(error as Error));
  return out;
}

async function write(findings: AsyncIterable<GivenFinding>, out: PassThrough): Promise<void> {
  const book = new stream.xlsx.WorkbookWriter({ stream: out });
  const sheet = book.addWorksheet('Kết quả', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [
    { header: 'Mức', width: 12 },
    { header: 'Trang tính', width: 16 },
    { header: 'Dòng', width: 8 },
    { header: 'Tên', width: 30 },
    { header: 'Cột', width: 34 },
    { header: 'Vấn đề', width: 56 },
    { header: 'Cách sửa', width: 64 },
  ];
  for await (const { fatal, sheet: name, row, said } of findings)
    sheet.addRow([fatal ? 'Cần sửa' : 'Lưu ý', name, row || '', said.name, said.column, said.detail.vi, said.mend.vi]).commit();
  sheet.commit();
  await book.commit();
}
