import { randomUUID } from 'node:crypto';
import { isRefusal } from '../../libs/dossier';
import { record } from '../../libs/store';
import { makeDraft, who } from '../land/land';
import { roadOfGiayKhen } from '../land/road';
import { someone, type Someone } from '../land/people';
import { openRegister, post, TODAY, type Register } from './register';

const YEAR = Number(TODAY.slice(0, 4));
let register: Register;
let chair: Someone;
beforeAll(async () => {
  register = await openRegister();
  chair = await someone(register.server.land, 'commune-chair', () => register.server.url);
});
afterAll(() => register.server.close());

interface Fund {
  allotted: number;
  committed: number;
  left: number;
  lines: unknown[];
}
const fundOf = async (as: Someone, year = YEAR) => (await as.get(path(year))).body as unknown as Fund;
const path = (year = YEAR) => `/api/funds?unit=${register.code('commune')}&year=${year}`;
const allot = (as: Someone, amount: number, over: object = {}, key = randomUUID()) =>
  post(register.server, as, '/api/funds/allotments', { unit: register.code('commune'), year: YEAR, amount, decision: '12/QĐ-UBND', ...over }, key);

it('counts what is set aside against what the awards of the year cost the one who decided them', async () => {
  const { land } = register.server;
  expect((await allot(register.townAdmin, 5_000_000)).status).toBe(201);
  const dossierId = await makeDraft(land, 'GK_X');
  for (const { by, ...leg } of await roadOfGiayKhen(land, TODAY)) {
    const done = await record(land.store, { ...leg, actor: who(land, by), actId: randomUUID(), dossierId, now: new Date() });
    expect(isRefusal(done)).toBe(false);
  }
  const body = await fundOf(chair);
  expect(body).toMatchObject({ year: YEAR, allotted: 5_000_000, mayAllot: false, unpriced: 0 });
  expect(body.lines).toEqual([expect.objectContaining({ dossierId, award: 'GK_X', decidedOn: TODAY, amount: body.committed })]);
  expect(body.left).toBe(5_000_000 - body.committed);
  expect(body.committed % 10_000).toBe(0);
  // The province gave nothing: its fund is untouched, and last year's is empty.
  const province = await register.admin.get(`/api/funds?unit=${register.code('province')}&year=${YEAR}`);
  expect(province.body).toMatchObject({ committed: 0, lines: [] });
  expect(await fundOf(chair, YEAR - 1)).toMatchObject({ allotted: 0, committed: 0 });
});

it('sets the same money aside once, however often it is sent', async () => {
  const before = (await fundOf(chair)).allotted;
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 5 }, () => allot(register.townAdmin, 1_000_000, {}, key)));
  expect(answers.map((one) => one.status)).toEqual([201, 201, 201, 201, 201]);
  expect((await fundOf(chair)).allotted).toBe(before + 1_000_000);
  expect((await allot(register.townAdmin, 2_000_000, {}, key)).body.code).toBe('incomplete');
});

it('refuses a cut below nothing, no amount, a stranger, a person without office there, a unit nobody knows', async () => {
  expect((await allot(register.townAdmin, -900_000_000)).body).toMatchObject({ status: 422, errors: [{ path: 'amount' }] });
  expect((await allot(register.townAdmin, 0)).body).toMatchObject({ status: 422, errors: [{ path: 'amount' }] });
  expect((await allot(register.townAdmin, 1.5)).body.errors[0].path).toBe('amount');
  expect((await allot(chair, 1_000_000)).body).toMatchObject({ status: 403, code: 'outside-your-jurisdiction' });
  expect((await register.clerk.get(path())).body).toMatchObject({ status: 403, code: 'outside-your-jurisdiction' });
  expect((await chair.get('/api/funds?unit=khong-co&year=2026')).status).toBe(404);
  expect((await chair.get(`/api/funds?unit=${register.code('commune')}&year=x`)).body).toMatchObject({ status: 422, errors: [{ path: 'year' }] });
});
