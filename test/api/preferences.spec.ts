import { randomUUID } from 'node:crypto';
import { someone, type Someone } from '../land/people';
import { who } from '../land/land';
import { serve, type Server } from './server';

let server: Server;
let clerk: Someone;
beforeAll(async () => {
  server = await serve();
  clerk = await someone(server.land, 'clerk', () => server.url);
});
afterAll(() => server?.close());

const PATH = '/api/notices/preferences';
const wish = (over: object = {}) => ({ email: 'say@vi-du.example', digest: true, quietFrom: null, quietTo: null, kinds: [], ...over });

it('are as the house has them until somebody chooses', async () => {
  const { status, body } = await clerk.get(PATH);
  expect([status, body]).toEqual([
    200,
    expect.objectContaining({ email: null, digest: true, quietFrom: null, quietTo: null, house: { from: 20, to: 7, days: true } }),
  ]);
  const kinds = body['kinds'] as { kind: string; way: string; duty: boolean }[];
  expect(kinds.find((k) => k.kind === 'returned')).toMatchObject({ way: 'now', duty: true });
  expect(kinds.find((k) => k.kind === 'granted')).toMatchObject({ way: 'digest', duty: false });
});

it('are kept and given back', async () => {
  const { body } = await clerk.send('PUT', PATH, wish({ digest: false, quietFrom: 18, quietTo: 8, kinds: [{ kind: 'granted', way: 'now' }] }));
  expect(body).toMatchObject({ email: 'say@vi-du.example', digest: false, quietFrom: 18, quietTo: 8 });
  expect((await clerk.get(PATH)).body).toEqual(body);
  expect((body['kinds'] as { kind: string; way: string }[]).find((k) => k.kind === 'granted')?.way).toBe('now');
});

it.each([
  [{ email: 'khong phai thu' }, 'email'],
  [{ email: 'a@b\r\nBcc: c@d.example' }, 'email'],
  [{ quietFrom: 24, quietTo: 7 }, 'quietFrom'],
  [{ quietFrom: 20, quietTo: null }, 'quietTo'],
  [{ kinds: [{ kind: 'khong-co', way: 'now' }] }, 'kinds.0.kind'],
  [{ kinds: [{ kind: 'task', way: 'luon' }] }, 'kinds.0.way'],
  [{ digest: 'co' }, 'digest'],
  [{ inApp: false }, 'inApp'],
])('refuses %j and names the field', async (over, path) => {
  const { status, body } = await clerk.send('PUT', PATH, wish(over));
  expect([status, (body['errors'] as { path: string }[])[0]?.path]).toEqual([422, path]);
});

it('digests end by one post without signing in; following the link changes nothing', async () => {
  const token = randomUUID();
  const person = who(server.land, 'commune-intake');
  await server.land.store.query(`insert into mail_preference (person_id, token) values ($1, $2)`, [person, token]);
  const digest = async () => (await server.land.store.query('select digest from mail_preference where token = $1', [token]))[0].digest;
  const link = await fetch(`${server.url}/api/notices/digest-off/${token}`, { redirect: 'manual' });
  expect([link.status, link.headers.get('location'), await digest()]).toEqual([303, '/thong-bao/tuy-chon', true]);
  const click = (one: string) =>
    fetch(`${server.url}/api/notices/digest-off/${one}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
  expect([(await click(randomUUID())).status, (await click('x')).status, await digest()]).toEqual([404, 404, true]);
  expect([(await click(token)).status, await digest()]).toEqual([204, false]);
});

it('an address that was refused for good is shown to its person, and forgotten with a new one', async () => {
  const person = who(server.land, 'clerk');
  await server.land.store.query(
    `update person set email = 'cu@vi-du.example', email_failed_at = '2026-11-16T02:00:00Z', email_failure = '550 5.1.1 no such user' where id = $1`,
    [person],
  );
  const failed = { email: 'cu@vi-du.example', emailFailedAt: '2026-11-16T02:00:00.000Z', emailFailure: '550 5.1.1 no such user' };
  expect((await clerk.get(PATH)).body).toMatchObject(failed);
  expect((await clerk.send('PUT', PATH, wish({ email: 'cu@vi-du.example', digest: false }))).body).toMatchObject(failed);
  expect((await clerk.send('PUT', PATH, wish({ email: 'moi@vi-du.example' }))).body).toMatchObject({ emailFailedAt: null, emailFailure: null });
  expect((await clerk.send('PUT', PATH, wish({ email: null }))).body).toMatchObject({ email: null });
});

it('shows an administrator the mails that came back, and tries again on wish', async () => {
  const { store } = server.land;
  const admin = await someone(server.land, 'admin', () => server.url);
  const person = who(server.land, 'commune-appraiser');
  await store.query(`update person set email = 'cu@vi-du.example', email_failed_at = now(), email_failure = '550' where id = $1`, [person]);
  const [{ id }] = await store.query(
    `insert into delivery (channel, way, person_id, digest_on, state, attempts, last_error, next_at, created_at) values ('e-mail', 'now', $1, '2026-11-17', 'bounced', 1, '550', now(), now()) returning id::text`,
    [person],
  );
  const list = (await admin.get('/api/deliveries?state=bounced')).body['items'] as object[];
  expect(list).toMatchObject([{ id, kind: 'digest', state: 'bounced', lastError: '550', person: { id: person, name: 'Người commune-appraiser' } }]);
  expect((await clerk.get('/api/deliveries')).status).toBe(403);
  expect((await admin.post(`/api/deliveries/${id}/again`, { id: randomUUID() })).status).toBe(200);
  expect(await store.query('select email_failed_at from person where id = $1', [person])).toEqual([{ email_failed_at: null }]);
  expect((await admin.get('/api/deliveries?state=waiting')).body['items']).toMatchObject([{ id }]);
  await store.query('delete from delivery where id = $1', [id]);
});
