import { Workbook } from 'exceljs';
import { randomUUID } from 'node:crypto';
import { PER_ADDRESS } from '../../apps/api/lookup/limit';
import { makeDraft } from '../land/land';
import { someone, type Someone } from '../land/people';
import { bodyOf, serve, type Server } from './server';

const TODAY = new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 10);
const NAME = 'Giàng A Páo';
let server: Server;
let admin: Someone;
let clerk: Someone;
let intake: Someone;
beforeAll(async () => {
  server = await serve();
  const sign = (key: string): Promise<Someone> => someone(server.land, key, () => server.url);
  [admin, clerk, intake] = [await sign('admin'), await sign('clerk'), await sign('commune-intake')];
});
afterAll(() => server.close());

const act = (as: Someone, id: string, kind: string, payload: object) => as.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind, ...payload });
/** A dossier of the school that waits at the commune. */
async function submitted(name = NAME, award = 'GK_X'): Promise<{ id: string; code: string }> {
  const nominee = { kind: 'individual' as const, name, position: 'Giáo viên bí mật', birthYear: 1987 };
  const id = await makeDraft(server.land, award, { nominee, achievement: 'Thành tích bí mật' });
  const { body } = await act(clerk, id, 'submit', { letter: { number: '07/TTr-BIMAT', date: TODAY }, sentOn: TODAY });
  return { id, code: String(body.code) };
}
const status = async (code: string) => {
  const response = await fetch(`${server.url}/api/status/${encodeURIComponent(code)}`);
  return { status: response.status, text: await response.text() };
};

describe('the public page', () => {
  it('says where a dossier stands and gives nothing of the person away', async () => {
    const { id, code } = await submitted();
    await act(intake, id, 'hold', { ground: 'complaint', reason: 'Đơn tố cáo bí mật' });
    const found = await status(code.toLowerCase());
    expect(found.status).toBe(200);
    const shown = JSON.parse(found.text);
    expect(Object.keys(shown).sort()).toEqual(['award', 'changedOn', 'code', 'initials', 'levels', 'state']);
    expect(shown).toMatchObject({ code, initials: 'G. A. P.', state: 'in-progress', changedOn: TODAY, award: { code: 'GK_X' } });
    expect(shown.levels.map((level: { state: string }) => level.state)).toEqual(expect.arrayContaining(['done', 'now']));
    const secret = ['Giàng', 'Páo', 'bí mật', '1987', 'BIMAT', 'tố cáo', 'complaint', 'Đơn vị thử', 'Người', id, ...Object.values(server.land.units)];
    expect(secret.filter((word) => found.text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
    expect(Object.values(server.land.people).filter((person) => found.text.includes(person))).toEqual([]);
  });

  it('knows no draft and no invented code, in the same words', async () => {
    const id = await makeDraft(server.land);
    const [{ code }] = await server.land.store.query('select code from dossier where id = $1', [id]);
    const [draft, none, odd] = await Promise.all([status(code), status('HS-1999-99999'), status("' or 1=1 --")]);
    expect([draft.status, none.status, odd.status]).toEqual([404, 404, 404]);
    const told = (text: string): string => JSON.parse(text).detail;
    expect([told(draft.text), told(odd.text)]).toEqual([told(none.text), told(none.text)]);
    expect(told(none.text)).toBe('Không có hồ sơ nào mang mã này.');
  });

  it('is not read through from end to end', async () => {
    const statuses: number[] = [];
    for (let n = 0; n <= PER_ADDRESS; n += 1) statuses.push((await status(`HS-1999-${n}`)).status);
    expect(statuses).toContain(404);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('the board of what is stuck', () => {
  const board = async (query = '') => (await admin.get(`/api/stuck${query}`)).body as unknown as Board;
  interface Board {
    cells: { level: string; step: string; age: string; n: number }[];
    reasons: { why: string; n: number }[];
    items: { id: string; why: { cause: string }[]; days: number; waitsFor: { office: string; people: string[] } }[];
    nextCursor: string | null;
  }
  const ofLand = async (id: string) => (await board(`?dossier=${id}`)).items[0];

  it('says why each stands, on whom it waits, and leaves out what moves', async () => {
    const [moves, late] = [await submitted(), await submitted()];
    const { store } = server.land;
    await store.query(`update dossier set due_on = $2::date - 12, overdue = true where id = $1`, [late.id, TODAY]);
    await store.query('update dossier set followed = seq where id = any($1)', [[moves.id, late.id]]);
    expect(await ofLand(moves.id)).toBeUndefined();
    expect(await ofLand(late.id)).toMatchObject({ why: [{ cause: 'overdue' }], waitsFor: { people: expect.arrayContaining(['Người commune-intake']) } });
  });

  it('counts what it lists, by reason and by cell, and reads on page by page', async () => {
    const all = await board('?limit=200');
    expect(all.nextCursor).toBeNull();
    expect(all.cells.reduce((sum, cell) => sum + cell.n, 0)).toBe(all.items.length);
    for (const { why, n } of all.reasons) expect((await board(`?why=${why}&limit=200`)).items).toHaveLength(n);
    const cell = all.cells[0]!;
    expect((await board(`?level=${cell.level}&step=${cell.step}&age=${cell.age}&limit=200`)).items).toHaveLength(cell.n);
    const read: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Board = await board(`?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      read.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    }
    expect(read).toEqual(all.items.map((item) => item.id));
  });

  it('refuses a word that is not of its lists', async () => {
    expect((await admin.get('/api/stuck?why=tai-sao')).status).toBe(422);
  });
});

describe('the workbook of dossiers', () => {
  const download = (as: Someone, query = '') => fetch(`${server.url}/api/dossiers/export${query}`, { headers: { authorization: `Bearer ${as.token}` } });
  const rowsOf = async (response: Response): Promise<string[][]> => {
    const book = new Workbook();
    await book.xlsx.load(await response.arrayBuffer());
    return (book.worksheets[0]?.getSheetValues() ?? []).slice(1).map((row) => (row as unknown[]).slice(1).map(String));
  };

  it('has Vietnamese headings, what the list has, and no formula', async () => {
    await submitted('=HYPERLINK("http://xau.example","bấm")');
    await submitted('+84 912');
    const response = await download(admin);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename=".*\.xlsx"/);
    const rows = await rowsOf(response);
    expect(rows[0]).toEqual(expect.arrayContaining(['Mã hồ sơ', 'Cá nhân, tập thể', 'Trạng thái', 'Thời hạn']));
    const listed = (await bodyOf(await fetch(`${server.url}/api/dossiers?limit=200`, { headers: { authorization: `Bearer ${admin.token}` } }))).items;
    expect(rows.slice(1).map((row) => row[0])).toEqual(listed.map((item: { code: string }) => item.code));
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(rows.flat()).toContain(`'=HYPERLINK("http://xau.example","bấm")`);
  });

  it('follows the filter, and the reach of who asks', async () => {
    expect((await rowsOf(await download(admin, '?q=khong%20ai%20ten%20nay'))).length).toBe(1);
    const stranger = await someone(server.land, 'stranger', () => server.url);
    expect((await rowsOf(await download(stranger))).length).toBe(1);
    expect((await download(admin, '?status=la')).status).toBe(422);
    expect((await fetch(`${server.url}/api/dossiers/export`)).status).toBe(401);
  });
});
