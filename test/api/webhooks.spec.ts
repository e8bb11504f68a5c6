import { randomUUID } from 'node:crypto';
import { openChannels } from '../../activities/channels';
import { sendRound, type Round } from '../../activities/courier';
import { vietnamDay } from '../../libs/store';
import { makeDraft } from '../land/land';
import { someone, type Someone } from '../land/people';
import { Receiver } from '../land/receiver';
import { roadOfGiayKhen, type Leg } from '../land/road';
import { serve, type Server } from './server';

const SECRET = 'khoa-bi-mat-cua-cong-dich-vu';
const MINUTE = 60_000;
let server: Server;
let receiver: Receiver;
let road: Leg[];
let now = new Date();
const people: Record<string, Someone> = {};

beforeAll(async () => {
  receiver = await new Receiver().open();
  server = await serve({ WEBHOOK_HOSTS: '127.0.0.1' }, () => now);
  road = await roadOfGiayKhen(server.land, vietnamDay(now));
  for (const key of ['clerk', 'admin', 'commune-intake']) people[key] = await someone(server.land, key, () => server.url);
});
afterAll(async () => {
  await server?.close();
  await receiver?.close();
});
beforeEach(async () => {
  now = new Date();
  receiver.calls.length = 0;
  await server.land.store.query(`delete from delivery where channel = 'webhook'`);
  await server.land.store.query(`delete from webhook`);
});

const wish = (over: object = {}) => ({
  name: 'Cổng dịch vụ công',
  url: receiver.url,
  secret: SECRET,
  kinds: ['task'],
  unit: server.land.units.province,
  active: true,
  ...over,
});
const put = (id: string, body: object, by = 'admin') => people[by]!.send('PUT', `/api/webhooks/${id}`, body);
async function enter(over: object = {}): Promise<string> {
  const id = randomUUID();
  const { status, body } = await put(id, wish(over));
  expect([status, body]).toEqual([200, { id }]);
  return id;
}
async function submit(): Promise<string> {
  const id = await makeDraft(server.land);
  const leg = road[0]!;
  const { status } = await people['clerk']!.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind: leg.kind, stepId: leg.stepId, ...leg.payload });
  expect(status).toBe(200);
  return id;
}
const round = (allowed = ['127.0.0.1']): Promise<Round> =>
  sendRound({
    store: server.land.store,
    channel: openChannels({ WEBHOOK_HOSTS: allowed }, server.land.store).webhook!,
    name: 'webhook',
    now: () => now,
    alive: () => undefined,
  });
interface Item {
  id: string;
  state: string;
  attempts: number;
  lastError: string | null;
}
const calls = async (webhook: string): Promise<Item[]> => (await people['admin']!.get(`/api/deliveries?webhook=${webhook}`)).body['items'] as Item[];

describe('a webhook', () => {
  it('is told once of each act, signed, with ids, code and status and nothing of a person', async () => {
    const webhook = await enter();
    const id = await submit();
    await round();
    await round();
    expect(receiver.calls).toHaveLength(1);
    const call = receiver.calls[0]!;
    const [{ code }] = await server.land.store.query('select code from dossier where id = $1', [id]);
    expect(call.body).toEqual({
      delivery: (await calls(webhook))[0]!.id,
      event: 'task',
      at: expect.stringMatching(/^\d{4}-/),
      dossier: { id, code, status: 'running', seq: 1, stepId: 'commune-intake', unitId: server.land.units.school },
    });
    expect(Receiver.verifies(call, SECRET, now)).toBe(true);
    expect(Receiver.verifies(call, `${SECRET}x`, now)).toBe(false);
    expect(Receiver.verifies({ ...call, raw: call.raw.replace('running', 'granted') }, SECRET, now)).toBe(false);
    expect(call.raw).not.toMatch(/Mẩy|Người/);
    expect(await calls(webhook)).toMatchObject([{ state: 'sent', attempts: 1, lastError: null }]);
  });

  it('that answers badly is called again, later each time, with the same body', async () => {
    const webhook = await enter();
    await submit();
    receiver.answers.push(500, 302);
    await round();
    expect(await calls(webhook)).toMatchObject([{ state: 'waiting', attempts: 1, lastError: 'HTTP 500' }]);
    await round();
    expect(receiver.calls).toHaveLength(1);
    now = new Date(now.getTime() + MINUTE);
    await round();
    expect(await calls(webhook)).toMatchObject([{ state: 'waiting', attempts: 2, lastError: 'HTTP 302' }]);
    now = new Date(now.getTime() + MINUTE);
    await round();
    expect(await calls(webhook)).toMatchObject([{ state: 'sent', attempts: 3 }]);
    expect(new Set(receiver.calls.map((call) => call.raw)).size).toBe(1);
    expect(receiver.calls.every((call, i) => Receiver.verifies(call, SECRET, new Date(now.getTime() - (2 - i) * MINUTE)))).toBe(true);
  });

  it('is called again after a courier that died between calling and marking: the same delivery, by which it tells the repeat', async () => {
    await enter();
    await submit();
    const channel = openChannels({ WEBHOOK_HOSTS: ['127.0.0.1'] }, server.land.store).webhook!;
    const send = async (...it: Parameters<typeof channel.send>) => (await channel.send(...it), Promise.reject(new Error('killed')));
    const dying = { store: server.land.store, channel: { ...channel, send }, name: 'webhook' as const, now: () => now, alive: () => undefined };
    await expect(sendRound(dying)).rejects.toThrow('killed');
    await round();
    expect(receiver.calls).toHaveLength(1);
    now = new Date(now.getTime() + MINUTE);
    await round();
    expect(receiver.calls).toHaveLength(2);
    expect(new Set(receiver.calls.map((call) => `${String(call.headers['vinh-danh-delivery'])} ${call.raw}`)).size).toBe(1);
  });

  it('can be told again by hand: the same delivery, once for each wish', async () => {
    const webhook = await enter();
    await submit();
    await round();
    const [{ id }] = (await calls(webhook)) as [Item];
    const again = (key: string) => people['admin']!.post(`/api/deliveries/${id}/again`, { id: key });
    const key = randomUUID();
    expect((await again(key)).status).toBe(200);
    await round();
    expect((await again(key)).status).toBe(200);
    await round();
    expect(receiver.calls.map((call) => call.headers['vinh-danh-delivery'])).toEqual([id, id]);
    expect(receiver.calls[1]!.raw).toBe(receiver.calls[0]!.raw);
    expect((await people['clerk']!.post(`/api/deliveries/${id}/again`, { id: randomUUID() })).status).toBe(403);
    expect((await people['admin']!.post(`/api/deliveries/999999999/again`, { id: randomUUID() })).status).toBe(404);
    expect((await people['admin']!.post(`/api/deliveries/x/again`, { id: randomUUID() })).status).toBe(404);
  });

  it('hears of its own units and kinds only, and of nothing when it is switched off', async () => {
    const elsewhere = await enter({ unit: server.land.units.other });
    const granted = await enter({ kinds: ['granted'] });
    const off = await enter({ active: false });
    await submit();
    expect((await Promise.all([elsewhere, granted, off].map(calls))).map((list) => list.length)).toEqual([0, 0, 0]);
  });

  it('is not called inside the house unless the operator allows it, even where it was entered before', async () => {
    const webhook = await enter();
    await submit();
    await round([]);
    expect(receiver.calls).toHaveLength(0);
    expect(await calls(webhook)).toMatchObject([{ state: 'waiting', lastError: expect.stringContaining('address refused') }]);
  });
});

describe('entering one', () => {
  it('is refused with the field and the reason', async () => {
    for (const [over, path] of [
      [{ url: 'http://vi-du.gov.vn/nhan' }, 'url'],
      [{ url: 'https://10.0.0.1/nhan' }, 'url'],
      [{ url: 'https://[::1]/nhan' }, 'url'],
      [{ url: 'khong phai dia chi' }, 'url'],
      [{ secret: 'ngan' }, 'secret'],
      [{ secret: undefined }, 'secret'],
      [{ kinds: [] }, 'kinds'],
      [{ kinds: ['khong-co'] }, 'kinds'],
      [{ unit: 'KHONG-CO' }, 'unit'],
    ] as const) {
      const { status, body } = await put(randomUUID(), wish(over));
      expect([over, status, (body['errors'] as { path: string }[])[0]?.path]).toEqual([over, 422, path]);
    }
  });

  it('is for administrators of the unit, and the secret is never shown', async () => {
    const id = await enter();
    expect((await put(randomUUID(), wish(), 'clerk')).status).toBe(403);
    expect((await put(randomUUID(), wish({ unit: server.land.units.state }))).status).toBe(403);
    expect((await people['clerk']!.get('/api/webhooks')).status).toBe(403);
    const { body } = await people['admin']!.get('/api/webhooks');
    expect(JSON.stringify(body)).not.toContain(SECRET);
    expect(body['items']).toMatchObject([{ id, name: 'Cổng dịch vụ công', kinds: ['task'], active: true }]);
    expect((await put(id, wish({ name: 'Tên mới', secret: undefined }))).status).toBe(200);
    expect(await server.land.store.query('select name, secret from webhook')).toEqual([{ name: 'Tên mới', secret: SECRET }]);
  });
});
