import { randomUUID } from 'node:crypto';
import { makeDraft } from '../land/land';
import { someone, type Someone } from '../land/people';
import { bodyOf, PDF, serve, type Server } from './server';

let server: Server;
const people: Record<string, Someone> = {};
beforeAll(async () => {
  server = await serve({ MAX_UPLOAD_MB: '1' });
  for (const key of [
    'clerk',
    'stranger',
    'commune-intake',
    'commune-secretary',
    'commune-member-0',
    'commune-chair',
    'province-secretary',
    'state-intake',
    'admin',
  ])
    people[key] = await someone(server.land, key, () => server.url);
});
afterAll(() => server.close());

const upload = async (by: string, path: string, content: Buffer | string, name: string, fields: Record<string, string> = {}) => {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.set(key, value);
  form.set('file', new Blob([new Uint8Array(Buffer.from(content))]), name);
  const response = await fetch(`${server.url}${path}`, { method: 'POST', headers: { authorization: `Bearer ${people[by]!.token}` }, body: form });
  return { status: response.status, body: await bodyOf(response) };
};
const read = (by: string, id: string) => fetch(`${server.url}/api/documents/${id}`, { headers: { authorization: `Bearer ${people[by]!.token}` } });

describe('documents', () => {
  it('come back as they were, under their Vietnamese name, as a download that no browser guesses at', async () => {
    const dossier = await makeDraft(server.land);
    const { status, body } = await upload('clerk', `/api/dossiers/${dossier}/documents`, PDF, 'Báo cáo “thành tích”.pdf', { paper: 'bao-cao-thanh-tich' });
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({ name: 'Báo cáo “thành tích”.pdf', mediaType: 'application/pdf', bytes: PDF.length, paper: 'bao-cao-thanh-tich' }),
    ]);
    const response = await read('clerk', body.id);
    expect(Buffer.from(await response.arrayBuffer()).equals(PDF)).toBe(true);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="Bao cao _thanh tich_.pdf"; filename*=UTF-8''${encodeURIComponent('Báo cáo “thành tích”.pdf')}`,
    );
    expect((await people['commune-intake']!.get(`/api/dossiers/${dossier}/documents`)).body['items']).toEqual([expect.objectContaining({ id: body.id })]);
  });

  it('are kept once for the same content, and sent twice with one id are one', async () => {
    const dossier = await makeDraft(server.land);
    const id = randomUUID();
    const [a, b] = [
      await upload('clerk', `/api/dossiers/${dossier}/documents`, PDF, 'a.pdf', { id }),
      await upload('clerk', `/api/dossiers/${dossier}/documents`, PDF, 'a.pdf', { id }),
    ];
    expect([a.status, b.body]).toEqual([201, a.body]);
    const other = await upload('clerk', `/api/dossiers/${dossier}/documents`, Buffer.concat([PDF, Buffer.from('%')]), 'b.pdf', { id });
    expect([other.status, other.body.errors[0].path]).toEqual([422, 'id']);
  });

  it('are known by content, not by name', async () => {
    const dossier = await makeDraft(server.land);
    const page = await upload('clerk', `/api/dossiers/${dossier}/documents`, '<html><script>alert(1)</script></html>', 'hop-le.pdf');
    expect([page.status, page.body.code, page.body.errors[0].code]).toEqual([422, 'incomplete', 'wrong-kind']);
    const named = await upload('clerk', `/api/dossiers/${dossier}/documents`, PDF, '../../etc/passwd');
    expect([named.status, named.body.name, named.body.mediaType]).toEqual([201, 'passwd', 'application/pdf']);
  });

  it('have a largest size, and the refusal states it', async () => {
    const dossier = await makeDraft(server.land);
    const { status, body } = await upload('clerk', `/api/dossiers/${dossier}/documents`, Buffer.concat([PDF, Buffer.alloc(1024 * 1024)]), 'to.pdf');
    expect([status, body.code, body.detail]).toEqual([422, 'incomplete', 'Tệp hoặc nội dung gửi lên lớn quá; nhiều nhất 1 MB mỗi tệp.']);
    const none = await fetch(`${server.url}/api/dossiers/${dossier}/documents`, {
      method: 'POST',
      headers: { authorization: `Bearer ${people['clerk']!.token}` },
      body: new FormData(),
    });
    expect([none.status, (await bodyOf(none)).code]).toEqual([422, 'incomplete']);
  });

  it('are read only by those who may see the dossier', async () => {
    const dossier = await makeDraft(server.land);
    const { body } = await upload('clerk', `/api/dossiers/${dossier}/documents`, PDF, 'a.pdf');
    expect((await read('commune-intake', body.id)).status).toBe(200);
    expect((await read('stranger', body.id)).status).toBe(404);
    expect((await upload('stranger', `/api/dossiers/${dossier}/documents`, PDF, 'a.pdf')).status).toBe(403);
  });

  it('minutes belong to the council’s unit and are handed in by who records its meetings, and nobody else', async () => {
    const fields = { unitId: server.land.units.commune, paper: 'bien-ban' };
    const { status, body } = await upload('commune-secretary', '/api/documents', PDF, 'Biên bản.pdf', fields);
    expect(status).toBe(201);
    for (const other of ['stranger', 'clerk', 'commune-intake', 'commune-member-0', 'commune-chair', 'province-secretary', 'admin'])
      expect([other, await upload(other, '/api/documents', PDF, 'Biên bản.pdf', fields)]).toEqual([
        other,
        expect.objectContaining({
          status: 403,
          body: expect.objectContaining({ code: 'outside-your-jurisdiction', detail: expect.stringContaining('thư ký Hội đồng') }),
        }),
      ]);
    expect((await read('commune-intake', body.id)).status).toBe(200);
    expect((await read('stranger', body.id)).status).toBe(404);
  });

  it('minutes of a day on paper are handed in by who was secretary then, also after the seat has ended', async () => {
    const { land } = server;
    const former = randomUUID();
    await land.store.query(`insert into person (id, full_name) values ($1, 'Thư ký cũ')`, [former]);
    const [{ id: office }] = await land.store.query(`select id from office where unit_id = $1 and kind = 'council'`, [land.units.commune]);
    await land.store.query(`insert into seat (id, office_id, person_id, role, from_on, to_on) values ($1, $2, $3, 'secretary', '2021-01-01', '2023-12-31')`, [
      randomUUID(),
      office,
      former,
    ]);
    land.people['former-secretary'] = former;
    people['former-secretary'] = await someone(land, 'former-secretary', () => server.url);
    const hand = async (unitId: string) => (await upload('former-secretary', '/api/documents', PDF, 'Biên bản.pdf', { unitId })).status;
    expect([await hand(land.units.commune), await hand(land.units.province)]).toEqual([201, 403]);
  });
});
