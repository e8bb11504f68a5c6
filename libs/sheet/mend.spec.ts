import { Workbook, type CellValue } from 'exceljs';
import { judgeList } from './judge-list';
import { cellsOf, mendRow } from './mend';
import { takeList } from './take-list';
import type { TakenList } from './taken';

const HEAD = ['STT', 'Họ và tên', 'Năm sinh', 'Đơn vị công tác', 'Hình thức đề nghị', 'Xếp loại năm 2023'];
const row = (n: number, name: string, born: CellValue = 1985, award: CellValue = 'BK tỉnh'): CellValue[] => [n, name, born, 'UBND xã Tả Van', award, 'HTXS'];

async function take(rows: CellValue[][], sheet = 'Cá nhân'): Promise<TakenList> {
  const book = new Workbook();
  book.addWorksheet(sheet).addRows(rows);
  // As it is kept in the database: through JSON and back.
  return JSON.parse(JSON.stringify(await takeList(Buffer.from(await book.xlsx.writeBuffer())))) as TakenList;
}
const codes = (list: TakenList): string[][] => judgeList(list, '2026-11-20').rows.map((one) => one.errors.map((error) => error.code));
const mended = (list: TakenList, place: number, cells: Record<string, string>): TakenList => {
  const done = mendRow(
    list,
    place,
    Object.entries(cells).map(([column, text]) => ({ column, text })),
  );
  expect(done.unknown).toEqual([]);
  return done.list;
};

it('judges a mended cell by the rules of the file: still wrong, then right, and the facts follow', async () => {
  const list = await take([HEAD, row(1, 'Giàng A Páo', '31/02/1985'), row(2, 'Lý Thị Mẩy')]);
  expect(codes(list)).toEqual([['date-unreadable'], []]);
  const worse = mended(list, 0, { C: '1794' });
  expect(codes(worse)).toEqual([['birth-year-impossible'], []]);
  const right = mended(worse, 0, { C: '28/02/1985', F: 'Khá' });
  expect(codes(right)).toEqual([['rating-unknown'], []]);
  const report = judgeList(mended(right, 0, { F: 'htt' }), '2026-11-20');
  expect(report.rows[0]).toMatchObject({ name: 'Giàng A Páo', birthYear: 1985, errors: [], facts: { nominee: { years: [{ year: 2023, rating: 'HTT' }] } } });
});

it('looks at the whole list again: a duplicate ends when either of the two is mended', async () => {
  const list = await take([HEAD, row(1, 'Giàng A Páo'), row(2, 'Giàng A Páo')]);
  expect(codes(list)).toEqual([[], ['duplicate']]);
  expect(codes(mended(list, 1, { C: '1990' }))).toEqual([[], []]);
  expect(codes(mended(list, 0, { B: 'Giàng A Pó' }))).toEqual([[], []]);
});

it('takes over a cell that the file could not give a text for, also by leaving it blank', async () => {
  const list = await take([HEAD, row(1, 'Giàng A Páo', { formula: 'B9' })]);
  expect(codes(list)).toEqual([['formula-without-value']]);
  expect(cellsOf(list, 0, 'individual').find((cell) => cell.column === 'C')).toMatchObject({ text: '', mended: null });
  expect(codes(mended(list, 0, { C: '' }))).toEqual([[]]);
});

it('forgets a mending that says what the file says', async () => {
  const list = await take([HEAD, row(1, 'Giàng A Páo')]);
  const changed = mended(list, 0, { B: 'Giàng A Pó' });
  expect(cellsOf(changed, 0, 'individual')[0]).toMatchObject({ column: 'B', text: 'Giàng A Páo', mended: 'Giàng A Pó' });
  expect(mended(changed, 0, { B: ' Giàng A  Páo ' })).toEqual(list);
});

it('offers the columns a sheet lacks, and lists to pick from', async () => {
  const list = await take(
    [
      ['STT', 'Tên', 'Đơn vị'],
      [1, 'Giàng A Páo', 'UBND xã Tả Van'],
    ],
    'Danh sách',
  );
  expect(codes(list)).toEqual([['kind-unknown', 'no-award-column']]);
  expect(cellsOf(list, 0, 'individual').map((cell) => cell.column)).toEqual(['B', 'C', 'D', 'E']);
  const done = mended(list, 0, { D: 'Bằng khen của Chủ tịch UBND tỉnh', E: 'Cá nhân' });
  expect(codes(done)).toEqual([[]]);
  expect(cellsOf(done, 0, 'individual')[2]!.choices).toContain('Bằng khen của Chủ tịch UBND tỉnh');
});

it('hands back letters and rows that are not in the list, and changes nothing', async () => {
  const list = await take([HEAD, row(1, 'Giàng A Páo')]);
  expect(mendRow(list, 0, [{ column: 'A', text: '7' }])).toEqual({ list, unknown: ['A'] });
  expect(mendRow(list, 0, [{ column: 'ZZ', text: 'x' }]).unknown).toEqual(['ZZ']);
  expect(mendRow(list, 9, [{ column: 'B', text: 'x' }]).unknown).toEqual(['B']);
  expect(cellsOf(list, 9, 'individual')).toEqual([]);
});
