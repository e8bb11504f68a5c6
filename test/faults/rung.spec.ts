import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { raiseAstray } from '../../activities/reconcile';
import { openStore, vietnamDay } from '../../libs/store';
import { DOSSIER_WORKFLOW, MOVED, dossierWorkflowId } from '../../workflows/messages';
import { makeDraft, makeLand, type Land } from '../land/land';
import { someone } from '../land/people';
import { moveRungs } from '../land/rungs';

interface Stack {
  databaseUrl: string;
  temporalAddress: string;
  apiUrl: string;
  kill(name: string): Promise<void>;
  restart(name: string): Promise<void>;
  stop(): Promise<void>;
}
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
const taskQueue = 'vinh-danh';
const AHEAD_MS = 8_000;
const HOUR = 3_600_000;
const WEEK = 168 * HOUR;

let stack: Stack;
let land: Land;
let connection: Connection;
const dataDir = mkdtempSync(join(tmpdir(), 'vinh-danh-rung-'));

beforeAll(async () => {
  const { startStack } = (await import('../../tools/stack.mjs')) as { startStack(options: object): Promise<Stack> };
  stack = await startStack({ dataDir, profile: 'production', env: { SWEEP_SECONDS: '5', LOG_LEVEL: 'warn', TASK_QUEUE: taskQueue } });
  [land, connection] = await Promise.all([
    openStore(stack.databaseUrl, 4).then((store) => makeLand(store)),
    Connection.connect({ address: stack.temporalAddress }),
  ]);
});
afterAll(async () => {
  await connection?.close();
  await land?.store.destroy().catch(() => undefined);
  await stack?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const iso = (ms: number): string => new Date(ms).toISOString();
const rangOf = (id: string): Promise<{ rung: string }[]> =>
  land.store.query(`select act->'payload'->>'rung' as rung from act where dossier_id = $1 and kind = 'ring' order by seq`, [id]);
const alarmsOf = (id: string): Promise<{ kind: string; subject: string }[]> =>
  land.store.query('select kind, subject from alarm where dossier_id = $1 order by id', [id]);

async function submitted(): Promise<string> {
  const id = await makeDraft(land);
  const clerk = await someone(land, 'clerk', () => stack.apiUrl);
  const today = vietnamDay(new Date());
  const { status } = await clerk.post(`/api/dossiers/${id}/acts`, {
    actId: randomUUID(),
    kind: 'submit',
    letter: { number: '01/TTr', date: today },
    sentOn: today,
  });
  expect(status).toBe(200);
  return id;
}

it('a rung whose time comes while the worker is dead is rung late, once; the reconciler is silent then, and loud when a rung is deleted by hand', async () => {
  const { workflow } = new Client({ connection });
  // What the hourly workflow does after it has given the worker time to catch up; that it waits is shown in virtual time.
  const reconcile = (): Promise<number> => raiseAstray({ store: land.store, tell: () => Promise.resolve(), now: new Date(), alive: () => undefined });
  const id = await submitted();
  const far = iso(Date.now() + WEEK);
  const due = Date.now() + AHEAD_MS;
  await moveRungs(land.store, [{ id, overdue: iso(due), late: far }]);
  // Told of an act that is not there yet, the workflow looks again and arms the timer anew.
  const signal = { workflowId: dossierWorkflowId(id), taskQueue, args: [{ dossierId: id, followed: 0 }], signal: MOVED, signalArgs: [{ seq: 2 }] };
  await workflow.signalWithStart(DOSSIER_WORKFLOW, signal as never);
  const armed = async (): Promise<boolean> =>
    ((await workflow.getHandle(dossierWorkflowId(id)).fetchHistory()).events ?? []).some(
      ({ timerStartedEventAttributes: timer }) => timer && Number(timer.startToFireTimeout?.seconds) * 1_000 <= AHEAD_MS,
    );
  while (!(await armed())) await rest(100);
  expect(Date.now()).toBeLessThan(due);
  await stack.kill('worker');
  await rest(due - Date.now() + 2_000);
  expect(await rangOf(id)).toEqual([]);
  // The hour that the worker is away: not the clock is moved, which no engine lets us, but the rung back from it.
  await moveRungs(land.store, [{ id, overdue: iso(due - HOUR), late: far }]);
  await stack.restart('worker');
  while ((await rangOf(id)).length === 0) await rest(200);

  const row = async () => (await land.store.query(`select state, late from rung where dossier_id = $1 and rung = 'overdue'`, [id]))[0];
  expect(await row()).toEqual({ state: 'fired', late: true });
  expect([await reconcile(), await alarmsOf(id)]).toEqual([0, []]);
  expect(await rangOf(id)).toEqual([{ rung: 'overdue' }]);

  await land.store.query(`delete from rung where dossier_id = $1 and rung = 'late-3'`, [id]);
  expect([await reconcile(), await alarmsOf(id)]).toEqual([1, [{ kind: 'rung-lost', subject: 'late-3 1' }]]);
  expect([await reconcile(), await alarmsOf(id)]).toEqual([0, [{ kind: 'rung-lost', subject: 'late-3 1' }]]);
}, 180_000);
