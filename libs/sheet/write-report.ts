import { Workbook, type Worksheet } from 'exceljs';
import type { ListReport, RowError } from './types';

/** The report by row as .xlsx for the clerk: a summary, then every error and warning in the order of the file. Texts from the file stay texts, never formulas. */
export async function writeReport(report: ListReport): Promise<Buffer> {
  const book = new Workbook();
  addSummary(book.addWorksheet('Tổng hợp'), report);
  addFindings(
    book.addWorksheet('Cần sửa', { views: [{ state: 'frozen', ySplit: 1 }] }),
    [...report.fileErrors, ...report.rows.flatMap((row) => row.errors)],
    report,
  );
  addFindings(
    book.addWorksheet('Lưu ý', { views: [{ state: 'frozen', ySplit: 1 }] }),
    [...report.notes, ...report.rows.flatMap((row) => row.warnings)],
    report,
  );
  return Buffer.from(await book.xlsx.writeBuffer());
}

function addSummary(sheet: Worksheet, report: ListReport): void {
  const bad = report.rows.filter((row) => row.errors.length > 0).length;
  sheet.columns = [{ width: 44 }, { width: 14 }];
  sheet.addRows([
    ['KẾT QUẢ ĐỌC DANH SÁCH'],
    ['Lỗi của cả tệp hoặc trang tính', report.fileErrors.length],
    ['Số dòng đã đọc', report.rows.length],
    ['Số dòng hợp lệ', report.rows.length - bad],
    ['Số dòng cần sửa', bad],
    ['Số dòng có lưu ý', report.rows.filter((row) => row.warnings.length > 0).length],
  ]);
  sheet.getCell('A1').font = { bold: true, size: 14 };
}

function addFindings(sheet: Worksheet, findings: RowError[], report: ListReport): void {
  const names = new Map(report.rows.map((row) => [`${row.sheet}\u0000${row.row}`, row.name]));
  sheet.columns = [
    { header: 'Trang tính', width: 16 },
    { header: 'Dòng', width: 8 },
    { header: 'Tên', width: 30 },
    { header: 'Cột', width: 34 },
    { header: 'Vấn đề', width: 56 },
    { header: 'Cách sửa', width: 64 },
  ];
  sheet.getRow(1).font = { bold: true };
  for (const one of findings) {
    const row = sheet.addRow([one.sheet, one.row || '', names.get(`${one.sheet}\u0000${one.row}`) ?? '', one.column, one.detail.vi, one.mend.vi]);
    row.alignment = { wrapText: true, vertical: 'top' };
  }
}
