import { randomUUID } from 'node:crypto';
import { who } from '../land/land';
import type { Someone } from '../land/people';
import { DECISION, openRegister, post, TODAY, type Register } from './register';
import type { Server } from './server';

let register: Register;
let server: Server;
let admin: Someone;
let townAdmin: Someone;
let clerk: Someone;
beforeAll(async () => {
  register = await openRegister();
  ({ server, admin, townAdmin, clerk } = register);
});
afterAll(() => server.close());

describe('who is no administrator', () => {
  it.each([
    ['rename', () => post(server, clerk, `/api/units/${register.code('school')}/rename`, { name: 'Tên khác', on: TODAY, decision: DECISION })],
    ['merge', () => post(server, clerk, `/api/units/${register.code('school')}/merge`, { into: register.code('other'), on: TODAY, decision: DECISION })],
    [
      'appoint',
      async () =>
        post(server, clerk, '/api/seats', {
          officeId: await register.officeOf('school', 'unit'),
          role: 'clerk',
          fullName: 'Ai đó',
          from: TODAY,
          decision: DECISION,
        }),
    ],
    ['end a seat', async () => post(server, clerk, `/api/seats/${await register.seatOf('stranger')}/end`, { on: TODAY, decision: DECISION })],
    ['open an account', () => post(server, clerk, '/api/accounts', { personId: who(server.land, 'stranger'), username: 'ai-do' })],
    ['reset an account', () => post(server, clerk, `/api/accounts/${randomUUID()}/reset`)],
    ['close an account', () => post(server, clerk, `/api/accounts/${randomUUID()}/close`)],
    ['see people', () => clerk.get('/api/people')],
    ['see what is stuck', () => clerk.get('/api/stuck')],
  ])('may not %s', async (_, attempt) => {
    const { status, body } = await attempt();
    expect([status, body.code]).toEqual([403, 'not-your-task']);
    expect(body.detail).toMatch(/quản trị/);
  });
});

describe('an administrator outside the own land', () => {
  it.each([
    [
      'renames the province',
      () => post(server, townAdmin, `/api/units/${register.code('province')}/rename`, { name: 'Tên khác', on: TODAY, decision: DECISION }),
    ],
    [
      'merges what is not theirs',
      () => post(server, townAdmin, `/api/units/${register.code('province')}/merge`, { into: register.code('commune'), on: TODAY, decision: DECISION }),
    ],
    [
      'appoints in the province',
      async () =>
        post(server, townAdmin, '/api/seats', {
          officeId: await register.officeOf('province', 'peoples-committee'),
          role: 'vice-chair',
          fullName: 'Ai đó',
          from: TODAY,
          decision: DECISION,
        }),
    ],
    [
      'ends a seat of the province',
      async () => post(server, townAdmin, `/api/seats/${await register.seatOf('province-chair')}/end`, { on: TODAY, decision: DECISION }),
    ],
    [
      'opens an account of the province',
      () => post(server, townAdmin, '/api/accounts', { personId: who(server.land, 'province-chair'), username: 'chutich-tinh' }),
    ],
  ])('%s: refused', async (_, attempt) => {
    const { status, body } = await attempt();
    expect([status, body.code, body.detail]).toEqual([403, 'outside-your-jurisdiction', 'Đơn vị hoặc người này ngoài phạm vi quản trị của bạn.']);
  });

  it('may not take over a person who also sits elsewhere', async () => {
    const { store } = server.land;
    const office = await register.officeOf('province', 'council');
    await store.query(`insert into seat (id, office_id, person_id, role, from_on, to_on) values ($1, $2, $3, 'member', '2019-01-01', '2020-12-31')`, [
      randomUUID(),
      office,
      who(server.land, 'commune-desk'),
    ]);
    const taken = await post(server, townAdmin, '/api/accounts', {
      personId: who(server.land, 'commune-desk'),
      username: `van-thu-${randomUUID().slice(0, 6)}`,
    });
    expect([taken.status, taken.body.code]).toEqual([403, 'outside-your-jurisdiction']);
  });
});

describe('renaming', () => {
  it('keeps the old name on older days, happens once, and refuses what cannot be', async () => {
    const unit = await register.unitUnder('commune', 'unit');
    const key = randomUUID();
    const change = { name: 'Trường mang tên mới', on: TODAY, decision: DECISION };
    const first = await post(server, admin, `/api/units/${unit}/rename`, change, key);
    expect([first.status, first.body.code]).toEqual([200, unit]);
    expect(await post(server, admin, `/api/units/${unit}/rename`, change, key)).toEqual(first);
    const now = await admin.get(`/api/units/${unit}`);
    const before = await admin.get(`/api/units/${unit}?on=2021-01-01`);
    expect([now.body['name'], before.body['name'], (now.body['versions'] as unknown[]).length]).toEqual(['Trường mang tên mới', 'Đơn vị mới', 2]);
    for (const [body, path] of [
      [{ ...change, name: 'Tên nữa' }, 'on'],
      [{ ...change, on: '2019-01-01' }, 'on'],
    ] as const) {
      const refused = await post(server, admin, `/api/units/${unit}/rename`, body);
      expect([refused.status, refused.body.errors[0].path]).toEqual([422, path]);
    }
    expect((await post(server, admin, `/api/units/${unit}/rename`, { ...change, name: 'Khác' }, key)).status).toBe(422);
    expect((await post(server, admin, `/api/units/khong-co/rename`, change)).body.code).toBe('unknown');
    expect((await post(server, admin, `/api/units/${unit}/rename`, change, null)).status).toBe(422);
  });
});

describe('what hangs on a unit', () => {
  it('is told to who may change it, and to nobody else', async () => {
    const path = `/api/units/${register.code('commune')}/consequences`;
    expect((await townAdmin.get(path)).body).toMatchObject({ own: 0, under: 0, units: expect.any(Number), seats: expect.any(Number) });
    expect((await clerk.get(path)).body.code).toBe('outside-your-jurisdiction');
    expect((await townAdmin.get(`/api/units/${register.code('province')}/consequences`)).status).toBe(403);
    expect((await admin.get('/api/units/khong-co/consequences')).status).toBe(404);
  });

  it('and every change says who made it', async () => {
    const unit = await register.unitUnder('commune', 'unit');
    const { body } = await post(server, townAdmin, `/api/units/${unit}/rename`, { name: 'Trường có người ghi', on: TODAY, decision: DECISION });
    const noted = await server.land.store.query('select kind, by_id from register_change where subject_id = $1', [body.unitId]);
    expect(noted).toEqual([{ kind: 'rename', by_id: who(server.land, 'commune-admin') }]);
  });
});

describe('merging', () => {
  it('ends the one the day before, moves what lies under it, and happens once', async () => {
    const [one, two] = [await register.unitUnder('province', 'commune'), await register.unitUnder('province', 'commune')];
    const { store } = server.land;
    const [{ id }] = await store.query('select id from unit where code = $1', [one]);
    const child = await register.unitUnder('commune', 'unit');
    await store.query('update unit_version set parent_id = $1 where unit_id = (select id from unit where code = $2)', [id, child]);
    const key = randomUUID();
    const change = { into: two, on: TODAY, decision: DECISION };
    const [first, second] = await Promise.all([
      post(server, admin, `/api/units/${one}/merge`, change, key),
      post(server, admin, `/api/units/${one}/merge`, change, key),
    ]);
    expect(first).toEqual(second);
    expect(first).toMatchObject({ status: 200, body: { openDossiers: 0 } });
    expect((await admin.get(`/api/units/${one}`)).body).toMatchObject({ existed: false, successors: [{ kind: 'merge', to: { code: two } }] });
    const moved = (await admin.get(`/api/units/${child}`)).body as { versions: { parent: { code: string } }[] };
    expect(moved.versions.map((version) => version.parent.code)).toEqual([one, two]);
  });

  it.each([
    ['into itself', async () => [register.code('commune'), { into: register.code('commune'), on: TODAY }]],
    ['into another level', async () => [await register.unitUnder('commune', 'unit'), { into: register.code('commune'), on: TODAY }]],
    ['before it takes effect', async () => [await register.unitUnder('province', 'commune'), { into: register.code('commune'), on: '2199-01-01' }]],
  ] as const)('is refused %s', async (_, attempt) => {
    const [unit, body] = await attempt();
    const refused = await post(server, admin, `/api/units/${String(unit)}/merge`, { ...(body as object), decision: DECISION });
    expect([refused.status, refused.body.code]).toEqual([422, 'incomplete']);
  });
});
