import { answer, person, rated, SENT_2026, verdict, won } from './person';

describe('Chiến sĩ thi đua cơ sở under the law of 2022', () => {
  it('is met by an excellent year alone', () => expect(verdict('CSTDCS', person({ years: rated(2024, ['HTXS']) }))).toBe('met'));
  it('is met by a good year with a base initiative', () => expect(verdict('CSTDCS', person({ years: rated(2024, ['HTT'], [1]) }))).toBe('met'));
  it('is met by a good year with accepted research', () => {
    expect(verdict('CSTDCS', person({ years: [{ year: 2024, rating: 'HTT', initiatives: [{ level: 'base', kind: 'research' }] }] }))).toBe('met');
  });
  it('is not met by a good year with neither', () => expect(verdict('CSTDCS', person({ years: rated(2024, ['HTT']) }))).toBe('not-met'));
  it('is not met by an official whose year was only completed', () => expect(verdict('CSTDCS', person({ years: rated(2024, ['HT'], [1]) }))).toBe('not-met'));
  it('is met by a farmer without a rating but with an initiative', () => {
    expect(verdict('CSTDCS', person({ occupation: 'farmer', years: [{ year: 2024, initiatives: [{ level: 'base' }] }] }))).toBe('met');
  });
  it('stays open when the initiatives of a good year are not known', () =>
    expect(verdict('CSTDCS', person({ years: [{ year: 2024, rating: 'HTT' }] }))).toBe('unknown'));
  it('stays open when no year is known', () => expect(verdict('CSTDCS', person({ years: undefined }))).toBe('unknown'));
  it('is not given twice for one year', () => {
    expect(verdict('CSTDCS', person({ years: rated(2024, ['HTXS']), awards: [won('CSTDCS', 2024)] }))).toBe('not-met');
  });
  it('leaves solidarity to the council without stopping the answer', () => {
    expect(answer('CSTDCS', person({ years: rated(2024, ['HTXS']) })).findings.find((one) => one.criterion === 'solidarity')?.verdict).toBe('for-judgement');
  });
  it('names combat among the ways the facts cannot show', () => expect(answer('CSTDCS', person()).otherWays).toHaveLength(1));
});

describe('Chiến sĩ thi đua cơ sở in 2026, when the amended article 23 was not read', () => {
  it('warns and never decides', () => {
    const { verdict: given, findings } = answer('CSTDCS', person({ years: rated(2025, ['HTXS'], [1]) }), SENT_2026);
    expect(given).toBe('unknown');
    expect(findings.filter((one) => one.criterion === 'excellent-or-initiative').every((one) => !one.decides && one.verdict === 'met')).toBe(true);
  });
  it('shows the stricter draft as advice', () => {
    const advice = answer('CSTDCS', person({ years: rated(2025, ['HTXS']) }), SENT_2026).findings.find(
      (one) => one.criterion === 'draft-excellent-and-initiative',
    );
    expect(advice).toMatchObject({ verdict: 'not-met', decides: false });
  });
  it('is still stopped by a hold', () => {
    expect(verdict('CSTDCS', person({ years: rated(2025, ['HTXS'], [1]), holds: [{ kind: 'discipline', from: '2026-09-01', to: null }] }), SENT_2026)).toBe(
      'not-met',
    );
  });
});
