import { regimes } from '../rulebook';
import { AWARD_NAMES } from './award-names';
import { awardOf, awardsMeant } from './awards';
import { rowProblem } from './problems';

const filed = regimes.flatMap(({ id, content }) => content.awards.map(({ code, name, nominees }) => ({ id, code, name: name.vi, nominees })));

describe('the awards a list knows are those of the catalogue', () => {
  it.each(filed)('$id $code: by its name, in any spelling, and by its code', ({ code, name }) => {
    for (const text of [name, name.toUpperCase(), name.normalize('NFD'), `  ${name} `, code, code.toLowerCase()])
      expect([text, awardOf(text)?.code]).toEqual([text, code]);
    expect(awardOf(name)?.proposed).toBe(true);
  });

  it.each(filed)('$id $code: for everybody it may be given to, foreigners aside', ({ code, nominees }) => {
    const known = AWARD_NAMES.find((one) => one.code === code)?.nominees;
    expect(known).toEqual(expect.arrayContaining(nominees.filter((kind) => kind !== 'foreigner')));
  });

  it('an award on a decree of its own is known and never proposed here', () => {
    const apart = regimes.flatMap(({ content }) => content.apart);
    expect(apart.length).toBeGreaterThan(0);
    for (const { code, name } of apart) expect(awardOf(name.vi)).toMatchObject({ code, proposed: false });
  });

  it('no two awards share a spelling', () => {
    const all = AWARD_NAMES.flatMap((award) => award.spellings);
    expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
  });
});

describe('a short name', () => {
  it.each([
    ['GĐVH', 'GDVH'],
    ['Huân chương Bảo vệ Tổ quốc hạng 2', 'HCBV2'],
    ['Cờ thi đua của Bộ Công an', 'COTD_B'],
    ['Bằng khen cấp bộ', 'BK_B'],
  ])('%s is %s', (text, code) => expect(awardOf(text)?.code).toBe(code));

  it.each([
    ['Bằng khen', ['BK_T', 'BK_B', 'BK_TTG']],
    ['Giấy khen', ['GK_X', 'GK_H', 'GK_CQ', 'GK_DN']],
    ['HCLĐ', ['HCLD1', 'HCLD2', 'HCLD3']],
    ['Huân chương Lao động', ['HCLD1', 'HCLD2', 'HCLD3']],
    ['Chiến sĩ thi đua', ['CSTDCS', 'CSTDT', 'CSTDB', 'CSTDTQ']],
    ['HCLĐHN', ['HCLD1', 'HCLD2']],
  ])('%s may be one of several, and none is guessed', (text, codes) => {
    expect(awardOf(text)).toBeUndefined();
    expect(
      awardsMeant(text)
        .map((one) => one.code)
        .sort(),
    ).toEqual([...codes].sort());
  });

  it('the row asks which, by name and code; what means none stays unknown', () => {
    const problem = rowProblem(
      'award-ambiguous',
      { sheet: 'Cá nhân', row: 5 },
      { column: 3, heading: 'Hình thức' },
      'BK: Bằng khen của Chủ tịch UBND tỉnh (BK_T)',
    );
    expect(problem.detail.vi).toContain('nhiều danh hiệu, hình thức. BK: Bằng khen của Chủ tịch UBND tỉnh (BK_T).');
    expect(awardsMeant('Giải Nhất chạy việt dã')).toEqual([]);
    expect(awardOf('Huy hiệu Đảng 30 năm tuổi')).toBeUndefined();
    expect(awardsMeant('')).toEqual([]);
  });
});
