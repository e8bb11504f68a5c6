import fc from 'fast-check';
import { ORDER_KEYS, quotaPicture, quotaRules, standings, type BaseCount, type Evidence, type QuotaState } from '.';

const rounding = fc.constantFrom(undefined, 0, 1, 2);
/** Any cap there can be: the law's, or a local one with each way to round. */
const rule = fc.oneof(
  fc.constant(quotaRules({ award: 'CSTDCS', regime: '2003', asOf: '2023-06-01', local: {} })[0]!),
  fc.tuple(fc.integer({ min: 1, max: 1000 }), rounding).map(([per, way]) => {
    const local = { 'quota.CSTDCS': { value: per / 1000 }, ...(way === undefined ? {} : { 'quota.rounding': { value: way } }) };
    return quotaRules({ award: 'CSTDCS', regime: '2026', asOf: '2026-11-01', local })[0]!;
  }),
);
const base: fc.Arbitrary<BaseCount> = fc.record({ sure: fc.nat(300), maybe: fc.nat(20), declared: fc.option(fc.nat(300)) });
const taken = fc.nat(80);
const WORSE = ['within', 'brushing', 'unknown', 'over'];

it('one more in a base that is known never turns anything into over', () =>
  fc.assert(
    fc.property(rule, base, taken, (on, of, n) => {
      const { verdict, base: known } = quotaPicture(on, of, n);
      // Where nothing at all was known, the first figure may tell that it is over.
      fc.pre(verdict !== 'over' && (known.known || verdict === 'within'));
      expect(quotaPicture(on, { ...of, sure: of.sure + 1 }, n).verdict).not.toBe('over');
      expect(quotaPicture(on, { ...of, maybe: of.maybe + 1 }, n).verdict).not.toBe('over');
    }),
    { numRuns: 2000 },
  ));

it('one proposal less never hurts', () =>
  fc.assert(
    fc.property(rule, base, taken, (on, of, n) => {
      const [more, less] = [quotaPicture(on, of, n + 1), quotaPicture(on, of, n)];
      expect(WORSE.indexOf(less.verdict)).toBeLessThanOrEqual(WORSE.indexOf(more.verdict));
      if (more.left !== null) expect(less.left).toBe(more.left + 1);
    }),
    { numRuns: 2000 },
  ));

it('what is not known never makes it within: only what is recorded, or declared where nothing is, does', () =>
  fc.assert(
    fc.property(rule, base, fc.integer({ min: 1, max: 80 }), (on, of, n) => {
      const bare = of.sure > 0 ? { sure: of.sure, maybe: 0, declared: null } : { sure: 0, maybe: 0, declared: of.declared };
      const verdict = quotaPicture(on, of, n).verdict;
      if (verdict === 'within' || verdict === 'brushing') expect(quotaPicture(on, bare, n).verdict).toBe(verdict);
    }),
    { numRuns: 2000 },
  ));

const fact = fc.option(fc.boolean());
const evidence: fc.Arbitrary<Evidence> = fc.record({
  votes: fc.option(fc.constantFrom(0.5, 0.8, 1)),
  earlierAwards: fc.option(fc.nat(3)),
  woman: fact,
  directWorker: fact,
  ethnicMinority: fact,
  difficultArea: fact,
});
const contenders = fc
  .array(fc.record({ state: fc.constantFrom<QuotaState>('filed', 'appraised', 'voted', 'granted'), evidence }), { maxLength: 25 })
  .map((list) => list.map((one, id) => ({ ...one, id })));
const keys = fc.shuffledSubarray([...ORDER_KEYS], { minLength: 1 });

it('nobody is dropped, and the order in which proposals come changes nobody’s place', () =>
  fc.assert(
    fc.property(contenders, keys, (list, order) => {
      const places = (of: typeof list) => new Map(standings(of, order).map(({ contender, place }) => [contender.id, place]));
      const [one, other] = [places(list), places([...list].reverse())];
      expect(one.size).toBe(list.length);
      expect([...one].sort(([a], [b]) => a - b)).toEqual([...other].sort(([a], [b]) => a - b));
    }),
  ));

it('a fact that is not recorded never puts anybody before where a no would', () =>
  fc.assert(
    fc.property(contenders, keys, fc.nat(), (list, order, at) => {
      fc.pre(list.length > 0);
      const index = at % list.length;
      const told = (woman: boolean | null) => list.map((one, i) => (i === index ? { ...one, evidence: { ...one.evidence, woman } } : one));
      const placeOf = (of: typeof list): number => standings(of, order).find(({ contender }) => contender.id === index)?.place ?? 0;
      expect(placeOf(told(null))).toBeGreaterThanOrEqual(placeOf(told(false)));
      expect(placeOf(told(false))).toBeGreaterThanOrEqual(placeOf(told(true)));
    }),
  ));
