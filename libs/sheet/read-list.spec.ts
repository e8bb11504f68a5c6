import { Readable } from 'node:stream';
import { Workbook, type CellValue } from 'exceljs';
import { readList } from './read-list';
import type { ListReport } from './types';

type Sheets = Record<string, CellValue[][]>;
async function read(sheets: Sheets, touch: (book: Workbook) => void = () => undefined): Promise<ListReport> {
  const book = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows);
  touch(book);
  return readList(Buffer.from(await book.xlsx.writeBuffer()));
}
const HEAD = [
  'STT',
  'Họ và tên',
  'Năm sinh',
  'Giới tính',
  'Đơn vị công tác',
  'Hình thức đề nghị',
  'Xếp loại năm 2022',
  'Xếp loại năm 2023',
  'Số sáng kiến 2023',
  'Danh hiệu đã đạt',
];
const GOOD: CellValue[] = [1, 'Giàng A Páo', '05/09/1985', 'Nam', 'UBND xã Tả Van', 'BK tỉnh', 'HTTNV', 'HTXS', 2, 'CSTĐCS 2022 (QĐ 1 ngày 10/01/2023)'];
const put = (at: number, value: CellValue): CellValue[] => GOOD.map((old, n) => (n === at ? value : old));
const codes = (report: ListReport): string[] => report.rows.flatMap((row) => row.errors.map((one) => one.code));
const warnings = (report: ListReport): string[] => report.rows.flatMap((row) => row.warnings.map((one) => one.code));

it('a good row becomes a nominee with its facts', async () => {
  const report = await read({ 'Cá nhân': [['DANH SÁCH ĐỀ NGHỊ'], [], HEAD, GOOD] });
  expect(report.fileErrors).toEqual([]);
  expect(report.rows[0]).toMatchObject({
    sheet: 'Cá nhân',
    row: 4,
    kind: 'individual',
    name: 'Giàng A Páo',
    award: 'BK_T',
    ground: 'merit',
    birthYear: 1985,
    gender: 'male',
    unitText: 'UBND xã Tả Van',
    errors: [],
    warnings: [],
    facts: {
      nominee: {
        kind: 'individual',
        gender: 'male',
        years: [
          { year: 2022, rating: 'HTT' },
          { year: 2023, rating: 'HTXS', initiatives: [{ level: 'base' }, { level: 'base' }] },
        ],
        awards: [{ code: 'CSTDCS', from: '2022-01-01', to: '2022-12-31', decidedOn: '2023-01-10' }],
      },
    },
  });
});

it.each<[string, CellValue[], string]>([
  ['no name', put(1, '  '), 'name-missing'],
  ['a number for a name', put(1, 12), 'name-unreadable'],
  ['no award', put(5, null), 'award-missing'],
  ['an unknown award', put(5, 'Giải Nhất'), 'award-unknown'],
  ['a short name of several awards', put(5, 'Bằng khen'), 'award-ambiguous'],
  ['an award on a decree of its own', put(5, 'Nhà giáo ưu tú'), 'award-not-by-list'],
  ['a collective award for a person', put(5, 'TTLĐXS'), 'award-not-for-kind'],
  ['a day that never was', put(2, '31/02/1985'), 'date-unreadable'],
  ['a birth year long ago', put(2, 1785), 'birth-year-impossible'],
  ['an unknown gender', put(3, 'không rõ'), 'gender-unknown'],
  ['an unknown rating', put(7, 'Khá'), 'rating-unknown'],
  ['a count in words', put(8, 'nhiều'), 'count-unreadable'],
  ['a formula without its value', put(5, { formula: 'A1&B1' }), 'formula-without-value'],
  ['a cell in error', put(5, { error: '#REF!' }), 'cell-error'],
  ['a text without end', put(4, 'x'.repeat(301)), 'text-too-long'],
])('%s → its row error', async (_, row, code) => {
  const report = await read({ 'Cá nhân': [HEAD, row, [2, 'Lý Thị Mẩy', ...GOOD.slice(2)]] });
  expect(report.rows[0]?.errors.map((one) => one.code)).toContain(code);
  expect(report.rows[0]?.errors[0]?.path).toMatch(/^Cá nhân![A-J]2$/);
  expect(report.rows[0]?.errors.every((one) => one.detail.vi && one.detail.en && one.mend.vi && one.mend.en)).toBe(true);
  expect(report.rows[1]?.errors).toEqual([]);
});

it('the second of two equal rows is the duplicate, and names the first', async () => {
  const report = await read({ 'Cá nhân': [HEAD, GOOD, put(1, ' giàng a  PÁO'), put(2, 1990), put(1, 'Giàng A Pao')] });
  expect(report.rows.map((row) => row.errors.map((one) => one.code))).toEqual([[], ['duplicate'], [], []]);
  expect(report.rows[1]?.errors[0]?.detail.vi).toContain('dòng 2');
  expect(warnings(report)).toEqual(['same-name']);
});

it('formulas are their stored value; rich text, links, dates and numbers as text are read', async () => {
  const row: CellValue[] = [
    { formula: 'ROW()', result: 1 },
    { richText: [{ text: 'Giàng ' }, { font: { bold: true }, text: 'A Páo' }] },
    new Date(Date.UTC(1985, 8, 5)),
    'Nam',
    { text: 'UBND xã Tả Van', hyperlink: 'https://example.vn' },
    { formula: '"BK"&" tỉnh"', result: 'BK tỉnh' },
    'HTT',
    'HTXS',
    '2',
    null,
  ];
  const report = await read({ 'Cá nhân': [HEAD, row] }, (book) => (book.worksheets[0]!.getCell('C2').numFmt = 'dd/mm/yyyy'));
  expect(codes(report)).toEqual([]);
  expect(report.rows[0]).toMatchObject({ name: 'Giàng A Páo', birthYear: 1985, unitText: 'UBND xã Tả Van', award: 'BK_T', raw: { 'Năm sinh': '05/09/1985' } });
});

it('a dangerous formula is only its value', async () => {
  const report = await read({ 'Cá nhân': [HEAD, put(4, { formula: 'HYPERLINK("http://example.vn")', result: '=cmd|calc' })] });
  expect(report.rows[0]?.unitText).toBe('=cmd|calc');
});

it('merged titles, a header over two rows, column numbers, sections, totals, signatures and blanks', async () => {
  const report = await read(
    {
      'Danh sách': [
        ['UBND THỊ XÃ SA PA'],
        ['DANH SÁCH TẬP THỂ, CÁ NHÂN'],
        [],
        ['TT', 'Họ và tên', 'Năm sinh', null, 'Đơn vị', 'Danh hiệu đề nghị', 'Xếp loại', null],
        [null, null, 'Nam', 'Nữ', null, null, 2022, 2023],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
        ['A', 'CÁ NHÂN'],
        ['I', 'UBND xã Tả Van'],
        [1, 'Giàng A Páo', 1985, null, null, 'BK tỉnh', 'HTT', 'HTXS'],
        [2, 'Lý Thị Mẩy', null, '1990', 'Công an xã', 'BK tỉnh'],
        ['Cộng: 2'],
        ['B', 'TẬP THỂ'],
        [1, 'Tổng công ty Ví Dụ', null, null, null, 'BK tỉnh'],
        [2],
        [null, 'Tổng cộng: 3'],
        [null, 'NGƯỜI LẬP', null, null, null, 'CHỦ TỊCH'],
        [null, 'Nguyễn Ví Dụ'],
      ],
    },
    (book) => ['A4:A5', 'B4:B5', 'C4:D4', 'E4:E5', 'F4:F5', 'G4:H4'].forEach((range) => book.worksheets[0]!.mergeCells(range)),
  );
  expect(codes(report)).toEqual([]);
  expect(report.rows.map((row) => [row.row, row.kind, row.name, row.birthYear, row.gender, row.unitText])).toEqual([
    [9, 'individual', 'Giàng A Páo', 1985, 'male', 'UBND xã Tả Van'],
    [10, 'individual', 'Lý Thị Mẩy', 1990, 'female', 'Công an xã'],
    [13, 'collective', 'Tổng công ty Ví Dụ', undefined, undefined, undefined],
  ]);
  expect(report.rows[0]?.years).toEqual([
    { year: 2022, rating: 'HTT' },
    { year: 2023, rating: 'HTXS' },
  ]);
});

it('one sheet per kind; hidden sheets are noted, hidden rows read with a warning, other sheets left aside', async () => {
  const group = ['STT', 'Tên tập thể', 'Hình thức khen thưởng', 'Tổng số', 'LĐTT', 'CSTĐCS', 'Xếp loại 2023'];
  const report = await read(
    {
      'Tập thể': [group, [1, 'Trường Ví Dụ', 'BK tỉnh', '40', 30, 4, 'HTXS'], [2, 'Phòng Ví Dụ', 'LĐTT', 10, 12, 1, 'HTT']],
      'Cá nhân': [HEAD, GOOD],
      'Hộ gia đình': [
        ['Tên hộ gia đình', 'Đề nghị khen thưởng'],
        ['Hộ ông Vàng A Ví Dụ', 'BK tỉnh'],
      ],
      Cũ: [HEAD, GOOD],
      'Ghi chép': [['gọi điện']],
    },
    (book) => {
      book.getWorksheet('Cũ')!.state = 'hidden';
      book.getWorksheet('Cá nhân')!.getRow(2).hidden = true;
    },
  );
  expect(report.rows.map((row) => row.kind)).toEqual(['collective', 'collective', 'individual', 'household']);
  expect(report.rows[0]?.facts.collective).toEqual({ members: 40, advanced: 30, fighters: 4, rating: 'HTXS' });
  expect(report.rows[1]?.errors.map((one) => one.code)).toEqual(['award-not-for-kind', 'counts-contradict']);
  expect(warnings(report)).toEqual(['hidden-row']);
  expect(report.notes.map((one) => [one.code, one.sheet])).toEqual([
    ['hidden-sheet', 'Cũ'],
    ['sheet-left-aside', 'Ghi chép'],
  ]);
});

it('what names no year is said, not guessed silently', async () => {
  const head = ['Họ và tên', 'Hình thức đề nghị', 'Xếp loại', 'Số sáng kiến', 'Danh hiệu đã đạt'];
  const report = await read({
    'Cá nhân': [head, ['Giàng A Páo', 'BK tỉnh', 'HTXS', 2, 'Giải chạy 2020'], ['Lý Thị Mẩy', 'BK tỉnh', '2022: HTT; 2023: HTXS', '2022: 1; 2023: 0', 'Không']],
  });
  expect(report.rows[0]?.warnings.map((one) => one.code)).toEqual(['rating-without-year', 'initiatives-without-year', 'held-unreadable']);
  expect(report.rows[0]?.facts).toEqual({ nominee: { kind: 'individual' } });
  expect(report.rows[1]?.facts.nominee).toEqual({
    kind: 'individual',
    years: [
      { year: 2022, rating: 'HTT', initiatives: [{ level: 'base' }] },
      { year: 2023, rating: 'HTXS', initiatives: [] },
    ],
    awards: [],
  });
});

it('an award named only in the title is the award of every row', async () => {
  const report = await read({
    'Cá nhân': [['Danh sách đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh'], ['STT', 'Họ và tên', 'Đơn vị'], [1, 'Giàng A Páo', 'UBND xã']],
  });
  expect(report.rows[0]).toMatchObject({ award: 'BK_T', errors: [] });
});

it('no list, an empty list, a sheet without header', async () => {
  expect((await read({ Sheet1: [['xin chào']] })).fileErrors.map((one) => one.code)).toEqual(['no-list']);
  expect((await read({ 'Cá nhân': [HEAD] })).fileErrors.map((one) => one.code)).toEqual(['no-rows']);
  expect((await read({ 'Cá nhân': [HEAD, GOOD], 'Tập thể': [['Trường Ví Dụ']] })).fileErrors.map((one) => [one.code, one.sheet])).toEqual([
    ['no-header', 'Tập thể'],
  ]);
});

it('reads a stream as it reads a buffer, and knows the day', async () => {
  const book = new Workbook();
  book.addWorksheet('Cá nhân').addRows([HEAD, put(2, '01/02/2024')]);
  const file = Buffer.from(await book.xlsx.writeBuffer());
  const report = await readList(Readable.from([file.subarray(0, 100), file.subarray(100)]), { today: '2024-01-31' });
  expect(codes(report)).toEqual(['birth-year-impossible']);
});

it('without a kind on the sheet: by what only one kind can have, else the clerk is asked', async () => {
  const head = ['Tên cá nhân, tập thể', 'Hình thức đề nghị', 'Năm sinh'];
  const rows = [
    ['Ông Giàng A Páo', 'BK tỉnh'],
    ['Hộ bà Lý Thị Mẩy', 'BK tỉnh'],
    ['Trường Ví Dụ', 'TTLĐXS'],
    ['Vàng A Sử', 'BK tỉnh', 1980],
    ['Trường Ví Dụ', 'BK tỉnh'],
  ];
  const report = await read({ Sheet1: [head, ...rows] });
  expect(report.rows.map((row) => [row.kind, ...row.errors.map((one) => one.code)])).toEqual([
    ['individual'],
    ['household'],
    ['collective'],
    ['individual'],
    ['individual', 'kind-unknown'],
  ]);
});

it('“Không” is the fact that there is no discipline and no hold; anything else waits for its dates', async () => {
  const head = ['Họ và tên', 'Hình thức đề nghị', 'Sáng kiến 2023', 'Sáng kiến cấp tỉnh 2023', 'Kỷ luật', 'Đang thanh tra, khiếu nại'];
  const report = await read({
    'Cá nhân': [head, ['Giàng A Páo', 'CSTĐ tỉnh', 1, 1, 'Không', 'không'], ['Lý Thị Mẩy', 'BK tỉnh', null, null, 'Khiển trách 2021', null]],
  });
  const bases = [{ level: 'base' }, { level: 'province' }];
  expect(report.rows[0]?.facts.nominee).toEqual({ kind: 'individual', years: [{ year: 2023, initiatives: bases }], discipline: [], holds: [] });
  expect(report.rows[1]?.facts.nominee).toEqual({ kind: 'individual' });
  expect(warnings(report)).toEqual(['needs-dates']);
});
