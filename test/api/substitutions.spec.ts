import { randomUUID } from 'node:crypto';
import { makeDraft, who } from '../land/land';
import { someone, type Answer, type Someone } from '../land/people';
import { serve, type Server } from './server';

const TODAY = new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 10);
const LETTER = { number: '01/TTr', date: TODAY };
let server: Server;
const people = new Map<string, Someone>();
beforeEach(async () => {
  server = await serve();
  people.clear();
});
afterEach(() => server.close());

async function as(key: string): Promise<Someone> {
  const known = people.get(key) ?? (await someone(server.land, key, () => server.url));
  people.set(key, known);
  return known;
}
const id = (key: string): string => who(server.land, key);
const act = async (key: string, dossierId: string, kind: string, payload: object): Promise<Answer> =>
  (await as(key)).post(`/api/dossiers/${dossierId}/acts`, { actId: randomUUID(), kind, ...payload });
async function atIntake(): Promise<string> {
  const dossierId = await makeDraft(server.land);
  expect((await act('clerk', dossierId, 'submit', { letter: LETTER, sentOn: TODAY })).status).toBe(200);
  return dossierId;
}
const rule = async (key: string, body: object): Promise<Answer> =>
  (await as(key)).post('/api/substitutions', { id: randomUUID(), from: TODAY, reason: 'Nghỉ phép', ...body });
const items = (answer: Answer) => answer.body['items'] as Record<string, unknown>[];

it('absence is entered by oneself, listed by both sides and by the head, and ended', async () => {
  const made = await rule('commune-intake', { substituteId: id('commune-desk'), stepKind: 'intake' });
  expect(made.status).toBe(201);
  const mine = { person: { name: 'Người commune-intake' }, substitute: { name: 'Người commune-desk' }, stepKind: 'intake', state: 'now' };
  for (const [key, scope] of [
    ['commune-intake', 'mine'],
    ['commune-desk', 'mine'],
    ['commune-head', 'unit'],
    ['admin', 'unit'],
  ] as const)
    expect(items(await (await as(key)).get(`/api/substitutions?scope=${scope}`))).toMatchObject([mine]);
  expect(items(await (await as('province-head')).get('/api/substitutions?scope=unit'))).toEqual([]);
  expect(await (await as('commune-desk')).get('/api/me')).toMatchObject({ body: { actingFor: [{ name: 'Người commune-intake' }] } });
  expect(items(await (await as('commune-intake')).get('/api/substitutions/people')).map((one) => one['name'])).toEqual(
    expect.arrayContaining(['Người commune-desk', 'Người commune-head']),
  );
  const end = (key: string) => as(key).then((one) => one.post(`/api/substitutions/${String(made.body['id'])}/end`, {}));
  expect(await end('commune-desk')).toMatchObject({ status: 403, body: { code: 'outside-your-jurisdiction' } });
  expect(await end('commune-head')).toMatchObject({ status: 200, body: { endedOn: TODAY } });
  expect(await end('commune-intake')).toMatchObject({ status: 200, body: { endedOn: TODAY } });
  expect(items(await (await as('commune-intake')).get('/api/substitutions'))).toMatchObject([{ state: 'over' }]);
});

it.each([
  ['no reason', { substituteId: null, reason: '' }, 'reason'],
  ['a day that is none', { substituteId: null, from: '2026-02-30' }, 'from'],
  ['yesterday', { substituteId: null, from: '2020-01-01' }, 'from'],
  ['a last day before the first', { substituteId: null, to: '2020-01-01' }, 'to'],
  ['a kind of task that is none', { substituteId: null, stepKind: 'dancing' }, 'stepKind'],
  ['an award nobody knows', { substituteId: null, award: 'XYZ' }, 'award'],
  ['somebody nobody knows', { substituteId: randomUUID() }, 'substituteId'],
])('refuses %s, with the field', async (_, body, path) => {
  const refused = await rule('commune-intake', body);
  expect(refused).toMatchObject({ status: 422, body: { code: 'incomplete', errors: expect.arrayContaining([expect.objectContaining({ path })]) } });
});

it('a circle is shown person by person', async () => {
  expect((await rule('commune-intake', { substituteId: id('commune-desk') })).status).toBe(201);
  const refused = await rule('commune-desk', { substituteId: id('commune-intake') });
  expect(refused.status).toBe(422);
  expect(refused.body.detail).toContain('Người commune-desk → Người commune-intake → Người commune-desk');
});

it('the one who stands in acts, and the story says so; who may act is told', async () => {
  const dossierId = await atIntake();
  await rule('commune-intake', { substituteId: id('commune-desk') });
  await rule('commune-intake-2', { substituteId: null });
  const candidates = await (await as('admin')).get(`/api/dossiers/${dossierId}/candidates`);
  expect(candidates.body).toMatchObject({ how: 'seat', people: [{ name: 'Người commune-desk', actingFor: { name: 'Người commune-intake' } }] });
  expect(await (await as('stranger')).get(`/api/dossiers/${dossierId}/candidates`)).toMatchObject({ status: 403 });
  expect(items(await (await as('commune-desk')).get('/api/inbox?whose=instead'))).toMatchObject([
    { actingFor: { name: 'Người commune-intake' }, dossier: { id: dossierId } },
  ]);
  expect(await act('commune-desk', dossierId, 'accept', { paperOn: TODAY })).toMatchObject({ status: 200 });
  const story = await (await as('admin')).get(`/api/dossiers/${dossierId}/timeline`);
  expect(items(story).at(-1)).toMatchObject({
    by: { name: 'Người commune-desk' },
    actingFor: { name: 'Người commune-intake' },
    sentence: { vi: expect.stringContaining('(thay Người commune-intake)') },
  });
});

describe('somebody leaves', () => {
  const handOver = async (key: string, body: object): Promise<Answer> =>
    (await as(key)).post(`/api/people/${id('commune-intake')}/hand-over`, { id: randomUUID(), to: id('commune-intake-2'), reason: 'Chuyển công tác', ...body });

  it('all their tasks pass at once: told before, each once, each with a result', async () => {
    const [one, two, other] = [await atIntake(), await atIntake(), await atIntake()];
    for (const dossierId of [one, two]) await act('commune-head', dossierId, 'reassign', { to: id('commune-intake'), reason: 'Phân công' });
    const dry = await handOver('admin', { dryRun: true });
    expect(items(dry).map((task) => [task['dossierId'], task['ok'], task['by']])).toEqual(expect.arrayContaining([one, two].map((it) => [it, true, 'name'])));
    expect(items(dry)).toHaveLength(2);
    expect(items(await (await as('commune-intake-2')).get('/api/inbox?whose=mine'))).toEqual([]);
    const key = randomUUID();
    const [first, again] = [await handOver('admin', { id: key }), await handOver('admin', { id: key })];
    expect(first.status).toBe(200);
    expect(items(first).every((task) => task['ok'] === true)).toBe(true);
    const seqs = (answer: Answer) => items(answer).map((task) => `${String(task['dossierId'])} ${String(task['seq'])}`);
    expect(new Set(seqs(again))).toEqual(new Set(seqs(first)));
    const given = items(await (await as('commune-intake-2')).get('/api/inbox?whose=mine')).map((task) => (task['dossier'] as { id: string }).id);
    expect(new Set(given)).toEqual(new Set([one, two]));
    expect(items(first).some((task) => task['dossierId'] === other)).toBe(false);
  });

  it('what waits at a seat that nobody else holds passes too; to somebody who may not take it, each refusal is told', async () => {
    const dossierId = await atIntake();
    await act('commune-intake', dossierId, 'accept', { paperOn: TODAY });
    const to = (key: string, body: object = {}) =>
      as('admin').then((admin) =>
        admin.post(`/api/people/${id('commune-appraiser')}/hand-over`, { id: randomUUID(), to: id(key), reason: 'Nghỉ hưu', ...body }),
      );
    expect(items(await to('commune-chair', { dryRun: true }))).toMatchObject([{ dossierId, by: 'seat', ok: false, refusal: { code: 'incomplete' } }]);
    expect(items(await to('commune-head'))).toMatchObject([{ dossierId, by: 'seat', ok: true }]);
  });

  it('is for administrators of the unit only', async () => {
    expect(await handOver('commune-head', {})).toMatchObject({ status: 403, body: { code: 'not-your-task' } });
    expect(await handOver('admin', { reason: '' })).toMatchObject({ status: 422, body: { errors: [{ path: 'reason' }] } });
  });
});
