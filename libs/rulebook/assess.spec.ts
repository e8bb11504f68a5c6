import fc from 'fast-check';
import { assess, type Confirmed } from './assess';
import { answer, group, person, rated, SENT_2025, SENT_2026 } from './cases/person';
import type { Assessment, Facts, NomineeKind, Rating } from './types';

const YEAR = fc.integer({ min: 2016, max: 2025 });
const anyInitiative = fc.record({ level: fc.constantFrom('base', 'province', 'nation'), kind: fc.constantFrom('initiative', 'research') } as const);
const anyYear = fc.record({ year: YEAR, rating: fc.constantFrom<Rating>('HT', 'HTT', 'HTXS', 'HTXS'), initiatives: fc.array(anyInitiative, { maxLength: 2 }) });
const anyAward = fc
  .record({ code: fc.constantFrom('CSTDCS', 'CSTDCS', 'BK_T', 'BK_TTG', 'CSTDT', 'TTLDXS', 'COTD_T'), year: YEAR, printed: fc.boolean() })
  .map(({ code, year, printed }) => ({
    code,
    decidedOn: `${year}-12-20`,
    ...(printed ? { from: `${year}-01-01`, to: `${year}-12-31` } : {}),
  }));
const anyDiscipline = fc.integer({ min: 2017, max: 2025 }).map((year) => ({ kind: 'warning' as const, from: `${year - 1}-05-01`, to: `${year}-05-01` }));
const anyFacts = fc
  .record({
    kind: fc.constantFrom<NomineeKind>('individual', 'collective'),
    years: fc.uniqueArray(anyYear, { selector: (one) => one.year, minLength: 2, maxLength: 10 }),
    awards: fc.array(anyAward, { maxLength: 8 }),
    discipline: fc.array(anyDiscipline, { maxLength: 1 }),
  })
  .map(({ kind, ...more }) => (kind === 'collective' ? group({ ...more }, { establishedOn: '2012-01-01' }) : person(more)));

/** Ways to know less: one list, one rating, one year's initiatives. */
const LESS: ((facts: Facts) => Facts)[] = [
  ...(['years', 'awards', 'discipline', 'holds', 'occupation'] as const).map((key) => (facts: Facts) => ({
    ...facts,
    nominee: { ...facts.nominee, [key]: undefined },
  })),
  (facts) => ({ ...facts, collective: undefined }),
  ...(['rating', 'initiatives'] as const).map((key) => (facts: Facts) => ({
    ...facts,
    nominee: { ...facts.nominee, years: facts.nominee.years?.map((one, index) => (index === 0 ? { ...one, [key]: undefined } : one)) },
  })),
];
const verdictOf = (award: string, facts: Facts): string => {
  const given = assess({ award, ground: 'merit', dates: SENT_2025, facts });
  return 'verdict' in given ? given.verdict : 'no';
};

describe('assess', () => {
  it('knowing less leaves an answer as it is or opens it; it never turns it round', () => {
    fc.assert(
      fc.property(fc.constantFrom('CSTDCS', 'CSTDT', 'BK_T', 'BK_TTG', 'HCLD3'), anyFacts, fc.constantFrom(...LESS), (award, facts, less) => {
        const full = verdictOf(award, facts);
        fc.pre(full !== 'unknown');
        expect(['unknown', full]).toContain(verdictOf(award, less(facts)));
      }),
      { numRuns: 5000 },
    );
  });

  it('explains every finding in both languages, with a citation', () => {
    fc.assert(
      fc.property(fc.constantFrom('GK_H', 'CSTDCS', 'BK_T', 'HCLD3'), anyFacts, (award, facts) => {
        const given = assess({ award, ground: 'merit', dates: SENT_2025, facts });
        if (!('findings' in given)) return;
        for (const one of given.findings)
          expect([one.because.vi, one.because.en, one.says.vi, ...one.citations.map((citation) => citation.document)].every((text) => text !== '')).toBe(true);
        for (const one of given.findings.filter((each) => each.criterion !== 'contradiction')) expect(one.citations).toHaveLength(1);
      }),
    );
  });

  it('never lets an unverified rule decide', () => {
    const { findings } = answer('HCLD3', person(), SENT_2026);
    const ofTheNominee = findings.filter((one) => one.criterion !== 'local-rules');
    for (const one of ofTheNominee) expect(one.decides).toBe(one.citations.every((citation) => citation.mark !== 'unverified'));
    expect(findings.some((one) => one.decides)).toBe(true);
  });

  it('does not let a clause decide after it lapsed', () => {
    const late = { sentOn: '2027-03-10', acceptedOn: null, decidedOn: null };
    const given = answer('GK_X', person({ years: rated(2026, ['HTT']), holds: [{ kind: 'press', from: '2027-03-01', to: null }] }), late);
    expect(given.findings.find((one) => one.criterion === 'no-hold')).toMatchObject({ verdict: 'not-met', decides: false });
    expect(given.verdict).toBe('unknown');
  });

  it('lets an unverified rule decide once a named person confirmed it from the text, and never a draft', () => {
    const facts = person({ years: rated(2025, ['HTXS'], [1]) });
    const names = ['good-year', 'excellent-or-initiative', 'draft-excellent-and-initiative', 'not-rewarded-before'];
    const asked = (more: Partial<Confirmed>) => {
      const confirmed = names.map((criterion) => ({ criterion, by: 'Nguyễn Thị Hoa', text: 'Luật 06/2026/QH16, Điều 1', on: '2026-10-05', ...more }));
      return assess({ award: 'CSTDCS', ground: 'merit', dates: SENT_2026, facts, confirmed }) as Assessment;
    };
    const given = asked({});
    expect(given.verdict).toBe('met');
    expect(given.findings.filter((one) => names.includes(one.criterion)).map((one) => one.decides)).toEqual([true, true, true, true, false]);
    for (const less of [{ by: ' ' }, { text: '' }, { on: '2026-09-30' }, { criterion: 'another' }]) expect(asked(less).verdict).toBe('unknown');
  });

  it('answers with the law’s no where there is no such award', () => {
    expect(assess({ award: 'GK_H', ground: 'merit', dates: SENT_2026, facts: person() })).toMatchObject({ refused: 'award-not-available', successor: 'GK_X' });
  });
});
