import { stream } from 'exceljs';

const FAMILY = ['Giàng', 'Vàng', 'Lý', 'Tẩn', 'Chảo', 'Nguyễn', 'Hoàng', 'Má', 'Thào', 'Sùng'];
const MIDDLE = ['A', 'Thị', 'Văn', 'Láo', 'Mùi', 'Seo', 'Minh', 'Đức', 'Kim', 'Xuân', 'Hữu', 'Ngọc'];
const GIVEN = ['Páo', 'Say', 'Dần', 'Chư', 'Sáng', 'Phử', 'Lan', 'Hùng', 'Tủa', 'Sử', 'Bình', 'Dung', 'Hà', 'Yến', 'Khé'];
const pick = (words: string[], n: number): string => words[n % words.length] ?? '';

const HEAD = ['STT', 'Họ và tên', 'Năm sinh', 'Đơn vị', 'Hình thức khen thưởng', 'Năm (giai đoạn)', 'Số quyết định', 'Ngày quyết định', 'Cấp quyết định'];

/** 1,800 names for any number of people: in a province many bear one name. */
export const nameOf = (person: number): string => `${pick(FAMILY, person)} ${pick(MIDDLE, Math.floor(person / 10))} ${pick(GIVEN, Math.floor(person / 120))}`;

/** As the register of 200,000 has it. */
export const birthYearOf = (person: number): number => 1960 + ((person + Math.floor(person / 1800) * 7) % 40);

/** Row `n` of the book, in which many of one name were born in one year: each person five times, one title a year. */
const rowOf = (n: number, unit: string): (string | number)[] => {
  const person = Math.floor(n / 5);
  const year = 2015 + (n % 5);
  const place = person % 500 === 0 ? unit : `Trường THCS số ${person % 500}`;
  return [n + 1, nameOf(person), 1960 + (person % 40), place, 'CSTĐCS', String(year), `${person % 300}/QĐ-UBND`, `10/01/${year + 1}`, 'Chủ tịch UBND huyện'];
};

/** A province's book as .xlsx: in 500 units, of which the register of units knows `unit` only. */
export async function writeBook(file: string, rows: number, unit: string): Promise<void> {
  const book = new stream.xlsx.WorkbookWriter({ filename: file });
  const sheet = book.addWorksheet('Cá nhân');
  sheet.addRow(HEAD).commit();
  for (let n = 0; n < rows; n++) sheet.addRow(rowOf(n, unit)).commit();
  sheet.commit();
  await book.commit();
}
