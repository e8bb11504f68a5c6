import fc from 'fast-check';
import { addDays, isNotAvailable, parameterOf, plan, PARAMETERS, type Entered } from '.';
import { loosened, localValuesOn, nationalRules, standingOf, standingOn, startingOn } from './layers';
import { mayStand } from './parameters';

const ON = '2026-11-10';
const intake = parameterOf('sla.intake.commune')!;
const entered = (level: string, value: number, from = '2026-10-01', to: string | null = null, key = intake.key): Entered => ({ key, level, value, from, to });
const stands = (...rows: Entered[]): number | undefined => standingOn(intake, rows, ON)?.value;

describe('of the layers, what stands', () => {
  it('is what a lower level asks for where the upper left it open', () => expect(stands(entered('commune', 9))).toBe(9));
  it('is the stricter of two levels, whichever was entered first', () => {
    expect(stands(entered('province', 5), entered('commune', 2))).toBe(2);
    expect(stands(entered('province', 5, '2026-11-01'), entered('commune', 2, '2025-07-01'))).toBe(2);
  });
  it('is the upper where the lower would loosen it, also when the upper came later', () => {
    expect(stands(entered('province', 5), entered('commune', 9, '2026-11-01'))).toBe(5);
    expect(stands(entered('commune', 9), entered('province', 5, '2026-11-01'))).toBe(5);
  });
  it('is the lower again once the upper has ended', () => expect(stands(entered('province', 5, '2026-10-01', '2026-11-09'), entered('commune', 9))).toBe(9));
  it('is the latest of one level that has begun', () => {
    expect(stands(entered('province', 5), entered('province', 7, '2026-11-10'), entered('province', 1, '2026-11-11'))).toBe(7);
  });
  it('is nothing of a level that does not set it, nor of a day before anybody decided', () => {
    expect(stands(entered('district', 1), entered('commune', 4, '2026-11-11'))).toBeUndefined();
  });
});

it('says of every value entered how it stands', () => {
  const rows = [
    entered('province', 5),
    entered('province', 8, '2026-10-15'),
    entered('commune', 9, '2026-11-01'),
    entered('commune', 4, '2026-11-05'),
    entered('province', 2, '2026-11-11'),
    entered('province', 3, '2025-01-01', '2026-01-01'),
    entered('district', 1),
  ];
  expect(rows.map((row) => standingOf(intake, rows, row, ON))).toEqual(['replaced', 'narrowed', 'replaced', 'stands', 'coming', 'ended', 'set-aside']);
});

const days = fc.integer({ min: -400, max: 400 }).map((n) => addDays(ON, n));
const values = fc.record({
  parameter: fc.constantFrom(...PARAMETERS.filter(({ kind }) => kind === 'working-days' || kind === 'share')),
  rows: fc.array(
    fc.record({
      level: fc.constantFrom('state', 'province', 'district', 'commune', 'unit'),
      from: days,
      length: fc.option(fc.nat(500)),
      share: fc.double({ min: 0.01, max: 1, noNaN: true }),
    }),
    { maxLength: 12 },
  ),
  on: days,
});
const rowsOf = ({
  parameter,
  rows,
}: {
  parameter: (typeof PARAMETERS)[number];
  rows: { level: string; from: string; length: number | null; share: number }[];
}): Entered[] =>
  rows.map(({ level, from, length, share }) => ({
    key: parameter.key,
    level,
    value: parameter.kind === 'share' ? share : Math.ceil(share * 250),
    from,
    to: length === null ? null : addDays(from, length),
  }));

it('never lets a lower level loosen what stands above it', () => {
  fc.assert(
    fc.property(values, (it) => {
      const all = rowsOf(it);
      it.parameter.levels.forEach((_, i) => {
        const upper = standingOn(
          it.parameter,
          all.filter(({ level }) => it.parameter.levels.slice(0, i).includes(level)),
          it.on,
        );
        const whole = standingOn(it.parameter, all, it.on);
        if (upper) expect(whole && (whole === upper || mayStand(it.parameter, whole.value, upper.value))).toBe(true);
      });
    }),
    { numRuns: 2000 },
  );
});

it('does not hang on the order of the rows, and gives only what somebody entered for that day', () => {
  fc.assert(
    fc.property(values, (it) => {
      const all = rowsOf(it);
      const whole = standingOn(it.parameter, all, it.on);
      // Two rows of one level and day are never entered; where chance made some, only the value must be one of theirs.
      const distinct = new Set(all.map(({ level, from }) => level + from)).size === all.length;
      if (distinct) expect(standingOn(it.parameter, [...all].reverse(), it.on)).toEqual(whole);
      if (whole) expect(whole.from <= it.on && (whole.to === null || it.on <= whole.to)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('a plan never gives more days than the law in force, whatever places entered', () => {
  const [law] = nationalRules('sla.appraisal.province.state');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 250 }), fc.constantFrom('2026-11-10', '2027-02-28', '2027-03-01'), (asked, on) => {
      const local = localValuesOn([entered('province', asked, '2026-10-01', null, 'sla.appraisal.province.state')], on);
      const made = plan({
        award: 'HCLD3',
        ground: 'merit',
        nomineeKind: 'individual',
        dates: { sentOn: on, acceptedOn: null, decidedOn: null },
        madeOn: on,
        local,
      });
      if (isNotAvailable(made)) throw new Error(made.sentence.en);
      const { amount, basis } = made.steps.find(({ id }) => id === 'province-appraisal')!.deadline!;
      const bound = on <= law!.citation.to!;
      expect(amount).toBe(bound ? Math.min(asked, law!.value) : asked);
      if (bound && asked < law!.value) expect(basis).toMatchObject({ kind: 'local', within: { document: '152/2025/NĐ-CP', article: 35, clause: 3 } });
      else expect(basis.kind).toBe(bound ? 'law' : 'local');
    }),
  );
});

it('knows the law above a parameter, and for how long it binds', () => {
  const state = parameterOf('sla.appraisal.province.state')!;
  expect(nationalRules(state.key)).toMatchObject([
    { value: 30, citation: { document: '152/2025/NĐ-CP', article: 35, clause: 3, mark: 'text', to: '2027-02-28' } },
  ]);
  expect(nationalRules('sla.appraisal.province.highest').map(({ value }) => value)).toEqual([40]);
  expect(loosened(state, 31, '2027-02-28')).toMatchObject({ value: 30 });
  expect([loosened(state, 30, '2027-02-28'), loosened(state, 31, '2027-03-01'), loosened(intake, 250, ON)]).toEqual([null, null, null]);
});

it('knows the figure a regime starts from', () => {
  expect(startingOn('sla.intake.commune', ON)).toEqual({ value: 3, strict: false });
  expect(startingOn('vote.threshold.BK_T', ON)).toEqual({ value: 0.5, strict: true });
  expect(startingOn('vote.threshold.CSTDT', '2025-01-10')).toEqual({ value: 0.9, strict: false });
  expect(startingOn('sla.intake.district', ON)).toBeNull();
  expect(startingOn('stuck.held', ON)).toEqual({ value: 10, strict: false });
});
