import { randomUUID } from 'node:crypto';
import type { Facts } from '../../libs/rulebook/types';
import { checkCriteria, vietnamDay } from '../../libs/store';
import { makeDraft, who } from '../land/land';
import { minutesOf, someone, type Someone } from '../land/people';
import { openRegister, post, TODAY, type Register } from './register';

const YEAR = Number(TODAY.slice(0, 4));
const DECISION = '15/2026/QĐ-UBND';
let register: Register;
let clerk: Someone;
let appraiser: Someone;
beforeAll(async () => {
  register = await openRegister();
  clerk = register.clerk;
  appraiser = await someone(register.server.land, 'commune-appraiser', () => register.server.url);
});
afterAll(() => register.server.close());

interface Cap {
  percent: number;
  source: string;
  decision: string | null;
  citations: { document: string; mark: string; article?: number }[];
  verdict: string;
  left: number | null;
  blocks: boolean;
}
interface Figures {
  taken: Record<string, number>;
  proposed: number;
  base: { sure: number; maybe: number; declared: number | null };
  caps: Cap[];
}
interface Quota {
  whole: Figures;
  items: (Figures & { unit: { code: string } })[];
  standing: { place: number; nominee: string; state: string; decidedBy: string | null; dossierId: string; evidence: { woman: boolean | null } }[];
  composition: { part: string; yes: number; no: number; unknown: number }[];
  order: { keys: string[]; decision: string | null; citations: { document: string; article: number; clause: number; mark: string }[] };
  nextCursor: string | null;
}
const quota = async (as: Someone, unit: string, more = `&year=${YEAR}`) => (await as.get(`/api/quotas?unit=${unit}${more}`)).body as unknown as Quota;

const factsOf = (year: number, more: Partial<Facts['nominee']> = {}, over: Partial<Facts> = {}): Facts => ({
  nominee: { kind: 'individual', years: [{ year, rating: 'HTXS', initiatives: [{ level: 'base' }] }], awards: [], discipline: [], holds: [], ...more },
  ...over,
});
async function draft(award: string, name: string, facts = factsOf(YEAR)): Promise<string> {
  return makeDraft(register.server.land, award, { nominee: { kind: 'individual', name }, facts });
}
const act = (as: Someone, id: string, body: object) => as.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), ...body });
const submit = (id: string, sentOn = TODAY) => act(clerk, id, { kind: 'submit', letter: { number: '03/TTr', date: sentOn }, sentOn });
async function file(award: string, name: string, facts = factsOf(YEAR)): Promise<string> {
  const id = await draft(award, name, facts);
  expect(await submit(id)).toMatchObject({ status: 200 });
  return id;
}
const decide = (key: string, body: object) =>
  post(register.server, register.admin, '/api/parameters', { unit: register.code('province'), key, decision: DECISION, from: TODAY, ...body });

it('without a cap the picture counts what is on the way and what it is chosen from, and says that nothing caps it', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, i) => file('LDTT', `Lao động ${i}`)));
  await file('CSTDCS', 'Vàng Thị Một', factsOf(YEAR, { gender: 'female', ethnicMinority: true }));
  await draft('CSTDCS', 'Còn nháp');
  const body = await quota(clerk, register.code('school'));
  expect(body.items).toEqual([expect.objectContaining({ unit: expect.objectContaining({ code: register.code('school') }) })]);
  expect(body.whole).toMatchObject({
    taken: { filed: 1, appraised: 0, voted: 0, granted: 0 },
    proposed: 1,
    base: { sure: 8, maybe: 0, declared: null },
    caps: [],
  });
  expect(body.standing).toMatchObject([{ place: 1, nominee: 'Vàng Thị Một', state: 'filed', decidedBy: null, evidence: { woman: true } }]);
  expect(body.composition).toEqual([
    { part: 'women', yes: 1, no: 0, unknown: 0 },
    { part: 'direct-workers', yes: 0, no: 0, unknown: 1 },
    { part: 'ethnic-minorities', yes: 1, no: 0, unknown: 0 },
    { part: 'difficult-areas', yes: 0, no: 0, unknown: 1 },
  ]);
  expect(body.order).toMatchObject({
    keys: ['votes', 'women'],
    decision: null,
    citations: [{ document: '152/2025/NĐ-CP', article: 4, clause: 6, mark: 'text' }],
  });
});

it('a local cap that does not block warns in the findings, with its decision', async () => {
  expect((await decide('quota.CSTDCS', { value: 0.12 })).status).toBe(201);
  const id = await file('CSTDCS', 'Vàng Thị Hai');
  await checkCriteria(register.server.land.store, { dossierId: id, checkSeq: 1, now: new Date() });
  const { body } = await clerk.get(`/api/dossiers/${id}/findings`);
  const found = (body['findings'] as { criterion: string }[]).find(({ criterion }) => criterion === 'quota');
  expect(found).toMatchObject({ verdict: 'not-met', decides: false, citations: [{ document: DECISION, mark: 'second-hand' }] });
  expect((await quota(clerk, register.code('school'))).whole.caps).toMatchObject([
    { percent: 12, source: 'local', decision: DECISION, blocks: false, verdict: 'over', left: -2 },
  ]);
});

it('where the place says so, one more is refused with the rule and the place, nothing is recorded, and two at once do not both get in', async () => {
  expect((await decide('quota.CSTDCS.block', { value: 1 })).status).toBe(201);
  const id = await draft('CSTDCS', 'Vàng Văn Ba');
  const refused = await submit(id);
  expect(refused).toMatchObject({
    status: 422,
    body: { code: 'quota-exceeded', errors: [{ path: 'award' }], citations: [{ document: DECISION }], findings: [{ criterion: 'quota', verdict: 'not-met' }] },
  });
  expect(refused.body.detail).toMatch(/đứng thứ \d trong 3 đề nghị/);
  expect((await clerk.get(`/api/dossiers/${id}`)).body).toMatchObject({ status: 'draft' });
  // Room for one more: 3 of 25 are 12 %.
  await Promise.all(Array.from({ length: 17 }, (_, i) => file('LDTT', `Lao động thêm ${i}`)));
  const other = await draft('CSTDCS', 'Vàng Văn Bốn');
  const both = await Promise.all([submit(id), submit(other)]);
  expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 422]);
  expect((await quota(clerk, register.code('school'))).whole).toMatchObject({ proposed: 3, caps: [{ verdict: 'brushing', left: 0 }] });
});

it('under the law of 2003 the 15 % are the law’s: refused with the article and its mark; a year later the same is not', async () => {
  const facts = (year: number) => factsOf(year, {}, { unitFigures: { advanced: 6, fighters: 1 } });
  const old = await draft('CSTDCS', 'Người năm 2023', facts(2023));
  expect(await submit(old, '2023-12-20')).toMatchObject({
    status: 422,
    body: { code: 'quota-exceeded', citations: [{ document: '91/2017/NĐ-CP', article: 9, clause: 3, mark: 'text' }] },
  });
  const later = await draft('CSTDCS', 'Người năm 2024', facts(2024));
  expect((await submit(later, '2024-12-20')).status).toBe(200);
  expect((await quota(clerk, register.code('school'), '&year=2023')).whole.caps).toMatchObject([{ percent: 15, source: 'law', blocks: true }]);
});

it('an unknown base refuses nobody', async () => {
  const id = await draft('CSTDCS', 'Chưa kê khai', factsOf(2022));
  expect((await submit(id, '2022-12-20')).status).toBe(200);
  expect((await quota(clerk, register.code('school'), '&year=2022')).whole.caps).toMatchObject([{ verdict: 'unknown', left: null }]);
});

it('school years are counted apart from calendar years', async () => {
  const period = { from: `${YEAR - 1}-09-05`, to: `${YEAR}-05-31` };
  await file('CSTDCS', 'Cô giáo năm học', factsOf(YEAR, {}, { period, unitFigures: { advanced: 40, fighters: 1 } }));
  const school = await quota(clerk, register.code('school'), `&year=${YEAR - 1}&calendar=school`);
  expect(school.standing.map(({ nominee }) => nominee)).toEqual(['Cô giáo năm học']);
  expect(school.whole).toMatchObject({ proposed: 1, base: { sure: 0, declared: 40 } });
  expect((await quota(clerk, register.code('school'))).standing.map(({ nominee }) => nominee)).not.toContain('Cô giáo năm học');
});

it('goes with the dossiers: appraised, voted, granted; and the order of the place decides who stands where', async () => {
  const { land } = register.server;
  expect((await decide('quota.order', { data: ['women', 'votes'] })).status).toBe(201);
  const [first] = (await quota(clerk, register.code('school'))).standing.filter(({ state }) => state === 'filed');
  const id = first!.dossierId;
  const as = (key: string) => someone(land, key, () => register.server.url);
  const steps: [string, object][] = [
    ['commune-intake', { kind: 'accept', paperOn: TODAY }],
    ['commune-appraiser', { kind: 'appraise', opinion: 'eligible', reasons: 'Đủ điều kiện' }],
  ];
  for (const [key, body] of steps) expect(await act(await as(key), id, body)).toMatchObject({ status: 200 });
  expect((await quota(appraiser, register.code('commune'))).whole.taken).toMatchObject({ appraised: 1 });
  const attendance = Array.from({ length: 14 }, (_, i) => ({ personId: who(land, `commune-member-${i}`), how: 'present' }));
  const meeting = { kind: 'record-meeting', heldOn: TODAY, attendance, votes: { for: 14, against: 0, blank: 0 }, minutesId: await minutesOf(land, 'commune') };
  expect(await act(await as('commune-secretary'), id, meeting)).toMatchObject({ status: 200 });
  expect((await quota(appraiser, register.code('commune'))).whole.taken).toMatchObject({ voted: 1, appraised: 0 });
  expect(await act(await as('commune-chair'), id, { kind: 'grant', decision: { number: '21/QĐ', date: TODAY } })).toMatchObject({ status: 200 });
  const after = await quota(appraiser, register.code('commune'));
  expect(after.whole.taken).toMatchObject({ granted: 1, voted: 0 });
  expect(after.standing[0]).toMatchObject({ dossierId: id, place: 1, state: 'granted' });
  expect(after.order).toMatchObject({ keys: ['women', 'votes'], decision: DECISION });
});

it('is for whoever sits there or above: others are refused, and so is what is no share, no year, no unit, no order', async () => {
  const stranger = await someone(register.server.land, 'stranger', () => register.server.url);
  const ask = async (as: Someone, query: string) => (await as.get(`/api/quotas?${query}`)).body;
  const [school, commune] = [register.code('school'), register.code('commune')];
  expect(await ask(stranger, `unit=${school}&year=${YEAR}`)).toMatchObject({ status: 403, code: 'outside-your-jurisdiction' });
  expect(await ask(clerk, `unit=${commune}&year=${YEAR}`)).toMatchObject({ status: 403, code: 'outside-your-jurisdiction' });
  expect(await ask(appraiser, `unit=${register.code('other')}&year=${YEAR}`)).toMatchObject({ items: [], standing: [] });
  expect(await ask(clerk, `unit=${school}&year=${YEAR}&award=BK_T`)).toMatchObject({ status: 422, errors: [{ path: 'award' }] });
  expect(await ask(clerk, `unit=${school}&year=x`)).toMatchObject({ status: 422, errors: [{ path: 'year' }] });
  expect(await ask(clerk, `unit=${school}&year=${YEAR}&calendar=moon`)).toMatchObject({ status: 422, errors: [{ path: 'calendar' }] });
  expect(await ask(clerk, `unit=khong-co&year=${YEAR}`)).toMatchObject({ status: 404 });
  expect((await decide('quota.order', { data: ['tea'], from: vietnamDay(new Date(Date.now() + 86_400_000)) })).body).toMatchObject({
    status: 422,
    errors: [{ path: 'data.0' }],
  });
  expect((await decide('quota.CSTDCS', { value: 0.2, from: '2023-01-01' })).body).toMatchObject({ status: 422, citations: [{ document: '91/2017/NĐ-CP' }] });
  expect((await fetch(`${register.server.url}/api/quotas?unit=${school}&year=${YEAR}`)).status).toBe(401);
});
