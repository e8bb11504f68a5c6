import { Workbook, type CellValue } from 'exceljs';
import { filingPeriod, periodKey } from '../rulebook';
import { readList } from './read-list';

async function periodOf(head: CellValue[], row: CellValue[]): Promise<string> {
  const book = new Workbook();
  book.addWorksheet('Cá nhân').addRows([head, row]);
  const { rows, fileErrors } = await readList(Buffer.from(await book.xlsx.writeBuffer()));
  expect([fileErrors, rows[0]?.errors]).toEqual([[], []]);
  return periodKey(filingPeriod(rows[0]!.facts, '2026-11-21'));
}
const HEAD = ['STT', 'Họ và tên', 'Hình thức đề nghị'];
const GOOD = [1, 'Giàng A Páo', 'BK tỉnh'];

it('a list rated by school years is for the last of them; by calendar years, for the last year', async () => {
  expect(await periodOf([...HEAD, 'Xếp loại năm học 2024-2025', 'Xếp loại năm học 2025-2026'], [...GOOD, 'HTT', 'HTXS'])).toBe('2025-2026');
  expect(await periodOf([...HEAD, 'Xếp loại năm học 2024-2025', 'Xếp loại năm học 2025-2026'], [...GOOD, 'HTXS', ''])).toBe('2024-2025');
  expect(await periodOf([...HEAD, 'Xếp loại năm 2024', 'Xếp loại năm 2025'], [...GOOD, 'HTT', 'HTXS'])).toBe('2025');
});

it('a period of its own speaks first', async () => {
  expect(await periodOf([...HEAD, 'Xếp loại năm học 2025-2026', 'Giai đoạn'], [...GOOD, 'HTXS', 'năm 2026'])).toBe('2026');
  expect(await periodOf([...HEAD, 'Giai đoạn'], [...GOOD, 'năm học 2025-2026'])).toBe('2025-2026');
});
