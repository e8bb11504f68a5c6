import { randomUUID } from 'node:crypto';
import { vietnamDay } from '../../libs/store';
import { makeDraft } from '../land/land';
import { someone, type Someone } from '../land/people';
import { roadOfGiayKhen } from '../land/road';
import { serve, type Server } from './server';

let server: Server;
const people: Record<string, Someone> = {};
const WHO = ['clerk', 'stranger', 'commune-intake', 'commune-appraiser', 'commune-secretary', 'commune-chair', 'province-intake'];
beforeAll(async () => {
  server = await serve();
  for (const key of WHO) people[key] = await someone(server.land, key, () => server.url);
});
afterAll(() => server.close());
const as = (key: string): Someone => people[key]!;

/** A Giấy khen from the letter to the decision, through the real door. */
async function granted(name: string, birthYear?: number, honoureeId?: string): Promise<string> {
  const nominee = { kind: 'individual' as const, name, ...(birthYear ? { birthYear } : {}), ...(honoureeId ? { honoureeId } : {}) };
  const facts = { nominee: { kind: 'individual' as const }, period: { from: '2025-01-01', to: '2025-12-31' } };
  const id = await makeDraft(server.land, 'GK_X', { nominee, facts });
  for (const leg of await roadOfGiayKhen(server.land, vietnamDay(new Date()))) {
    const { status, body } = await as(leg.by).post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind: leg.kind, stepId: leg.stepId, ...leg.payload });
    if (status !== 200) throw new Error(`${leg.kind}: ${JSON.stringify(body)}`);
  }
  return id;
}
interface Item {
  id: string;
  name: string;
  awards: number;
}
const find = async (key: string, q: string): Promise<Item[]> => (await as(key).get(`/api/honourees?q=${encodeURIComponent(q)}`)).body['items'] as Item[];
const page = async (key: string, id: string) => (await as(key).get(`/api/honourees/${id}`)).body;
const unique = () => `Chảo Láo ${randomUUID().slice(0, 8)}`;

describe('an award that was granted', () => {
  it('stands in the register with its decision, found without diacritics, by those who may see the unit', async () => {
    const name = `${unique()} Tả`;
    const dossierId = await granted(name, 1984);
    const [one] = await find('clerk', name.replace('Chảo Láo', 'chao lao').replace('Tả', 'ta'));
    expect(one).toMatchObject({ name, awards: 1 });
    const { body } = await as('clerk').get(`/api/honourees/${one!.id}/awards`);
    expect(body['items']).toEqual([
      expect.objectContaining({
        award: 'GK_X',
        ground: 'merit',
        period: { from: '2025-01-01', to: '2025-12-31' },
        year: 2025,
        decision: { number: '11/QĐ', date: vietnamDay(new Date()) },
        unit: 'Đơn vị thử school',
        source: 'dossier',
        dossierId,
      }),
    ]);
    expect((await find('province-intake', name)).map((x) => x.id)).toEqual([one!.id]);
    expect(await find('stranger', name)).toEqual([]);
    expect(await as('stranger').get(`/api/honourees/${one!.id}`)).toMatchObject({ status: 403, body: { code: 'outside-your-jurisdiction' } });
  });

  it('goes to the one of the same name, unit and birth year, and to nobody else without a person saying so', async () => {
    const name = unique();
    await granted(name, 1984);
    await granted(name, 1984);
    await granted(name, 1990);
    await granted(name);
    const found = await find('clerk', name);
    expect(found.map((x) => x.awards).sort((a, b) => a - b)).toEqual([1, 1, 2]);
    const without = found.find((x) => x.awards === 1)!;
    expect([...new Set(found.map((x) => x.id))]).toHaveLength(3);
    expect((await page('commune-appraiser', without.id))['alike']).toBeDefined();
  });

  it('goes to the honouree the clerk picked, under whatever name', async () => {
    const name = unique();
    await granted(name, 1984);
    const [one] = await find('clerk', name);
    await granted(`${name} (tức Páo)`, undefined, one!.id);
    expect(await page('clerk', one!.id)).toMatchObject({ name, aliases: [`${name} (tức Páo)`] });
  });
});

describe('two who are one', () => {
  const two = async () => {
    const name = unique();
    await granted(name, 1984);
    await granted(name);
    const found = await find('commune-appraiser', name);
    return { name, into: found[0]!.id, from: found[1]!.id };
  };
  const merge = (key: string, into: string, from: string, id = randomUUID()) =>
    as(key).post(`/api/honourees/${into}/merges`, { id, from, reason: 'Cùng một người, quyết định cũ không ghi năm sinh' });

  it('are offered, merged by a person of the standing agency, once, and lose no row', async () => {
    const { name, into, from } = await two();
    expect((await page('commune-appraiser', into))['alike']).toEqual([
      expect.objectContaining({ why: 'same-name', other: expect.objectContaining({ id: from }) }),
    ]);
    const id = randomUUID();
    expect((await merge('commune-appraiser', into, from, id)).body).toEqual({ id, into });
    expect((await merge('commune-appraiser', into, from, id)).body).toEqual({ id, into });
    expect(await find('clerk', name)).toEqual([expect.objectContaining({ id: into, awards: 2 })]);
    expect(await page('clerk', from)).toMatchObject({ id: into, awards: [{}, {}], alike: [], merges: [{ id, undone: null, by: 'Người commune-appraiser' }] });
  });

  it('stand apart again when the merge is taken back, and are not offered anew', async () => {
    const { name, into, from } = await two();
    const id = randomUUID();
    await merge('commune-appraiser', into, from, id);
    const undo = () => as('commune-appraiser').post(`/api/honourees/merges/${id}/undo`, { reason: 'Hai người khác nhau' });
    expect([(await undo()).body, (await undo()).status]).toEqual([{ id, into }, 200]);
    expect((await find('clerk', name)).map((x) => x.awards)).toEqual([1, 1]);
    expect(await page('clerk', from)).toMatchObject({ id: from, alike: [], merges: [{ id, undone: { reason: 'Hai người khác nhau' } }] });
  });

  it('are merged by nobody else: not a clerk, not another place, not twice, not with itself', async () => {
    const { into, from } = await two();
    expect(await merge('clerk', into, from)).toMatchObject({ status: 403, body: { code: 'not-your-task' } });
    expect(await merge('commune-appraiser', into, into)).toMatchObject({ status: 422, body: { code: 'incomplete' } });
    expect(await merge('commune-appraiser', into, randomUUID())).toMatchObject({ status: 404 });
    await merge('commune-appraiser', into, from);
    expect(await merge('commune-appraiser', into, from)).toMatchObject({ status: 409, body: { code: 'step-moved-on' } });
    const elsewhere = await serve();
    try {
      const other = await someone(elsewhere.land, 'commune-appraiser', () => server.url);
      expect((await other.post(`/api/honourees/${into}/merges`, { id: randomUUID(), from, reason: 'thử' })).body.code).toBe('outside-your-jurisdiction');
    } finally {
      await elsewhere.close();
    }
  });

  it('may be said to be two, and then are no longer offered', async () => {
    const { into } = await two();
    const [offer] = (await page('commune-appraiser', into))['alike'] as { id: string }[];
    expect((await as('clerk').post(`/api/honourees/alike/${offer!.id}/apart`, {})).status).toBe(403);
    expect((await as('commune-appraiser').post(`/api/honourees/alike/${offer!.id}/apart`, {})).status).toBe(200);
    expect((await page('commune-appraiser', into))['alike']).toEqual([]);
    expect((await as('commune-appraiser').post('/api/honourees/alike/x/apart', {})).status).toBe(404);
  });
});

it('bad questions are told apart from missing people', async () => {
  expect((await as('clerk').get('/api/honourees?kind=nobody')).status).toBe(422);
  expect((await as('clerk').get('/api/honourees?cursor=xx')).status).toBe(200);
  expect((await as('clerk').get(`/api/honourees/${randomUUID()}`)).status).toBe(404);
  expect((await as('clerk').get('/api/honourees/giang-a-pao')).status).toBe(404);
  expect((await fetch(`${server.url}/api/honourees`)).status).toBe(401);
});
