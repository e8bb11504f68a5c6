import { randomUUID } from 'node:crypto';
import { vietnamDay } from '../../libs/store';
import { makeDraft } from '../land/land';
import { someone, type Someone } from '../land/people';
import { roadOfGiayKhen, type Leg } from '../land/road';
import { bodyOf, serve, type Server } from './server';

let server: Server;
let road: Leg[];
const people = new Map<string, Someone>();
const as = (key: string): Someone => people.get(key)!;
const today = vietnamDay(new Date());

beforeAll(async () => {
  server = await serve();
  road = await roadOfGiayKhen(server.land, today);
  for (const key of ['stranger', 'commune-intake-2', ...road.map((leg) => leg.by)])
    if (!people.has(key)) people.set(key, await someone(server.land, key, () => server.url));
});
afterAll(() => server.close());

const act = (by: string, id: string, leg: Leg, actId = randomUUID()) =>
  as(by).post(`/api/dossiers/${id}/acts`, { actId, kind: leg.kind, stepId: leg.stepId, ...leg.payload });
const climb = async (id: string, legs: Leg[]) => {
  for (const leg of legs) expect((await act(leg.by, id, leg)).status).toBe(200);
};

describe('a dossier over HTTP', () => {
  it('is drafted once however often it is sent, changed, and climbs to its end', async () => {
    const id = randomUUID();
    const body = {
      id,
      unitId: server.land.units.school,
      award: 'GK_X',
      ground: 'merit',
      nominee: { kind: 'individual', name: 'Lý Thị Mẩy' },
      achievement: 'Ba năm dạy giỏi',
    };
    const [first, again] = [await as('clerk').post('/api/dossiers', body), await as('clerk').post('/api/dossiers', body)];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);

    const patched = await fetch(`${server.url}/api/dossiers/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${as('clerk').token}` },
      body: JSON.stringify({ nominee: { kind: 'individual', name: 'Lý Thị Mẩy (sửa)' } }),
    });
    expect(await bodyOf(patched)).toMatchObject({ nominee: { name: 'Lý Thị Mẩy (sửa)' }, achievement: 'Ba năm dạy giỏi', status: 'draft' });

    for (const leg of road) {
      const { status, body: view } = await act(leg.by, id, leg);
      expect([leg.kind, status]).toEqual([leg.kind, 200]);
      expect(view['seq']).toBe(road.indexOf(leg) + 1);
    }
    const { body: view } = await as('clerk').get(`/api/dossiers/${id}`);
    expect(view).toMatchObject({ status: 'granted', phase: 'ended', outcome: 'granted', decision: { number: '11/QĐ' }, step: null, available: [] });
    const { body: story } = await as('clerk').get(`/api/dossiers/${id}/timeline`);
    expect((story['items'] as { sentence: { vi: string } }[])[0]?.sentence.vi).toContain('Nộp hồ sơ kèm tờ trình số 07/TTr');
    expect((await as('clerk').get(`/api/dossiers/${id}/history/verify`)).body).toMatchObject({ whole: true, acts: 6 });
    expect(((await as('clerk').get(`/api/dossiers/${id}/plan`)).body['steps'] as unknown[]).length).toBe(6);
    expect((await as('clerk').get(`/api/dossiers/${id}/findings`)).body).toMatchObject({ pending: true, findings: [] });
  });

  it('the same act five times at once is one act, and all get the same answer', async () => {
    const id = await makeDraft(server.land);
    const actId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => act('clerk', id, road[0]!, actId)));
    expect(answers.map((a) => a.status)).toEqual([200, 200, 200, 200, 200]);
    expect(answers.map((a) => a.body['seq'])).toEqual([1, 1, 1, 1, 1]);
  });

  it('of two on one task one wins, and the other is told who', async () => {
    const id = await makeDraft(server.land);
    await climb(id, road.slice(0, 1));
    const answers = await Promise.all(['commune-intake', 'commune-intake-2'].map((key) => act(key, id, road[1]!)));
    const lost = answers.find((a) => a.status === 409);
    expect(new Set(answers.map((a) => a.status))).toEqual(new Set([200, 409]));
    expect(lost?.body).toMatchObject({ code: 'already-decided', decided: { name: expect.stringMatching(/^Người commune-intake/) } });
  });

  it('what comes from the law or the step is refused with its code, and changes nothing', async () => {
    const id = await makeDraft(server.land, 'GK_H');
    expect((await act('clerk', id, road[0]!)).body).toMatchObject({ status: 422, code: 'award-not-available' });
    expect((await as('clerk').get(`/api/dossiers/${id}`)).body).toMatchObject({ seq: 0, status: 'draft' });
    const other = await makeDraft(server.land);
    await climb(other, road.slice(0, 1));
    expect((await act('commune-appraiser', other, road[1]!)).body).toMatchObject({ code: 'not-your-task', status: 403 });
    expect((await act('commune-intake', other, road[2]!)).body).toMatchObject({ code: 'step-moved-on', status: 409 });
  });
});

describe('many dossiers at once', () => {
  it('acts answer one by one, the faulty ones in their place', async () => {
    const [a, b] = [await makeDraft(server.land), await makeDraft(server.land)];
    await climb(a, road.slice(0, 1));
    await climb(b, road.slice(0, 1));
    const accept = { kind: 'accept', paperOn: today };
    const { status, body } = await as('commune-intake').post('/api/acts', {
      items: [
        { dossierId: a, actId: randomUUID(), ...accept },
        { dossierId: randomUUID(), actId: randomUUID(), ...accept },
        { dossierId: b, actId: 'x', ...accept },
        { dossierId: b, actId: randomUUID(), ...accept },
      ],
    });
    const results = body['results'] as { ok: boolean; refusal?: { code: string; errors?: { path: string }[] } }[];
    expect(status).toBe(200);
    expect(results.map((r) => [r.ok, r.refusal?.code])).toEqual([
      [true, undefined],
      [false, 'unknown'],
      [false, 'incomplete'],
      [true, undefined],
    ]);
    expect(results[2]?.refusal?.errors?.[0]?.path).toBe('actId');
  });

  it('a meeting is recorded on each; sent again nothing happens twice', async () => {
    const ids = [await makeDraft(server.land), await makeDraft(server.land), await makeDraft(server.land)];
    for (const id of ids) await climb(id, road.slice(0, 3));
    const { heldOn, attendance, minutesId } = road[3]!.payload;
    const votes = [14, 3, 14].map((yes) => ({ for: yes, against: 14 - yes, blank: 0 }));
    const meeting = {
      meetingId: randomUUID(),
      unitId: server.land.units.commune,
      heldOn,
      attendance,
      minutesId,
      results: ids.map((dossierId, i) => ({ dossierId, votes: votes[i] })),
    };
    const first = await as('commune-secretary').post('/api/meetings', meeting);
    const again = await as('commune-secretary').post('/api/meetings', meeting);
    expect((first.body['results'] as { ok: boolean }[]).map((r) => r.ok)).toEqual([true, true, true]);
    expect(again.body).toEqual(first.body);
    const views = await Promise.all(ids.map((id) => as('clerk').get(`/api/dossiers/${id}`)));
    expect(views.map((v) => v.body['status'])).toEqual(['running', 'declined', 'running']);
  });
});

describe('who may see', () => {
  it('a neighbour sees nothing of it anywhere', async () => {
    const name = `Người ${randomUUID().slice(0, 8)}`;
    const id = await makeDraft(server.land, 'GK_X', { nominee: { kind: 'individual', name } });
    await climb(id, road.slice(0, 1));
    for (const part of ['', '/timeline', '/plan', '/findings', '/documents', '/history/verify']) {
      const { status, body } = await as('stranger').get(`/api/dossiers/${id}${part}`);
      expect([part, status, body.code]).toEqual([part, 403, 'outside-your-jurisdiction']);
    }
    for (const path of [`/api/dossiers?q=${encodeURIComponent(name)}`, '/api/inbox', `/api/inbox?q=${encodeURIComponent(name)}`]) {
      expect([path, ((await as('stranger').get(path)).body['items'] as unknown[]).length]).toEqual([path, 0]);
    }
    expect((await act('stranger', id, road[1]!)).status).toBe(403);
  });

  it('the unit and the offices above it find it without diacritics, page by page', async () => {
    const mark = randomUUID().slice(0, 6);
    const ids = [];
    for (let i = 0; i < 5; i += 1) ids.push(await makeDraft(server.land, 'GK_X', { nominee: { kind: 'individual', name: `Đặng Thị Hường ${mark}` } }));
    const found: string[] = [];
    let cursor = '';
    for (;;) {
      const { body } = await as('commune-intake').get(`/api/dossiers?q=dang%20huong%20${mark}&limit=2${cursor && `&cursor=${cursor}`}`);
      found.push(...(body['items'] as { id: string }[]).map((d) => d.id));
      if (body['nextCursor'] === null) break;
      cursor = String(body['nextCursor']);
    }
    expect(found).toEqual([...ids].reverse());
    expect(((await as('commune-intake').get(`/api/dossiers?q=${mark}&status=running`)).body['items'] as unknown[]).length).toBe(0);
    expect(((await as('commune-intake').get(`/api/dossiers?q=${mark}&unit=${server.land.units.school}`)).body['items'] as unknown[]).length).toBe(5);
    expect(((await as('commune-intake').get(`/api/dossiers?q=${mark}&unit=${server.land.units.other}`)).body['items'] as unknown[]).length).toBe(0);
  });

  it('who did not sit there on the day of the paper sees no dossier of that day', async () => {
    const sql = server.land.store;
    const id = await makeDraft(server.land);
    await sql.query(`update dossier set from_paper = true, last_on = '2021-06-01', unit_path = $2 where id = $1`, [
      id,
      [server.land.units.school, server.land.units.state],
    ]);
    const [late, then] = [randomUUID(), randomUUID()];
    const [{ id: office }] = await sql.query(`select id from office where unit_id = $1 and kind = 'standing-agency'`, [server.land.units.state]);
    for (const [person, from, to] of [
      [late, '2022-01-01', '2023-01-01'],
      [then, '2020-01-01', '2021-12-31'],
    ]) {
      await sql.query(`insert into person (id, full_name) values ($1, 'Người cũ')`, [person]);
      await sql.query(`insert into seat (id, office_id, person_id, role, from_on, to_on) values ($1, $2, $3, 'intake', $4, $5)`, [
        randomUUID(),
        office,
        person,
        from,
        to,
      ]);
    }
    server.land.people['late'] = late;
    server.land.people['then'] = then;
    const [lately, before] = [await someone(server.land, 'late', () => server.url), await someone(server.land, 'then', () => server.url)];
    expect([(await lately.get(`/api/dossiers/${id}`)).status, (await before.get(`/api/dossiers/${id}`)).status]).toEqual([403, 200]);
    expect([(await lately.get('/api/dossiers')).body['items'], (await before.get('/api/dossiers')).body['items']]).toEqual([
      [],
      [expect.objectContaining({ id })],
    ]);
  });
});
