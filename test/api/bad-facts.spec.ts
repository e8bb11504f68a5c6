import { randomUUID } from 'node:crypto';
import type { SimplifiedClaim } from '../../libs/rulebook/types';
import { makeDraft } from '../land/land';
import { someone, type Someone } from '../land/people';
import { serve, type Server } from './server';

let server: Server;
let clerk: Someone;
beforeAll(async () => {
  server = await serve();
  clerk = await someone(server.land, 'clerk', () => server.url);
});
afterAll(() => server.close());

const submit = (id: string, sentOn: string) =>
  clerk.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind: 'submit', letter: { number: '1/TTr', date: sentOn }, sentOn, on: sentOn });

it('facts that cannot all be true are named with both sources, and the answer stays open', async () => {
  const nominee = {
    kind: 'individual',
    occupation: 'official',
    years: [{ year: 2025, rating: 'KHT', initiatives: [], monthsInService: 12 }],
    awards: [{ code: 'LDTT', from: '2025-01-01', to: '2025-12-31', decidedOn: '2025-12-30' }],
    discipline: [],
    holds: [],
  };
  const { status, body } = await clerk.post('/api/assessments', { award: 'GK_X', ground: 'merit', dates: { sentOn: '2026-03-10' }, nominee });
  const clashes = (body['findings'] as { criterion: string; because: string; facts: string[] }[]).filter((one) => one.criterion === 'contradiction');
  expect([status, body['verdict'], clashes.length]).toEqual([200, 'unknown', 2]);
  for (const { because, facts } of clashes) expect([because.length > 20, facts.length]).toEqual([true, 2]);
});

it('an award whose authority is gone is refused at the door with what took its place; the draft stays a draft', async () => {
  const id = await makeDraft(server.land, 'GK_H');
  const refused = await submit(id, '2026-11-02');
  expect(refused).toMatchObject({ status: 422, body: { code: 'award-not-available', citations: [expect.anything()] } });
  expect(String(refused.body.detail)).toContain('xã');
  expect((await clerk.get(`/api/dossiers/${id}`)).body).toMatchObject({ status: 'draft', seq: 0 });
});

it.each<[string, SimplifiedClaim | undefined, boolean, string[]]>([
  ['2025-12-31', 'found-by-head', true, ['to-trinh', 'bao-cao-tom-tat']],
  ['2026-01-02', 'found-by-head', false, ['to-trinh', 'bao-cao-thanh-tich', 'bien-ban', 'xac-nhan-thanh-tich']],
  ['2025-12-31', undefined, false, ['to-trinh', 'bao-cao-thanh-tich', 'bien-ban', 'xac-nhan-thanh-tich']],
])('the plan of a dossier sent on %s that names the case %s asks for the papers of that day', async (sentOn, simplified, open, papers) => {
  const id = await makeDraft(server.land, 'GK_X', { facts: { nominee: { kind: 'individual' }, ...(simplified ? { simplified } : {}) } });
  expect((await submit(id, sentOn)).status).toBe(200);
  const { body } = await clerk.get(`/api/dossiers/${id}/plan`);
  expect((body['papers'] as { code: string }[]).map((one) => one.code)).toEqual(papers);
  if (simplified)
    expect(body['simplified']).toMatchObject({ name: { vi: 'Người đứng đầu phát hiện' }, open, citations: [{ document: '98/2023/NĐ-CP', article: 40 }] });
  else expect(body['simplified']).toBeUndefined();
});
