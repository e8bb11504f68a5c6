import fc from 'fast-check';
import { addDays } from './dates';
import { changesBetween } from './changes';
import { explain } from './explain';
import { isNotAvailable } from './catalogue';

const of = (from: string, to: string, code: string) => changesBetween(from, to, code)[0];

describe('what changed between two days', () => {
  it('names what ended and what takes its place', () => {
    const ended = of('2025-06-30', '2026-11-01', 'GK_H');
    expect(ended).toMatchObject({ how: 'ended', successor: 'GK_X', changes: [{ part: 'name', citations: [expect.anything()] }] });
  });
  it('shows the other way round what appeared', () => expect(of('2026-11-01', '2025-06-30', 'GK_H')?.how).toBe('appeared'));
  it('shows the money of another year, and its source', () => {
    const change = of('2024-06-30', '2024-07-01', 'CSTDCS');
    expect(change?.changes).toEqual([
      expect.objectContaining({
        part: 'money',
        before: expect.objectContaining({ vi: expect.stringContaining('1.800.000 đồng') }),
        after: expect.objectContaining({ vi: expect.stringContaining('2.340.000 đồng') }),
      }),
    ]);
  });
  it('shows the steps that went with the district', () => {
    const gone = of('2025-06-30', '2026-11-01', 'HCLD3')?.changes.filter((one) => one.part === 'step' && one.after === null);
    expect(gone?.map((one) => one.before?.vi).join()).toContain('huyện');
  });
  it('is empty between a day and itself, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_800 }), (days) => {
        const on = addDays('2023-01-01', days);
        expect(changesBetween(on, on)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

it.each(['2024-01-01', '2025-07-01', '2026-10-01'])('at the turn of %s no change tells the same words before and after', (start) => {
  const told = changesBetween(addDays(start, -1), start).flatMap(({ code, changes }) =>
    changes.map((one) => ({ code, before: one.before?.vi, after: one.after?.vi })),
  );
  expect(told.filter((one) => one.before === one.after)).toEqual([]);
});

describe('an award explained', () => {
  const told = (code: string, on: string) => {
    const answer = explain({ code, on });
    if (isNotAvailable(answer)) throw new Error(answer.sentence.vi);
    return answer;
  };
  it('has rules, steps, papers and money in one answer', () => {
    const answer = told('BK_T', '2026-11-21');
    expect(answer.steps.map((step) => step.level)).toEqual(expect.arrayContaining(['unit', 'commune', 'province']));
    expect(answer.award.papers.length).toBeGreaterThan(0);
    expect(answer.money.map(({ subject, amount }) => [subject, amount])).toEqual([
      ['individual', 3_800_000],
      ['collective', 7_590_000],
      ['household', 5_700_000],
    ]);
    expect(answer.payer?.level).toBe('province');
    expect(answer.before).toBe('2026-09-30');
  });
  it('leaves out the levels the unit does not have', () => {
    const answer = explain({ code: 'BK_T', on: '2026-11-21', levelsAbove: ['province', 'state'] });
    expect(!isNotAvailable(answer) && answer.steps.some((step) => step.level === 'commune')).toBe(false);
  });
  it('refuses as the catalogue does', () =>
    expect(explain({ code: 'GK_H', on: '2026-11-01' })).toMatchObject({ refused: 'award-not-available', successor: 'GK_X' }));
});
