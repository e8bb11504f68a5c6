import { person, rated, verdict, won } from './person';

const three = [won('CSTDCS', 2022), won('CSTDCS', 2023), won('CSTDCS', 2024)];
const years = [...rated(2022, ['HTXS', 'HTXS']), { year: 2024, rating: 'HTXS' as const, initiatives: [{ level: 'province' as const }] }];

describe('Chiến sĩ thi đua tỉnh', () => {
  it('is met by three base titles in a row and an initiative of provincial reach', () =>
    expect(verdict('CSTDT', person({ years, awards: three }))).toBe('met'));
  it('is not met when one year is missing between them', () => {
    expect(verdict('CSTDT', person({ years, awards: [won('CSTDCS', 2021), won('CSTDCS', 2023), won('CSTDCS', 2024)] }))).toBe('not-met');
  });
  it('is not met with base initiatives only', () =>
    expect(verdict('CSTDT', person({ years: rated(2022, ['HTXS', 'HTXS', 'HTXS'], [1, 1, 1]), awards: three }))).toBe('not-met'));
  it('stays open when the titles are not known', () => expect(verdict('CSTDT', person({ years, awards: undefined }))).toBe('unknown'));
  it('stays open when the three titles ended years ago', () => {
    expect(verdict('CSTDT', person({ years, awards: [won('CSTDCS', 2018), won('CSTDCS', 2019), won('CSTDCS', 2020)] }))).toBe('unknown');
  });
  it('is not met by titles that an earlier provincial title has used', () => {
    expect(verdict('CSTDT', person({ years, awards: [...three, won('CSTDT', 2023)] }))).toBe('not-met');
  });
});
