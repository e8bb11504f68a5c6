import { composition, orderFaults, orderOn, prioritiesUnder, standings, type Evidence, type OrderKey, type QuotaState } from '.';

const nothing: Evidence = { votes: null, earlierAwards: null, woman: null, directWorker: null, ethnicMinority: null, difficultArea: null };
const one = (id: string, evidence: Partial<Evidence> = {}, state: QuotaState = 'filed') => ({ id, state, evidence: { ...nothing, ...evidence } });
const placed = (keys: OrderKey[], ...contenders: ReturnType<typeof one>[]) =>
  standings(contenders, keys).map(({ contender, place, decidedBy, unsure }) => [contender.id, place, decidedBy, unsure]);

describe('who stands where', () => {
  it('more votes come first, and that is what is said', () =>
    expect(placed(['votes'], one('a', { votes: 0.8 }), one('b', { votes: 0.9 }))).toEqual([
      ['b', 1, null, false],
      ['a', 2, 'votes', false],
    ]));
  it('of equal votes the next key decides', () =>
    expect(placed(['votes', 'women'], one('a', { votes: 1, woman: false }), one('b', { votes: 1, woman: true })).map(([id, , by]) => [id, by])).toEqual([
      ['b', null],
      ['a', 'women'],
    ]));
  it('the order of the keys is the order of the place', () => {
    const [a, b] = [one('a', { woman: true, directWorker: false }), one('b', { woman: false, directWorker: true })];
    expect(placed(['women', 'direct-workers'], a, b)[0]?.[0]).toBe('a');
    expect(placed(['direct-workers', 'women'], a, b)[0]?.[0]).toBe('b');
  });
  it('equals share a place, and the next one has the place behind them all', () =>
    expect(placed(['votes'], one('a', { votes: 1 }), one('b', { votes: 1 }), one('c', { votes: 0.5 })).map(([id, place]) => [id, place])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ]));
  it('what is not recorded is never a yes: it stands behind, and is said to be unsure', () =>
    expect(placed(['women'], one('a'), one('b', { woman: true }), one('c', { woman: false }))).toEqual([
      ['b', 1, null, false],
      ['c', 2, 'women', false],
      ['a', 3, 'women', true],
    ]));
  it('who has the award already stands before all who do not', () =>
    expect(placed(['votes'], one('a', { votes: 1 }), one('b', {}, 'granted'))).toEqual([
      ['b', 1, null, false],
      ['a', 2, 'granted', false],
    ]));
});

it('counts the composition with what is not recorded as such', () =>
  expect(composition([one('a', { woman: true }), one('b', { woman: false }), one('c')])).toEqual([
    { part: 'women', yes: 1, no: 1, unknown: 1 },
    ...['direct-workers', 'ethnic-minorities', 'difficult-areas'].map((part) => ({ part, yes: 0, no: 0, unknown: 3 })),
  ]));

describe('the order that stands', () => {
  const local = (data: unknown) => ({ 'quota.order': { value: 0, data, decision: '9/QĐ-UBND', from: '2025-01-01' } });
  it('without a decision: the votes, then the woman, by article 4(6) of the decree in force and its mark', () => {
    expect(orderOn('2003', '2023-12-31', {})).toEqual({ keys: ['votes'], decision: null, citations: [] });
    expect(orderOn('2024', '2024-12-31', {})).toMatchObject({
      keys: ['votes', 'women'],
      citations: [{ document: '98/2023/NĐ-CP', article: 4, clause: 6, mark: 'second-hand' }],
    });
    expect(orderOn('2025', '2025-12-31', {})).toMatchObject({ citations: [{ document: '152/2025/NĐ-CP', article: 4, clause: 6, mark: 'text' }] });
    expect(orderOn('2026', '2027-02-28', {}).keys).toEqual(['votes', 'women']);
    expect(orderOn('2026', '2027-03-01', {}).keys).toEqual(['votes']);
  });
  it('a decision of the place gives its own, and what the law prefers is added where it left it out', () => {
    expect(orderOn('2025', '2025-12-31', local(['direct-workers', 'votes']))).toMatchObject({
      keys: ['direct-workers', 'votes', 'women'],
      decision: '9/QĐ-UBND',
    });
    expect(orderOn('2003', '2023-12-31', local(['women', 'votes'])).keys).toEqual(['women', 'votes']);
  });
  it('what is no order is not taken for one', () => {
    expect(orderOn('2003', '2023-12-31', local(['tea'])).decision).toBeNull();
    expect([orderFaults([]), orderFaults(['votes', 'votes']), orderFaults('votes')].map((faults) => faults.length)).toEqual([1, 1, 1]);
    expect(orderFaults(['votes', 'women'])).toEqual([]);
  });
  it('direct workers and hard areas are a priority of the law of 2022, unverified once it was amended', () =>
    expect([
      prioritiesUnder('2003'),
      ...(['2024', '2026'] as const).map((id) => prioritiesUnder(id).map(({ article, point, mark }) => [article, point, mark])),
    ]).toEqual([[], [[5, 'd', 'text']], [[5, 'd', 'unverified']]]));
});
