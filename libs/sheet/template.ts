import { Workbook, type Worksheet } from 'exceljs';
import { layout, type LayoutSheet } from './layout';
import { letterOf } from './text';

/** Rows of each sheet that offer the lists to pick from. */
const PREPARED = 500;
const HEADER_ROW = 3;

/** The downloadable template; its yearly columns are the five years up to `lastYear`. The sample row of each sheet is never read. */
export async function writeTemplate(lastYear: number): Promise<Buffer> {
  const book = new Workbook();
  const sheets = layout(lastYear);
  const places = placesOf(sheets);
  for (const sheet of sheets) addSheet(book, sheet, places);
  addGuide(book);
  addChoices(book, places);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function addSheet(book: Workbook, { name, columns }: LayoutSheet, places: Places): void {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 2, ySplit: HEADER_ROW }] });
  sheet.columns = columns.map(({ width }) => ({ width }));
  sheet.mergeCells(1, 1, 1, Math.min(columns.length, 8));
  sheet.getCell('A1').value = `DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG (${name.toLocaleUpperCase('vi')})`;
  sheet.getCell('A1').font = { bold: true, size: 14 };
  const header = sheet.getRow(HEADER_ROW);
  const sample = sheet.getRow(HEADER_ROW + 1);
  columns.forEach((column, n) => {
    header.getCell(n + 1).value = column.required ? `${column.heading} (*)` : column.heading;
    sample.getCell(n + 1).value = column.sample;
    if (column.choices) offer(sheet, n + 1, column.choices, places);
  });
  header.font = { bold: true };
  header.height = 48;
  header.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
  header.eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF3E3C3' } };
    cell.border = { top: { style: 'thin' }, bottom: { style: 'thin' }, left: { style: 'thin' }, right: { style: 'thin' } };
  });
  sample.font = { italic: true, color: { argb: 'FF808080' } };
}

const CHOICES = 'Danh mục';
/** Each list to pick from and its column on the hidden sheet (one written into the cell itself may not pass 255 characters). */
type Places = Map<string, { column: number; choices: string[] }>;

function placesOf(sheets: LayoutSheet[]): Places {
  const places: Places = new Map();
  for (const { choices } of sheets.flatMap((sheet) => sheet.columns)) {
    const key = choices?.join('|');
    if (choices && key && !places.has(key)) places.set(key, { column: places.size + 1, choices });
  }
  return places;
}

function offer(sheet: Worksheet, column: number, choices: string[], places: Places): void {
  const at = letterOf(places.get(choices.join('|'))?.column ?? 1);
  const formulae = [`'${CHOICES}'!$${at}$1:$${at}$${choices.length}`];
  for (let row = HEADER_ROW + 2; row < HEADER_ROW + 2 + PREPARED; row += 1) {
    sheet.getCell(row, column).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae,
      showErrorMessage: true,
      errorTitle: 'Chưa đúng',
      error: 'Chọn một giá trị trong danh sách.',
    };
  }
}

function addChoices(book: Workbook, places: Places): void {
  const lists = book.addWorksheet(CHOICES, { state: 'veryHidden' });
  for (const { column, choices } of places.values()) choices.forEach((choice, row) => (lists.getCell(row + 1, column).value = choice));
}

const GUIDE = [
  'HƯỚNG DẪN LẬP DANH SÁCH',
  '1. Ghi mỗi cá nhân, tập thể hoặc hộ gia đình trên một dòng, đúng trang tính của đối tượng. Cột có dấu (*) là bắt buộc.',
  '2. Dòng “Ví dụ” chỉ để tham khảo; hệ thống không đọc dòng có chữ “Ví dụ” ở cột STT.',
  '3. Năm sinh: ghi bốn chữ số, hoặc ngày/tháng/năm, ví dụ 05/09/1985.',
  '4. Xếp loại: HTXS, HTT, HT hoặc KHT (hoàn thành xuất sắc, hoàn thành tốt, hoàn thành, không hoàn thành nhiệm vụ). Năm chưa có xếp loại thì để trống.',
  '5. Số sáng kiến: số sáng kiến được công nhận ở cấp cơ sở trong năm đó; không có thì ghi 0.',
  '6. Danh hiệu đã đạt: ghi đủ, cách nhau bằng dấu chấm phẩy, kèm ngày quyết định, ví dụ “CSTĐCS 2022 (QĐ 45 ngày 10/01/2023); BK tỉnh 2020 (QĐ 123 ngày 10/01/2020)”. Chưa có thì ghi “Không”.',
  '7. Có thể thêm, bớt năm bằng cách đổi số năm trong tiêu đề cột, ví dụ “Xếp loại năm 2019”.',
  '8. Trang tính đang ẩn không được đọc; dòng đang ẩn vẫn được đọc và có lời nhắc.',
  '9. Công thức được đọc theo kết quả đã lưu; tệp có macro không được nhận.',
];

function addGuide(book: Workbook): void {
  const sheet = book.addWorksheet('Hướng dẫn');
  sheet.columns = [{ width: 110 }];
  GUIDE.forEach((line, n) => {
    const cell = sheet.getCell(n + 1, 1);
    cell.value = line;
    cell.alignment = { wrapText: true, vertical: 'top' };
    if (n === 0) cell.font = { bold: true, size: 14 };
  });
}
