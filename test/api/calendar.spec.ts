import { Workbook } from 'exceljs';
import { randomUUID } from 'node:crypto';
import { addDays, isWorkingDay, vnAdministrative } from '../../libs/rulebook';
import { makeDraft } from '../land/land';
import { someone, type Someone } from '../land/people';
import { bodyOf, serve, type Server } from './server';

const TODAY = new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 10);
/** The next working day but two: it lies within every deadline that is opened today. */
const SOON = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => addDays(TODAY, n)).filter((day) => isWorkingDay(day, vnAdministrative))[1] as string;
let server: Server;
let [admin, clerk, intake]: Someone[] = [];
let commune: string;
beforeAll(async () => {
  server = await serve();
  [admin, clerk, intake] = await Promise.all(['admin', 'clerk', 'commune-intake'].map((key) => someone(server.land, key, () => server.url)));
  commune = server.land.units.commune;
});
afterAll(() => server.close());

const row = (over: object = {}) => ({ action: 'add', date: SOON, kind: 'holiday', name: 'Ngày riêng của xã', source: '15/QĐ-UBND', mark: 'text', ...over });
const change = (as: Someone, body: object) => as.post('/api/calendar/changes', { id: randomUUID(), place: commune, reason: 'Quyết định 15/QĐ-UBND', ...body });
interface Year {
  mine: boolean;
  rows: { date: string; name: string; place: { id: string } | null }[];
  changes: { reason: string; rows: { action: string; was: { name: string } | null }[] }[];
}
const year = async (as: Someone, of = SOON.slice(0, 4)) => (await as.get(`/api/calendar?year=${of}&place=${commune}`)).body as unknown as Year;
const dueOf = async (id: string): Promise<string> => {
  const { body } = await admin!.get(`/api/dossiers/${id}`);
  return (body as { step: { dueOn: string } }).step.dueOn;
};

describe('the calendar of a year', () => {
  it('shows the rows with their source and mark to everybody, and who may change them', async () => {
    const seen = (await clerk!.get('/api/calendar?year=2026')).body as unknown as Year;
    expect(seen.rows).toContainEqual(expect.objectContaining({ date: '2026-11-24', kind: 'holiday', mark: 'second-hand', audience: 'everyone', place: null }));
    expect(seen.rows.some((one) => one.date === '2026-11-23' || one.date === '2026-11-28')).toBe(false);
    expect([seen.mine, (await year(admin!)).mine]).toEqual([false, true]);
    expect((await clerk!.get('/api/calendar?year=abc')).body).toMatchObject({ code: 'incomplete', errors: [{ path: 'year' }] });
    expect((await clerk!.get('/api/calendar?year=2026&place=KHONG-CO')).status).toBe(404);
  });

  it('is changed by who administers the place, and nobody else; by a reason, and once', async () => {
    expect((await change(clerk!, { rows: [row()] })).status).toBe(403);
    const outsider = await change(clerk!, { place: undefined, rows: [row({ date: '2031-03-03' })] });
    expect(outsider).toMatchObject({ status: 403, body: { code: 'not-your-task', next: expect.any(String) } });
    expect(await change(admin!, { rows: [row()], reason: '' })).toMatchObject({ status: 422, body: { errors: [{ path: 'reason' }] } });
    const body = { id: randomUUID(), rows: [row({ date: '2031-03-04' })] };
    const [first, second] = [await change(admin!, body), await change(admin!, body)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body['seq']).toBe(first.body['seq']);
    expect((await year(admin!, '2031')).rows).toHaveLength(1);
  });

  it('refuses a row twice, one that contradicts, and one the week has anyway; each by its line, and nothing is written', async () => {
    const bad = async (rows: object[]) => (await change(admin!, { rows })).body as { code: string; detail: string; errors: { path: string }[] };
    const good = row({ date: '2032-03-03' });
    expect(await bad([good, row({ date: '2032-03-05' }), good])).toMatchObject({ code: 'incomplete', errors: [{ path: 'rows.2.date' }] });
    expect((await bad([good, good])).detail).toContain('Dòng 2 (03/03/2032)');
    expect((await change(admin!, { rows: [good] })).status).toBe(201);
    expect((await bad([row({ date: '2032-03-09' }), good])).detail).toContain('Dòng 2 (03/03/2032): lịch đã có ngày này');
    expect((await bad([row({ date: '2032-03-03', kind: 'swapped-off' })])).detail).toContain('mâu thuẫn');
    expect((await bad([row({ date: '2032-03-06', kind: 'compensatory' })])).detail).toContain('nghỉ hằng tuần');
    expect((await bad([row({ date: '2032-03-10', kind: 'swapped-on' })])).detail).toContain('ngày làm việc');
    expect(await bad([row({ action: 'remove', date: '2032-05-05' })])).toMatchObject({ errors: [{ path: 'rows.0.date' }] });
    expect(await bad([row({ date: '2032-02-31' })])).toMatchObject({ code: 'incomplete', errors: [{ path: 'rows.0.date' }] });
    expect(await bad([row({ date: '2032-03-11', source: undefined })])).toMatchObject({ errors: [{ path: 'rows.0.source' }] });
    expect((await year(admin!, '2032')).rows.map((one) => one.date)).toEqual(['2032-03-03']);
  });

  it('keeps what was: a row replaced stands in the history with the one before', async () => {
    await change(admin!, { rows: [row({ date: '2033-03-03', name: 'Tên cũ' })] });
    expect((await change(admin!, { rows: [row({ action: 'replace', date: '2033-03-03', name: 'Tên mới' })] })).status).toBe(201);
    const { rows, changes } = await year(admin!, '2033');
    expect(rows.map((one) => one.name)).toEqual(['Tên mới']);
    expect(changes[0]?.rows[0]).toMatchObject({ action: 'replace', was: { name: 'Tên cũ' } });
    const kept: unknown[] = await server.land.store.query(`select 1 from calendar_day where date = '2033-03-03' and place = $1`, [commune]);
    expect(kept).toHaveLength(2);
  });
});

describe('days read from a workbook', () => {
  const sent = async (as: Someone, rows: unknown[][], name = 'lich.xlsx') => {
    const book = new Workbook();
    book.addWorksheet('Lịch').addRows([['Ngày', 'Loại', 'Tên', 'Văn bản căn cứ', 'Đối tượng'], ...rows]);
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(Buffer.from(await book.xlsx.writeBuffer()))]), name);
    const response = await fetch(`${server.url}/api/calendar/read`, { method: 'POST', headers: { authorization: `Bearer ${as.token}` }, body: form });
    return { status: response.status, body: await bodyOf(response) };
  };

  it('come back as rows, and row by row what cannot be read; nothing is written before they are saved', async () => {
    const { status, body } = await sent(admin!, [
      ['03/03/2034', 'nghỉ lễ', 'Nghỉ của trường', '5/QĐ', 'trường học'],
      ['31/02/2034', 'nghỉ lễ', 'A', '5/QĐ'],
    ]);
    expect([status, body]).toEqual([
      200,
      {
        rows: [{ row: 2, date: '2034-03-03', kind: 'holiday', name: 'Nghỉ của trường', source: '5/QĐ', audience: 'schools' }],
        errors: [expect.objectContaining({ path: 'Lịch!A3', code: 'day-unreadable', detail: 'Ngày “31/02/2034” không đúng.', mend: expect.any(String) })],
      },
    ]);
    expect((await year(admin!, '2034')).rows).toEqual([]);
    const [{ row: _row, ...day }] = body.rows;
    expect((await change(admin!, { rows: [{ action: 'add', ...day }] })).status).toBe(201);
    expect((await year(admin!, '2034')).rows).toEqual([expect.objectContaining({ date: '2034-03-03', audience: 'schools' })]);
  });

  it('a file that is none, and none at all, are told', async () => {
    const form = new FormData();
    form.set('file', new Blob(['chữ']), 'lich.xlsx');
    const post = (body: FormData) => fetch(`${server.url}/api/calendar/read`, { method: 'POST', headers: { authorization: `Bearer ${admin!.token}` }, body });
    const text = await bodyOf(await post(form));
    expect([text.rows, text.errors.length, text.errors[0].row]).toEqual([[], 1, 0]);
    expect(await bodyOf(await post(new FormData()))).toMatchObject({ code: 'incomplete', errors: [{ path: 'file' }] });
  });
});

async function atIntake(): Promise<string> {
  const id = await makeDraft(server.land);
  const letter = { number: '01/TTr', date: TODAY };
  const sent = await clerk!.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind: 'submit', letter, sentOn: TODAY });
  expect(sent.status).toBe(200);
  return id;
}

describe('a day laid down in the middle of a running deadline', () => {
  it('is shown with the old and the new date before it is saved; then the date moves, the old one is kept, and the people are told', async () => {
    const id = await atIntake();
    const accepted = await intake!.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind: 'accept', paperOn: TODAY });
    expect(accepted.status).toBe(200);
    const was = await dueOf(id);
    const shown = (await admin!.post('/api/calendar/effects', { place: commune, rows: [row()] })).body as {
      items: { dossier: { id: string }; was: string; is: string }[];
    };
    const mine = shown.items.find((one) => one.dossier.id === id);
    expect(mine?.was).toBe(was);
    expect(mine!.is > was).toBe(true);
    expect(await dueOf(id)).toBe(was);
    expect((await change(admin!, { rows: [row()] })).body).toMatchObject({ moved: expect.any(Number), more: false });
    expect(await dueOf(id)).toBe(mine!.is);

    const kept: { state: string; due: string }[] = await server.land.store.query(
      `select state, due_on::text as due from deadline where dossier_id = $1 and step_id = 'commune-appraisal' order by id`,
      [id],
    );
    expect(kept).toEqual([
      { state: 'recounted', due: was },
      { state: 'running', due: mine!.is },
    ]);
    const told: { person_id: string }[] = await server.land.store.query(`select person_id from notice where dossier_id = $1 and kind = 'recounted'`, [id]);
    expect(told.map((one) => one.person_id)).toEqual(expect.arrayContaining([server.land.people['clerk'], server.land.people['commune-appraiser']]));
    expect(new Set(told.map((one) => one.person_id)).size).toBe(told.length);
    const [last] = ((await admin!.get(`/api/dossiers/${id}/timeline`)).body as { items: { kind: string; sentence: { vi: string } }[] }).items.slice(-1);
    expect(last).toMatchObject({ kind: 'recount' });
    const { items } = (await clerk!.get(`/api/dossiers/${id}/deadlines`)).body as unknown as {
      items: {
        step: { id: string };
        state: string;
        dueOn: string;
        rule: { amount: number };
        stretches: { count: { due: string; counted: { date: string; counts: boolean; why: { vi: string } }[] } }[];
      }[];
    };
    expect(items.map((one) => [one.step.id, one.state])).toEqual([
      ['commune-intake', 'met'],
      ['commune-appraisal', 'recounted'],
      ['commune-appraisal', 'running'],
    ]);
    // Each is explained by the calendar it was counted with: the new day stands in the new explanation only, and both count as many days.
    const [, before, after] = items;
    const skipped = (one: typeof before) => one!.stretches[0]!.count.counted.find((counted) => counted.date === SOON)!;
    expect([skipped(before).counts, skipped(after).counts, skipped(after).why.vi]).toEqual([true, false, 'nghỉ lễ: Ngày riêng của xã']);
    for (const one of [before!, after!]) {
      expect(one.stretches[0]!.count.due).toBe(one.dueOn);
      expect(one.stretches[0]!.count.counted.filter((counted) => counted.counts)).toHaveLength(one.rule.amount);
    }
    // Removed again, the day gives the old date back.
    expect((await change(admin!, { rows: [{ action: 'remove', date: SOON }] })).status).toBe(201);
    expect(await dueOf(id)).toBe(was);
  });

  it('is nothing anybody may send as an act', async () => {
    const id = await atIntake();
    const sent = await admin!.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind: 'recount', change: randomUUID(), seq: 1, reason: 'x' });
    expect(sent.status).toBe(422);
  });
});
