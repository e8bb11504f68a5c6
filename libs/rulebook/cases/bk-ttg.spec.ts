import { answer, group, person, rated, SENT_2026, verdict, won } from './person';

const five = rated(2020, ['HTT', 'HTT', 'HTXS', 'HTT', 'HTXS']);
const titles = [won('CSTDCS', 2020), won('CSTDCS', 2022), won('CSTDCS', 2024)];
const certificate = won('BK_T', 2019);

describe('Bằng khen của Thủ tướng, individuals', () => {
  it('is met by a provincial certificate, five good years and three base titles, not in a row', () => {
    expect(verdict('BK_TTG', person({ years: five, awards: [certificate, ...titles] }))).toBe('met');
  });
  it('is met with a ministry’s certificate as well', () =>
    expect(verdict('BK_TTG', person({ years: five, awards: [won('BK_B', 2018), ...titles] }))).toBe('met'));
  it('is not met without the earlier certificate', () => expect(verdict('BK_TTG', person({ years: five, awards: titles }))).toBe('not-met'));
  it('is not met when that certificate was given for a sudden deed', () => {
    expect(verdict('BK_TTG', person({ years: five, awards: [won('BK_T', 2019, { ground: 'sudden' }), ...titles] }))).toBe('not-met');
  });
  it('is not met with two base titles', () => expect(verdict('BK_TTG', person({ years: five, awards: [certificate, ...titles.slice(1)] }))).toBe('not-met'));
  it('is not met when one of the five years was only completed', () => {
    expect(
      verdict(
        'BK_TTG',
        person({
          years: rated(2020, ['HTT', 'HTT', 'HT', 'HTT', 'HTXS']),
          awards: [certificate, won('CSTDCS', 2020), won('CSTDCS', 2021), won('CSTDCS', 2024)],
        }),
      ),
    ).toBe('not-met');
  });
  it('is not met with four years listed', () =>
    expect(verdict('BK_TTG', person({ years: rated(2021, ['HTT', 'HTT', 'HTT', 'HTT']), awards: [certificate, ...titles] }))).toBe('not-met'));
  it('stays open when one of the five ratings is not known', () => {
    const years = five.map((one) => (one.year === 2021 ? { year: 2021, initiatives: [] } : one));
    expect(verdict('BK_TTG', person({ years, awards: [certificate, ...titles] }))).toBe('unknown');
  });
  it('stays open when the listed years end long before the proposal', () => {
    expect(verdict('BK_TTG', person({ years: rated(2017, ['HTT', 'HTT', 'HTT', 'HTT', 'HTT', 'HTT']), awards: [won('BK_T', 2016), ...titles] }))).toBe(
      'unknown',
    );
  });
  it('stays open when the five years lie before the earlier certificate: the law says "holds", the clock says "since"', () => {
    expect(verdict('BK_TTG', person({ years: five, awards: [won('BK_T', 2022), ...titles] }))).toBe('unknown');
  });
  it('counts from the decision when no achievement period was printed', () => {
    const printed = (decidedOn: string) => person({ years: five, awards: [{ code: 'BK_T', decidedOn }, ...titles] });
    expect(verdict('BK_TTG', printed('2019-12-20'))).toBe('met');
    expect(verdict('BK_TTG', printed('2020-06-20'))).toBe('unknown');
  });
  it('counts five years only from the end of discipline', () => {
    const served = [{ kind: 'warning' as const, from: '2020-01-01', to: '2021-01-01' }];
    expect(verdict('BK_TTG', person({ years: five, awards: [certificate, ...titles], discipline: served }))).toBe('not-met');
  });
  it('quotes the article, its point and how well it was read', () => {
    const { findings } = answer('BK_TTG', person({ years: five, awards: [certificate, ...titles] }));
    expect(findings.find((one) => one.criterion === 'five-years-good')?.citations).toEqual([
      expect.objectContaining({ document: '06/2022/QH15', article: 73, clause: 1, point: 'b', mark: 'text' }),
    ]);
  });
  it('stays open in 2026', () =>
    expect(verdict('BK_TTG', person({ years: rated(2021, ['HTT', 'HTT', 'HTT', 'HTT', 'HTT']), awards: [certificate] }), SENT_2026)).toBe('unknown'));
});

describe('Bằng khen của Thủ tướng, collectives', () => {
  const excellent = rated(2020, ['HTXS', 'HTXS', 'HTXS', 'HTXS', 'HTXS']);
  it('is met by a certificate, five excellent years after it and one flag', () =>
    expect(verdict('BK_TTG', group({ years: excellent, awards: [certificate, won('COTD_T', 2023)] }))).toBe('met'));
  it('is met with two more certificates instead of the flag', () => {
    expect(verdict('BK_TTG', group({ years: excellent, awards: [certificate, won('BK_T', 2021), won('BK_T', 2023)] }))).toBe('met');
  });
  it('is not met with one more certificate only', () =>
    expect(verdict('BK_TTG', group({ years: excellent, awards: [certificate, won('BK_T', 2021)] }))).toBe('not-met'));
  it('is not met when the five years are not all after the certificate', () => {
    expect(verdict('BK_TTG', group({ years: excellent, awards: [won('BK_T', 2021), won('COTD_T', 2023)] }))).toBe('not-met');
  });
});
