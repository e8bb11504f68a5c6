import { randomUUID } from 'node:crypto';
import { checkCriteria, deliverNotices, vietnamDay } from '../../libs/store';
import { makeDraft, who } from '../land/land';
import { someone, type Someone } from '../land/people';
import { roadOfGiayKhen, type Leg } from '../land/road';
import { serve, type Server } from './server';

let server: Server;
let road: Leg[];
const people: Record<string, Someone> = {};
const today = vietnamDay(new Date());
interface Item {
  id: string;
  mine: boolean;
  overdue: boolean;
  dueOn: string | null;
  dossier: { id: string };
}

beforeAll(async () => {
  server = await serve();
  road = await roadOfGiayKhen(server.land, today);
  for (const key of ['clerk', 'stranger', 'commune-intake', 'commune-intake-2', 'commune-head', 'commune-appraiser'])
    people[key] = await someone(server.land, key, () => server.url);
});
afterAll(() => server.close());

const act = async (by: string, id: string, leg: Leg) =>
  expect((await people[by]!.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind: leg.kind, stepId: leg.stepId, ...leg.payload })).status).toBe(200);
const inbox = async (by: string, query = '') => (await people[by]!.get(`/api/inbox?limit=200${query}`)).body['items'] as Item[];
const submitted = async (name = 'Vàng A Sủ') => {
  const id = await makeDraft(server.land, 'GK_X', { nominee: { kind: 'individual', name } });
  await act('clerk', id, road[0]!);
  return id;
};

describe('the inbox', () => {
  it('shows a task to the next holders at once, and no longer to them when it has moved on', async () => {
    const id = await submitted();
    expect((await inbox('commune-intake')).map((i) => i.dossier.id)).toContain(id);
    expect((await inbox('commune-intake-2')).map((i) => i.dossier.id)).toContain(id);
    expect((await inbox('commune-appraiser')).map((i) => i.dossier.id)).not.toContain(id);
    await act('commune-intake', id, road[1]!);
    expect((await inbox('commune-intake-2')).map((i) => i.dossier.id)).not.toContain(id);
    expect((await inbox('commune-appraiser')).map((i) => i.dossier.id)).toContain(id);
  });

  it('goes to the unit as a supplement when returned', async () => {
    const id = await submitted();
    await act('commune-intake', id, {
      by: '',
      kind: 'return',
      stepId: 'commune-intake',
      payload: { defects: [{ code: 'bien-ban', detail: 'Thiếu biên bản' }] },
    });
    expect((await inbox('clerk')).find((i) => i.dossier.id === id)).toMatchObject({ task: 'supplement' });
  });

  it('is one row for a person with two roles, and pages through all without repeating', async () => {
    const sql = server.land.store;
    const [{ id: office }] = await sql.query(`select id from office where unit_id = $1 and kind = 'standing-agency'`, [server.land.units.commune]);
    await sql.query(`insert into seat (id, office_id, person_id, role, from_on) values ($1, $2, $3, 'appraiser', '2020-01-01')`, [
      randomUUID(),
      office,
      who(server.land, 'commune-intake-2'),
    ]);
    const mark = `Tên ${randomUUID().slice(0, 6)}`;
    const ids = [await submitted(mark), await submitted(mark), await submitted(mark)];
    await act('commune-intake', ids[2]!, road[1]!);
    // The same dossier waiting for both roles of one person.
    await sql.query(
      `insert into inbox (dossier_id, step_id, task, unit_id, office, role, due_on, sort_on, opened_at)
       select dossier_id, step_id, task, unit_id, office, 'appraiser', due_on, sort_on, opened_at from inbox where dossier_id = $1 and role = 'intake'`,
      [ids[0]],
    );
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await people['commune-intake-2']!.get(`/api/inbox?q=${encodeURIComponent(mark)}&limit=1${cursor}`);
      seen.push(...(body['items'] as Item[]).map((i) => i.dossier.id));
      if (body['nextCursor'] === null) break;
      cursor = `&cursor=${String(body['nextCursor'])}`;
    }
    expect(seen.sort()).toEqual([...ids].sort());
  });

  it('knows what is given by name, and what is overdue or due soon', async () => {
    const id = await submitted();
    await act('commune-head', id, {
      by: '',
      kind: 'reassign',
      stepId: 'commune-intake',
      payload: { to: who(server.land, 'commune-intake'), reason: 'Phân công' },
    });
    const filters = ['&whose=mine', '&whose=offices', '&due=soon', '&due=overdue'];
    const found = await Promise.all(filters.map(async (f) => (await inbox('commune-intake', f)).some((i) => i.dossier.id === id)));
    expect(found).toEqual([true, false, true, false]);
    expect((await inbox('commune-intake-2')).some((i) => i.dossier.id === id)).toBe(false);
    await server.land.store.query(`update inbox set due_on = '2024-01-02', sort_on = '2024-01-02' where dossier_id = $1`, [id]);
    expect((await inbox('commune-intake', '&due=overdue')).find((i) => i.dossier.id === id)).toMatchObject({ overdue: true, mine: true });
  });

  it('filters by award, unit, level and step', async () => {
    const id = await submitted();
    const has = async (f: string) => (await inbox('commune-intake', f)).some((i) => i.dossier.id === id);
    expect(
      await Promise.all(
        [
          '&award=GK_X',
          '&award=BK_T',
          '&level=commune',
          '&level=province',
          '&step=intake',
          '&step=commune-intake',
          '&step=council',
          `&unit=${server.land.units.school}`,
          `&unit=${server.land.units.other}`,
        ].map(has),
      ),
    ).toEqual([true, false, true, false, true, true, false, true, false]);
  });
});

describe('notices and the stream', () => {
  it('a delivered notice is read once, by its own person only', async () => {
    const id = await submitted();
    await deliverNotices(server.land.store, { dossierId: id, upTo: 1, now: new Date() });
    const mine = (await people['commune-intake']!.get('/api/notices?unread=true')).body['items'] as {
      id: string;
      dossier: { id: string };
      sentence: { vi: string };
    }[];
    const notice = mine.find((n) => n.dossier.id === id);
    expect(notice?.sentence.vi).toBe('Có việc cần xử lý');
    expect((await people['stranger']!.post('/api/notices/read', { ids: [notice?.id] })).body).toEqual({ read: 0 });
    expect((await people['commune-intake']!.post('/api/notices/read', { ids: [notice?.id] })).body).toEqual({ read: 1 });
    expect((await people['commune-intake']!.post('/api/notices/read', { ids: ['1; drop table notice'] })).status).toBe(422);
  });

  it('tells those whose inbox changed, and nobody else', async () => {
    const stop = new AbortController();
    const open = (key: string) => fetch(`${server.url}/api/stream`, { headers: { authorization: `Bearer ${people[key]!.token}` }, signal: stop.signal });
    const [intake, stranger] = await Promise.all([open('commune-intake'), open('stranger')]);
    expect(intake.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const texts = { intake: '', stranger: '' };
    const listen = async (key: keyof typeof texts, response: Response) => {
      for await (const chunk of response.body!) texts[key] += Buffer.from(chunk).toString();
    };
    const both = Promise.allSettled([listen('intake', intake), listen('stranger', stranger)]);
    const id = await submitted();
    const heard = (): number => texts.intake.split(id).length - 1;
    const until = async (times: number): Promise<void> => {
      for (let i = 0; i < 200 && heard() < times; i += 1) await new Promise((done) => setTimeout(done, 20));
    };
    await until(1);
    await checkCriteria(server.land.store, { dossierId: id, checkSeq: 1, now: new Date() });
    await until(2);
    stop.abort();
    await both;
    expect(texts.intake).toContain(`event: inbox\ndata: {"dossierId":"${id}","seq":1}`);
    expect(heard()).toBe(2); // the act, and the verdict of its check
    expect(texts.stranger).not.toContain(id);
  });
});
