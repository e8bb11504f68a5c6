import { Workbook } from 'exceljs';
import { readList } from './read-list';
import { writeReport } from './write-report';
import { writeTemplate } from './template';

async function open(file: Buffer): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(file as unknown as ArrayBuffer);
  return book;
}

it('the empty template is an empty list: its samples are never read', async () => {
  const report = await readList(await writeTemplate(2025));
  expect(report.rows).toEqual([]);
  expect(report.fileErrors.map((one) => one.code)).toEqual(['no-rows']);
});

it('has the sheets, a frozen header and lists to pick from', async () => {
  const book = await open(await writeTemplate(2025));
  expect(book.worksheets.map((sheet) => sheet.name)).toEqual(['Cá nhân', 'Tập thể', 'Hộ gia đình', 'Hướng dẫn', 'Danh mục']);
  const people = book.getWorksheet('Cá nhân')!;
  expect(people.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
  expect(people.getCell('D5').dataValidation).toMatchObject({ type: 'list', formulae: ["'Danh mục'!$A$1:$A$39"] });
});

it('filled in with its own sample, every sheet is read whole and without a fault', async () => {
  const book = await open(await writeTemplate(2025));
  for (const name of ['Cá nhân', 'Tập thể', 'Hộ gia đình']) {
    const sheet = book.getWorksheet(name)!;
    sheet.getRow(4).eachCell((cell, column) => (sheet.getCell(5, column).value = column === 1 ? 1 : cell.value));
  }
  const report = await readList(Buffer.from(await book.xlsx.writeBuffer()));
  expect(report.rows.map((row) => [row.kind, row.award, row.errors, row.warnings])).toEqual(
    ['individual', 'collective', 'household'].map((kind) => [kind, 'BK_T', [], []]),
  );
  expect(report.rows[0]?.years?.map((one) => one.year)).toEqual([2021, 2022, 2023, 2024, 2025]);
  expect(report.rows[1]?.facts.collective).toEqual({ members: 42, completed: 42, advanced: 38, fighters: 6, rating: 'HTXS' });
});

it('the report names sheet, row, column, what is wrong and how to mend it', async () => {
  const book = new Workbook();
  book.addWorksheet('Cá nhân').addRows([
    ['Họ và tên', 'Hình thức đề nghị'],
    ['=1+1 Giàng A Páo', 'Giải Nhất'],
    ['Lý Thị Mẩy', 'BK tỉnh'],
  ]);
  const report = await open(await writeReport(await readList(Buffer.from(await book.xlsx.writeBuffer()))));
  expect(report.getWorksheet('Tổng hợp')!.getColumn(2).values.slice(2)).toEqual([0, 2, 1, 1, 0]);
  const row = report.getWorksheet('Cần sửa')!.getRow(2);
  expect([1, 2, 3, 4].map((column) => row.getCell(column).value)).toEqual(['Cá nhân', 2, '=1+1 Giàng A Páo', 'B (Hình thức đề nghị)']);
  expect(row.getCell(6).text).toContain('Bằng khen của Chủ tịch UBND tỉnh');
});
