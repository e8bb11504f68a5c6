import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { channelStates, openStore, vietnamDay } from '../../libs/store';
import { makeDraft, makeLand, type Land } from '../land/land';
import { someone, type Someone } from '../land/people';
import { PostOffice } from '../land/post-office';
import { Receiver } from '../land/receiver';

interface Stack {
  databaseUrl: string;
  apiUrl: string;
  kill(name: string): Promise<void>;
  restart(name: string): Promise<void>;
  stop(): Promise<void>;
}
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
const DOSSIERS = 40;
/** So many are on the way at a time; a worker that is killed can send no more than these a second time. */
const LANES = 4;
const KILLS = 3;

let stack: Stack;
let land: Land;
const office = new PostOffice();
const receiver = new Receiver();
const dataDir = mkdtempSync(join(tmpdir(), 'vinh-danh-mail-'));

beforeAll(async () => {
  await Promise.all([office.open(), receiver.open()]);
  office.slowMs = 150;
  receiver.slowMs = 150;
  const { startStack } = (await import('../../tools/stack.mjs')) as { startStack(options: object): Promise<Stack> };
  const mail = {
    SMTP_URL: office.url,
    MAIL_FROM: 'Vinh Danh <vinhdanh@laocai.example>',
    PUBLIC_URL: 'https://khenthuong.laocai.example',
    WEBHOOK_HOSTS: '127.0.0.1',
  };
  stack = await startStack({ dataDir, profile: 'production', env: { SWEEP_SECONDS: '5', LOG_LEVEL: 'warn', ...mail } });
  land = await makeLand(await openStore(stack.databaseUrl, 8));
  await openTheDay();
  // The worker says which channels there are once it has come up; before that nothing is written for them.
  while ((await channelStates(land.store)).some(({ state }) => state !== 'up')) await rest(100);
  await land.store.query(
    `insert into webhook (id, name, url, secret, kinds, unit_id, created_by) select gen_random_uuid(), 'Cổng', $1, 'khoa-bi-mat-de-thu-nghiem', '{task,returned}', $2, id from person limit 1`,
    [receiver.url, land.units.province],
  );
});
afterAll(async () => {
  await land?.store.destroy().catch(() => undefined);
  await stack?.stop();
  await Promise.all([office.close(), receiver.close()]);
  rmSync(dataDir, { recursive: true, force: true });
});

/** Mail waits at night and on days off; here every hour of today is an hour of work, whenever this runs. Everybody wants tasks at once. */
async function openTheDay(): Promise<void> {
  const { store, units } = land;
  // A change of its own: the worker keeps the rows of the version it has read.
  await store.query(
    `insert into calendar_change (id, seq, at, by_id, by_name, reason, rows) values (gen_random_uuid(), 1, now(), $1, 'Thử', 'Ngày thử', '[]')`,
    [units.province],
  );
  for (const day of [new Date(), new Date(Date.now() + 86_400_000)]) {
    await store.query(`delete from calendar_day where date = $1`, [vietnamDay(day)]);
    await store.query(
      `insert into calendar_day (calendar, date, kind, name, source, mark) values ('vn-administrative', $1, 'swapped-on', 'Ngày thử', 'thử', 'text')`,
      [vietnamDay(day)],
    );
  }
  await store.query(
    `insert into local_parameter (id, unit_id, key, value, decision, from_on) select gen_random_uuid(), $1, k, 0, '01/QĐ', '2026-01-01' from unnest(array['notice.quiet.from', 'notice.quiet.to']) k`,
    [units.province],
  );
  await store.query(`update person set email = 'nguoi-' || left(id::text, 8) || '@vi-du.example'`);
  await store.query(`insert into mail_preference (person_id, ways, token) select id, '{"task": "now"}', gen_random_uuid() from person`);
}

async function sent(by: Someone, dossierId: string, kind: string, payload: object): Promise<void> {
  const { status, body } = await by.post(`/api/dossiers/${dossierId}/acts`, { actId: randomUUID(), kind, ...payload });
  if (status !== 200) throw new Error(`${kind}: ${status} ${JSON.stringify(body)}`);
}

it('tells each notice once on every channel, as its reader sees it, when the worker is killed three times while it sends', async () => {
  const [clerk, intake] = await Promise.all(['clerk', 'commune-intake'].map((key) => someone(land, key, () => stack.apiUrl)));
  const today = vietnamDay(new Date());
  for (let i = 0; i < DOSSIERS; i++) {
    const id = await makeDraft(land);
    await sent(clerk!, id, 'submit', { letter: { number: `${i}/TTr`, date: today }, sentOn: today });
    await sent(intake!, id, 'return', { defects: [{ code: 'bien-ban', detail: 'Thiếu biên bản' }] });
  }
  for (let kill = 1; kill <= KILLS; kill++) {
    while (office.letters.length < kill * 20) await rest(20);
    await stack.kill('worker');
    await rest(500);
    await stack.restart('worker');
  }
  const unseen = async () => (await land.store.query('select count(*)::int as n from notice where delivered_at is null'))[0].n as number;
  const left = async () => (await land.store.query(`select count(*)::int as n from delivery where state = 'waiting' and way = 'now'`))[0].n as number;
  while ((await left()) > 0) await rest(500);
  while ((await unseen()) > 0) await rest(500);

  const rows: { id: string; state: string }[] = await land.store.query(
    `select notice_id::text as id, state from delivery where way = 'now' and channel = 'e-mail'`,
  );
  expect(new Set(rows.map((row) => row.state))).toEqual(new Set(['sent']));
  // Two hold the seat that takes in, one the clerk's.
  expect(rows).toHaveLength(DOSSIERS * 3);
  expect(office.single.map((letter) => letter.messageId).sort()).toEqual(rows.map((row) => `<notice-${row.id}@laocai.example>`).sort());
  expect(office.letters.length - office.single.length).toBeLessThanOrEqual(KILLS * LANES);

  const calls: { id: string; state: string }[] = await land.store.query(`select id::text, state from delivery where channel = 'webhook'`);
  expect([calls.length, new Set(calls.map((call) => call.state))]).toEqual([DOSSIERS * 2, new Set(['sent'])]);
  const heard = receiver.calls.map((call) => call.body.delivery);
  expect([...new Set(heard)].sort()).toEqual(calls.map((call) => call.id).sort());
  expect(heard.length - calls.length).toBeLessThanOrEqual(KILLS * LANES);
  expect(new Set(receiver.calls.map((call) => call.raw)).size).toBe(calls.length);

  const [shown] = await land.store.query(
    `select count(*)::int as n, count(distinct (dossier_id, seq, person_id, kind))::int as single, count(delivered_at)::int as delivered from notice`,
  );
  expect(shown).toEqual({ n: shown.single, single: shown.single, delivered: shown.single });
}, 600_000);
