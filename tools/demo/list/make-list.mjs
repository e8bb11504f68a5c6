/**
 * Writes `danh-sach-bang-khen-tinh-2023.xlsx` beside this file: a list as a town's clerk sends it, 75 collectives and 152 individuals for provincial awards, nine rows
 * of them wrong (faults.mjs). The same bytes every time. Run: node tools/demo/list/make-list.mjs
 */
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { collectives, individuals } from './sheets.mjs';
import { withoutTimes } from './without-times.mjs';

const { Workbook } = createRequire(import.meta.url)('exceljs');
const OUT = fileURLToPath(new URL('danh-sach-bang-khen-tinh-2023.xlsx', import.meta.url));
const MADE = new Date(Date.UTC(2024, 0, 12));

/** Two header rows: `[top, sub]`; a column with no sub is merged downwards, an empty top belongs to the one before it. */
const COLLECTIVE_COLUMNS = [
  ['Số TT', '', 6],
  ['Tên tập thể', '', 38],
  ['Đơn vị chủ quản', '', 34],
  ['Hình thức đề nghị khen thưởng', '', 34],
  ['Mức độ hoàn thành nhiệm vụ', '2022', 14],
  ['', '2023', 14],
  ['Số liệu năm 2023', 'Tổng số', 9],
  ['', 'Hoàn thành nhiệm vụ', 12],
  ['', 'LĐTT', 8],
  ['', 'CSTĐCS', 9],
  ['Danh hiệu đã đạt', '', 60],
  ['Kỷ luật', '', 10],
  ['Đang thanh tra, kiểm tra, khiếu nại', '', 14],
  ['Tóm tắt thành tích', '', 60],
  ['Ghi chú', '', 12],
];
const INDIVIDUAL_COLUMNS = [
  ['STT', '', 6],
  ['Họ và tên', '', 26],
  ['Năm sinh', 'Nam', 12],
  ['', 'Nữ', 12],
  ['Chức vụ, chức danh', '', 26],
  ['Đơn vị công tác', '', 36],
  ['Danh hiệu, hình thức đề nghị', '', 34],
  ['Xếp loại', 'Năm 2022', 14],
  ['', 'Năm 2023', 14],
  ['Số sáng kiến (cơ sở)', '2022', 8],
  ['', '2023', 8],
  ['Sáng kiến cấp tỉnh 2023', '', 10],
  ['Danh hiệu đã đạt', '', 60],
  ['Kỷ luật', '', 10],
  ['Đang thanh tra, kiểm tra, khiếu nại', '', 14],
  ['Tóm tắt thành tích', '', 60],
  ['Ghi chú', '', 12],
];

function titleBlock(sheet, what, width) {
  const lines = [
    [1, 'ỦY BAN NHÂN DÂN THỊ XÃ SA PA', 1, 4],
    [1, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 6, width],
    [2, 'Độc lập - Tự do - Hạnh phúc', 6, width],
    [4, `DANH SÁCH ${what} ĐỀ NGHỊ KHEN THƯỞNG CẤP TỈNH NĂM 2023`, 1, width],
    [5, '(Kèm theo Tờ trình số 08/TTr-UBND ngày 12 tháng 01 năm 2024 của UBND thị xã Sa Pa)', 1, width],
  ];
  for (const [row, text, from, to] of lines) {
    sheet.mergeCells(row, from, row, to);
    Object.assign(sheet.getCell(row, from), { value: text, alignment: { horizontal: 'center' }, font: { bold: row !== 5, italic: row === 5 } });
  }
}

function header(sheet, columns, at) {
  columns.forEach(([top, sub, width], n) => {
    const column = n + 1;
    sheet.getColumn(column).width = width;
    if (top) sheet.getCell(at, column).value = top;
    sheet.getCell(at + 1, column).value = /^\d{4}$/.test(sub) ? Number(sub) : sub || null;
    if (!sub) sheet.mergeCells(at, column, at + 1, column);
    else if (top) {
      let last = column;
      while (columns[last] && columns[last][0] === '' && columns[last][1]) last += 1;
      sheet.mergeCells(at, column, at, last);
    }
  });
  for (const row of [at, at + 1])
    Object.assign(sheet.getRow(row), { font: { bold: true }, alignment: { wrapText: true, horizontal: 'center', vertical: 'middle' } });
  columns.forEach((_, n) => (sheet.getCell(at + 2, n + 1).value = `(${n + 1})`));
}

const border = { top: { style: 'thin' }, left: { style: 'thin' }, bottom: { style: 'thin' }, right: { style: 'thin' } };

/** Section rows by block, ordinals as formulas with their stored results, a total, the signature, and empty bordered rows below. */
function body(sheet, rows, width, from, valuesOf, total) {
  let at = from;
  let block = '';
  rows.forEach((row, n) => {
    if (row.block !== block) {
      block = row.block;
      sheet.getCell(at, 1).value = ['I', 'II', 'III'][[...new Set(rows.map((one) => one.block))].indexOf(block)];
      sheet.getCell(at, 2).value = block;
      at += 1;
    }
    valuesOf(row).forEach((value, column) => {
      const cell = sheet.getCell(at, column + 2);
      cell.value = value === '' ? null : value;
      if (value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    });
    sheet.getCell(at, 1).value = n % 2 ? { formula: `COUNT(A$${from}:A${at - 1})+1`, result: n + 1 } : n + 1;
    for (let column = 1; column <= width; column += 1) sheet.getCell(at, column).border = border;
    at += 1;
  });
  sheet.getCell(at, 2).value = total;
  sheet.mergeCells(at + 2, 2, at + 2, 3);
  sheet.getCell(at + 2, 2).value = 'NGƯỜI LẬP BIỂU';
  sheet.getCell(at + 2, 6).value = 'CHỦ TỊCH';
  for (let row = at + 5; row < at + 60; row += 1)
    for (let column = 1; column <= width; column += 1) Object.assign(sheet.getCell(row, column), { value: column === 2 ? ' ' : null, border });
}

const book = new Workbook();
Object.assign(book, { creator: 'Phòng Nội vụ', created: MADE, modified: MADE });

const groups = book.addWorksheet('Tập thể');
titleBlock(groups, 'TẬP THỂ', COLLECTIVE_COLUMNS.length);
header(groups, COLLECTIVE_COLUMNS, 7);
body(
  groups,
  collectives(),
  COLLECTIVE_COLUMNS.length,
  10,
  (one) => [one.name, one.under, one.award, ...one.ratings, one.total, one.completed, one.advanced, one.fighters, one.held, 'Không', 'Không', one.achievement],
  'Tổng số: 75 tập thể',
);

const people = book.addWorksheet('Cá nhân');
titleBlock(people, 'CÁ NHÂN', INDIVIDUAL_COLUMNS.length);
header(people, INDIVIDUAL_COLUMNS, 7);
body(
  people,
  individuals(),
  INDIVIDUAL_COLUMNS.length,
  10,
  (one) => [
    one.name,
    one.woman ? '' : one.birth,
    one.woman ? one.birth : '',
    one.position,
    one.unit,
    one.award,
    ...one.ratings,
    ...one.initiatives,
    one.provincial,
    one.held,
    'Không',
    'Không',
    one.achievement,
  ],
  'Tổng số: 152 cá nhân',
);

const words = book.addWorksheet('Danh mục', { state: 'hidden' });
words.addRows([
  ['Mã', 'Tên'],
  ['BK', 'Bằng khen của Chủ tịch UBND tỉnh'],
]);

await writeFile(OUT, withoutTimes(Buffer.from(await book.xlsx.writeBuffer())));
