import { answer, group, person, rated, won } from './person';

const clash = (...asked: Parameters<typeof answer>) => {
  const { verdict, findings } = answer(...asked);
  return { verdict, because: findings.filter((one) => one.criterion === 'contradiction').map((one) => one.because.vi) };
};

describe('facts that cannot all be true leave the answer open and are named', () => {
  it('a title in a year that was not completed', () => {
    const given = clash('CSTDCS', person({ years: rated(2023, ['KHT', 'HTXS']), awards: [won('CSTDCS', 2023)] }));
    expect(given).toEqual({ verdict: 'unknown', because: [expect.stringContaining('CSTDCS tính cho năm 2023')] });
  });
  it('two ratings of one year', () => {
    expect(clash('CSTDCS', person({ years: [...rated(2024, ['HTT']), ...rated(2024, ['HTXS'])] }))).toEqual({
      verdict: 'unknown',
      because: [expect.stringContaining('Năm 2024')],
    });
  });
  it('a period that runs backwards', () => {
    expect(clash('GK_H', person({ holds: [{ kind: 'press', from: '2025-02-01', to: '2025-01-01' }] })).because).toHaveLength(1);
  });
  it('more advanced members than members', () => {
    expect(clash('GK_H', group({}, { members: 10, advanced: 11 }))).toEqual({ verdict: 'unknown', because: [expect.stringContaining('advanced')] });
  });
  it('the same rating said twice is no contradiction', () => {
    expect(clash('CSTDCS', person({ years: [...rated(2024, ['HTXS']), ...rated(2024, ['HTXS'])] }))).toEqual({ verdict: 'met', because: [] });
  });
});
