import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { someone, type Someone } from '../land/people';
import { bodyOf, json, serve, type Server } from './server';

const LIST = readFileSync(join(__dirname, '../../tools/demo/list/danh-sach-bang-khen-tinh-2023.xlsx'));
let server: Server;
const people: Record<string, Someone> = {};
beforeAll(async () => {
  server = await serve();
  for (const key of ['clerk', 'stranger']) people[key] = await someone(server.land, key, () => server.url);
});
afterAll(() => server.close());

interface Row {
  place: number;
  sheet: string;
  row: number;
  name: string;
  award: string;
  mended: boolean;
  dossier: { id: string; status: string } | null;
  errors: { code: string; path: string; detail: string }[];
}
const bearer = (key = 'clerk') => ({ authorization: `Bearer ${people[key]!.token}` });
async function keep(fields: Record<string, string> = {}): Promise<{ status: number; body: { id: string; rows: Row[]; dossiers: unknown[]; code?: string } }> {
  const form = new FormData();
  const all = {
    id: randomUUID(),
    unitId: server.land.units.school,
    letterNumber: '02/TTr',
    letterDate: '2024-01-15',
    sentOn: '2024-01-15',
    keepFaulty: 'true',
  };
  for (const [key, value] of Object.entries({ ...all, ...fields })) form.set(key, value);
  form.set('file', new Blob([new Uint8Array(LIST)]), 'danh sách.xlsx');
  const response = await fetch(`${server.url}/api/submissions`, { method: 'POST', headers: bearer(), body: form });
  return { status: response.status, body: await bodyOf(response) };
}
const mend = async (id: string, place: number | string, cells: object, key = 'clerk') => {
  const response = await fetch(`${server.url}/api/submissions/${id}/rows/${place}`, json('PATCH', { cells }, bearer(key)));
  return { status: response.status, body: await bodyOf(response) };
};
const faulty = (rows: Row[], code: string): Row => rows.find((row) => row.errors.some((error) => error.code === code))!;
/** The letter of the cell that an error points at: `Cá nhân!C12` → C. */
const letterOf = (row: Row): string => /!([A-Z]+)\d/.exec(row.errors[0]!.path)![1]!;
const reportOf = async (id: string) =>
  (await people['clerk']!.get(`/api/submissions/${id}`)).body as unknown as {
    state: string;
    filed: number;
    rows: number;
    report: { good: number; faulty: number; rows: Row[] };
  };

it('keeps the whole list without a single dossier, shows the cells of a row, and judges what is mended by the same rules', async () => {
  const { status, body } = await keep();
  expect([status, body.dossiers.length, body.rows.length]).toEqual([201, 0, 227]);
  const row = faulty(body.rows, 'date-unreadable');
  const opened = await people['clerk']!.get(`/api/submissions/${body.id}/rows/${row.place}`);
  const born = (opened.body['cells'] as { column: string; text: string }[]).find((cell) => cell.column === letterOf(row));
  expect(born).toMatchObject({ text: '31/02/1985', mended: null, heading: expect.stringMatching(/sinh/i) });

  const still = await mend(body.id, row.place, [{ column: letterOf(row), text: '1785' }]);
  expect([still.status, still.body.faulty, still.body.rows[0].errors[0].code]).toEqual([200, 9, 'birth-year-impossible']);
  const right = await mend(body.id, row.place, [{ column: letterOf(row), text: '28/02/1985' }]);
  expect(right.body).toMatchObject({ good: 219, faulty: 8, rows: [{ place: row.place, errors: [], mended: true }] });
  // Sent again it is the same, and it is still there when the page is loaded anew.
  expect((await mend(body.id, row.place, [{ column: letterOf(row), text: '28/02/1985' }])).body).toMatchObject({ good: 219, faulty: 8 });
  expect((await reportOf(body.id)).report).toMatchObject({ good: 219, faulty: 8 });
});

it('tells every row that a mended one sets right: the first of two that repeat each other', async () => {
  const { body } = await keep();
  const second = faulty(body.rows, 'duplicate');
  const named = Number(/dòng (\d+)/.exec(second.errors[0]!.detail)![1]);
  const first = body.rows.find((row) => row.sheet === second.sheet && row.row === named)!;
  const name = (await people['clerk']!.get(`/api/submissions/${body.id}/rows/${first.place}`)).body['cells'] as { column: string; heading: string }[];
  const { column } = name.find((cell) => /họ và tên/i.test(cell.heading))!;
  const done = await mend(body.id, first.place, [{ column, text: 'Người Khác Hẳn' }]);
  expect(done.body.rows.map((row: Row) => [row.place, row.errors.length])).toEqual([
    [first.place, 0],
    [second.place, 0],
  ]);
});

it('files in portions, goes on where it stopped, and makes one dossier of a row however often it is sent', async () => {
  const { body } = await keep();
  const good = body.rows.filter((row) => row.errors.length === 0).map((row) => row.place);
  const file = (rows?: number[]) => people['clerk']!.post(`/api/submissions/${body.id}/file`, rows ? { rows } : {});
  const row = faulty(body.rows, 'rating-unknown');
  const first = await file([...good.slice(0, 3), row.place]);
  expect(first.body).toMatchObject({ filed: 3, refused: 0 });
  expect((first.body['results'] as { place: number }[]).map((one) => one.place).sort((a, b) => a - b)).toEqual(good.slice(0, 3));
  expect((await reportOf(body.id)).state).toBe('draft');
  const [again, twin] = await Promise.all([file(good.slice(0, 3)), file(good.slice(1, 5))]);
  expect(again.body['results']).toEqual(first.body['results']);
  expect(twin.body).toMatchObject({ filed: 4, refused: 0 });

  await mend(body.id, row.place, [{ column: letterOf(row), text: 'HTT' }]);
  expect((await file()).body).toMatchObject({ filed: 219, refused: 0 });
  const after = await reportOf(body.id);
  expect(after).toMatchObject({ state: 'filed', filed: 219, rows: 227, report: { good: 219, faulty: 8 } });
  expect(after.report.rows.filter((one) => one.dossier?.status === 'running')).toHaveLength(219);
  const [{ count }] = await server.land.store.query(`select count(*)::int as count from dossier where submission_id = $1`, [body.id]);
  expect(count).toBe(219);

  // The rows that were wrong may follow under the same letter.
  const late = faulty(after.report.rows, 'birth-year-impossible');
  await mend(body.id, late.place, [{ column: letterOf(late), text: '1974' }]);
  expect((await file([late.place])).body).toMatchObject({ filed: 1, refused: 0 });
  expect(await reportOf(body.id)).toMatchObject({ state: 'filed', filed: 220 });
}, 120_000);

it('gives a row back to be mended when its dossier is refused, and files it once it is right', async () => {
  const { body } = await keep({ letterDate: '2026-11-18', sentOn: '2026-11-18' });
  const row = body.rows.find((one) => one.award === 'CSTDT')!;
  const cells = (await people['clerk']!.get(`/api/submissions/${body.id}/rows/${row.place}`)).body['cells'] as { column: string; heading: string }[];
  const award = cells.find((cell) => /hình thức/i.test(cell.heading))!;
  // A district's letter of merit: since July 2025 nobody is there to sign it.
  expect((await mend(body.id, row.place, [{ column: award.column, text: 'Giấy khen của Chủ tịch UBND huyện' }])).status).toBe(200);
  const file = () => people['clerk']!.post(`/api/submissions/${body.id}/file`, { rows: [row.place] });
  const refused = await file();
  expect(refused.body).toMatchObject({
    filed: 0,
    refused: 1,
    results: [{ place: row.place, refusal: { code: 'award-not-available', detail: expect.stringContaining('Không còn cấp huyện') } }],
  });
  expect((await reportOf(body.id)).report.rows[row.place]).toMatchObject({ dossier: null });
  expect((await mend(body.id, row.place, [{ column: award.column, text: 'Bằng khen của Chủ tịch UBND tỉnh' }])).status).toBe(200);
  expect((await file()).body).toMatchObject({ filed: 1, refused: 0 });
});

it('refuses what cannot be mended, each in words', async () => {
  const { body } = await keep();
  const [place] = body.rows.filter((row) => row.errors.length === 0).map((row) => row.place);
  const cell = [{ column: 'B', text: 'Tên mới' }];
  expect(await mend(body.id, place!, [{ column: 'ZZ', text: 'x' }])).toMatchObject({
    status: 422,
    body: { code: 'incomplete', detail: 'Trang tính không có cột ZZ để sửa.' },
  });
  expect(await mend(body.id, place!, [])).toMatchObject({ status: 422 });
  expect(await mend(body.id, place!, [{ column: 'B' }])).toMatchObject({ status: 422 });
  expect(await mend(body.id, 900, cell)).toMatchObject({ status: 404 });
  expect(await mend(body.id, 'hai', cell)).toMatchObject({ status: 404 });
  expect(await mend(body.id, place!, cell, 'stranger')).toMatchObject({ status: 404 });
  expect((await people['stranger']!.get(`/api/submissions/${body.id}/rows/${place}`)).status).toBe(404);
  expect((await people['clerk']!.post(`/api/submissions/${body.id}/file`, { rows: [-1] })).status).toBe(422);
  await people['clerk']!.post(`/api/submissions/${body.id}/file`, { rows: [place] });
  expect(await mend(body.id, place!, cell)).toMatchObject({
    status: 409,
    body: { code: 'step-moved-on', detail: 'Dòng này đã thành hồ sơ, không sửa trong danh sách được nữa.' },
  });
  expect((await people['clerk']!.get(`/api/submissions/${body.id}/rows/${place}`)).body['cells']).toEqual([]);
});

it('takes a text with characters that no database keeps', async () => {
  const { body } = await keep();
  const row = faulty(body.rows, 'name-missing');
  expect(await mend(body.id, row.place, [{ column: letterOf(row), text: 'Giàng\u0000 A\u0007 Páo' }])).toMatchObject({
    status: 200,
    body: { rows: [{ name: 'Giàng A Páo' }] },
  });
});

it('is not kept for a unit the sender does not file for', async () => {
  expect(await keep({ unitId: server.land.units.other })).toMatchObject({ status: 403, body: { code: 'outside-your-jurisdiction' } });
});
