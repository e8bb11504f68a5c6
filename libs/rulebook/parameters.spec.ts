import { fitsParameter, mayStand, parameterOf, PARAMETERS } from './parameters';
import { regimes } from './regimes';
import { ladderFaults, reminderFaults } from './rungs';
import type { Basis } from './types';

it('knows every parameter that any regime leans on, in its routes, its ballots, its procedure and its guards', () => {
  const bases = regimes
    .flatMap((regime) => regime.content.routes)
    .flatMap((route) => route.steps)
    .flatMap((step): Basis[] => [...step.deadlines.map((deadline) => deadline.basis), ...(step.ballot ? [step.ballot.basis] : [])]);
  const procedures = regimes
    .flatMap((regime) => regime.content.awards)
    .flatMap(({ procedure: { sets, notice, consultations } }): Basis[] => [
      sets.basis,
      ...(notice ? [notice.days.basis] : []),
      ...consultations.map((one) => one.days.basis),
    ]);
  const guards = regimes.flatMap(({ content }) => content.bars).flatMap((bar) => (typeof bar.with['parameter'] === 'string' ? [bar.with['parameter']] : []));
  const used = [...new Set([...bases, ...procedures].flatMap((basis) => (basis.kind === 'local' ? [basis.parameter] : [])).concat(guards))];
  expect(used.length).toBeGreaterThan(15);
  expect(used.filter((key) => !parameterOf(key))).toEqual([]);
});

it('has each key once, a name in both languages, bounds, and a level that sets it', () => {
  expect(new Set(PARAMETERS.map(({ key }) => key)).size).toBe(PARAMETERS.length);
  for (const one of PARAMETERS) {
    expect([one.name.vi, one.name.en].every((name) => name.length > 3 && !name.includes('undefined'))).toBe(true);
    expect(one.least).toBeLessThan(one.most);
    expect(one.levels.length).toBeGreaterThan(0);
  }
  expect(reminderFaults(parameterOf('reminders')?.standing)).toEqual([]);
  expect(ladderFaults(parameterOf('ladder')?.standing, () => true)).toEqual([]);
});

it('takes whole days and shares within their bounds', () => {
  const [limit, share] = [parameterOf('sla.intake.commune')!, parameterOf('vote.threshold.BK_T')!];
  expect([1, 3, 250].map((value) => fitsParameter(limit, value))).toEqual([true, true, true]);
  expect([0, -1, 1.5, 251, NaN, '3', null].map((value) => fitsParameter(limit, value))).toEqual(Array.from({ length: 7 }, () => false));
  expect([0.5, 0.9, 1].map((value) => fitsParameter(share, value))).toEqual([true, true, true]);
  expect([0, 1.01].map((value) => fitsParameter(share, value))).toEqual([false, false]);
});

it('lets a lower level only tighten', () => {
  const [limit, share] = [parameterOf('sla.intake.commune')!, parameterOf('vote.threshold.BK_T')!];
  expect([mayStand(limit, 2, 3), mayStand(limit, 4, 3), mayStand(limit, 4, null)]).toEqual([true, false, true]);
  expect([mayStand(share, 0.9, 0.7), mayStand(share, 0.6, 0.7)]).toEqual([true, false]);
});
