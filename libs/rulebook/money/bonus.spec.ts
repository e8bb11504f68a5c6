import fc from 'fast-check';
import { isNotAvailable } from '../catalogue';
import { BASE_SALARIES } from './base-salary';
import { bonus, BONUS_TABLES, bonusAmount, type BonusAsked } from './bonus';
import { payerOf } from './payer';

const NOW = '2026-11-21';
const amount = (award: string, subject: BonusAsked['subject'] = 'individual', decidedOn = NOW): number | string => {
  const answer = bonus({ award, subject, decidedOn });
  return isNotAvailable(answer) ? answer.refused : answer.amount;
};
const marks = (asked: BonusAsked): string[] => {
  const answer = bonus(asked);
  return isNotAvailable(answer) ? [] : answer.citations.map(({ mark }) => mark);
};

describe('money that goes with an award', () => {
  it.each([
    ['LDTT', 'individual', 760_000],
    ['CSTDCS', 'individual', 2_530_000],
    ['CSTDT', 'individual', 7_590_000],
    ['TTLDTT', 'collective', 2_030_000],
    ['TTLDXS', 'collective', 3_800_000],
    ['BK_T', 'individual', 3_800_000],
    ['BK_T', 'collective', 7_590_000],
    ['BK_T', 'household', 5_700_000],
    ['BK_TTG', 'individual', 8_860_000],
    ['HCLD3', 'individual', 11_390_000],
    ['COTD_T', 'collective', 20_240_000],
    ['COTD_CP', 'collective', 30_360_000],
  ] as const)('%s for a %s decided in November 2026 is %i đồng', (award, subject, expected) => expect(amount(award, subject)).toBe(expected));

  it('takes the base salary of the day of the decision', () => {
    expect(amount('CSTDTQ', 'individual', '2024-06-30')).toBe(8_100_000);
    expect(amount('CSTDTQ', 'individual', '2024-07-01')).toBe(10_530_000);
    expect(amount('CSTDCS', 'individual', '2026-06-30')).toBe(2_340_000);
    expect(amount('CSTDCS', 'individual', '2026-07-01')).toBe(2_530_000);
  });
  it('takes the figures of the decree in force that day', () => {
    expect(amount('BK_T', 'individual', '2023-12-31')).toBe(1_800_000);
    expect(amount('BK_T', 'individual', '2024-01-01')).toBe(2_700_000);
    expect(amount('GK_X', 'individual', '2025-06-30')).toBe(360_000);
    expect(amount('GK_X', 'individual', '2025-07-01')).toBe(710_000);
  });
  it('warns where the two ways of rounding differ, and where the decree gives a ceiling', () => {
    const noted = (asked: BonusAsked) => (bonus(asked) as { notes: unknown[] }).notes.length;
    expect(noted({ award: 'BK_T', subject: 'collective', decidedOn: NOW })).toBe(1);
    expect(noted({ award: 'COTD_T', subject: 'collective', decidedOn: NOW })).toBe(0);
    expect(bonus({ award: 'KNC', subject: 'individual', decidedOn: NOW })).toMatchObject({ atMost: true, amount: 1_520_000, notes: [expect.anything()] });
  });
  it('says how sure it is of each figure', () => {
    expect(marks({ award: 'CSTDCS', subject: 'individual', decidedOn: '2024-03-01' })).not.toContain('unverified');
    expect(marks({ award: 'BK_T', subject: 'individual', decidedOn: '2024-03-01' })[0]).toBe('unverified');
    expect(marks({ award: 'HCDL1', subject: 'individual', decidedOn: NOW })[0]).toBe('unverified');
  });
  it('refuses what has no figure: before the first decree, after the lapse, the wrong recipient, an award that ended, a code nobody knows', () => {
    expect(amount('CSTDCS', 'individual', '2016-01-01')).toBe('award-not-available');
    expect(amount('CSTDCS', 'individual', '2027-02-28')).toBe(2_530_000);
    expect(amount('CSTDCS', 'individual', '2027-03-01')).toBe('award-not-available');
    expect(amount('CSTDCS', 'collective')).toBe('award-not-available');
    expect(bonus({ award: 'GK_H', subject: 'individual', decidedOn: NOW })).toMatchObject({ successor: 'GK_X' });
    expect(amount('KHONG_CO')).toBe('unknown');
  });

  it('rounds up to ten thousand and never by ten thousand or more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_200 }), fc.integer({ min: 1_000_000, max: 5_000_000 }), (hundredths, base) => {
        const exact = (BigInt(hundredths) * BigInt(base)) / 100n;
        const paid = bonusAmount(hundredths / 100, base);
        expect(paid % 10_000).toBe(0);
        expect(BigInt(paid) >= exact && BigInt(paid) - exact <= 10_000n).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
  it('leaves no gap between decrees or base salaries, and no row twice', () => {
    for (const spans of [BONUS_TABLES, BASE_SALARIES])
      for (const [at, { to }] of [...spans.entries()].slice(0, -1)) expect(Date.parse(spans[at + 1]?.from ?? '') - Date.parse(to ?? '')).toBe(86_400_000);
    for (const { rows } of BONUS_TABLES) expect(new Set(rows.map((one) => `${one.award} ${one.subject}`)).size).toBe(rows.length);
  });
});

describe('who pays', () => {
  it('is the one who decides, and the province for awards of the State', () => {
    expect(payerOf('commune', NOW)).toMatchObject({ level: 'commune', citation: { article: 11, clause: 4, mark: 'unverified' } });
    expect(payerOf('state', NOW)?.level).toBe('province');
    expect(payerOf('district', '2024-05-01')).toMatchObject({ level: 'district', citation: { mark: 'text' } });
    expect(payerOf('state', '2023-12-31')).toBeNull();
  });
});
