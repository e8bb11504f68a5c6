import { randomUUID } from 'node:crypto';
import { hashPassword } from '../../libs/store';
import { who } from '../land/land';
import type { Someone } from '../land/people';
import { DECISION, openRegister, post, TODAY, type Register } from './register';
import { bodyOf, json, type Server } from './server';

let register: Register;
let server: Server;
let admin: Someone;
let townAdmin: Someone;
beforeAll(async () => {
  register = await openRegister();
  ({ server, admin, townAdmin } = register);
});
afterAll(() => server.close());

describe('seats', () => {
  it('are given once, to somebody new or known, and end without being removed', async () => {
    const officeId = await register.officeOf('commune', 'standing-agency');
    const key = randomUUID();
    const body = { officeId, role: 'intake', fullName: 'Sùng Thị Mới', from: TODAY, decision: DECISION };
    const first = await post(server, townAdmin, '/api/seats', body, key);
    expect(first.status).toBe(201);
    expect(await post(server, townAdmin, '/api/seats', body, key)).toEqual(first);
    const again = await post(server, townAdmin, '/api/seats', { ...body, fullName: undefined, personId: first.body.personId });
    expect([again.status, again.body.errors[0].path]).toEqual([422, 'personId']);
    const end = { on: TODAY, decision: '16/QĐ-UBND' };
    expect((await post(server, townAdmin, `/api/seats/${first.body.seatId}/end`, end)).body).toEqual({ seatId: first.body.seatId, toOn: TODAY });
    expect((await post(server, townAdmin, `/api/seats/${first.body.seatId}/end`, end)).status).toBe(200);
    const [row] = await server.land.store.query('select to_on, decision from seat where id = $1', [first.body.seatId]);
    expect(row).toEqual({ to_on: TODAY, decision: `${DECISION}; 16/QĐ-UBND` });
  });

  it.each([
    ['a role the office does not have', 'council', { role: 'clerk', fullName: 'Ai đó' }, 422],
    ['a second chair', 'peoples-committee', { role: 'chair', fullName: 'Ai đó' }, 422],
    ['nobody at all', 'council', { role: 'member' }, 422],
    ['somebody unknown', 'council', { role: 'member', personId: randomUUID() }, 422],
    ['a time before the office', 'council', { role: 'member', fullName: 'Ai đó', from: '2001-01-01' }, 422],
    ['an end before the beginning', 'council', { role: 'member', fullName: 'Ai đó', to: '2020-01-01' }, 422],
  ])('are refused for %s', async (_, kind, over, status) => {
    const refused = await post(server, townAdmin, '/api/seats', {
      officeId: await register.officeOf('commune', kind),
      from: TODAY,
      decision: DECISION,
      ...over,
    });
    expect([refused.status, refused.body.code]).toEqual([status, 'incomplete']);
    expect(refused.body.errors[0].detail).toBeTruthy();
  });

  it('are not given to oneself, and an administrator does not leave the land without one', async () => {
    const mine = await post(server, townAdmin, '/api/seats', {
      officeId: await register.officeOf('commune', 'peoples-committee'),
      role: 'vice-chair',
      personId: who(server.land, 'commune-admin'),
      from: TODAY,
      decision: DECISION,
    });
    const left = await post(server, townAdmin, `/api/seats/${await register.seatOf('commune-admin')}/end`, { on: TODAY, decision: DECISION });
    expect([mine.body.code, left.body.code]).toEqual(['separation-of-duties', 'separation-of-duties']);
  });
});

describe('what hangs on a seat', () => {
  it('is told to who may end it, and to nobody else', async () => {
    const path = `/api/seats/${await register.seatOf('commune-chair')}/consequences`;
    expect(await townAdmin.get(path)).toMatchObject({ status: 200, body: { tasks: 0, byName: 0, others: [] } });
    expect((await register.clerk.get(path)).body.code).toBe('outside-your-jurisdiction');
    const shared = await townAdmin.get(`/api/seats/${await register.seatOf('commune-intake')}/consequences`);
    expect(shared.body['others']).toEqual(expect.arrayContaining(['Người commune-intake-2']));
    expect(shared.body['others']).not.toContain('Người commune-intake');
  });
});

describe('accounts', () => {
  it('open with a password that works, are reset, and are closed for good', async () => {
    const username = `can-bo-${randomUUID().slice(0, 6)}`;
    const personId = who(server.land, 'commune-member-3');
    const key = randomUUID();
    const opened = await post(server, admin, '/api/accounts', { personId, username }, key);
    expect(opened.status).toBe(201);
    expect(await post(server, admin, '/api/accounts', { personId, username }, key)).toEqual(opened);
    expect((await post(server, admin, '/api/accounts', { personId, username: `${username}-2` })).body.errors[0].path).toBe('personId');
    const other = { personId: who(server.land, 'commune-member-4'), username };
    expect((await post(server, admin, '/api/accounts', other)).body.errors[0].path).toBe('username');
    expect((await post(server, admin, '/api/accounts', { ...other, username: 'Có Dấu' })).body.errors[0].path).toBe('username');

    const enter = (password: string) => fetch(`${server.url}/api/sign-in`, json('POST', { username, password }));
    const entry = await enter(opened.body.password);
    const cookie = entry.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const meNow = () => fetch(`${server.url}/api/me`, { headers: { cookie } });
    expect([entry.status, (await meNow()).status]).toEqual([204, 200]);

    const reset = await post(server, admin, `/api/accounts/${opened.body.accountId}/reset`, {}, key);
    expect(await post(server, admin, `/api/accounts/${opened.body.accountId}/reset`, {}, key)).toEqual(reset);
    expect([(await meNow()).status, (await enter(opened.body.password)).status, (await enter(reset.body.password)).status]).toEqual([401, 401, 204]);

    expect((await post(server, admin, `/api/accounts/${opened.body.accountId}/close`)).status).toBe(204);
    expect((await enter(reset.body.password)).status).toBe(401);
    expect((await post(server, admin, `/api/accounts/${opened.body.accountId}/reset`)).status).toBe(422);
  });

  it('of one name wanted twice in the same moment are given to one', async () => {
    const username = `can-bo-${randomUUID().slice(0, 6)}`;
    const wish = (key: string) => post(server, admin, '/api/accounts', { personId: who(server.land, key), username });
    const answers = await Promise.all([wish('commune-member-1'), wish('commune-member-2')]);
    expect(new Set(answers.map((one) => one.status))).toEqual(new Set([201, 422]));
  });

  it('have an id from which the first password cannot be made', async () => {
    const key = randomUUID();
    const { body } = await post(server, admin, '/api/accounts', { personId: who(server.land, 'commune-member-6'), username: `vt-${key.slice(0, 6)}` }, key);
    const [row] = await server.land.store.query('select count(*)::int as n from account a where a.id = $1 or to_jsonb(a)::text like $2', [key, `%${key}%`]);
    expect([body.accountId === key, row.n]).toEqual([false, 0]);
  });

  it('are kept as a hash only, and the own one is for another administrator', async () => {
    const personId = who(server.land, 'commune-member-5');
    const { body } = await post(server, admin, '/api/accounts', { personId, username: `can-bo-${randomUUID().slice(0, 6)}` });
    const [row] = await server.land.store.query('select * from account where id = $1', [body.accountId]);
    expect(JSON.stringify(row)).not.toContain(body.password);
    const [mine] = await server.land.store.query('select id from account where person_id = $1', [who(server.land, 'admin')]);
    for (const what of ['reset', 'close']) expect((await post(server, admin, `/api/accounts/${mine.id}/${what}`)).body.code).toBe('not-your-task');
  });

  it('of people above are out of reach: no password of theirs can be set', async () => {
    const [id, hash] = [randomUUID(), await hashPassword('của người khác')];
    await server.land.store.query('insert into account (id, person_id, username, password_hash) values ($1, $2, $3, $4)', [
      id,
      who(server.land, 'state-admin'),
      `tw-${id.slice(0, 8)}`,
      hash,
    ]);
    for (const what of ['reset', 'close']) expect((await post(server, admin, `/api/accounts/${id}/${what}`)).body.code).toBe('outside-your-jurisdiction');
    expect(await server.land.store.query('select password_hash, active from account where id = $1', [id])).toEqual([{ password_hash: hash, active: true }]);
  });

  it('and people are listed for the land one administers, and no further', async () => {
    const found = await bodyOf(await fetch(`${server.url}/api/people?limit=200`, { headers: { authorization: `Bearer ${townAdmin.token}` } }));
    const ids = (found.items as { id: string }[]).map((one) => one.id);
    expect(ids).toContain(who(server.land, 'clerk'));
    expect(ids).not.toContain(who(server.land, 'province-chair'));
    expect(JSON.stringify(found)).not.toMatch(/hash|argon/i);
  });
});
