import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readList } from '../../libs/sheet';
import { someone, type Someone } from '../land/people';
import { bodyOf, json, serve, type Server } from './server';

let server: Server;
const people: Record<string, Someone> = {};
const LIST = readFileSync(join(__dirname, '../../tools/demo/list/danh-sach-bang-khen-tinh-2023.xlsx'));

beforeAll(async () => {
  server = await serve();
  for (const key of ['clerk', 'stranger']) people[key] = await someone(server.land, key, () => server.url);
});
afterAll(() => server.close());

interface Row {
  sheet: string;
  row: number;
  errors: { path: string; detail: string; mend: string }[];
}
const bearer = (key: string) => ({ authorization: `Bearer ${people[key]!.token}` });
const letter = { number: '02/TTr', date: '2024-01-15' };
const send = async (fields: Record<string, string>, content: Buffer = LIST) => {
  const form = new FormData();
  const all = { id: randomUUID(), unitId: server.land.units.school, letterNumber: letter.number, letterDate: letter.date, sentOn: letter.date, ...fields };
  for (const [key, value] of Object.entries(all)) form.set(key, value);
  form.set('file', new Blob([new Uint8Array(content)]), 'danh sách.xlsx');
  const response = await fetch(`${server.url}/api/submissions`, { method: 'POST', headers: bearer('clerk'), body: form });
  return { status: response.status, body: await bodyOf(response) };
};

describe('a list from Excel', () => {
  it('is only checked when asked to: the report by row, nothing stored', async () => {
    const id = randomUUID();
    const { status, body } = await send({ id, check: 'true' });
    expect([status, body.id, body.good, body.faulty, body.rows.length]).toEqual([201, null, 218, 9, 227]);
    expect((await people['clerk']!.get(`/api/submissions/${id}`)).status).toBe(404);
  });

  it('with faulty rows is refused, naming each cell and how to mend it', async () => {
    const { status, body } = await send({});
    expect([status, body.code]).toEqual([422, 'incomplete']);
    expect(body.detail).toBe('Danh sách có 9 dòng cần sửa trên tổng số 227 dòng; chưa lưu dòng nào.');
    expect(body.errors.length).toBeGreaterThanOrEqual(9);
    expect(body.errors[0]).toMatchObject({ path: expect.stringMatching(/^Tập thể!D\d+$/), detail: expect.any(String), mend: expect.any(String) });
    expect(body.report.rows.filter((row: Row) => row.errors.length > 0)).toHaveLength(9);
  });

  it('keeps the good rows when asked to, and files one letter as many dossiers, once', async () => {
    const id = randomUUID();
    const made = await send({ id, keepGood: 'true' });
    expect([made.status, made.body.dossiers.length]).toEqual([201, 218]);
    expect((await send({ id, keepGood: 'true' })).body.dossiers).toEqual(made.body.dossiers);
    const filed = await people['clerk']!.post(`/api/submissions/${id}/file`, {});
    expect(filed.body).toMatchObject({ id, filed: 218, refused: 0 });
    expect((await people['clerk']!.post(`/api/submissions/${id}/file`, {})).body).toEqual(filed.body);
    const { body } = await people['clerk']!.get(`/api/submissions/${id}`);
    expect([body['state'], (body['dossiers'] as unknown[]).length]).toEqual(['filed', 218]);
    const report = await fetch(`${server.url}/api/submissions/${id}/report`, { headers: bearer('clerk') });
    expect(report.headers.get('content-disposition')).toContain("filename*=UTF-8''K%E1%BA%BFt%20qu%E1%BA%A3");
    expect(
      Buffer.from(await report.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect((await people['stranger']!.get(`/api/submissions/${id}`)).status).toBe(404);
  }, 60_000);

  it('that is no workbook is refused in words', async () => {
    const { status, body } = await send({}, Buffer.from('họ tên;danh hiệu'));
    expect([status, body.code]).toEqual([422, 'incomplete']);
    expect(body.errors).toHaveLength(1);
  });

  it('has a template that our own reader reads', async () => {
    const response = await fetch(`${server.url}/api/submissions/template`, { headers: bearer('clerk') });
    const { fileErrors } = await readList(Buffer.from(await response.arrayBuffer()));
    expect(fileErrors.map((e) => e.code)).toEqual(['no-rows']);
  });
});

describe('a letter as JSON', () => {
  const dossier = { award: 'GK_X', ground: 'merit', nominee: { kind: 'individual', name: 'Sùng Thị Chở' } };
  const post = (body: object, headers = {}) => fetch(`${server.url}/api/submissions`, json('POST', body, { ...bearer('clerk'), ...headers }));

  it('takes its id from Idempotency-Key and happens once', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const body = {
      unitId: server.land.units.school,
      letter: { number: '9/TTr', date: '2026-11-10' },
      sentOn: '2026-11-10',
      dossiers: [dossier, { ...dossier, nominee: { kind: 'individual', name: 'Má A Dê' } }],
    };
    const [a, b] = [await bodyOf(await post(body, key)), await bodyOf(await post(body, key))];
    expect(a).toEqual(b);
    expect([a.id, a.dossiers.length]).toEqual([key['idempotency-key'], 2]);
  });

  it('of another’s unit is refused; a faulty dossier is named by its place', async () => {
    const body = { id: randomUUID(), unitId: server.land.units.other, letter, sentOn: letter.date, dossiers: [dossier] };
    expect((await bodyOf(await post(body))).code).toBe('outside-your-jurisdiction');
    const faulty = { ...body, unitId: server.land.units.school, dossiers: [dossier, { ...dossier, ground: 'beauty', nominee: { kind: 'individual' } }] };
    const { errors } = await bodyOf(await post(faulty));
    expect(errors.map((e: { path: string }) => e.path).sort()).toEqual(['dossiers.1.ground', 'dossiers.1.nominee.name']);
  });
});
