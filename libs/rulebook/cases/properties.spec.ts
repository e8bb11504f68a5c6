import fc from 'fast-check';
import { assess } from '../assess';
import { awardUnder, isNotAvailable } from '../catalogue';
import { addDays } from '../dates';
import { barsOf, waysOf } from '../plan';
import { regime, regimes } from '../regimes';
import type { Facts, LocalDate, Rating, RegimeId } from '../types';
import { SENT } from './case';
import { group, person } from './person';

type Nominee = Facts['nominee'];
const RATINGS: Rating[] = ['HT', 'HTT', 'HTXS'];
const YEAR = fc.integer({ min: 2016, max: 2024 });
const initiative = fc.record({ level: fc.constantFrom('base', 'province', 'nation'), kind: fc.constantFrom('initiative', 'research') } as const);
const year = fc.record({ year: YEAR, rating: fc.constantFrom<Rating>('HT', 'HTT', 'HTXS', 'HTXS'), initiatives: fc.array(initiative, { maxLength: 2 }) });
const CODES = ['CSTDCS', 'CSTDCS', 'CSTDCS', 'BK_T', 'BK_TTG', 'CSTDT', 'TTLDXS', 'COTD_T', 'BK_T'];
const award = fc.record({ code: fc.constantFrom(...CODES), year: YEAR }).map(({ code, year: of }) => ({
  code,
  from: `${of}-01-01`,
  to: `${of}-12-31`,
  decidedOn: `${of + 1}-01-15`,
}));
const served = fc.integer({ min: 2017, max: 2026 }).map((end) => ({ kind: 'warning' as const, from: `${end - 1}-05-01`, to: `${end}-05-01` }));
const hold = fc.integer({ min: 2023, max: 2025 }).map((from) => ({ kind: 'press' as const, from: `${from}-02-01`, to: null }));
const facts = fc
  .record({
    kind: fc.constantFrom('individual', 'individual', 'collective'),
    years: fc.uniqueArray(year, { selector: (one) => one.year, minLength: 3, maxLength: 9 }),
    awards: fc.uniqueArray(award, { selector: (one) => `${one.code} ${one.from}`, maxLength: 9 }),
    discipline: fc.array(served, { maxLength: 1 }),
    holds: fc.array(hold, { maxLength: 1 }),
  })
  .map(({ kind, ...nominee }) => (kind === 'collective' ? group(nominee, { establishedOn: '2012-01-01' }) : person(nominee)));
const asked = fc.constantFrom('LDTT', 'CSTDCS', 'CSTDT', 'BK_T', 'BK_TTG', 'HCLD3');
const inRegime = fc.constantFrom<RegimeId>('2003', '2024', '2025');

const verdict = (code: string, id: RegimeId, given: Facts): string => {
  const answer = assess({ award: code, ground: 'merit', dates: SENT[id], facts: given });
  return isNotAvailable(answer) ? 'no' : answer.verdict;
};
const changed = (given: Facts, more: Partial<Nominee>): Facts => ({ ...given, nominee: { ...given.nominee, ...more } });
const at = <T>(list: T[], index: number): number => (list.length === 0 ? -1 : index % list.length);

/** Nobody whose case was met loses it by this change. */
function keeps(change: (given: Facts, index: number, code: string) => Facts) {
  fc.assert(
    fc.property(asked, inRegime, facts, fc.nat(), (code, id, given, index) => {
      fc.pre(verdict(code, id, given) === 'met');
      expect(verdict(code, id, change(given, index, code))).not.toBe('not-met');
    }),
    { numRuns: 250, maxSkipsPerRun: 200 },
  );
}
const yearChanged = (given: Facts, index: number, change: (one: NonNullable<Nominee['years']>[number]) => object): Facts => {
  const years = given.nominee.years ?? [];
  return changed(given, { years: years.map((one, place) => (place === at(years, index) ? { ...one, ...change(one) } : one)) });
};

describe('more achievements never turn met into not-met', () => {
  it('a better rating', () =>
    keeps((given, index) => yearChanged(given, index, ({ rating }) => ({ rating: RATINGS[Math.min(2, RATINGS.indexOf(rating ?? 'HT') + 1)] }))));
  it('one more initiative', () =>
    keeps((given, index) => yearChanged(given, index, ({ initiatives }) => ({ initiatives: [...(initiatives ?? []), { level: 'nation' as const }] }))));
  it('one more title, other than the award itself: winning that restarts its clock', () =>
    keeps((given, index, code) => {
      const of = 2016 + (index % 9);
      const more = { code: given.nominee.kind === 'collective' ? 'COTD_T' : 'CSTDCS', from: `${of}-01-01`, to: `${of}-12-31`, decidedOn: `${of + 1}-01-15` };
      const awards = given.nominee.awards ?? [];
      // The year's initiative is used up by a title won on it (the ministry's answer on art. 74(1)(d)): only excellent years are added to.
      const excellent = given.nominee.years?.some((one) => one.year === of && one.rating === 'HTXS');
      return !excellent || more.code === code || awards.some((one) => one.code === more.code && one.from === more.from)
        ? given
        : changed(given, { awards: [...awards, more] });
    }));
});

const RANK = ['no', 'not-met', 'unknown', 'met'];
it.each<[string, Partial<Nominee>]>([
  ['hold', { holds: [] }],
  ['discipline', { discipline: [] }],
])('removing a bar never hurts: %s', (_bar, less) => {
  fc.assert(
    fc.property(asked, inRegime, facts, (code, id, given) => {
      const [was, is] = [verdict(code, id, given), verdict(code, id, changed(given, less))];
      expect(RANK.indexOf(is)).toBeGreaterThanOrEqual(RANK.indexOf(was));
    }),
    { numRuns: 1500 },
  );
});

it('the order in which facts are listed does not matter', () => {
  const turned = <T>(list: T[] | undefined, by: number): T[] => {
    const all = [...(list ?? [])].reverse();
    return [...all.slice(by % (all.length || 1)), ...all.slice(0, by % (all.length || 1))];
  };
  fc.assert(
    fc.property(asked, inRegime, facts, fc.nat({ max: 9 }), (code, id, given, by) => {
      const { years, awards, discipline, holds } = given.nominee;
      const other = changed(given, { years: turned(years, by), awards: turned(awards, by), discipline: turned(discipline, by), holds: turned(holds, by) });
      expect(verdict(code, id, other)).toBe(verdict(code, id, given));
    }),
    { numRuns: 1500 },
  );
});

describe('the same facts a day earlier in another regime give that regime’s answer', () => {
  const rulesOf = (id: RegimeId, code: string, given: Facts, on: LocalDate): string[] => {
    const found = awardUnder(code, id, on);
    if (isNotAvailable(found)) throw new Error(found.sentence.en);
    const checks = [...barsOf(found, regime(id).content), ...waysOf(found, 'merit', given.nominee.kind).flatMap((way) => way.checks)];
    return checks.filter((one) => !one.whileInForce).map((one) => `${one.criterion} ${one.citation.document}`);
  };
  const answered = (code: string, given: Facts, on: LocalDate) => {
    const answer = assess({ award: code, ground: 'merit', dates: { sentOn: on, acceptedOn: on, decidedOn: null }, facts: given });
    if (isNotAvailable(answer)) throw new Error(answer.sentence.en);
    return { regime: answer.regime, rules: answer.findings.map((one) => `${one.criterion} ${one.citations[0]?.document}`) };
  };
  it.each(regimes.slice(1).map(({ id, from }, place) => [regimes[place]?.id as RegimeId, id, from as LocalDate] as const))(
    '%s, then %s',
    (before, after, first) => {
      fc.assert(
        fc.property(asked, facts, (code, given) => {
          for (const [id, on] of [
            [before, addDays(first, -1)],
            [after, first],
          ] as const) {
            fc.pre(given.nominee.kind === 'individual' || code === 'BK_T');
            const { regime: governs, rules } = answered(code, given, on);
            expect(governs).toBe(id);
            expect(rulesOf(id, code, given, on).filter((rule) => !rules.includes(rule))).toEqual([]);
          }
        }),
        { numRuns: 200 },
      );
    },
  );
});
