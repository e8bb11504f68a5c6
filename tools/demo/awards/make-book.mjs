/**
 * Writes `so-khen-thuong-minh-hoa.xlsx` beside this file: the demo's awards of earlier years, as a keeper of the register would send them. The same bytes
 * every time. Run: node tools/demo/awards/make-book.mjs
 */
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { withoutTimes } from '../list/without-times.mjs';
import { collectives, people } from './rows.mjs';

const { Workbook } = createRequire(import.meta.url)('exceljs');
const OUT = fileURLToPath(new URL('so-khen-thuong-minh-hoa.xlsx', import.meta.url));
const MADE = new Date(Date.UTC(2026, 0, 20));

const AWARD = ['Danh hiệu, hình thức khen thưởng', 'Loại hình khen thưởng', 'Năm (giai đoạn)', 'Số quyết định', 'Ngày quyết định', 'Cấp quyết định'];
const cells = ([award, period, decidedOn, number, authority]) => [award, 'Công trạng', period, number, decidedOn, authority];

const book = new Workbook();
book.created = book.modified = MADE;
const sheets = {
  'Cá nhân': [
    ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị', ...AWARD],
    ...people.flatMap(([name, born, post, unit, awards]) => awards.map((one) => [name, born, post, unit, ...cells(one)])),
  ],
  'Tập thể': [['STT', 'Tên tập thể', 'Đơn vị', ...AWARD], ...collectives.flatMap(([name, unit, awards]) => awards.map((one) => [name, unit, ...cells(one)]))],
};
for (const [name, [head, ...rows]] of Object.entries(sheets)) {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(head);
  rows.forEach((row, at) => sheet.addRow([at + 1, ...row]));
  head.forEach((heading, at) => (sheet.getColumn(at + 1).width = Math.max(8, heading.length + 4)));
}
await writeFile(OUT, withoutTimes(Buffer.from(await book.xlsx.writeBuffer())));
