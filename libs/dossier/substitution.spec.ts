import fc from 'fast-check';
import { act } from './act';
import { candidatesOf, passDue } from './candidates';
import { ANCESTRY, fresh, goodPayload, planOf, seat, sent, world } from './example.fixture';
import type { House } from './house';
import { capacityFor, openStep, taskAct } from './permit';
import { circleOf, covers, inForce, standInsOf, type Task } from './substitution';
import type { SubstitutionRule } from './substitution-rule';
import { CLOCK, isRefusal, type ActKind, type Actor, type Dossier } from './types';
import type { World } from './world';

const ON = '2026-10-05';
const SEATS = [
  seat('unit', 'unit', 'clerk'),
  seat('standing-agency', 'commune', 'intake'),
  seat('standing-agency', 'commune', 'appraiser'),
  seat('standing-agency', 'commune', 'office-head'),
  seat('council', 'commune', 'secretary'),
  seat('peoples-committee', 'commune', 'chair'),
  seat('peoples-committee', 'commune', 'vice-chair'),
];
const PEOPLE = Array.from({ length: 7 }, (_, i) => `p-${i}`);
const rule = (over: Partial<SubstitutionRule>): SubstitutionRule => ({
  id: 'r',
  personId: 'p-0',
  substituteId: 'p-1',
  from: '2026-11-01',
  to: null,
  endedOn: null,
  officeId: null,
  role: null,
  stepKind: null,
  award: null,
  ...over,
});

const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`);
const anyRule: fc.Arbitrary<SubstitutionRule> = fc
  .record({
    personId: fc.constantFrom(...PEOPLE),
    substituteId: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PEOPLE) }, { weight: 1, arbitrary: fc.constant(null) }),
    from: days,
    to: fc.option(days),
    endedOn: fc.option(days, { freq: 5 }),
    role: fc.option(fc.constantFrom('intake' as const, 'appraiser' as const, 'chair' as const), { freq: 3 }),
    stepKind: fc.option(fc.constantFrom('intake' as const, 'appraisal' as const, 'signature' as const), { freq: 3 }),
    award: fc.option(fc.constantFrom('GK_X', 'BK_T'), { freq: 4 }),
    officeId: fc.option(fc.constantFrom(...SEATS.map((s) => s.officeId)), { freq: 4 }),
  })
  .map((it) => rule(it));
const graphs = fc.array(anyRule, { maxLength: 14 }).map((rules) => rules.map((one, i) => ({ ...one, id: `r-${i}` })));
const task: fc.Arbitrary<Task> = fc.record({
  stepKind: fc.constantFrom('intake' as const, 'appraisal' as const, 'council' as const, 'signature' as const),
  award: fc.constantFrom('GK_X', 'BK_T'),
  seat: fc.option(fc.constantFrom(...SEATS)),
});

/** A slow, obvious look for a circle: walk from everybody, along every rule of that day and task. */
function goesRound(rules: SubstitutionRule[], it: Task): boolean {
  const walk = (at: string, path: string[]): boolean =>
    path.includes(at) || rules.some((r) => r.personId === at && r.substituteId !== null && covers(r, it) && walk(r.substituteId, [...path, at]));
  return PEOPLE.some((person) => walk(person, []));
}

describe('a rule that would close a circle', () => {
  it('is named person by person', () => {
    const rules = [rule({ id: 'a', personId: 'p-0', substituteId: 'p-1' }), rule({ id: 'b', personId: 'p-1', substituteId: 'p-2' })];
    expect(circleOf(rule({ personId: 'p-2', substituteId: 'p-0' }), rules)).toEqual(['p-2', 'p-0', 'p-1', 'p-2']);
    expect(circleOf(rule({ personId: 'p-2', substituteId: 'p-2' }), [])).toEqual(['p-2', 'p-2']);
  });

  it('is none where the days or the tasks differ', () => {
    const back = rule({ personId: 'p-1', substituteId: 'p-0', from: '2026-11-10', to: '2026-11-12' });
    expect(circleOf(back, [rule({ to: '2026-11-09' })])).toBeNull();
    expect(circleOf(back, [rule({ endedOn: '2026-11-10' })])).toBeNull();
    expect(circleOf(back, [rule({ endedOn: '2026-11-11' })])).not.toBeNull();
    expect(circleOf({ ...back, stepKind: 'intake' }, [rule({ stepKind: 'appraisal' })])).toBeNull();
    expect(circleOf({ ...back, stepKind: 'intake' }, [rule({ award: 'BK_T' })])).not.toBeNull();
  });

  it('never comes into being where each rule was asked before it was saved', () => {
    const seen = { kept: 0, refused: 0 };
    fc.assert(
      fc.property(graphs, days, task, (wanted, day, it) => {
        const kept: SubstitutionRule[] = [];
        for (const one of wanted) {
          const circle = circleOf(one, kept);
          if (!circle) kept.push(one);
          else {
            seen.refused++;
            expect(circle[0]).toBe(one.personId);
            expect(circle.at(-1)).toBe(one.personId);
            circle.slice(1).forEach((to, i) => expect([...kept, one].some((r) => r.personId === circle[i] && r.substituteId === to)).toBe(true));
          }
        }
        seen.kept += kept.length;
        expect(
          goesRound(
            kept.filter((one) => inForce(one, day)),
            it,
          ),
        ).toBe(false);
      }),
      { numRuns: 5_000 },
    );
    expect(seen.refused).toBeGreaterThan(500);
  });
});

it('ends in those who are there, whatever the rules, and never in the absent one', () => {
  fc.assert(
    fc.property(graphs, task, fc.constantFrom(...PEOPLE), (rules, it, person) => {
      const chains = standInsOf(person, it, rules);
      for (const { to, rules: path } of chains) {
        expect(to).not.toBe(person);
        expect(rules.some((r) => r.personId === to && covers(r, it))).toBe(false);
        expect(path[0]?.personId).toBe(person);
        path.slice(1).forEach((r, i) => expect(r.personId).toBe(path[i]?.substituteId));
        expect(path.at(-1)?.substituteId).toBe(to);
      }
    }),
    { numRuns: 3_000 },
  );
});

/** Few rules that are about everything: with many, hardly anybody is ever there. */
const fewRules = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: anyRule.map((it) => ({ ...it, role: null, stepKind: null, award: null, officeId: null, to: null, endedOn: null, from: '2026-11-01' })),
    },
    { weight: 1, arbitrary: anyRule },
  ),
  { maxLength: 5 },
);
const houses = fc
  .record({
    rules: fewRules.map((rules) => rules.map((one, i) => ({ ...one, id: `r-${i}` }))),
    seats: fc.array(fc.subarray(SEATS, { minLength: 1, maxLength: 2 }), { minLength: PEOPLE.length, maxLength: PEOPLE.length }),
  })
  .map(({ rules, seats }): House => ({
    rules: rules.filter((one) => inForce(one, '2026-11-15')),
    people: PEOPLE.map((personId, i) => ({ personId, name: `Ông/Bà ${personId}`, seats: seats[i] ?? [], kin: [] })),
  }));

const CLASHES = [
  ['proposed', 'accepted'],
  ['proposed', 'appraised'],
  ['proposed', 'recorded'],
  ['proposed', 'signed'],
  ['appraised', 'signed'],
];
function expectDutiesApart({ parts }: Dossier): void {
  for (const person of new Set(parts.map((p) => p.personId))) {
    const duties = parts.filter((p) => p.personId === person).map((p) => p.duty as string);
    for (const [a, b] of CLASHES) expect({ person, both: duties.includes(a!) && duties.includes(b!) }).toEqual({ person, both: false });
  }
}

describe('a dossier among people who come and go', () => {
  const plan = planOf('GK_X', ON);
  const worldIn = (house: House): World => world({ plan, house });
  const attempt = (d: Dossier, by: Actor, kind: ActKind, payload: unknown, house: House) =>
    act(d, by, sent(kind, by, openStep(d)?.id ?? 'unit-proposal', payload), worldIn(house));

  it('always has somebody to act, or an alarm; and no two duties come together in one hand', () => {
    const seen = { acts: 0, inPlace: 0, passed: 0, back: 0, nobody: 0, granted: 0 };
    fc.assert(
      fc.property(fc.array(houses, { minLength: 8, maxLength: 8 }), fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }), (moments, picks) => {
        let dossier = fresh('GK_X');
        const clerk: Actor = { personId: 'p-0', name: 'Ông/Bà p-0', seats: [SEATS[0]!], kin: [] };
        const submitted = act(dossier, clerk, sent('submit', clerk, 'unit-proposal', goodPayload('submit', dossier, ON)), world({ plan }));
        if (isRefusal(submitted)) throw new Error(submitted.sentence.en);
        dossier = submitted.dossier;
        for (const [turn, house] of moments.entries()) {
          const due = passDue(dossier, { ancestry: ANCESTRY }, house);
          if (due) {
            const passed = attempt(dossier, CLOCK, 'pass', { to: due.to?.id ?? null }, house);
            if (isRefusal(passed)) throw new Error(passed.sentence.en);
            dossier = passed.dossier;
            if (due.to) seen.passed++;
            else seen.back++;
            expect(passDue(dossier, { ancestry: ANCESTRY }, house)).toBeNull();
          }
          const candidates = candidatesOf(dossier, { ancestry: ANCESTRY }, house);
          if (!candidates) return;
          expect(candidates.how === 'nobody').toBe(candidates.people.length === 0);
          const kind = taskAct(dossier);
          // Whoever may act and is no candidate is away; the others are refused.
          for (const person of house.people) {
            const capacity = capacityFor(dossier, { ...person, standsIn: house }, kind, { ancestry: ANCESTRY });
            const named = candidates.people.some(({ id }) => id === person.personId);
            if (!isRefusal(capacity) && !named) expect(house.rules.some((r) => r.personId === person.personId)).toBe(true);
            if (named) expect(isRefusal(capacity)).toBe(false);
          }
          if (candidates.how === 'nobody') seen.nobody++;
          const pick = picks[turn] ?? 0;
          const chosen = candidates.people[pick % Math.max(1, candidates.people.length)];
          // Now and then nobody gets round to it before people come and go again.
          if (!chosen || pick > 3) continue;
          const by = { ...house.people.find(({ personId }) => personId === chosen.id)!, standsIn: house };
          const done = attempt(dossier, by, kind, goodPayload(kind, dossier, ON), house);
          if (isRefusal(done)) throw new Error(`${kind}: ${done.sentence.en}`);
          expect(done.act.actingFor ?? null).toEqual(chosen.actingFor);
          if (chosen.actingFor) seen.inPlace++;
          seen.acts++;
          dossier = done.dossier;
          expectDutiesApart(dossier);
        }
        if (dossier.outcome === 'granted') seen.granted++;
      }),
      { numRuns: 800 },
    );
    // A property over houses in which nothing ever happens would prove nothing.
    for (const [what, least] of Object.entries({ acts: 800, inPlace: 100, passed: 50, back: 20, nobody: 200, granted: 3 }))
      expect({ what, enough: seen[what as keyof typeof seen] >= least }).toEqual({ what, enough: true });
  });
});
