import { randomUUID } from 'node:crypto';
import { raise } from '../../libs/store';
import { makeDraft } from '../land/land';
import { someone, type Someone } from '../land/people';
import { serve, type Server } from './server';

const NOW = new Date();
const TODAY = new Date(NOW.getTime() + 7 * 3600_000).toISOString().slice(0, 10);
let server: Server;
let admin: Someone;
let clerk: Someone;
beforeAll(async () => {
  server = await serve();
  const sign = (key: string): Promise<Someone> => someone(server.land, key, () => server.url);
  [admin, clerk] = [await sign('admin'), await sign('clerk')];
});
afterAll(() => server.close());

async function submitted(): Promise<string> {
  const id = await makeDraft(server.land);
  const { status } = await clerk.post(`/api/dossiers/${id}/acts`, {
    actId: randomUUID(),
    kind: 'submit',
    letter: { number: '01/TTr', date: TODAY },
    sentOn: TODAY,
  });
  expect(status).toBe(200);
  return id;
}
async function figure(name: string): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1] ?? NaN);
}

it('the metrics say how many rungs were due, rung and missed in the last day', async () => {
  const id = await submitted();
  const [due, fired, missed] = [await figure('rungs_due'), await figure('rungs_fired'), await figure('rungs_missed')];
  expect([due, fired, missed].every(Number.isInteger)).toBe(true);
  await server.land.store.query(`update rung set due_at = now() - interval '1 hour' where dossier_id = $1 and rung = 'overdue'`, [id]);
  await server.land.store.query(
    `update rung set due_at = now() - interval '1 hour', state = 'fired', fired_at = now() where dossier_id = $1 and rung = 'late-3'`,
    [id],
  );
  expect([await figure('rungs_due'), await figure('rungs_fired'), await figure('rungs_missed')]).toEqual([due + 2, fired + 1, missed + 1]);
});

it('alarms are for administrators, one row each, and tell what was not put right', async () => {
  const id = await submitted();
  const alarm = { kind: 'rung-missed' as const, dossierId: id, stepId: 'commune-intake', subject: 'overdue 1', dueAt: NOW };
  expect(await raise(server.land.store, [alarm], NOW)).toHaveLength(1);
  expect(await raise(server.land.store, [alarm], NOW)).toHaveLength(0);
  const { status, body } = await admin.get('/api/alarms?open=true&limit=1');
  expect([status, body['items']]).toMatchObject([200, [{ kind: 'rung-missed', dossier: { id }, rung: 'overdue', mendedAt: null }]]);
  expect(await clerk.get('/api/alarms')).toMatchObject({ status: 403, body: { code: 'not-your-task' } });
  expect(await admin.get('/api/alarms?open=maybe')).toMatchObject({ status: 422, body: { code: 'incomplete' } });
  const notices = await admin.get('/api/notices?unread=true&limit=1');
  expect(notices.body['items']).toMatchObject([{ kind: 'missed-rung', dossier: { id } }]);
});
