import { randomUUID } from 'node:crypto';
import { checkCriteria } from '../../libs/store';
import type { Facts } from '../../libs/rulebook/types';
import { makeDraft } from '../land/land';
import { someone, type Someone } from '../land/people';
import { serve, type Server } from './server';

let server: Server;
const people = new Map<string, Someone>();
const as = (key: string): Someone => people.get(key)!;
beforeAll(async () => {
  server = await serve();
  for (const key of ['clerk', 'commune-intake', 'commune-appraiser', 'admin']) people.set(key, await someone(server.land, key, () => server.url));
});
afterAll(() => server.close());

const HTXS: Facts = {
  nominee: {
    kind: 'individual',
    occupation: 'official',
    years: [{ year: 2025, rating: 'HTXS', initiatives: [], monthsInService: 12 }],
    awards: [],
    discipline: [],
    holds: [],
  },
};
const act = (by: string, id: string, kind: string, body: object) => as(by).post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind, ...body });

/** A Chiến sĩ thi đua cơ sở that began on paper, accepted for appraisal on this day. */
async function accepted(acceptedOn: string): Promise<string> {
  const id = await makeDraft(server.land, 'CSTDCS', { facts: HTXS });
  const sentOn = '2026-09-10';
  expect((await act('clerk', id, 'submit', { letter: { number: '01/TTr', date: sentOn }, sentOn, on: sentOn })).status).toBe(200);
  expect((await act('commune-intake', id, 'accept', { paperOn: acceptedOn, on: acceptedOn })).status).toBe(200);
  return id;
}
const check = async (id: string) => {
  const { body } = await as('clerk').get(`/api/dossiers/${id}`);
  await checkCriteria(server.land.store, { dossierId: id, checkSeq: Number(body['seq']), now: new Date() });
  return (await as('clerk').get(`/api/dossiers/${id}/findings`)).body as unknown as { verdict: string; findings: { citations: { document: string }[] }[] };
};

it('an appraiser finds the amended law more favourable: both answers are shown first, then it is kept, told, and checked by', async () => {
  const id = await accepted('2026-09-30');
  const path = `/api/dossiers/${id}`;
  const before = await check(id);
  expect(before.verdict).toBe('met');
  const { body: choice } = await as('commune-appraiser').get(`${path}/regime-choice`);
  expect(choice).toMatchObject({ open: true, now: '2025', options: [{ regime: '2025', verdict: before.verdict }, { regime: '2026' }] });
  const { body: filed } = await as('clerk').get(path);
  expect(filed['law']).toMatchObject({ regime: '2025', favourable: null, citations: [{}, { document: '06/2026/QH16', article: 4, clause: 4 }] });

  const reason = 'Luật sửa đổi không còn yêu cầu như trước';
  const body = { actId: randomUUID(), kind: 'choose-regime', regime: '2026', reason };
  const first = await as('commune-appraiser').post(`${path}/acts`, body);
  expect(first).toMatchObject({ status: 200, body: { law: { regime: '2026', favourable: { by: expect.any(String), why: reason } } } });
  const again = await as('commune-appraiser').post(`${path}/acts`, body);
  expect([again.status, again.body['seq']]).toEqual([200, first.body['seq']]);
  expect([first.body['checked'], first.body['regime'], first.body['path']]).toEqual([false, filed['regime'], filed['path']]);

  const after = await check(id);
  expect(after.verdict).toBe((choice['options'] as { verdict: string }[])[1]!.verdict);
  expect(after.verdict).not.toBe(before.verdict);
  const { body: story } = await as('clerk').get(`${path}/timeline`);
  expect((story['items'] as { sentence: { vi: string } }[]).at(-1)!.sentence.vi).toContain(reason);
  expect((await as('clerk').get(`${path}/history/verify`)).body).toMatchObject({ whole: true });
});

it('where the dates open no choice it is refused with the clause, and nothing is offered', async () => {
  const id = await accepted('2026-10-01');
  const refused = await act('commune-appraiser', id, 'choose-regime', { regime: '2026', reason: 'Có lợi hơn' });
  expect(refused).toMatchObject({
    status: 409,
    body: { code: 'step-moved-on', citations: [{ document: '06/2026/QH16', article: 4, clause: 4, mark: 'second-hand' }] },
  });
  expect(String(refused.body.detail)).toContain('trước ngày 01/10/2026');
  const { body } = await as('commune-appraiser').get(`/api/dossiers/${id}/regime-choice`);
  expect(body).toMatchObject({ open: false, options: [], because: { vi: expect.stringContaining('lựa chọn quy định có lợi hơn') } });
  const view = await as('commune-appraiser').get(`/api/dossiers/${id}`);
  expect((view.body['available'] as { kind: string }[]).map((one) => one.kind)).not.toContain('choose-regime');
});

it('bad input is named, and only who appraises may choose', async () => {
  const id = await accepted('2026-09-30');
  expect(await act('commune-appraiser', id, 'choose-regime', { regime: '2030', reason: 'x' })).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'regime' }] },
  });
  expect(await act('commune-appraiser', id, 'choose-regime', { regime: '2026' })).toMatchObject({ status: 422, body: { errors: [{ path: 'reason' }] } });
  expect(await act('commune-appraiser', id, 'choose-regime', { regime: '2024', reason: 'x' })).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'regime', code: 'wrong' }] },
  });
  expect(await act('clerk', id, 'choose-regime', { regime: '2026', reason: 'x' })).toMatchObject({ status: 403, body: { code: 'not-your-task' } });
  expect(await act('commune-intake', id, 'choose-regime', { regime: '2026', reason: 'x' })).toMatchObject({ status: 403 });
});
