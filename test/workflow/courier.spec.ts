import { randomUUID } from 'node:crypto';
import { Worker } from '@temporalio/worker';
import { createActivities } from '../../activities';
import { openChannels } from '../../activities/channels';
import { callers, ensureCouriers, sayChannels } from '../../apps/worker/couriers';
import { teller } from '../../apps/worker/tell';
import { isRefusal, type ActKind } from '../../libs/dossier';
import { channelStates, record } from '../../libs/store';
import { courierWorkflowId, dossierWorkflowId } from '../../workflows/messages';
import { makeDraft, who } from '../land/land';
import { PostOffice } from '../land/post-office';
import { openEngine, type Engine } from './engine';
import { atRest } from './history';
import { bundle, quiet, until } from './stage';

const MONDAY = new Date('2026-11-16T10:00:00+07:00');
let engine: Engine;
let office: PostOffice;
const taskQueue = `test-${randomUUID()}`;

beforeAll(async () => {
  quiet();
  [engine, office] = await Promise.all([openEngine({ apart: true }), new PostOffice().open()]);
  // Mail waits at night and on days off: these stories are told on a Monday morning, whenever they run.
  engine.shift = MONDAY.getTime() - Date.now();
  await engine.land.store.query(`update person set email = 'nguoi-' || left(id::text, 8) || '@vi-du.example'`);
});
afterAll(async () => {
  await office?.close();
  await engine?.close();
});

async function act(dossierId: string, by: string, kind: ActKind, payload: unknown): Promise<void> {
  const now = await engine.now();
  const done = await record(engine.land.store, { actor: who(engine.land, by), actId: randomUUID(), dossierId, kind, payload, now });
  if (isRefusal(done)) throw new Error(done.sentence.en);
  await teller(engine.client, taskQueue)(dossierId, done.seq);
}
async function returned(): Promise<string> {
  const id = await makeDraft(engine.land);
  await act(id, 'clerk', 'submit', { letter: { number: '01/TTr', date: '2026-11-16' }, sentOn: '2026-11-16' });
  await act(id, 'commune-intake', 'return', { defects: [{ code: 'bien-ban', detail: 'Thiếu biên bản' }] });
  return id;
}

async function working<T>(play: () => Promise<T>): Promise<T> {
  const { store } = engine.land;
  const now = () => new Date(Date.now() + engine.shift);
  const channels = openChannels(
    { SMTP_URL: office.url, MAIL_FROM: 'vinhdanh@laocai.example', PUBLIC_URL: 'https://kt.laocai.example', WEBHOOK_HOSTS: [] },
    store,
  );
  await sayChannels(store, channels, now());
  const tell = teller(engine.client, taskQueue);
  const activities = createActivities({ store, now, tell, post: { channels, ...callers(engine.client, taskQueue, store) } });
  const { connection, namespace } = engine;
  const worker = await Worker.create({ connection, namespace, taskQueue, workflowBundle: bundle(), activities, identity: 'worker' });
  return worker.runUntil(play);
}

/** What a failed wait tells: where the message stands, and the engine's courier and caller. */
async function known(): Promise<unknown> {
  const deliveries = await engine.land.store.query('select channel, state, way, attempts, next_at, last_error from delivery order by id desc limit 3');
  const runs: unknown[] = [];
  for await (const { workflowId, status, startTime } of engine.client.workflow.list({ query: `WorkflowType in ('courier', 'calls')`, pageSize: 20 }))
    if (runs.push([workflowId, status.name, startTime]) === 12) break;
  return { deliveries, runs, channels: await channelStates(engine.land.store), now: new Date(Date.now() + engine.shift) };
}

const waiting = async (): Promise<number> =>
  (await engine.land.store.query(`select count(*)::int as n from delivery where state = 'waiting' and way = 'now'`))[0].n;

it('is called by the notices of an act, mails each once, ends, and tells the engine nothing of a person', async () => {
  await working(async () => {
    const ids = await Promise.all([returned(), returned(), returned()]);
    await until(async () => office.letters.length === 3 && (await waiting()) === 0);
    const handle = engine.client.workflow.getHandle(courierWorkflowId('e-mail'));
    await until(async () => (await handle.describe()).status.name === 'COMPLETED');
    expect(office.single).toHaveLength(3);
    const text = JSON.stringify(await handle.fetchHistory());
    expect(text).toContain('e-mail');
    for (const word of ['@vi-du', 'Người ', 'Mẩy', ...ids]) expect(text).not.toContain(word);
  });
});

it('holds up no dossier while the mail server is away, and the schedule brings all when it is back', async () => {
  await office.close();
  await working(async () => {
    office.letters.length = 0;
    const id = await returned();
    await until(async () => (await channelStates(engine.land.store))[0]!.state === 'down');
    await act(id, 'clerk', 'resubmit', { note: 'Đã bổ sung' });
    await act(id, 'commune-intake', 'accept', { paperOn: '2026-11-16' });
    await until(async () => {
      const [row] = await engine.land.store.query('select seq = followed as done, step_id from dossier where id = $1', [id]);
      return row.done && row.step_id === 'commune-appraisal' && (await atRest(engine.client, id));
    });
    expect(await waiting()).toBe(1);
    expect((await engine.client.workflow.getHandle(dossierWorkflowId(id)).describe()).status.name).toBe('RUNNING');

    await office.open();
    await ensureCouriers(engine.client, taskQueue, 1);
    try {
      await until(async () => {
        // The courier waits before it asks again, longer after each time it found nobody; how often that was hangs on the machine.
        engine.shift += 1_000;
        return office.letters.length > 0 && (await waiting()) === 0;
      }, known);
    } finally {
      for (const schedule of ['calls', 'digests']) await engine.client.schedule.getHandle(schedule).delete();
    }
    expect(office.letters).toHaveLength(1);
    expect((await channelStates(engine.land.store))[0]).toMatchObject({ state: 'up', waiting: 0 });
    await engine.client.workflow.getHandle(dossierWorkflowId(id)).terminate('the test is over');
  });
});
