import { sayChannel } from '../../libs/store';
import { someone, type Someone } from '../land/people';
import { who } from '../land/land';
import { bodyOf, serve, type Server } from './server';

let server: Server;
let admin: Someone;
beforeAll(async () => {
  server = await serve();
  admin = await someone(server.land, 'admin', () => server.url);
});
afterAll(() => server?.close());

const since = new Date('2026-11-16T02:00:00Z');
const say = (state: 'up' | 'down', error?: string) => sayChannel(server.land.store, { name: 'e-mail', state, now: since, ...(error ? { error } : {}) });
const ready = async (): Promise<{ status: string; parts: { mail: string } }> => bodyOf(await fetch(`${server.url}/health/ready`));
const metrics = async (): Promise<string> => (await fetch(`${server.url}/metrics`)).text();

it('a mail server that is away shows: to the operator, in figures, and to the administrator with what waits', async () => {
  const { store } = server.land;
  await store.query('delete from channel');
  expect((await ready()).parts.mail).toBe('off');
  await say('up');
  expect((await ready()).parts.mail).toBe('up');
  await store.query(
    `insert into delivery (channel, way, person_id, digest_on, state, next_at, created_at) values ('e-mail', 'now', $1, '2026-11-16', 'waiting', now(), now()), ('e-mail', 'now', $1, '2026-11-13', 'bounced', now(), now())`,
    [who(server.land, 'clerk')],
  );
  await say('down', 'connect ECONNREFUSED 10.0.0.25:587');
  expect(await ready()).toMatchObject({ parts: { mail: 'down' } });
  expect(await metrics()).toMatch(/vinh_danh_channel_up\{channel="e-mail"\} 0[\s\S]*vinh_danh_deliveries\{channel="e-mail",state="waiting"\} 1/);
  const { items } = (await admin.get('/api/deliveries/channels')).body as { items: { name: string }[] };
  expect(items.find((one) => one.name === 'e-mail')).toEqual({
    name: 'e-mail',
    state: 'down',
    since: since.toISOString(),
    lastError: 'connect ECONNREFUSED 10.0.0.25:587',
    waiting: 1,
    failed: 1,
  });
  await store.query('delete from delivery');
});

it('how channels are is for administrators', async () => {
  const clerk = await someone(server.land, 'clerk', () => server.url);
  expect((await clerk.get('/api/deliveries/channels')).status).toBe(403);
});
