import { checkKinds } from './checks';
import { addDays, isWithin } from './dates';
import { BASE_SALARIES } from './money/base-salary';
import { BONUS_TABLES } from './money/bonus';
import { regimes } from './regimes';
import { documents, LAPSES } from './regimes/documents';
import { ENDED, NOT_YET } from './regimes/ended';
import { isKnownCode } from './regimes/names';
import type { Regime, RegimeContent, Route, RouteStep } from './regimes/regime';
import { FILL_IN } from './regimes/transition';
import type { Award, Check, Citation } from './types';

const everyCheck = (checks: Check[]): Check[] => checks.flatMap((one) => [one, ...everyCheck(((one.with['ways'] ?? []) as Check[][]).flat())]);
const checksOf = ({ awards, bars }: RegimeContent): Check[] =>
  everyCheck([...bars, ...awards.flatMap((award) => [...(award.bars ?? []), ...award.ways.flatMap((way) => way.checks), ...(award.advisories ?? [])])]);
const routeOf = (content: RegimeContent, id: string) => content.routes.find((route) => route.id === id) as Route;
const lawOf = (step: RouteStep): Citation[] => [...step.citations, ...step.deadlines.flatMap(({ basis }) => (basis.kind === 'law' ? [basis.citation] : []))];
const ofAward = (award: Award): Citation[] => [
  ...award.citations,
  ...(award.also ?? []).flatMap((one) => one.citations),
  ...award.papers.flatMap((paper) => paper.citations),
  ...award.otherWays.map((way) => way.citation),
];
const ofProcedure = ({ procedure }: Award): Citation[] => [
  ...(procedure.sets.basis.kind === 'law' ? [procedure.sets.basis.citation] : []),
  ...procedure.forms.map((one) => one.citation),
  ...procedure.consultations.map((one) => one.citation),
  ...[procedure.notice, procedure.partyOpinion, procedure.sendBy].flatMap((one) => (one ? [one.citation] : [])),
];
const whileInForce = ({ awards }: RegimeContent) =>
  awards.flatMap((award) => award.ways.flatMap((way) => way.checks.filter((check) => check.whileInForce).map((check) => check.citation)));
const wording = { vi: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) };

it('the rulebook holds four regimes', () => expect(regimes.map((one) => one.id)).toEqual(['2003', '2024', '2025', '2026']));

describe.each(regimes as Regime[])('regime $id', ({ from, to, content }) => {
  const everyCitation = [
    ...checksOf(content).map((check) => check.citation),
    ...content.routes.flatMap((route) => route.steps.flatMap(lawOf)),
    ...content.awards.flatMap(ofAward),
    ...content.awards.flatMap(ofProcedure),
    ...content.apart.flatMap((one) => one.citations),
    content.simplified.citation,
  ];

  it.each(content.awards)('$code has a route, papers, a citation, ways for each ground and nominee, and a known code', (award) => {
    expect(routeOf(content, award.route)).toBeDefined();
    expect(award.papers.length).toBeGreaterThan(0);
    expect(award.papers.every((paper) => paper.citations.length > 0)).toBe(true);
    expect(award.citations.length).toBeGreaterThan(0);
    expect(isKnownCode(award.code)).toBe(true);
    expect([award.name, award.decidedBy]).toEqual([wording, wording]);
    expect(award.ways.every((way) => way.checks.length > 0)).toBe(true);
    for (const ground of award.grounds) expect(award.ways.some((way) => way.ground === ground)).toBe(true);
    for (const nominee of award.nominees) expect(award.ways.some((way) => way.nominees.includes(nominee))).toBe(true);
    expect(content.levels.some((level) => level.code === award.level)).toBe(true);
  });

  it.each(content.awards)('$code is decided by the level it names, once, on each of its roads', (award) => {
    for (const { route, level } of [{ route: award.route, level: award.level }, ...(award.also ?? [])]) {
      expect(
        routeOf(content, route)
          .steps.filter((step) => step.decides)
          .map((step) => step.level),
      ).toEqual([level]);
    }
  });

  it('holds every award once, and none that is kept apart', () => {
    const codes = content.awards.map((award) => award.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(content.apart.filter((one) => codes.includes(one.code) || !isKnownCode(one.code))).toEqual([]);
    expect(content.apart.every((one) => one.citations.length > 0)).toBe(true);
  });

  it.each(content.routes)('route $id starts at the unit, never climbs down, and ends with the result', ({ steps }) => {
    const order = (step: RouteStep) => content.levels.find((level) => level.code === step.level)?.order as number;
    expect(steps[0]).toMatchObject({ id: 'unit-proposal', kind: 'proposal', level: 'unit' });
    expect(steps.at(-1)).toMatchObject({ id: 'result', kind: 'result' });
    const climb = steps.slice(0, -1).map(order);
    expect(climb).toEqual([...climb].sort((a, b) => a - b));
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
  });

  it.each(content.routes)('route $id: each step has a basis, seats and a name; councils have a ballot', ({ steps }) => {
    for (const step of steps) {
      expect(step.citations.length > 0 || step.local !== undefined).toBe(true);
      expect(step.seats.every((seat) => seat.roles.length > 0)).toBe(true);
      expect(step.name).toEqual(wording);
      expect(step.kind === 'council').toBe(step.ballot !== undefined);
      expect(step.deadlines.length > 0).toBe(!['proposal', 'outside'].includes(step.kind));
    }
  });

  it('every level is reached by a route', () => {
    const reached = new Set(content.routes.flatMap((route) => route.steps.map((step) => step.level)));
    expect(content.levels.map((level) => level.code).filter((code) => !reached.has(code))).toEqual([]);
    expect(content.levels.map((level) => level.order)).toEqual(content.levels.map((_, index) => index));
  });

  it('no route is left without an award', () => {
    const named = content.awards.flatMap((award) => [award.route, ...(award.also ?? []).map((one) => one.route)]);
    expect(content.routes.map((route) => route.id).sort()).toEqual(named.sort());
  });

  it('cites no document that is not in the list, and claims no day on which it was not in force', () => {
    for (const citation of everyCitation) {
      const document = documents.find((one) => one.number === citation.document);
      expect(document?.number ?? `not in the list: ${citation.document}`).toBe(citation.document);
      if (!document) continue;
      expect(citation.from >= document.from).toBe(true);
      expect(document.to === null || (citation.to !== null && citation.to <= document.to)).toBe(true);
    }
  });

  it('leaves no gap: a rule holds over the whole period, or a deadline of the place follows it, or the document lapses by its own words', () => {
    const first = from ?? '2017-10-01';
    const last = to ?? '2026-12-31';
    const later = whileInForce(content);
    const asked = checksOf(content).filter((check) => !later.includes(check.citation) && check.criterion !== 'not-dissolved');
    const gaps = asked.filter(({ citation }) => !isWithin(first, citation) || !isWithin(last, citation));
    expect(gaps.map((check) => `${check.criterion}: ${check.citation.document} ${check.citation.from}–${check.citation.to}`)).toEqual([]);
    const ends = new Set(everyCitation.flatMap(({ to: end }) => (end !== null && end > (to ?? end) ? [] : [end])));
    if (to === null) expect([...ends].filter((end) => end !== null && end > last && !LAPSES.includes(end))).toEqual([]);
  });

  it('leaves no overlap: of the deadlines of a step only the last may be local, and each rule of the law stands before it', () => {
    for (const step of content.routes.flatMap((route) => route.steps)) {
      const kinds = step.deadlines.map(({ basis }) => basis.kind);
      expect(kinds.slice(0, -1).every((kind) => kind === 'law')).toBe(true);
      if (step.deadlines.length > 0) expect(kinds.at(-1)).toBe('local');
    }
  });

  it('one clause has one period and one mark wherever it is cited in a regime', () => {
    const periods = new Map<string, Set<string>>();
    for (const { document, article, clause, point, from: start, to: end } of checksOf(content).map((check) => check.citation)) {
      const key = [document, article, clause, point].join(' ');
      periods.set(key, (periods.get(key) ?? new Set()).add(`${start} ${end}`));
    }
    expect([...periods].filter(([, seen]) => seen.size > 1)).toEqual([]);
  });

  it('every value has its citation, is of a kind that exists and says its rule in both languages', () => {
    for (const check of checksOf(content)) {
      expect(Object.keys(checkKinds)).toContain(check.kind);
      expect(check.says).toEqual(wording);
      expect(['text', 'second-hand', 'unverified']).toContain(check.citation.mark);
    }
    for (const step of content.routes.flatMap((route) => route.steps)) {
      for (const basis of [step.ballot?.basis, ...step.deadlines.map((one) => one.basis)]) {
        if (basis) expect(basis.kind === 'law' ? basis.citation.document : basis.parameter).toMatch(/\S/);
      }
    }
  });
});

it('the law of 2026 decides nothing by an article that was not read', () => {
  const amended = checksOf(regimes[3]?.content as RegimeContent).filter((check) => check.citation.document.includes('06/2026'));
  expect(amended.length).toBeGreaterThan(50);
  expect(amended.every((check) => check.citation.mark === 'unverified')).toBe(true);
});

const claimed = [
  ...BASE_SALARIES.map((one) => one.citation),
  ...BONUS_TABLES.flatMap(({ rows, rules }) => [...rows.map((one) => one.citation), ...Object.values(rules)]),
  ...[...ENDED, ...NOT_YET].flatMap((one) => one.citations),
  ...regimes.flatMap((one) => one.citations),
  FILL_IN.citation,
];
it('money, transitions and ends cite documents of the list, on days on which they are in force', () => {
  expect(claimed.length).toBeGreaterThan(100);
  for (const citation of claimed) {
    const document = documents.find((one) => one.number === citation.document);
    expect(document?.number ?? `not in the list: ${citation.document}`).toBe(citation.document);
    if (document) expect([citation.from >= document.from, document.to === null || (citation.to !== null && citation.to <= document.to)]).toEqual([true, true]);
  }
});

it('no document stands twice in the list, and each that was read is cited', () => {
  const numbers = documents.map((one) => one.number);
  expect(new Set(numbers).size).toBe(numbers.length);
  const ofRegimes = regimes.flatMap(({ content }) => [
    ...checksOf(content).map((one) => one.citation),
    ...content.routes.flatMap((route) => route.steps.flatMap(lawOf)),
    ...content.awards.flatMap(ofAward),
    ...content.awards.flatMap(ofProcedure),
    ...content.apart.flatMap((one) => one.citations),
  ]);
  const cited = new Set([...claimed, ...ofRegimes].map((one) => one.document));
  const counted = ['Bộ luật Dân sự 2015 (91/2015/QH13)']; // cited by the counting of days
  expect(numbers.filter((number) => !cited.has(number) && !counted.includes(number))).toEqual([]);
});

it('what is paid leaves no gap: salaries and tables follow one another day by day', () => {
  for (const list of [BASE_SALARIES, BONUS_TABLES]) {
    for (const [at, one] of list.slice(1).entries()) expect(one.from).toBe(addDays(list[at]?.to as string, 1));
  }
});

it('what follows a regime begins on the day after it', () => {
  for (const [at, one] of regimes.slice(1).entries()) expect(one.from).toBe(addDays(regimes[at]?.to as string, 1));
});
