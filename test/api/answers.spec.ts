import { randomUUID } from 'node:crypto';
import { vietnamDay } from '../../libs/store';
import { makeDraft } from '../land/land';
import { someone, type Someone } from '../land/people';
import { PDF, serve, type Server } from './server';

let server: Server;
const people: Record<string, Someone> = {};
const today = vietnamDay(new Date());
beforeAll(async () => {
  server = await serve();
  for (const key of ['clerk', 'stranger', 'commune-intake']) people[key] = await someone(server.land, key, () => server.url);
});
afterAll(() => server.close());

const act = (by: string, id: string, kind: string, payload: object) => people[by]!.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind, ...payload });
async function lay(id: string, paper: string, name: string): Promise<void> {
  const form = new FormData();
  form.set('paper', paper);
  form.set('file', new Blob([new Uint8Array(PDF)]), name);
  const answer = await fetch(`${server.url}/api/dossiers/${id}/documents`, {
    method: 'POST',
    headers: { authorization: `Bearer ${people['clerk']!.token}` },
    body: form,
  });
  expect(answer.status).toBe(201);
}
async function returned(): Promise<string> {
  const id = await makeDraft(server.land);
  await act('clerk', id, 'submit', { letter: { number: '07/TTr', date: today }, sentOn: today });
  const defects = [
    { code: 'bien-ban', detail: 'Thiếu biên bản' },
    { code: 'other', detail: 'Ghi rõ xếp loại' },
  ];
  expect((await act('commune-intake', id, 'return', { defects })).status).toBe(200);
  return id;
}
const facts = { nominee: { kind: 'individual', years: [{ year: 2024, rating: 'HTXS', initiatives: [] }], awards: [], discipline: [], holds: [] } };

describe('what a unit changed in its answer', () => {
  it('is told to the one who returned it: fields in words, papers, the points ticked off', async () => {
    const id = await returned();
    await lay(id, 'bien-ban', 'bien-ban-hop.pdf');
    expect((await act('clerk', id, 'resubmit', { note: 'Đã bổ sung', facts, mended: [0] })).status).toBe(200);
    const { status, body } = await people['commune-intake']!.get(`/api/dossiers/${id}/changes`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      items: [
        {
          returned: { by: { name: 'Người commune-intake' } },
          answered: { by: { name: 'Người clerk' }, note: 'Đã bổ sung' },
          defects: [
            { code: 'bien-ban', mended: true, files: ['bien-ban-hop.pdf'] },
            { code: 'other', mended: false, files: [] },
          ],
          papers: [{ paper: 'bien-ban', name: 'bien-ban-hop.pdf', replaces: [] }],
        },
      ],
    });
    const { differences } = (body as { items: { differences: { field: string; after: { vi: string }[] }[] }[] }).items[0]!;
    expect(differences.find((one) => one.field === 'nominee.years.2024.rating')?.after).toEqual([
      { vi: 'hoàn thành xuất sắc nhiệm vụ', en: 'excellently completed' },
    ]);
    expect((await people['commune-intake']!.get(`/api/dossiers/${id}/history/verify`)).body).toMatchObject({ whole: true });
  });

  it('is empty for a dossier that was never returned, or not answered yet', async () => {
    const draft = await makeDraft(server.land);
    for (const id of [draft, await returned()])
      expect(await people['clerk']!.get(`/api/dossiers/${id}/changes`)).toMatchObject({ status: 200, body: { items: [] } });
  });

  it('is refused to those who may not see it, for one that is not there, and to nobody', async () => {
    const id = await returned();
    expect(await people['stranger']!.get(`/api/dossiers/${id}/changes`)).toMatchObject({ status: 403, body: { code: 'outside-your-jurisdiction' } });
    expect((await people['clerk']!.get(`/api/dossiers/${randomUUID()}/changes`)).status).toBe(404);
    expect((await people['clerk']!.get(`/api/dossiers/khong-phai-ma/changes`)).status).toBe(404);
    expect((await fetch(`${server.url}/api/dossiers/${id}/changes`)).status).toBe(401);
  });

  it('a point that was never raised cannot be ticked off', async () => {
    const id = await returned();
    expect((await act('clerk', id, 'resubmit', { note: 'Đã sửa', mended: [5] })).body).toMatchObject({
      code: 'incomplete',
      status: 422,
      errors: [{ path: 'mended.0' }],
    });
    expect((await act('clerk', id, 'resubmit', { note: 'Đã sửa', mended: ['một'] })).body).toMatchObject({ code: 'incomplete', status: 422 });
    expect((await people['clerk']!.get(`/api/dossiers/${id}`)).body).toMatchObject({ status: 'returned' });
  });
});
