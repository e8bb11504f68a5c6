import { randomUUID } from 'node:crypto';
import { hashPassword } from '../../libs/store';
import { who } from '../land/land';
import { bodyOf, json, serve, type Server } from './server';

const PASSWORD = 'mật khẩu đúng của tôi';
let server: Server;
let username: string;

beforeAll(async () => {
  server = await serve();
  username = `thu-${randomUUID().slice(0, 8)}`;
  await server.land.store.query('insert into account (id, person_id, username, password_hash) values ($1, $2, $3, $4)', [
    randomUUID(),
    who(server.land, 'clerk'),
    username,
    await hashPassword(PASSWORD),
  ]);
});
afterAll(() => server.close());

const signIn = (name = username, password = PASSWORD, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/sign-in`, json('POST', { username: name, password }, headers));
const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';

describe('signing in', () => {
  it('sets a cookie that scripts cannot read, and me says who and where', async () => {
    const response = await signIn();
    expect(response.status).toBe(204);
    expect(response.headers.getSetCookie()[0]).toMatch(/^vd_session=[\w-]{40,}; .*HttpOnly; SameSite=Lax$/);
    const me = await bodyOf(await fetch(`${server.url}/api/me`, { headers: { cookie: cookieOf(response) } }));
    expect(me).toMatchObject({
      person: { id: who(server.land, 'clerk'), name: 'Người clerk' },
      username,
      actingFor: [],
      signedInBy: 'browser',
      counts: { tasks: 0, tasksMore: false },
    });
    expect(me.offices).toHaveLength(1);
    expect(me.offices[0]).toMatchObject({ office: 'unit', role: 'clerk', unitId: server.land.units.school, level: 'unit' });
  });

  it('refuses a wrong password and an unknown name in the same words', async () => {
    const [wrong, unknown] = await Promise.all([signIn(username, 'sai'), signIn(`khong-co-${randomUUID()}`, 'sai')]);
    const [a, b] = [await bodyOf(wrong), await bodyOf(unknown)];
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(a).toEqual(b);
    expect(a).toMatchObject({ code: 'not-signed-in', detail: 'Tên đăng nhập hoặc mật khẩu không đúng.' });
  });

  it('signs out for good', async () => {
    const cookie = cookieOf(await signIn());
    expect((await fetch(`${server.url}/api/sign-out`, { method: 'POST', headers: { cookie } })).status).toBe(204);
    expect((await fetch(`${server.url}/api/me`, { headers: { cookie } })).status).toBe(401);
  });

  it('gives programs a bearer token that can be taken back', async () => {
    const cookie = cookieOf(await signIn());
    const made = await bodyOf(await fetch(`${server.url}/api/tokens`, json('POST', { label: 'Văn thư' }, { cookie })));
    const authorization = `Bearer ${made.token}`;
    expect(await bodyOf(await fetch(`${server.url}/api/me`, { headers: { authorization } }))).toMatchObject({ signedInBy: 'program' });
    expect((await fetch(`${server.url}/api/tokens/${made.id}`, { method: 'DELETE', headers: { authorization } })).status).toBe(204);
    expect((await fetch(`${server.url}/api/me`, { headers: { authorization } })).status).toBe(401);
  });

  it('stops guessing after ten failures for one name, and not for another', async () => {
    const name = `doan-${randomUUID()}`;
    const statuses = [];
    for (let i = 0; i < 11; i += 1) statuses.push((await signIn(name, 'sai')).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    const refused = await signIn(name, 'sai');
    expect(await bodyOf(refused)).toMatchObject({ code: 'too-many', status: 429 });
    expect((await signIn()).status).toBe(204);
  });
});

describe('a write with a cookie', () => {
  const write = async (headers: Record<string, string>) => {
    const cookie = cookieOf(await signIn());
    return fetch(`${server.url}/api/notices/read`, json('POST', {}, { cookie, ...headers }));
  };

  it.each([
    ['another site, as new browsers say it', { 'sec-fetch-site': 'cross-site', origin: 'https://xau.example' }],
    ['a sister site', { 'sec-fetch-site': 'same-site', origin: 'https://khac.gov.vn' }],
    ['another site, as old browsers say it', { origin: 'https://xau.example' }],
    ['a page with no origin', { origin: 'null' }],
  ])('is refused from %s', async (_, headers) => {
    const response = await write(headers);
    expect(response.status).toBe(403);
    expect((await bodyOf(response)).detail).toBe('Yêu cầu đến từ một trang khác nên không được thực hiện.');
  });

  it('is taken from our own page, and from a program that is no browser', async () => {
    expect((await write({ 'sec-fetch-site': 'same-origin', origin: server.url })).status).toBe(200);
    expect((await write({ origin: server.url })).status).toBe(200);
    expect((await write({})).status).toBe(200);
  });
});
