import { randomUUID } from 'node:crypto';
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
