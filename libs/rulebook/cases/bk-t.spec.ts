import { group, person, rated, SENT_2026, verdict, won } from './person';

const titles = [won('CSTDCS', 2023), won('CSTDCS', 2024)];

describe('Bằng khen cấp tỉnh, individuals', () => {
  it('is met by two excellent years with two initiatives in them', () =>
    expect(verdict('BK_T', person({ years: rated(2023, ['HTXS', 'HTXS'], [1, 1]) }))).toBe('met'));
  it('is met by two base titles won on excellent years, with two initiatives', () => {
    expect(verdict('BK_T', person({ years: rated(2023, ['HTXS', 'HTXS'], [1, 1]), awards: titles }))).toBe('met');
  });
  it('is not met by two excellent years without initiatives', () => expect(verdict('BK_T', person({ years: rated(2023, ['HTXS', 'HTXS']) }))).toBe('not-met'));
  it('is not met by two base titles whose only initiatives carried them', () => {
    expect(verdict('BK_T', person({ years: rated(2023, ['HTT', 'HTT'], [1, 1]), awards: titles }))).toBe('not-met');
  });
  it('is met by two base titles won on initiatives with two more besides', () => {
    expect(verdict('BK_T', person({ years: rated(2023, ['HTT', 'HTT'], [2, 2]), awards: titles }))).toBe('met');
  });
  it('is not met when only one of the two years was excellent and there is no title', () => {
    expect(verdict('BK_T', person({ years: rated(2023, ['HTT', 'HTXS'], [1, 1]) }))).toBe('not-met');
  });
  it('is met by initiatives of an earlier year of a longer excellent run', () => {
    expect(verdict('BK_T', person({ years: rated(2022, ['HTXS', 'HTXS', 'HTXS'], [1, 0, 1]) }))).toBe('met');
  });
  it('stays open with one initiative and one research work', () => {
    const mixed = [{ level: 'base' as const }, { level: 'base' as const, kind: 'research' as const }];
    expect(verdict('BK_T', person({ years: [...rated(2023, ['HTXS']), { year: 2024, rating: 'HTXS', initiatives: mixed }] }))).toBe('unknown');
  });
  it('does not count again the years an earlier certificate has used', () => {
    expect(verdict('BK_T', person({ years: rated(2022, ['HTXS', 'HTXS', 'HTXS'], [1, 1, 1]), awards: [won('BK_T', 2023)] }))).toBe('not-met');
  });
});

describe('Bằng khen cấp tỉnh, the others', () => {
  it('is met by a collective with two excellent years', () => expect(verdict('BK_T', group({ years: rated(2023, ['HTXS', 'HTXS']) }))).toBe('met'));
  it('is met when the excellent-collective title fills a year', () => {
    expect(verdict('BK_T', group({ years: rated(2023, ['HTT', 'HTXS']), awards: [won('TTLDXS', 2023)] }))).toBe('met');
  });
  it('is not met by a collective with one excellent year', () => expect(verdict('BK_T', group({ years: rated(2023, ['HTT', 'HTXS']) }))).toBe('not-met'));
  it('leaves a household to the council', () => expect(verdict('BK_T', person({ kind: 'household' }))).toBe('met'));
  it('stays open in 2026, whatever the carried-over text would say', () => {
    expect(verdict('BK_T', person({ years: rated(2024, ['HTXS', 'HTXS'], [1, 1]) }), SENT_2026)).toBe('unknown');
    expect(verdict('BK_T', person({ years: rated(2024, ['HT', 'HT']) }), SENT_2026)).toBe('unknown');
  });
});
