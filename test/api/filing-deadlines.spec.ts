import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, type AcceptedAct } from '../../libs/dossier';
import { makeDraft } from '../land/land';
import { openRegister, post, TODAY, type Register } from './register';
import { bodyOf } from './server';

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.server.close());

const addDays = (day: string, n: number): string => new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10);
const YEAR = Number(TODAY.slice(0, 4));
const LIST = readFileSync(join(__dirname, '../../tools/demo/list/danh-sach-bang-khen-tinh-2023.xlsx'));

/** A single day for the period of this year, by a paper. */
const wish = (over: object = {}) => ({
  unit: register.code('province'),
  awards: ['BK_T'],
  ground: 'merit',
  kind: 'calendar-year',
  once: addDays(TODAY, -3),
  year: YEAR,
  rolls: false,
  from: addDays(TODAY, -300),
  decisionNumber: '12/SNV-TĐKT',
  decisionDate: '2025-01-05',
  mark: 'text',
  ...over,
});
const enter = (as: 'admin' | 'townAdmin' | 'clerk', over: object = {}, key?: string) =>
  post(register.server, register[as], '/api/filing-deadlines', wish(over), key);
const facts = { nominee: { kind: 'individual' as const, years: [{ year: YEAR }] } };
const submit = (id: string, more: object = {}, actId = randomUUID()) =>
  register.clerk.post(`/api/dossiers/${id}/acts`, { actId, kind: 'submit', letter: { number: '01/TTr', date: TODAY }, sentOn: TODAY, ...more });
const draft = (award: string) => makeDraft(register.server.land, award, { facts });

describe('entering a filing deadline', () => {
  it('is for administrators of the unit, by the number of a paper, and happens once', async () => {
    const key = randomUUID();
    const [a, b] = [await enter('admin', { awards: ['TTLDXS'] }, key), await enter('admin', { awards: ['TTLDXS'] }, key)];
    expect([a, b]).toMatchObject([
      { status: 201, body: { id: key } },
      { status: 201, body: { id: key } },
    ]);
    expect((await enter('admin', { awards: ['TTLDXS'], decisionNumber: '99/KH' }, key)).body.code).toBe('incomplete');
    expect(await enter('clerk')).toMatchObject({ status: 403 });
    expect(await enter('townAdmin')).toMatchObject({ status: 403, body: { code: 'outside-your-jurisdiction' } });
    expect(await enter('admin', { unit: 'KHONG-CO' })).toMatchObject({ status: 404 });
    expect((await enter('admin', { decisionNumber: undefined })).body.errors[0].path).toBe('decisionNumber');
  });

  it('names what is wrong at its field', async () => {
    const paths = async (over: object) => (await enter('admin', { awards: ['COTD_T'], ...over })).body.errors.map((one: { path: string }) => one.path);
    expect(await paths({ each: '06-31', once: undefined, year: undefined })).toEqual(['each']);
    expect(await paths({ each: '06-30' })).toEqual(['each']);
    expect(await paths({ year: undefined })).toEqual(['year']);
    expect(await paths({ awards: ['KHONG_CO'] })).toEqual(['awards']);
    expect(await paths({ to: addDays(TODAY, -400) })).toEqual(['to', 'once']);
    expect(await paths({ decisionDate: addDays(TODAY, 2) })).toEqual(['decisionDate']);
    expect(await paths({ replaces: randomUUID() })).toEqual(['replaces']);
  });

  it('the same twice, or another day beside it, is refused with the row that stands', async () => {
    const each = { awards: ['COTD_T'], once: undefined, year: undefined, each: '11-30', yearsAfter: 0 };
    const first = await enter('admin', each);
    expect(first.status).toBe(201);
    expect((await enter('admin', each)).body.errors).toMatchObject([{ code: 'duplicate', path: 'awards' }]);
    const { status, body } = await enter('admin', { ...each, each: '10-30' });
    expect([status, body.errors[0].code]).toEqual([422, 'contradiction']);
    expect(body.detail).toContain('12/SNV-TĐKT ngày 05/01/2025');
    const followed = await enter('admin', { ...each, each: '10-30', from: addDays(TODAY, 60), replaces: first.body.id, decisionNumber: '13/SNV' });
    expect(followed.status).toBe(201);
    const shown = await calendarOf('province', { award: 'COTD_T', year: String(YEAR) });
    expect(shown.items).toMatchObject([{ id: first.body.id, ended: { lastOn: addDays(TODAY, 59), followedBy: followed.body.id } }]);
    expect((await enter('admin', { ...each, each: '09-30', from: addDays(TODAY, 90), replaces: first.body.id })).body.errors[0].path).toBe('replaces');
  });

  it('of a level below that would loosen the upper is refused, with the upper row named; an earlier day stands', async () => {
    const each = { awards: ['CSTDCS'], once: undefined, year: undefined, each: '10-30', yearsAfter: 0 };
    await enter('admin', each);
    const own = { ...each, unit: register.code('commune'), decisionNumber: '05/UBND' };
    const { status, body } = await enter('townAdmin', { ...own, each: '11-15' });
    expect([status, body.errors[0]]).toMatchObject([422, { path: 'each', code: 'loosens' }]);
    expect(body.detail).toContain('12/SNV-TĐKT');
    expect((await enter('townAdmin', { ...own, each: '10-15' })).status).toBe(201);
    const q = new URLSearchParams({ unit: register.code('school'), award: 'CSTDCS', ground: 'merit', period: String(YEAR + 1) });
    const { body: held } = await register.clerk.get(`/api/filing-deadlines/holding?${q.toString()}`);
    expect(held['holds']).toMatchObject({ due: `${YEAR + 1}-10-15` });
    expect((held['holds'] as { because: unknown[] }).because).toHaveLength(2);
  });
});

async function calendarOf(unit: Parameters<Register['code']>[0], query: Record<string, string> = {}, as: 'admin' | 'clerk' = 'admin') {
  const { status, body } = await register[as].get(`/api/filing-deadlines?${new URLSearchParams({ unit: register.code(unit), ...query }).toString()}`);
  expect(status).toBe(200);
  return body as { mine: boolean; items: { id: string; due: string; left: number; ended: unknown; filed: unknown }[] };
}

describe('filing after the last day', () => {
  const late = { awards: ['BK_T'], decisionNumber: '45/KH-SNV' };
  beforeAll(async () => {
    expect((await enter('admin', late)).status).toBe(201);
  });

  it('is refused without a reason, with one it is accepted and marked: on the view, in lists, in the act', async () => {
    const { land } = register.server;
    const id = await draft('BK_T');
    const refused = await submit(id);
    expect([refused.status, refused.body['errors']]).toMatchObject([422, [{ path: 'lateReason', code: 'late' }]]);
    expect(refused.body.detail).toContain('45/KH-SNV');
    expect(refused.body.detail).toContain('Đã quá hạn nộp 3 ngày');
    const actId = randomUUID();
    const [done, again] = [await submit(id, { lateReason: 'Chờ kết luận' }, actId), await submit(id, { lateReason: 'Chờ kết luận' }, actId)];
    expect(done).toMatchObject({ status: 200, body: { seq: 1, filedLate: { days: 3, reason: 'Chờ kết luận', due: addDays(TODAY, -3) } } });
    expect(again.body['seq']).toBe(1);
    const found = await register.clerk.get(`/api/dossiers?late=true&period=${YEAR}&award=BK_T`);
    expect((found.body['items'] as { id: string; late: boolean; period: string }[]).find((one) => one.id === id)).toMatchObject({
      late: true,
      period: String(YEAR),
    });
    const acts = await land.store.query('select act from act where dossier_id = $1 order by seq', [id]);
    const [row] = await land.store.query('select state, late from dossier where id = $1', [id]);
    const rebuilt = fold(
      id,
      acts.map(({ act }: { act: AcceptedAct }) => act),
    );
    expect(rebuilt.filedLate).toEqual(row.state.filedLate);
    expect([row.late, rebuilt.filedLate?.days]).toEqual([true, 3]);
    expect(await land.store.query('select 1 from refusal where dossier_id = $1 and code = $2', [id, 'incomplete'])).toHaveLength(1);
  });

  it('is none for another award, another year, or a ground the row does not name', async () => {
    expect(await submit(await draft('GK_X'))).toMatchObject({ status: 200, body: { filedLate: null } });
    const before = await makeDraft(register.server.land, 'BK_T', { facts: { nominee: { kind: 'individual', years: [{ year: YEAR - 1 }] } } });
    expect(await submit(before)).toMatchObject({ status: 200, body: { filedLate: null } });
    expect(await submit(await makeDraft(register.server.land, 'BK_T', { facts, ground: 'movement' }))).toMatchObject({
      status: 200,
      body: { filedLate: null },
    });
  });

  it('of what is only believed warns and asks for nothing', async () => {
    expect((await enter('admin', { awards: ['CSTDT'], mark: 'unverified' })).status).toBe(201);
    expect((await submit(await draft('CSTDT'))).body).toMatchObject({ filedLate: null });
    const q = new URLSearchParams({ unit: register.code('school'), award: 'CSTDT', ground: 'merit', period: String(YEAR) });
    expect((await register.clerk.get(`/api/filing-deadlines/holding?${q.toString()}`)).body).toMatchObject({ holds: null, believed: { left: -3 } });
  });

  it('of a list: the row is refused with the rule; with a reason for the letter it is filed and the report says so', async () => {
    const id = randomUUID();
    const form = new FormData();
    const fields = { id, unitId: register.server.land.units.school, letterNumber: '02/TTr', letterDate: '2024-01-15', sentOn: '2024-01-15', keepGood: 'true' };
    for (const [key, value] of Object.entries(fields)) form.set(key, value);
    form.set('file', new Blob([new Uint8Array(LIST)]), 'danh sách.xlsx');
    const headers = { authorization: `Bearer ${register.clerk.token}` };
    const made = await bodyOf(await fetch(`${register.server.url}/api/submissions`, { method: 'POST', headers, body: form }));
    const place = made.rows.findIndex((row: { award: string; errors: unknown[] }) => row.award === 'BK_T' && row.errors.length === 0);
    // The list is of 2023: a day for that year, by a row of its own.
    expect(
      (await enter('admin', { awards: ['BK_T'], once: '2023-12-31', year: 2023, from: '2023-01-01', to: '2023-12-31', decisionNumber: '77/KH' })).status,
    ).toBe(201);
    const file = (more: object) => register.clerk.post(`/api/submissions/${id}/file`, { rows: [place], ...more });
    const refused = await file({});
    expect(refused.body).toMatchObject({
      filed: 0,
      refused: 1,
      results: [{ place, ok: false, refusal: { status: 422, errors: [{ path: 'lateReason', code: 'late' }] } }],
    });
    expect(JSON.stringify(refused.body)).toContain('77/KH');
    expect((await file({ lateReason: 'Danh sách lập lại theo mẫu mới' })).body).toMatchObject({ filed: 1, refused: 0 });
    const { body } = await register.clerk.get(`/api/submissions/${id}`);
    expect((body['report'] as { rows: { dossier: unknown }[] }).rows[place]!.dossier).toMatchObject({ status: 'running', late: true });
  }, 60_000);
});

describe('the calendar', () => {
  it('shows the days a unit goes by in order, who may enter, and who has filed', async () => {
    const shown = await calendarOf('commune', { award: 'BK_T', year: String(YEAR) });
    expect(shown).toMatchObject({ mine: true, items: [{ due: addDays(TODAY, -3), left: -3, filed: { units: 2, filed: 1, late: 1 } }] });
    const all = (await calendarOf('school', {}, 'clerk')).items.map(({ due }) => due);
    expect(all).toEqual([...all].sort());
    expect((await calendarOf('school', {}, 'clerk')).mine).toBe(false);
    expect((await calendarOf('other', { award: 'BK_T', year: String(YEAR) }, 'clerk')).items).toMatchObject([{ filed: null }]);
    const { id } = shown.items[0]!;
    const units = (unit: 'commune' | 'other', as: 'admin' | 'clerk') =>
      register[as].get(`/api/filing-deadlines/${id}/units?${new URLSearchParams({ unit: register.code(unit), period: String(YEAR) }).toString()}`);
    expect((await units('commune', 'admin')).body['items']).toMatchObject([{ filed: 0 }, { filed: 1, late: 1 }]);
    expect(await units('other', 'clerk')).toMatchObject({ status: 403 });
    expect(await register.admin.get(`/api/filing-deadlines/nothing/units?unit=${register.code('school')}&period=2026`)).toMatchObject({ status: 404 });
    expect(await register.admin.get(`/api/filing-deadlines/${id}/units?unit=${register.code('school')}&period=2026-2028`)).toMatchObject({ status: 422 });
  });

  it('a row is ended by its administrator with a reason; what was marked stays so', async () => {
    const { body } = await enter('admin', { awards: ['TTLDTT'], once: addDays(TODAY, 30) });
    const end = (as: 'admin' | 'clerk', more: object) =>
      register[as].post(`/api/filing-deadlines/${body.id}/end`, { lastOn: TODAY, reason: 'Văn bản hết hiệu lực', ...more });
    expect(await end('clerk', {})).toMatchObject({ status: 403 });
    expect(await end('admin', { lastOn: addDays(TODAY, -400) })).toMatchObject({ status: 422, body: { errors: [{ path: 'lastOn' }] } });
    expect([(await end('admin', {})).status, (await end('admin', {})).status]).toEqual([200, 200]);
    expect(await end('admin', { lastOn: addDays(TODAY, 1) })).toMatchObject({ status: 422 });
    expect((await calendarOf('province', { award: 'TTLDTT', year: String(YEAR) })).items).toEqual([]);
    expect(await register.admin.post(`/api/filing-deadlines/${randomUUID()}/end`, { lastOn: TODAY, reason: 'x' })).toMatchObject({ status: 404 });
  });
});
