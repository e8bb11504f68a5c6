import { randomUUID } from 'node:crypto';
import { vietnamDay } from '../../libs/store';
import { makeDraft } from '../land/land';
import { someone, type Someone } from '../land/people';
import { serve, type Server } from './server';

let server: Server;
const people: Record<string, Someone> = {};
const today = vietnamDay(new Date());
interface Item {
  id: string;
  group: string;
  returned: { defects: { detail: string }[] } | null;
}

beforeAll(async () => {
  server = await serve();
  for (const key of ['clerk', 'stranger', 'commune-intake']) people[key] = await someone(server.land, key, () => server.url);
});
afterAll(() => server.close());

const act = async (by: string, id: string, kind: string, payload: object) =>
  expect((await people[by]!.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind, ...payload })).status).toBe(200);
const list = async (by: string, query = '') =>
  (await people[by]!.get(`/api/unit-dossiers?limit=100${query}`)).body as unknown as { items: Item[]; nextCursor: string | null };
const named = (name: string) => makeDraft(server.land, 'GK_X', { nominee: { kind: 'individual', name } });
const submit = (id: string) => act('clerk', id, 'submit', { letter: { number: '07/TTr', date: today }, sentOn: today });

describe("a unit's own dossiers", () => {
  const ids: string[] = [];
  beforeAll(async () => {
    for (const name of ['Thào Thị Sua', 'Lò Văn Nháp', 'Má A Chạy', 'Vàng Thị Rút']) ids.push(await named(name));
    const [returned, , running, ended] = ids as [string, string, string, string];
    for (const id of [ended, running, returned]) await submit(id);
    await act('commune-intake', returned, 'return', { defects: [{ code: 'bien-ban', detail: 'Thiếu biên bản họp xét' }] });
    await act('clerk', ended, 'withdraw', { reason: 'Lập nhầm' });
  });

  it('come returned first with their defects, then drafts, running, ended', async () => {
    const { items } = await list('clerk');
    expect(items.map((item) => [item.id, item.group])).toEqual(ids.map((id, i) => [id, ['returned', 'draft', 'running', 'ended'][i]]));
    expect(items[0]?.returned?.defects).toEqual([{ code: 'bien-ban', detail: 'Thiếu biên bản họp xét' }]);
    expect(items.slice(1).every((item) => item.returned === null)).toBe(true);
  });

  it('are found without diacritics, by group, and page by page without repeating', async () => {
    expect((await list('clerk', '&q=lo%20van')).items.map((item) => item.id)).toEqual([ids[1]]);
    expect((await list('clerk', '&group=running')).items.map((item) => item.id)).toEqual([ids[2]]);
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = (await people['clerk']!.get(`/api/unit-dossiers?limit=1${cursor}`)).body as unknown as { items: Item[]; nextCursor: string | null };
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
    } while (cursor);
    expect(seen).toEqual(ids);
  });

  it('are nobody else’s: another unit’s clerk and a reviewer above have none here', async () => {
    expect((await list('stranger')).items).toEqual([]);
    expect((await list('commune-intake')).items).toEqual([]);
  });

  it('refuse a group that is none', async () => {
    expect((await people['clerk']!.get('/api/unit-dossiers?group=all')).body).toMatchObject({ code: 'incomplete', status: 422 });
  });
});
