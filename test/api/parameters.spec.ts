import { randomUUID } from 'node:crypto';
import { checkCriteria } from '../../libs/store';
import { makeDraft } from '../land/land';
import { someone, type Someone } from '../land/people';
import { serve, type Server } from './server';

const TODAY = new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 10);
const DECISION = '15/2026/QĐ-UBND';
let server: Server;
let admin: Someone;
let clerk: Someone;
let province: string;
let commune: string;
beforeAll(async () => {
  server = await serve();
  const sign = (key: string): Promise<Someone> => someone(server.land, key, () => server.url);
  [admin, clerk] = [await sign('admin'), await sign('clerk')];
  [province, commune] = [server.land.units.province, server.land.units.commune];
});
afterAll(() => server.close());

const set = (as: Someone, body: object) => as.post('/api/parameters', { id: randomUUID(), unit: province, decision: DECISION, from: TODAY, ...body });
interface Shown {
  key: string;
  inForce: { value: number; data: unknown; decision: string } | null;
  rows: unknown[];
}
async function shown(unit: string, key: string): Promise<Shown> {
  const { body } = await admin.get(`/api/parameters?unit=${unit}`);
  return (body['items'] as Shown[]).find((one) => one.key === key)!;
}
const head = { office: 'standing-agency', role: 'office-head', level: 'own' };

it('a value stands from its day on, with its decision; sent twice it is one; a second from the same day is refused', async () => {
  const body = { id: randomUUID(), key: 'sla.intake.commune', value: 2 };
  expect((await set(admin, body)).status).toBe(201);
  expect((await set(admin, body)).status).toBe(201);
  expect(await shown(commune, 'sla.intake.commune')).toMatchObject({ inForce: { value: 2, decision: DECISION }, rows: [{}] });
  expect(await set(admin, { key: 'sla.intake.commune', value: 1 })).toMatchObject({ status: 422, body: { errors: [{ path: 'from' }] } });
});

interface Effects {
  affected: number;
  items: { dossier: { id: string }; differences: { step: { id: string } | null; what: string; before: unknown; after: unknown }[] }[];
}
async function submitted(): Promise<string> {
  const id = await makeDraft(server.land);
  await clerk.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind: 'submit', letter: { number: '01/TTr', date: TODAY }, sentOn: TODAY });
  return id;
}

it('what a value would change in running dossiers is shown before it is entered, and only a replan changes them', async () => {
  const id = await submitted();
  const wish = { unit: commune, key: 'sla.signature.commune', value: 4, from: TODAY };
  const mine = ({ body }: { body: Record<string, unknown> }) => (body as unknown as Effects).items.filter(({ dossier }) => dossier.id === id);
  const expected = [{ differences: [{ step: { id: 'commune-signature' }, what: 'days', before: 5, after: 4 }] }];
  expect(mine(await admin.post('/api/parameters/effects', wish))).toMatchObject(expected);
  const behind = () => admin.get(`/api/parameters/sla.signature.commune/dossiers?unit=${commune}`);
  expect(mine(await behind())).toEqual([]);
  expect((await set(admin, wish)).status).toBe(201);
  expect(mine(await behind())).toMatchObject(expected);
  const [{ plan }] = await server.land.store.query('select plan from dossier where id = $1', [id]);
  expect((plan.steps as { id: string; deadline: { amount: number } | null }[]).find((step) => step.id === 'commune-signature')?.deadline?.amount).toBe(5);
  const replan = { actId: randomUUID(), kind: 'replan', reason: `Theo ${DECISION}` };
  expect((await admin.post(`/api/dossiers/${id}/acts`, replan)).status).toBe(200);
  expect(mine(await behind())).toEqual([]);
  expect(await clerk.post('/api/parameters/effects', wish)).toMatchObject({ status: 403, body: { code: 'outside-your-jurisdiction' } });
  expect(await admin.post('/api/parameters/effects', { ...wish, value: 0 })).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'value' }, { path: 'from' }] },
  });
  expect(await clerk.get(`/api/parameters/sla.result/dossiers?unit=${commune}`)).toMatchObject({ status: 403 });
  expect(await admin.get(`/api/parameters/sla.tea-break/dossiers?unit=${commune}`)).toMatchObject({ status: 404 });
});

it('a value that would loosen the law is refused with the rule and what to do, and is shown beside it', async () => {
  const law = { document: '152/2025/NĐ-CP', article: 35, clause: 3, mark: 'text' };
  const key = 'sla.appraisal.province.state';
  const answer = await set(admin, { key, value: 31, from: '2026-11-20' });
  expect(answer).toMatchObject({ status: 422, body: { code: 'incomplete', errors: [{ path: 'value' }], citations: [law] } });
  expect(String(answer.body['detail'])).toContain('30 ngày làm việc');
  expect(String(answer.body['next'])).toContain('Nhập nhiều nhất 30 ngày làm việc');
  expect((await set(admin, { key, value: 31, from: '2027-03-01' })).status).toBe(201);
  expect((await set(admin, { key, value: 25, from: '2026-11-20' })).status).toBe(201);
  expect(await shown(province, key)).toMatchObject({ national: [{ value: 30, citation: law }], starting: { value: 30, strict: false } });
});

it('a lower value that a later one from above makes too loose is kept, counts no more, and says so', async () => {
  const key = 'sla.council.commune';
  expect((await set(admin, { unit: commune, key, value: 8, from: '2026-10-01' })).status).toBe(201);
  expect((await set(admin, { key, value: 6, from: '2026-10-02' })).status).toBe(201);
  expect(await shown(commune, key)).toMatchObject({
    inForce: { value: 6 },
    rows: [
      { value: 6, standing: 'stands' },
      { value: 8, standing: 'set-aside', by: expect.any(String) },
    ],
  });
  const id = await submitted();
  const [{ plan }] = await server.land.store.query('select plan from dossier where id = $1', [id]);
  expect((plan.steps as { id: string; deadline: { amount: number } | null }[]).find((step) => step.id === 'commune-council')?.deadline?.amount).toBe(6);
  const refused = await set(admin, { unit: commune, key, value: 7, from: TODAY });
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'value' }], next: 'Nhập nhiều nhất 6 ngày làm việc.' } });
  expect(String(refused.body['detail'])).toContain(DECISION);
});

it('a lower level may only be stricter, and only where it may decide at all', async () => {
  const wide = await set(admin, { unit: commune, key: 'sla.intake.commune', value: 9 });
  expect(wide).toMatchObject({ status: 422, body: { code: 'incomplete', errors: [{ path: 'value' }] } });
  expect((await set(admin, { unit: commune, key: 'sla.intake.commune', value: 1 })).status).toBe(201);
  expect(await set(admin, { unit: commune, key: 'ladder', data: [{ after: 1, to: [head] }] })).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'unit' }] },
  });
});

it.each([
  ['not a number of days', { key: 'sla.intake.commune', value: 1.5 }, 'value'],
  ['no value', { key: 'sla.result' }, 'value'],
  ['a share above one', { key: 'vote.threshold.BK_T', value: 70 }, 'value'],
  ['a last day before the first', { key: 'sla.result', value: 3, to: '2020-01-01' }, 'to'],
  ['a day that is none', { key: 'sla.result', value: 3, from: '2026-02-30' }, 'from'],
  [
    'a ladder that falls',
    {
      key: 'ladder',
      data: [
        { after: 3, to: [head] },
        { after: 1, to: [head] },
      ],
    },
    'ladder.1.after',
  ],
  ['a ladder that never ends', { key: 'ladder', data: Array.from({ length: 11 }, (_, i) => ({ after: i + 1, to: [head] })) }, 'ladder.10'],
  [
    'a rung to an office that the level above has not',
    { key: 'ladder', data: [{ after: 1, to: [{ ...head, office: 'unit', role: 'clerk', level: 'above' }] }] },
    'ladder.0.to.0',
  ],
  ['reminders that are no list', { key: 'reminders', data: 'daily' }, 'reminders'],
])('refuses %s and names the place', async (_, body, path) => {
  const answer = await set(admin, body);
  expect(answer).toMatchObject({ status: 422, body: { code: 'incomplete' } });
  expect((answer.body['errors'] as { path: string }[]).map((one) => one.path)).toContain(path);
});

it('refuses a parameter and a unit that do not exist, and whoever does not administer', async () => {
  expect(await set(admin, { key: 'sla.tea-break', value: 3 })).toMatchObject({ status: 404, body: { code: 'unknown' } });
  expect(await set(admin, { unit: 'XA-NOWHERE', key: 'sla.result', value: 3 })).toMatchObject({ status: 404 });
  expect(await set(clerk, { key: 'sla.result', value: 3 })).toMatchObject({ status: 403, body: { code: 'outside-your-jurisdiction' } });
  expect([await admin.get(`/api/parameters?unit=${commune}`), await clerk.get(`/api/parameters?unit=${commune}`)]).toMatchObject([
    { status: 200, body: { mine: true, unit: { id: commune, level: 'commune' } } },
    { status: 200, body: { mine: false } },
  ]);
  expect(await admin.get('/api/parameters?unit=XA-NOWHERE')).toMatchObject({ status: 404 });
});

it('the next plan carries the reminders and the ladder that were decided, and the rows of its rungs follow them', async () => {
  expect((await set(admin, { key: 'reminders', data: [1] })).status).toBe(201);
  expect(
    (
      await set(admin, {
        key: 'ladder',
        data: [
          { after: 1, to: [head] },
          { after: 7, to: [head] },
        ],
      })
    ).status,
  ).toBe(201);
  const id = await makeDraft(server.land);
  await clerk.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind: 'submit', letter: { number: '01/TTr', date: TODAY }, sentOn: TODAY });
  const rows: { rung: string }[] = await server.land.store.query('select rung from rung where dossier_id = $1 order by due_at', [id]);
  expect(rows.map(({ rung }) => rung).filter((rung) => rung !== 'remind-1')).toEqual(['overdue', 'late-7']);
});

it('an article of the amended law that the province has read decides from then on, asked dry or for a running dossier, by the decision that says so', async () => {
  const { code: unit } = (await admin.get(`/api/parameters?unit=${commune}`)).body['unit'] as { code: string };
  const asked = async () =>
    (
      await clerk.post('/api/assessments', {
        award: 'CSTDCS',
        ground: 'merit',
        unit,
        dates: { sentOn: TODAY },
        nominee: { kind: 'individual', years: [{ year: 2025, rating: 'HTXS', initiatives: [] }], awards: [], discipline: [], holds: [] },
      })
    ).body;
  expect((await asked())['verdict']).toBe('unknown');
  const id = await submitted();
  const finding = async () => {
    await checkCriteria(server.land.store, { dossierId: id, checkSeq: 1, now: new Date() });
    return server.land.store.query(`select decides, finding->'citations' as citations from finding where dossier_id = $1 and criterion = 'local-criteria'`, [
      id,
    ]);
  };
  expect(await finding()).toMatchObject([{ decides: false, citations: [{ article: 75, mark: 'unverified' }] }]);
  for (const article of [5, 23, 24, 75]) expect((await set(admin, { key: `law-2026.article-${article}`, value: 1 })).status).toBe(201);
  expect((await asked())['verdict']).toBe('met');
  expect(await finding()).toMatchObject([{ decides: true, citations: [{ article: 75 }, { document: DECISION }] }]);
  expect(await set(admin, { key: 'law-2026.article-99', value: 1 })).toMatchObject({ status: 404 });
  expect(await set(admin, { key: 'law-2026.article-22', value: 2 })).toMatchObject({ status: 422, body: { errors: [{ path: 'value' }] } });
  expect(await set(clerk, { key: 'law-2026.article-22', value: 1 })).toMatchObject({ status: 403 });
});
