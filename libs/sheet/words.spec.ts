import fc from 'fast-check';
import { AWARD_NAMES } from './award-names';
import { awardOf } from './awards';
import { cellOf } from './cells';
import { dayOf, dayOfSerial, readDate, readPeriod, yearsIn } from './dates';
import { readHeld } from './held';
import { wholeNumber } from './read-years';
import { fold, letterOf, sameName, tidy } from './text';
import { groundOf, kindOf, ratingOf } from './words';

describe('words of a list', () => {
  it.each([
    ['BK tỉnh', 'BK_T'],
    ['Bằng khen của Chủ tịch UBND tỉnh Lào Cai', 'BK_T'],
    ['bằng khen chủ tịch ủy ban nhân dân tỉnh', 'BK_T'],
    ['BKTTg', 'BK_TTG'],
    ['Bằng khen của Thủ tướng Chính phủ', 'BK_TTG'],
    ['CSTĐCS', 'CSTDCS'],
    ['CSTĐ cơ sở', 'CSTDCS'],
    ['Chiến sỹ thi đua cấp tỉnh', 'CSTDT'],
    ['HCLĐ hạng Ba', 'HCLD3'],
    ['Huân chương Lao động hạng III', 'HCLD3'],
    ['Giấy khen của Chủ tịch UBND xã Tả Van', 'GK_X'],
    ['GK UBND huyện', 'GK_H'],
    ['LĐTT', 'LDTT'],
    ['Tập thể Lao động tiên tiến', 'TTLDTT'],
    ['TTLĐXS', 'TTLDXS'],
    ['HCLĐ hạng Nhất', 'HCLD1'],
    ['Bằng khen của Bộ trưởng Bộ Giáo dục và Đào tạo', 'BK_B'],
  ])('%s is %s', (text, code) => {
    expect(awardOf(text)?.code).toBe(code);
    expect(awardOf(text.normalize('NFD').toUpperCase())?.code).toBe(code);
  });
  it.each(['Bằng khen', 'GK', 'LĐTT và CSTĐCS', 'Huân chương', ''])('does not guess at “%s”', (text) => {
    expect(awardOf(text)).toBeUndefined();
  });
  it('reads every full name as itself', () => {
    for (const award of AWARD_NAMES) expect(awardOf(award.name)?.code).toBe(award.code);
  });
  it.each([
    ['Hoàn thành xuất sắc nhiệm vụ', 'HTXS'],
    ['HTXSNV', 'HTXS'],
    ['Hoàn thành tốt', 'HTT'],
    ['HTTNV', 'HTT'],
    ['Hoàn thành nhiệm vụ', 'HT'],
    ['ht', 'HT'],
    ['Không hoàn thành', 'KHT'],
    ['Khá', undefined],
  ])('rating %s', (text, rating) => {
    expect(ratingOf(text)).toBe(rating);
  });
  it('kinds and grounds', () => {
    expect([kindOf('1. Tập thể'), kindOf('CÁ NHÂN'), kindOf('Hộ gia đình'), kindOf('Tập thể, cá nhân'), kindOf('Sheet1')]).toEqual([
      'collective',
      'individual',
      'household',
      undefined,
      undefined,
    ]);
    expect([groundOf('Công trạng'), groundOf('đột xuất'), groundOf('Chuyên đề'), groundOf('khác')]).toEqual(['merit', 'sudden', 'movement', undefined]);
  });
});

describe('dates', () => {
  it.each([
    ['05/09/1985', '1985-09-05'],
    ['5/9/85', '1985-09-05'],
    ['5.9.1985', '1985-09-05'],
    ['05-09-05', '2005-09-05'],
    ['ngày 5 tháng 9 năm 1985', '1985-09-05'],
    ['1985-09-05', '1985-09-05'],
    ['31295', '1985-09-05'],
  ])('%s', (text, date) => expect(readDate({ text })?.date).toBe(date));
  it.each(['31/02/1985', '12/25/1985', 'mùa xuân 1985', '9999999', '12'])('%s is no date', (text) => expect(readDate({ text })).toBeUndefined());
  it('a year alone, a month and year, a serial, a date cell', () => {
    expect(readDate({ text: '1985' })).toEqual({ year: 1985 });
    expect(readDate({ text: 'Năm 1985' })).toEqual({ year: 1985 });
    expect(readDate({ text: '9/1985' })).toEqual({ year: 1985 });
    expect(readDate({ text: '31295', number: 31295 })).toEqual({ year: 1985, date: '1985-09-05' });
    expect(readDate({ text: '', date: '1985-09-05' })?.date).toBe('1985-09-05');
  });
  it('every day comes back from its text and from its serial', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3_000, max: 73_000 }), (serial) => {
        const [year = '', month = '', day = ''] = (dayOfSerial(serial) ?? '').split('-');
        expect(readDate({ text: `${Number(day)}/${Number(month)}/${year}` })?.date).toBe(dayOfSerial(serial));
        expect(dayOf(Number(year), Number(month), Number(day))).toBe(dayOfSerial(serial));
      }),
    );
  });
  it('years and periods', () => {
    expect(yearsIn('từ 2019 - 2021, 2023')).toEqual([2019, 2020, 2021, 2023]);
    expect(readPeriod('2022-2023')).toEqual({ from: '2022-01-01', to: '2023-12-31' });
    expect(readPeriod('Năm học 2025-2026')).toEqual({ from: '2025-09-01', to: '2026-08-31' });
    expect(readPeriod('từ năm học 2023-2024 đến năm học 2025-2026')).toEqual({ from: '2023-09-01', to: '2026-08-31' });
    expect(readPeriod('NH 2025 - 2026')).toEqual({ from: '2025-09-01', to: '2026-08-31' });
    expect(readPeriod('năm học 2026')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(readPeriod('gần đây')).toBeUndefined();
  });
});

describe('awards held', () => {
  it('reads titles by year, decisions with their date, and several years of one title', () => {
    const held = readHeld('CSTĐCS 2022; CSTĐCS các năm 2020, 2021\n- BK tỉnh 2020 (QĐ 123 ngày 10/01/2021)');
    expect(held.unreadable).toEqual([]);
    expect(held.awards.map(({ code, from, decidedOn }) => [code, from, decidedOn])).toEqual([
      ['CSTDCS', '2022-01-01', '2022-12-31'],
      ['CSTDCS', '2020-01-01', '2020-12-31'],
      ['CSTDCS', '2021-01-01', '2021-12-31'],
      ['BK_T', undefined, '2021-01-10'],
    ]);
    expect(held.assumed).toEqual(['CSTĐCS 2022', 'CSTĐCS các năm 2020', '2021']);
  });
  it('knows none, and does not guess', () => {
    expect(readHeld('Không')).toEqual({ awards: [], unreadable: [], assumed: [] });
    expect(readHeld('Giải Nhất chạy việt dã 2020; CSTĐCS').unreadable).toEqual(['Giải Nhất chạy việt dã 2020', 'CSTĐCS']);
  });
});

describe('text', () => {
  it('one name in NFC and NFD, with any spaces', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Giàng A Páo', 'Lý Thị Mẩy', 'Đỗ Thị Ường'),
        fc.constantFrom('NFC', 'NFD'),
        fc.constantFrom(' ', '\u00a0', '  ', ' \u200b'),
        (name, form, space) => {
          const written = `${space}${name.normalize(form).replace(/ /g, space)}${space}`;
          expect(tidy(written)).toBe(name);
          expect(sameName(written)).toBe(sameName(name));
          expect(fold(written)).toBe(fold(name));
        },
      ),
    );
    expect(fold('Đơn vị (*)')).toBe('don vi');
  });
  it('letters of columns and whole numbers', () => {
    expect([1, 26, 27, 702, 703].map(letterOf)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(['12', '012', '30/40', '35 (87,5%)', '1.250', '12 người', '75%', 'nhiều'].map(wholeNumber)).toEqual([
      12,
      12,
      30,
      35,
      1250,
      12,
      undefined,
      undefined,
    ]);
  });
});

it('cells: a formula is its stored result, none and an error are problems, never a value', () => {
  expect(cellOf({ formula: 'A1', result: ' Giàng  A Páo ' })).toEqual({ text: 'Giàng A Páo' });
  expect(cellOf({ formula: '', result: 3 })).toEqual({ text: '3', number: 3 });
  expect(cellOf({ formula: 'A1' })).toEqual({ text: '', problem: 'formula-without-value' });
  expect(cellOf({ formula: '1/0', result: Number.NaN })).toEqual({ text: '', problem: 'formula-error' });
  expect(cellOf({ formula: '1/0', result: { error: '#DIV/0!' } })).toEqual({ text: '', problem: 'formula-error' });
  expect([cellOf(null), cellOf('  '), cellOf({ richText: [] })]).toEqual([undefined, undefined, undefined]);
});
