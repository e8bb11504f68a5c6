import { randomUUID } from 'node:crypto';
import { vietnamDay } from '../../libs/store';
import { makeDraft } from '../land/land';
import { someone, type Someone } from '../land/people';
import { serve, type Server, json } from './server';

let server: Server;
const people: Record<string, Someone> = {};
const today = vietnamDay(new Date());
beforeAll(async () => {
  server = await serve();
  for (const key of ['clerk', 'stranger', 'commune-intake']) people[key] = await someone(server.land, key, () => server.url);
});
afterAll(() => server.close());

interface Answer {
  status: number;
  body: Record<string, unknown>;
}
const put = async (by: string, id: string, body: object): Promise<Answer> => {
  const answer = await fetch(`${server.url}/api/dossiers/${id}/working-copy`, json('PUT', body, { authorization: `Bearer ${people[by]!.token}` }));
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const change = (basedOn: number, name: string) => ({
  changeId: randomUUID(),
  basedOn,
  form: { nominee: { name }, letter: { number: '' } },
  filing: { nominee: { kind: 'individual', name } },
});
const act = async (by: string, id: string, kind: string, payload: object) =>
  expect((await people[by]!.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind, ...payload })).status).toBe(200);
const submit = (id: string) => act('clerk', id, 'submit', { letter: { number: '07/TTr', date: today }, sentOn: today });

describe('what is being written', () => {
  it('is given back as it was, and a draft takes over what is whole of it', async () => {
    const id = await makeDraft(server.land);
    expect((await people['clerk']!.get(`/api/dossiers/${id}/working-copy`)).body).toMatchObject({ version: 0, form: null, savedBy: null });
    const first = change(0, 'Giàng Thị Mỷ');
    expect(await put('clerk', id, first)).toMatchObject({ status: 200, body: { version: 1, changeId: first.changeId, savedBy: { name: 'Người clerk' } } });
    expect((await people['clerk']!.get(`/api/dossiers/${id}/working-copy`)).body).toMatchObject({ version: 1, form: first.form });
    expect((await people['clerk']!.get(`/api/dossiers/${id}`)).body).toMatchObject({ nominee: { name: 'Giàng Thị Mỷ' }, award: { code: 'GK_X' } });
  });

  it('sent twice is one change', async () => {
    const id = await makeDraft(server.land);
    const same = change(0, 'Lò Thị Hai');
    const twice = [await put('clerk', id, same), await put('clerk', id, same)];
    expect(twice.map(({ status, body }) => [status, body['version']])).toEqual([
      [200, 1],
      [200, 1],
    ]);
  });

  it('built on an older version is refused with the name of who was first, and overwrites nothing', async () => {
    const id = await makeDraft(server.land);
    await put('clerk', id, change(0, 'Cửa sổ một'));
    const late = await put('clerk', id, change(0, 'Cửa sổ hai'));
    expect(late).toMatchObject({ status: 409, body: { code: 'already-decided', decided: { name: 'Người clerk' } } });
    expect(String(late.body['detail'])).toMatch(/đã sửa bản này ở một cửa sổ khác/);
    expect((await people['clerk']!.get(`/api/dossiers/${id}`)).body).toMatchObject({ nominee: { name: 'Cửa sổ một' } });
  });

  it('is old once a program changed the draft', async () => {
    const id = await makeDraft(server.land);
    await put('clerk', id, change(0, 'Trên trang'));
    const headers = { authorization: `Bearer ${people['clerk']!.token}` };
    expect((await fetch(`${server.url}/api/dossiers/${id}`, json('PATCH', { achievement: 'Do phần mềm gửi' }, headers))).status).toBe(200);
    expect((await people['clerk']!.get(`/api/dossiers/${id}/working-copy`)).body).toMatchObject({ version: 2, form: null });
    expect((await put('clerk', id, change(1, 'Trên trang'))).status).toBe(409);
  });

  it('is kept apart from a returned dossier until it is sent, and is gone after the next act', async () => {
    const id = await makeDraft(server.land);
    await submit(id);
    expect((await put('clerk', id, change(0, 'Sửa sau khi nộp'))).body).toMatchObject({ code: 'step-moved-on', status: 409 });
    await act('commune-intake', id, 'return', { defects: [{ code: 'other', detail: 'Ghi rõ năm' }] });
    expect(await put('clerk', id, change(0, 'Đang trả lời'))).toMatchObject({ status: 200, body: { version: 1 } });
    expect((await people['clerk']!.get(`/api/dossiers/${id}`)).body).toMatchObject({ nominee: { name: 'Lý Thị Mẩy' } });
    await act('clerk', id, 'resubmit', { note: 'Đã ghi rõ' });
    expect((await people['clerk']!.get(`/api/dossiers/${id}/working-copy`)).body).toMatchObject({ form: null });
  });

  it('is for those who propose alone; a form that is no form is refused', async () => {
    const id = await makeDraft(server.land);
    for (const by of ['stranger', 'commune-intake']) {
      expect((await put(by, id, change(0, 'Người khác'))).body).toMatchObject({ code: 'outside-your-jurisdiction' });
      expect((await people[by]!.get(`/api/dossiers/${id}/working-copy`)).status).toBe(403);
    }
    expect((await put('clerk', id, { ...change(0, 'x'), form: 'chữ' })).body).toMatchObject({ code: 'incomplete', errors: [{ path: 'form' }] });
    expect((await put('clerk', randomUUID(), change(0, 'x'))).status).toBe(404);
  });
});
