import fc from 'fast-check';
import { Workbook, type CellValue } from 'exceljs';
import { AWARD_NAMES } from './award-names';
import { readList } from './read-list';
import { RATING_NAMES } from './words';

const family = fc.constantFrom('Giàng', 'Lý', 'Tẩn', 'Vùi', 'Đỗ', 'Hạng');
const given = fc.constantFrom('A Páo', 'Thị Mẩy', 'Láo Tả', 'Văn Sẹng', 'Thị Ường');
const rating = fc.constantFrom('HTXS' as const, 'HTT' as const, 'HT' as const, 'KHT' as const);
const award = fc.constantFrom(...AWARD_NAMES.filter((one) => one.proposed && one.nominees.includes('individual')));
const birth = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  year: fc.integer({ min: 1950, max: 2005 }),
  style: fc.nat({ max: 5 }),
});
const nominee = fc.record({
  family,
  given,
  unit: fc.constantFrom('UBND xã Tả Van', 'Trường THCS Bản Hồ', 'Công an phường'),
  award,
  birth,
  ratings: fc.tuple(rating, rating),
  initiatives: fc.nat({ max: 4 }),
  nfd: fc.boolean(),
  fullWords: fc.boolean(),
});
const page = fc.record({
  titles: fc.nat({ max: 4 }),
  blanks: fc.nat({ max: 3 }),
  twoRows: fc.boolean(),
  ordinal: fc.boolean(),
  shift: fc.nat({ max: 2 }),
  trailing: fc.nat({ max: 5 }),
});

function written({ day, month, year, style }: { day: number; month: number; year: number; style: number }): CellValue {
  const two = (value: number): string => String(value).padStart(2, '0');
  const forms: CellValue[] = [
    `${two(day)}/${two(month)}/${year}`,
    `${day}/${month}/${String(year).slice(2)}`,
    year,
    String(year),
    Date.UTC(year, month - 1, day) / 86_400_000 + 25_569,
    `${day}-${month}-${year} `,
  ];
  return forms[style] ?? null;
}

it('any list written with Excel comes back, whatever stands around it and however it is spelled', async () => {
  await fc.assert(
    fc.asyncProperty(page, fc.array(nominee, { minLength: 1, maxLength: 12 }), async (look, people) => {
      const names = people.map((one, n) => `${one.family} ${one.given} ${'abcdefghijklmn'.charAt(n)}`);
      const book = new Workbook();
      const sheet = book.addWorksheet('Cá nhân');
      const left = Array<CellValue>(look.shift).fill(null);
      const number = (value: CellValue): CellValue[] => (look.ordinal ? [value] : []);
      for (let n = 0; n < look.titles; n += 1) sheet.addRow(['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG']);
      for (let n = 0; n < look.blanks; n += 1) sheet.addRow([]);
      if (look.twoRows) {
        sheet.addRow([...left, ...number('STT'), 'Họ và tên', 'Ngày sinh', 'Đơn vị', 'Danh hiệu, hình thức đề nghị', 'Xếp loại', null, 'Sáng kiến năm 2023']);
        sheet.addRow([...left, ...number(null), null, null, null, null, 'Năm 2022', 'Năm 2023', null]);
      } else
        sheet.addRow([
          ...left,
          ...number('STT'),
          'Họ và tên',
          'Ngày sinh',
          'Đơn vị',
          'Danh hiệu, hình thức đề nghị',
          'Xếp loại năm 2022',
          'Xếp loại năm 2023',
          'Sáng kiến năm 2023',
        ]);
      people.forEach((one, n) => {
        const word = (code: 'HTXS' | 'HTT' | 'HT' | 'KHT'): string => (one.fullWords ? RATING_NAMES[code] : code);
        const texts = [` ${names[n]} `, written(one.birth), one.unit, one.award.name, word(one.ratings[0]), word(one.ratings[1])];
        sheet.addRow([
          ...left,
          ...number(n + 1),
          ...texts.map((text) => (one.nfd && typeof text === 'string' ? text.normalize('NFD') : text)),
          one.initiatives,
        ]);
      });
      for (let n = 0; n < look.trailing; n += 1) sheet.addRow([' ', '', ' ']);
      const report = await readList(Buffer.from(await book.xlsx.writeBuffer()));
      expect(report.fileErrors).toEqual([]);
      expect(report.rows.flatMap((row) => row.errors)).toEqual([]);
      expect(report.rows.map((row) => [row.name, row.birthYear, row.unitText, row.award, row.years])).toEqual(
        people.map((one, n) => [
          names[n],
          one.birth.year,
          one.unit,
          one.award.code,
          [
            { year: 2022, rating: one.ratings[0] },
            { year: 2023, rating: one.ratings[1], initiatives: Array.from({ length: one.initiatives }, () => ({ level: 'base' })) },
          ],
        ]),
      );
    }),
    { numRuns: 120 },
  );
});
