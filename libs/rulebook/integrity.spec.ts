import { checkKinds } from './checks';
import { isWithin } from './dates';
import { regimes } from './regimes';
import { isKnownCode } from './regimes/codes';
import type { RegimeContent, Route, RouteStep } from './regimes/regime';
import type { Award, Check, Citation } from './types';

const held = regimes.flatMap((regime) => (regime.content ? [{ id: regime.id, from: regime.from as string, content: regime.content }] : []));
const everyCheck = (checks: Check[]): Check[] => checks.flatMap((one) => [one, ...everyCheck(((one.with['ways'] ?? []) as Check[][]).flat())]);
const checksOf = ({ awards, bars }: RegimeContent): Check[] =>
  everyCheck([...bars, ...awards.flatMap((award) => [...award.ways.flatMap((way) => way.checks), ...(award.advisories ?? [])])]);
const routeOf = (content: RegimeContent, award: Award) => content.routes.find((route) => route.id === award.route) as Route;
const lawOf = (step: RouteStep): Citation[] => [...step.citations, ...step.deadlines.flatMap(({ basis }) => (basis.kind === 'law' ? [basis.citation] : []))];
const wording = { vi: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) };

it('the rulebook holds the regimes of 2024 and 2026', () => expect(held.map((one) => one.id)).toEqual(['2024', '2026']));

describe.each(held)('regime $id', ({ from, content }) => {
  it.each(content.awards)('$code has a route, papers, a citation, ways for each ground and a known code', (award) => {
    expect(routeOf(content, award)).toBeDefined();
    expect(award.papers.length).toBeGreaterThan(0);
    expect(award.citations.length).toBeGreaterThan(0);
    expect(isKnownCode(award.code)).toBe(true);
    expect(award.name).toEqual(wording);
    for (const ground of award.grounds) expect(award.ways.some((way) => way.ground === ground)).toBe(true);
    for (const nominee of award.nominees) expect(award.ways.some((way) => way.nominees.includes(nominee))).toBe(true);
    for (const way of award.ways) expect(award.grounds).toContain(way.ground);
    expect(content.levels.some((level) => level.code === award.level)).toBe(true);
  });

  it.each(content.awards)('$code is decided by the level it names, once', (award) => {
    const deciders = routeOf(content, award).steps.filter((step) => step.decides);
    expect(deciders.map((step) => step.level)).toEqual([award.level]);
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

  it('every level is reached by a route, except those whose awards are still to come', () => {
    const reached = new Set(content.routes.flatMap((route) => route.steps.map((step) => step.level)));
    const resting = from === '2024-01-01' ? ['commune'] : [];
    expect(content.levels.map((level) => level.code).filter((code) => !reached.has(code))).toEqual(resting);
    expect(content.levels.map((level) => level.order)).toEqual(content.levels.map((_, index) => index));
  });

  it('no route is left without an award', () => {
    expect(content.routes.map((route) => route.id).sort()).toEqual(content.awards.map((award) => award.route).sort());
  });

  it('every clause is in force when the regime starts', () => {
    const citations = [
      ...checksOf(content).map((check) => check.citation),
      ...content.routes.flatMap((route) => route.steps.flatMap(lawOf)),
      ...content.awards.flatMap((award) => [
        ...award.citations,
        ...award.papers.flatMap((paper) => paper.citations),
        ...award.otherWays.map((way) => way.citation),
      ]),
    ];
    expect(citations.filter((citation) => !isWithin(from, citation))).toEqual([]);
  });

  it('every check is of a kind that exists and says its rule in both languages', () => {
    for (const check of checksOf(content)) {
      expect(Object.keys(checkKinds)).toContain(check.kind);
      expect(check.says).toEqual(wording);
    }
  });
});
