import { factAt, type FactName } from '../fact-names';
import { regimes } from '../regimes';
import type { Check, Facts } from '../types';
import { judge } from '.';
import { factsRead } from './reads';

const everyCheck: Check[] = regimes.flatMap(({ content }) => [
  ...content.bars,
  ...content.awards.flatMap((award) => [...(award.bars ?? []), ...(award.advisories ?? []), ...award.ways.flatMap((way) => way.checks)]),
]);

const years = [2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({
  year,
  rating: 'HTXS' as const,
  initiatives: [{ level: 'base' as const }],
  monthsInService: 3,
}));
const award = (code: string, from: string, to: string) => ({ code, from, to, decidedOn: to, ground: 'merit' as const });
/** Everything that may be known, of a nominee who is a person and a collective at once: no reading is spared. */
const ALL: Facts = {
  nominee: {
    kind: 'collective',
    occupation: 'official',
    gender: 'female',
    years,
    awards: [award('CSTDCS', '2025-01-01', '2025-12-31'), award('BK_T', '2018-01-01', '2019-12-31')],
    discipline: [{ kind: 'reprimand', from: '2017-01-01', to: '2018-01-01' }],
    holds: [{ kind: 'complaint', from: '2025-01-01', to: null }],
    posts: [{ title: 'Vụ trưởng', rank: 'department-head', from: '2010-01-01', to: null }],
    maternity: [{ from: '2025-01-01', to: '2025-06-30' }],
    away: [{ why: 'training', from: '2025-07-01', to: '2025-09-30' }],
  },
  collective: {
    members: 10,
    completed: 10,
    advanced: 8,
    fighters: 1,
    rating: 'HTXS',
    disciplined: 0,
    establishedOn: '2001-01-01',
    dissolvedOn: '2030-01-01',
    leadsCluster: true,
    leadsCentralCluster: true,
    flagOpen: false,
  },
  period: { from: '2020-01-01', to: '2025-12-31' },
  deed: { kind: 'mô hình', effect: 'nation', stableYears: 5, prize: { scope: 'world', medal: 'gold' } },
  movement: { by: 'prime-minister', years: 5, review: 'final' },
  unitFigures: { advanced: 100, fighters: 10, leaders: 10, flags: 1 },
  channel: { vertical: true, localOpinion: 'none' },
};
const without = (...names: (keyof Facts)[]): Facts => Object.fromEntries(Object.entries(ALL).filter(([name]) => !names.includes(name as keyof Facts))) as never;
const TRIED: Facts[] = [
  ALL,
  without('period', 'collective', 'deed'),
  { ...ALL, collective: {} },
  { ...ALL, nominee: { ...ALL.nominee, years: years.map(({ year }) => ({ year })), awards: [], discipline: [] } },
  { nominee: { kind: 'individual' } },
];

/** A copy that notes the path of every value that is read out of it. */
function watched<T extends object>(value: T, note: (path: string) => void, at = ''): T {
  return new Proxy(value, {
    get(target, key, receiver) {
      const inner: unknown = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol' || typeof inner === 'function' || (Array.isArray(target) && !/^\d+$/.test(key))) return inner;
      const path = Array.isArray(target) ? `${at}[]` : at === '' ? key : `${at}.${key}`;
      if (typeof inner === 'object' && inner !== null) return watched(inner, note, path);
      note(path);
      return inner;
    },
  });
}

function readBy(check: Check): { read: Set<FactName>; named: Set<string> } {
  const [read, named] = [new Set<FactName>(), new Set<string>()];
  for (const facts of TRIED) {
    for (const ground of ['merit', 'sudden'] as const) {
      const note = (path: string): void => {
        const name = factAt(path);
        if (name && name !== 'nominee.years') read.add(name);
      };
      const dates = { sentOn: '2026-03-10', acceptedOn: null, decidedOn: null };
      judge(check, { facts: watched(facts, note), award: 'CSTDCS', ground, dates }).facts.forEach((path) => named.add(path));
    }
  }
  return { read, named };
}

describe('which facts the checks of every regime read', () => {
  it('is told of each: what a check reads stands in the list, so that the form asks for it', () => {
    const untold = everyCheck.flatMap((check) => {
      const known = new Set(factsRead([check]));
      return [...readBy(check).read].filter((name) => !known.has(name)).map((name) => `${check.kind}: ${name}`);
    });
    expect([...new Set(untold)]).toEqual([]);
  });

  it('a finding names facts by these names, or the ground', () => {
    const unnamed = everyCheck.flatMap((check) => [...readBy(check).named].filter((path) => path !== 'ground' && !factAt(path)));
    expect([...new Set(unnamed)]).toEqual([]);
  });

  it('what a finding asks for is among what the form is told to show', () => {
    const unasked = everyCheck.flatMap((check) => {
      const shown = factsRead([check]);
      const asked = judge(check, {
        facts: { nominee: { kind: 'collective' } },
        award: 'CSTDCS',
        ground: 'merit',
        dates: { sentOn: '2026-03-10', acceptedOn: null, decidedOn: null },
      });
      if (asked.verdict !== 'unknown') return [];
      return asked.facts.filter((path) => !shown.some((name) => name.startsWith(factAt(path) ?? path))).map((path) => `${check.kind}: ${path}`);
    });
    expect([...new Set(unasked)]).toEqual([]);
  });
});
