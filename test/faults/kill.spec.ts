import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { behind, vietnamDay, verifyHistory } from '../../libs/store';
import { makeDraft, makeLand, type Land } from '../land/land';
import { someone, type Someone } from '../land/people';
import { roadOfGiayKhen, type Leg } from '../land/road';
import { openStore } from '../../libs/store';

interface Stack {
  databaseUrl: string;
  apiUrl: string;
  kill(name: string): Promise<void>;
  restart(name: string): Promise<void>;
  stop(): Promise<void>;
}
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
const DOSSIERS = 100;

let stack: Stack;
let land: Land;
const dataDir = mkdtempSync(join(tmpdir(), 'vinh-danh-faults-'));

beforeAll(async () => {
  const { startStack } = (await import('../../tools/stack.mjs')) as { startStack(options: object): Promise<Stack> };
  stack = await startStack({ dataDir, profile: 'production', env: { SWEEP_SECONDS: '10', LOG_LEVEL: 'warn' } });
  land = await makeLand(await openStore(stack.databaseUrl, 20));
});
afterAll(async () => {
  await land?.store.destroy().catch(() => undefined);
  await stack?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Sends an act until it is answered: a lost connection, a 503 or a 5xx of a dying process is no answer, and the same actId goes again. */
async function sendUntilAnswered(by: Someone, dossierId: string, leg: Leg): Promise<string> {
  const actId = randomUUID();
  for (;;) {
    const answer = await by.post(`/api/dossiers/${dossierId}/acts`, { actId, kind: leg.kind, stepId: leg.stepId, ...leg.payload }).catch(() => null);
    if (answer?.status === 200) return actId;
    if (answer && answer.status < 500) throw new Error(`${leg.kind}: ${answer.status} ${JSON.stringify(answer.body)}`);
    await rest(200);
  }
}

it('loses no answered act and does nothing twice when each process is killed once during a climb', async () => {
  const road = await roadOfGiayKhen(land, vietnamDay(new Date()));
  const people = new Map<string, Someone>();
  for (const { by } of road) if (!people.has(by)) people.set(by, await someone(land, by, () => stack.apiUrl));
  const ids: string[] = [];
  for (let i = 0; i < DOSSIERS; i++) ids.push(await makeDraft(land));

  const answered: { dossierId: string; actId: string }[] = [];
  const queue = [...ids];
  const climber = async () => {
    for (let id = queue.shift(); id; id = queue.shift()) {
      for (const leg of road) answered.push({ dossierId: id, actId: await sendUntilAnswered(people.get(leg.by)!, id, leg) });
    }
  };
  /** Waits for a part of the climb, kills, leaves it down for a moment, and brings it back. */
  const killer = async () => {
    for (const [i, name] of ['worker', 'api', 'temporal', 'postgres'].entries()) {
      while (answered.length < ((i + 1) * DOSSIERS * road.length) / 6) await rest(20);
      await stack.kill(name);
      await rest(1_500);
      await stack.restart(name);
    }
  };
  await Promise.all([...Array.from({ length: 12 }, climber), killer()]);

  expect(answered).toHaveLength(DOSSIERS * road.length);
  const acts: { act_id: string; dossier_id: string }[] = await land.store.query(
    `select act_id, dossier_id from act where dossier_id = any($1::uuid[]) and kind <> 'ring'`,
    [ids],
  );
  expect(acts.map((a) => a.act_id).sort()).toEqual(answered.map((a) => a.actId).sort());
  for (const id of ids) expect(await verifyHistory(land.store, id)).toMatchObject({ whole: true, acts: road.length });

  for (let waited = 0; waited < 120 && (await behind(land.store, 1)).length > 0; waited++) await rest(1_000);
  expect(await behind(land.store, 1_000)).toEqual([]);
  const [notices] = await land.store.query(
    `select count(*)::int as all, count(distinct (dossier_id, seq, kind, person_id))::int as single, count(*) filter (where delivered_at is null)::int as pending from notice where dossier_id = any($1::uuid[])`,
    [ids],
  );
  expect(notices.all).toBe(notices.single);
  expect(notices.pending).toBe(0);
  expect(notices.all).toBeGreaterThan(DOSSIERS * 5);
}, 600_000);
