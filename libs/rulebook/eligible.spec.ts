import { answer, group, person, rated, SENT_2025, won } from './cases/person';
import { eligible } from './eligible';
import type { Facts } from './types';

const reach = (facts: Facts) => eligible({ ground: 'merit', dates: SENT_2025, facts });
const verdictOf = (facts: Facts, code: string) => reach(facts).find((one) => one.award.code === code)?.verdict;
const good = person({ years: rated(2023, ['HTXS', 'HTXS'], [1, 1]), awards: [won('CSTDCS', 2023)] });

describe('which awards are within reach', () => {
  it('puts what is met first, then what lacks a fact, then what fails', () => {
    const order = reach(good).map((one) => ['met', 'unknown', 'not-met'].indexOf(one.verdict));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(verdictOf(good, 'BK_T')).toBe('met');
  });
  it('answers for each award as the award alone is answered', () => {
    for (const { award, verdict } of reach(good)) expect(verdict).toBe(answer(award.code, good).verdict);
  });
  it('says what stands in the way, and nothing where nothing does', () => {
    const answers = reach(good);
    for (const one of answers.filter(({ verdict }) => verdict === 'met')) expect(one.open).toEqual([]);
    for (const one of answers.filter(({ verdict }) => verdict === 'not-met')) expect(one.open.length).toBeGreaterThan(0);
    for (const { verdict, open } of answers) for (const finding of open.filter((one) => one.decides)) expect(finding.verdict).toBe(verdict);
  });
  it('asks for the missing fact when nothing is known', () => {
    const bare = reach({ nominee: { kind: 'individual' } });
    expect(bare.length).toBeGreaterThan(0);
    expect(bare.some((one) => one.verdict === 'met' && one.award.ways.every((way) => way.checks.length > 1))).toBe(false);
    expect(bare.find((one) => one.award.code === 'BK_T')?.open.flatMap((one) => one.facts)).toContain('nominee.years');
  });
  it('leaves out awards for others', () => {
    expect(verdictOf(group(), 'CSTDCS')).toBeUndefined();
    expect(verdictOf(good, 'TTLDXS')).toBeUndefined();
  });
});
