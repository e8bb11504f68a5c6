import { Workbook } from 'exceljs';
import { randomUUID } from 'node:crypto';
import { awardsBook as workbook, importOver, row, SCHOOL, sendBook, unique, type Cells } from '../land/awards-book';
import { someone, type Someone } from '../land/people';
import { serve, type Server } from './server';

let server: Server;
let keeper: Someone;
let clerk: Someone;
beforeAll(async () => {
  server = await serve();
  keeper = await someone(server.land, 'commune-appraiser', () => server.url);
  clerk = await someone(server.land, 'clerk', () => server.url);
});
afterAll(() => server.close());

const send = (who: Someone, file: Buffer | null, id?: string) => sendBook(server.url, who, file, id);
const done = (id: string) => importOver(keeper, id);
async function taken(rows: Cells[]) {
  const { body } = await send(keeper, await workbook(rows));
  return done(body['id'] as string);
}
const found = async (q: string) =>
  (await keeper.get(`/api/honourees?q=${encodeURIComponent(q)}`)).body['items'] as { id: string; name: string; awards: number }[];

describe('a file of awards', () => {
  it('is taken into the register: one honouree for all lines of one person, the unit found by its name', async () => {
    const name = unique('Giàng A');
    const { body, findings } = await taken([row(name), row(name, { 4: 'LĐTT', 5: '2022', 7: '10/01/2023' })]);
    expect(body).toMatchObject({ state: 'done', taken: 2, added: 2, known: 0, faulty: 0 });
    expect(findings).toEqual([]);
    const [one, ...others] = await found(name);
    expect([one?.awards, others]).toEqual([2, []]);
    const page = (await keeper.get(`/api/honourees/${one!.id}`)).body;
    expect(page['awards']).toEqual([
      expect.objectContaining({ award: 'CSTDCS', year: 2023, source: 'import', unit: SCHOOL, decision: { number: '12/QĐ-UBND', date: '2024-01-10' } }),
      expect.objectContaining({ award: 'LDTT', year: 2022 }),
    ]);
    // The unit was found, so its own clerk sees the person too.
    expect((await clerk.get(`/api/honourees/${one!.id}`)).status).toBe(200);
  });

  it('says of each row that was not taken which cell is wrong and how to mend it; the others are in', async () => {
    const [good, bad] = [unique('Vàng Thị'), unique('Lý Sa')];
    const { body, findings } = await taken([row(good), row(bad, { 4: 'Giải Nhất', 7: '31/02/2024' }), row('', { 1: null })]);
    expect(body).toMatchObject({ state: 'done', taken: 3, added: 1, faulty: 2 });
    expect(findings.map(({ row: at, code, column }) => [at, code, column])).toEqual([
      [3, 'date-unreadable', 'H (Ngày quyết định)'],
      [3, 'award-unknown', 'E (Hình thức khen thưởng)'],
      [4, 'name-missing', 'B (Họ và tên)'],
    ]);
    expect(findings.every((one) => one.fatal && one.mend !== '')).toBe(true);
    expect([(await found(good)).length, (await found(bad)).length]).toEqual([1, 0]);
    expect((await keeper.get(`/api/award-imports/${String(body['id'])}/findings?fatal=false`)).body['items']).toEqual([]);
  });

  it('keeps a unit that nobody knows as it is written, seen by the agency', async () => {
    const name = unique('Tẩn Láo');
    const { findings } = await taken([row(name, { 3: 'Hợp tác xã không có trong danh mục' })]);
    expect(findings.map(({ code, fatal }) => [code, fatal])).toEqual([['unit-not-found', false]]);
    const [one] = await found(name);
    expect((await clerk.get(`/api/honourees/${one!.id}`)).status).toBe(403);
  });

  it('is not taken twice: neither under the same id, nor as the same rows in another file', async () => {
    const name = unique('Chảo Mùi');
    const file = await workbook([row(name)]);
    const id = randomUUID();
    expect((await send(keeper, file, id)).status).toBe(202);
    expect((await send(keeper, file, id)).body['id']).toBe(id);
    await done(id);
    const again = await taken([row(name.toUpperCase()), row(name, { 6: '13/QĐ-UBND' })]);
    expect(again.body).toMatchObject({ added: 1, known: 1 });
    expect(again.findings.map((one) => [one.row, one.code])).toEqual([[2, 'given-already']]);
    expect((await found(name)).map((one) => one.awards)).toEqual([2]);
    expect(await send(keeper, await workbook([row('Người khác')]), id)).toMatchObject({ status: 422, body: { code: 'incomplete' } });
  });

  it('goes on after the last rows taken when the process that read it died', async () => {
    const names = [unique('Một'), unique('Hai'), unique('Ba')];
    const id = randomUUID();
    await send(keeper, await workbook(names.map((name) => row(name))), id);
    await done(id);
    // As a death after the second row leaves it: two rows in, the third not.
    const [third] = await found(names[2]!);
    await server.land.store.query(`delete from award_given where honouree_id = $1`, [third!.id]);
    await server.land.store.query(`delete from honouree where id = $1`, [third!.id]);
    await server.land.store.query(`update award_import set state = 'running', taken = 2, added = 2, lease_until = null, finished_at = null where id = $1`, [
      id,
    ]);
    expect((await done(id)).body).toMatchObject({ state: 'done', taken: 3, added: 3, known: 0 });
    expect((await Promise.all(names.map(found))).map((all) => all.length)).toEqual([1, 1, 1]);
  });

  it('that is none is refused with the reason, and so is no file', async () => {
    const { body } = await send(keeper, Buffer.from('Họ và tên,Năm sinh\nGiàng A Páo,1985'));
    const { body: after, findings } = await done(body['id'] as string);
    expect(after).toMatchObject({ state: 'refused', added: 0 });
    expect(findings.map((one) => one.code)).toEqual(['is-csv']);
    expect(await send(keeper, null)).toMatchObject({ status: 422, body: { code: 'incomplete' } });
  });

  it('is for who keeps the register; others neither send nor read one', async () => {
    const file = await workbook([row('Giàng A Páo')]);
    expect(await send(clerk, file)).toMatchObject({ status: 403, body: { code: 'not-your-task' } });
    const { body } = await send(keeper, file);
    for (const path of ['', '/findings', '/report.xlsx']) expect((await clerk.get(`/api/award-imports/${String(body['id'])}${path}`)).status).toBe(404);
    expect((await clerk.get('/api/award-imports')).body['items']).toEqual([]);
    expect(((await keeper.get('/api/award-imports')).body['items'] as { id: string }[]).map((one) => one.id)).toContain(body['id']);
    await done(body['id'] as string);
  });

  it('and its template and report are workbooks', async () => {
    const { body } = await taken([row(unique('Sùng'), { 4: 'Giải Nhất' })]);
    for (const path of ['template.xlsx', `${String(body['id'])}/report.xlsx`]) {
      const response = await fetch(`${server.url}/api/award-imports/${path}`, { headers: { authorization: `Bearer ${keeper.token}` } });
      const book = new Workbook();
      await book.xlsx.load(await response.arrayBuffer());
      expect(book.worksheets.length).toBeGreaterThan(0);
      if (path !== 'template.xlsx') expect(book.worksheets[0]!.getCell('F2').text).toContain('Giải Nhất');
    }
  });
});

describe('names that are nearly the same', () => {
  it('are offered to a person and merged by nobody else', async () => {
    const tail = unique('Thị');
    const { body } = await taken([row(`Vàng ${tail}`), row(`Vảng ${tail}`, { 6: '14/QĐ' }), row(`Vàng ${tail}`, { 2: null, 6: '15/QĐ' })]);
    expect(body).toMatchObject({ added: 3, alike: 3 });
    const offers = (await keeper.get(`/api/honourees/alike?import=${String(body['id'])}`)).body['items'] as {
      why: string;
      a: { id: string };
      b: { id: string };
    }[];
    expect(offers.map((one) => one.why).sort()).toEqual(['diacritics', 'diacritics', 'same-name']);
    const of = async (unit: string) => ((await keeper.get(`/api/honourees/alike?import=${String(body['id'])}&unit=${unit}`)).body['items'] as unknown[]).length;
    expect([await of(server.land.units.school), await of(server.land.units.commune), await of(server.land.units.other)]).toEqual([3, 3, 0]);
    const same = offers.find((one) => one.why === 'same-name')!;
    const merged = await keeper.post(`/api/honourees/${same.a.id}/merges`, { id: randomUUID(), from: same.b.id, reason: 'Cùng một người' });
    expect(merged.status).toBe(200);
    expect((await keeper.get(`/api/honourees/alike?import=${String(body['id'])}`)).body['items']).toHaveLength(2);
    // A later file finds the one they now are.
    const later = await taken([row(`Vàng ${tail}`, { 4: 'LĐTT', 6: '16/QĐ' })]);
    expect(later.body).toMatchObject({ added: 1, alike: 0 });
    expect((await found(`Vàng ${tail}`)).map((one) => one.awards).sort((a, b) => a - b)).toEqual([1, 3]);
  });

  it('are shown only to who may see both', async () => {
    const stranger = await someone(server.land, 'stranger', () => server.url);
    expect((await stranger.get('/api/honourees/alike')).body['items']).toEqual([]);
  });
});
