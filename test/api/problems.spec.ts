import { randomUUID } from 'node:crypto';
import { createApp } from '../../apps/api/app';
import { readEnv } from '../../libs/env';
import { openStore } from '../../libs/store';
import { databaseUrl, makeDraft } from '../land/land';
import { someone, type Someone } from '../land/people';
import { bodyOf, serve, type Server } from './server';
import { wireTo } from './wire';

let server: Server;
let clerk: Someone;
beforeAll(async () => {
  server = await serve();
  clerk = await someone(server.land, 'clerk', () => server.url);
});
afterAll(() => server.close());

const today = new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 10);

describe('what bad input gets', () => {
  it('broken JSON: 422, nothing leaked', async () => {
    const response = await fetch(`${server.url}/api/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"username": ' });
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await bodyOf(response)).toMatchObject({ code: 'incomplete', status: 422, errors: [{ path: '', code: 'unreadable' }] });
  });

  it('a field nobody knows, and a nested one that is wrong: their paths', async () => {
    const id = await makeDraft(server.land);
    const { status, body } = await clerk.post(`/api/dossiers/${id}/acts`, {
      actId: randomUUID(),
      kind: 'submit',
      letter: { number: '', date: '2026-02-30' },
      sentOn: today,
      extra: 1,
    });
    expect(status).toBe(422);
    const paths = (body['errors'] as { path: string; code: string }[]).map((e) => [e.path, e.code]);
    expect(paths).toEqual(
      expect.arrayContaining([
        ['extra', 'not-a-field'],
        ['letter.number', 'missing'],
        ['letter.date', 'wrong'],
      ]),
    );
  });

  it('an act nobody knows, and the clock’s own act: refused', async () => {
    const id = await makeDraft(server.land);
    for (const kind of ['fly', 'ring', undefined]) {
      const { status, body } = await clerk.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind, rung: 'overdue' });
      expect([status, body.code, (body['errors'] as { path: string }[])[0]?.path]).toEqual([422, 'incomplete', 'kind']);
    }
  });

  it.each([
    '/api/dossiers/not-an-id',
    `/api/dossiers/${randomUUID()}`,
    '/api/nothing-here',
    '/api/units/KHONG-CO',
    '/api/awards/KHONG_CO',
    `/api/documents/${randomUUID()}`,
  ])('%s: 404 unknown', async (path) => {
    const { status, body } = await clerk.get(path);
    expect([status, body.code]).toEqual([404, 'unknown']);
  });

  it('a body that is too large is refused before it is read', async () => {
    const { status, body } = await clerk.post('/api/dossiers', { achievement: 'a'.repeat(6 * 1024 * 1024) });
    expect([status, body.code]).toEqual([422, 'incomplete']);
  });

  it('no id for something new: asked for', async () => {
    const { status, body } = await clerk.post('/api/dossiers', {
      unitId: server.land.units.school,
      award: 'GK_X',
      ground: 'merit',
      nominee: { kind: 'individual', name: 'A' },
    });
    expect([status, (body['errors'] as { path: string }[])[0]?.path]).toEqual([422, 'id']);
  });

  it('nobody signed in: 401 in the caller’s language', async () => {
    const vi = await bodyOf(await fetch(`${server.url}/api/inbox`));
    const en = await bodyOf(await fetch(`${server.url}/api/inbox`, { headers: { 'accept-language': 'en-GB,en' } }));
    expect([vi.code, vi.detail, en.detail]).toEqual([
      'not-signed-in',
      'Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.',
      'You are not signed in, or your sign-in has expired.',
    ]);
  });

  it('a broken cursor begins again at the first page', async () => {
    expect((await clerk.get('/api/dossiers?cursor=%22%27--')).status).toBe(200);
    expect((await clerk.get('/api/inbox?cursor=bm9uc2Vuc2U')).status).toBe(200);
  });
});

describe('without a database', () => {
  it('is busy, says when to come again, is not ready; and works on when it is back', async () => {
    const wire = await wireTo(new URL(databaseUrl()));
    const store = await openStore(wire.url, 2);
    const app = await createApp(readEnv({ DATABASE_URL: wire.url, TEMPORAL_ADDRESS: '127.0.0.1:1' }), store);
    try {
      await app.listen(0, '127.0.0.1');
      const url = await app.getUrl();
      const me = () => fetch(`${url}/api/me`, { headers: { authorization: `Bearer ${clerk.token}` } });
      expect((await me()).status).toBe(200);
      wire.cut();
      const response = await me();
      expect([response.status, response.headers.get('retry-after'), (await bodyOf(response)).code]).toEqual([503, '2', 'busy']);
      const ready = await fetch(`${url}/health/ready`);
      expect([ready.status, (await bodyOf(ready)).parts.postgres]).toEqual([503, 'down']);
      expect((await fetch(`${url}/health/live`)).status).toBe(200);
      wire.mend();
      expect((await me()).status).toBe(200);
    } finally {
      await app.close();
      await store.destroy();
      wire.close();
    }
  });
});
