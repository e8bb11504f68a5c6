import { barredAt, causesOf, CAUSES, remediesFor, type Cause, type StuckAt, type StuckFacts } from './stuck';

const NOW = '2026-11-20T03:00:00.000Z';
const ago = (minutes: number): string => new Date(Date.parse(NOW) - minutes * 60_000).toISOString();
const AT: StuckAt = { now: NOW, today: '2026-11-20', engine: 'up', waitsBefore: { held: '2026-11-06', returned: '2026-11-13', outside: '2026-11-06' } };
const moves: StuckFacts = {
  status: 'running',
  stepKind: 'appraisal',
  since: ago(60),
  nudgedAt: null,
  dueOn: '2026-11-20',
  waitsFor: { there: 2, able: 1 },
  failing: null,
  unfollowed: null,
  unrung: null,
  lost: null,
  refused: null,
  undelivered: null,
};
const causes = (facts: Partial<StuckFacts>, at: Partial<StuckAt> = {}): Cause[] => causesOf({ ...moves, ...facts }, { ...AT, ...at }).map((one) => one.cause);
const LONG_AGO = '2026-11-02T02:00:00.000Z';

it('names nothing where a dossier moves', () => {
  expect(causes({})).toEqual([]);
  expect(causes({ status: 'held', waitsFor: { there: 0, able: 0 }, dueOn: '2026-11-01' })).toEqual([]);
});

const FAILING = { what: 'checkCriteria · Error', attempts: 3, since: ago(9), lastAt: ago(1) };
const REFUSED = { code: 'separation-of-duties', times: 3, since: ago(50) };
it.each<[Cause, Partial<StuckFacts>, almost: Partial<StuckFacts>]>([
  ['absent', { waitsFor: { there: 0, able: 0 } }, { waitsFor: { there: 1, able: 1 } }],
  ['no-candidate', { waitsFor: { there: 3, able: 0 } }, { waitsFor: { there: 3, able: 1 } }],
  ['failing', { failing: FAILING }, { failing: { ...FAILING, attempts: 2 } }],
  ['failing', { failing: FAILING }, { failing: { ...FAILING, lastAt: ago(90) } }],
  ['behind', { unfollowed: ago(6) }, { unfollowed: ago(4) }],
  ['behind', { unrung: ago(16) }, { unrung: ago(14) }],
  ['evidence', { lost: { files: 1, since: ago(3) } }, { lost: null }],
  ['overdue', { dueOn: '2026-11-19' }, { dueOn: '2026-11-20' }],
  ['refused', { refused: REFUSED }, { refused: { ...REFUSED, times: 2 } }],
  ['mail', { undelivered: { messages: 1, since: ago(5) } }, { undelivered: null }],
  ['held', { status: 'held', since: LONG_AGO }, { status: 'held', since: '2026-11-05T17:00:00.000Z' }],
  ['returned', { status: 'returned', since: LONG_AGO }, { status: 'returned', since: LONG_AGO, nudgedAt: ago(600) }],
  ['outside', { stepKind: 'outside', since: LONG_AGO, dueOn: null }, { stepKind: 'signature', since: LONG_AGO }],
])('names %s, and not before', (cause, facts, almost) => {
  expect(causes(facts)).toEqual([cause]);
  expect(causes(almost)).toEqual([]);
});

it('calls nothing behind while the engine is away', () => {
  expect(causes({ unfollowed: ago(6) }, { engine: 'down' })).toEqual(['engine-away']);
  expect(causes({ unfollowed: ago(1) }, { engine: 'down' })).toEqual([]);
});

it('tells since when, how often and what was said; the worst first', () => {
  const found = causesOf({ ...moves, dueOn: '2026-11-13', failing: FAILING, refused: REFUSED, unfollowed: ago(7), unrung: ago(20) }, AT);
  expect(found).toEqual([
    { cause: 'failing', since: FAILING.since, times: 3, says: 'checkCriteria · Error' },
    { cause: 'behind', since: ago(20), times: null, says: null },
    { cause: 'overdue', since: '2026-11-13T00:00:00+07:00', times: null, says: null },
    { cause: 'refused', since: REFUSED.since, times: 3, says: 'separation-of-duties' },
  ]);
});

it('offers a remedy for every cause, each once', () => {
  for (const cause of CAUSES) expect(remediesFor([cause]).length).toBeGreaterThan(0);
  const all = remediesFor(['overdue', 'absent']);
  expect(all).toEqual(['reassign', 'replan', 'skip', 'nudge', 'extend']);
});

it('knows who cannot take a step', () => {
  expect(barredAt('signature')).toEqual(['proposed', 'appraised']);
  expect(barredAt('appraisal')).toContain('proposed');
});
