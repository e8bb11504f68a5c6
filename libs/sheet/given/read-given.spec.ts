import { Workbook } from 'exceljs';
import { readGiven, writeGivenTemplate, type GivenItem } from '.';

const HEAD = [
  'STT',
  'Họ và tên (*)',
  'Năm sinh',
  'Giới tính',
  'Đơn vị',
  'Hình thức khen thưởng (*)',
  'Năm (giai đoạn)',
  'Số quyết định (*)',
  'Ngày quyết định (*)',
  'Cấp quyết định',
];
const GOOD = [1, 'Giàng A Páo', 1985, 'Nam', 'Trường THCS Sa Pả', 'CSTĐCS', '2023', '12/QĐ-UBND', '10/01/2024', 'Chủ tịch UBND thị xã'];
/** The good line with cells put in their place, by heading number. */
const but = (changes: Record<number, unknown>) => GOOD.map((cell, at) => changes[at] ?? cell);

async function read(rows: unknown[][], head = HEAD, name = 'Khen thưởng'): Promise<GivenItem[]> {
  const book = new Workbook();
  const sheet = book.addWorksheet(name);
  sheet.addRows([['DANH SÁCH KHEN THƯỞNG'], head, ...rows]);
  return all(Buffer.from(await book.xlsx.writeBuffer()));
}
async function all(file: Buffer): Promise<GivenItem[]> {
  const items: GivenItem[] = [];
  for await (const item of readGiven(file, '2026-11-21')) items.push(item);
  return items;
}
const line = (item: GivenItem | undefined) => {
  if (!item || !('line' in item)) throw new Error('no line was read');
  return item.line;
};
const codes = async (row: unknown[], head = HEAD) => line((await read([row], head))[0]).errors.map((one) => `${one.path.split('!')[1]} ${one.code}`);

describe('a list of awards already given', () => {
  it('gives each line with its award, period and decision', async () => {
    const [one] = await read([GOOD]);
    expect(line(one)).toMatchObject({
      row: 3,
      errors: [],
      warnings: [],
      given: {
        kind: 'individual',
        name: 'Giàng A Páo',
        birthYear: 1985,
        gender: 'male',
        unitText: 'Trường THCS Sa Pả',
        award: 'CSTDCS',
        period: { from: '2023-01-01', to: '2023-12-31' },
        number: '12/QĐ-UBND',
        decidedOn: '2024-01-10',
        authority: 'Chủ tịch UBND thị xã',
      },
    });
  });

  it('reads number and date that stand in one cell', async () => {
    const [one] = await read([[...but({ 7: 'QĐ số 12/QĐ-UBND ngày 10/01/2024' }).slice(0, 8)]], HEAD.slice(0, 8));
    expect(line(one).given).toMatchObject({ number: '12/QĐ-UBND', decidedOn: '2024-01-10' });
  });

  it.each([
    [{ 1: ' ' }, ['B3 name-missing']],
    [{ 2: 1785 }, ['C3 birth-year-impossible']],
    [{ 3: 'Mèo' }, ['D3 gender-unknown']],
    [{ 5: 'Giải Nhất' }, ['F3 award-unknown']],
    [{ 5: 'TTLĐXS' }, ['F3 award-not-for-kind']],
    [{ 6: 'lâu rồi' }, ['G3 period-unreadable']],
    [{ 6: '2025' }, ['G3 decided-before-period']],
    [{ 7: ' ' }, ['H3 decision-number-missing']],
    [{ 8: ' ' }, ['I3 decision-date-missing']],
    [{ 8: '31/02/2024' }, ['I3 date-unreadable']],
    [{ 8: '10/01/2027' }, ['I3 decision-date-impossible']],
    [{ 8: '10/01/1924', 6: '1920' }, ['I3 decision-date-impossible']],
  ])('says what is wrong with %j, and where', async (changes, expected) => {
    expect((await codes(but(changes), [...HEAD])).sort()).toEqual(expected.sort());
  });

  it('takes a title without its year, and says what it is then counted for', async () => {
    const read1 = line((await read([but({ 6: ' ' })]))[0]);
    expect(read1.given?.period).toBeNull();
    expect(read1.warnings.map((one) => one.code)).toEqual(['title-without-year']);
  });

  it('knows a collective by the heading, the sheet or the award', async () => {
    const row = but({ 1: 'Tổ Toán - Lý', 2: ' ', 3: ' ', 5: 'Bằng khen của Chủ tịch UBND tỉnh' });
    expect(line((await read([row], HEAD.with(1, 'Tên tập thể')))[0]).given?.kind).toBe('collective');
    expect(line((await read([row], HEAD, 'Tập thể'))[0]).given?.kind).toBe('collective');
    expect(line((await read([row]))[0]).errors.map((one) => one.code)).toEqual(['kind-unknown']);
  });
});

describe('a file that holds no such list', () => {
  it('is refused with what to do', async () => {
    expect(await read([GOOD], ['a', 'b'])).toEqual([{ refused: expect.objectContaining({ code: 'no-given-list' }) }]);
    expect(await all(Buffer.from('a,b\n1,2'))).toEqual([{ refused: expect.objectContaining({ code: 'is-csv' }) }]);
    expect(await all(Buffer.alloc(0))).toEqual([{ refused: expect.objectContaining({ code: 'empty-file' }) }]);
  });

  it('the sample of the template is nobody', async () => {
    expect(await all(await writeGivenTemplate())).toEqual([{ refused: expect.objectContaining({ code: 'no-given-list' }) }]);
  });
});
