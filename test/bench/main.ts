import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { behind, openStore, vietnamDay } from '../../libs/store';
import { makeDraft, makeLand, type Land } from '../land/land';
import { someone, type Someone } from '../land/people';
import { roadOfHuanChuong, type Leg } from '../land/road';
import { measure, print, type Figures } from './figures';
import { bareTransactions, bareUpdates } from './references';
import { assessments } from './register/assessments';
import { duplicates } from './register/duplicates';
import { importOfABook } from './register/import';
import { rungsOfAMorning } from './rungs';

/** `npm run bench [-- part]`: figures, not a test. A climb through the real HTTP door, and two references on the same servers in the same run. */
async function main(): Promise<void> {
  const stackFile = join(process.cwd(), 'tools/stack.mjs');
  const { startStack } = (await import(stackFile)) as { startStack(options: object): Promise<Stack> };
  const dataDir = mkdtempSync(join(tmpdir(), 'vinh-danh-bench-'));
  const stack = await startStack({ dataDir, profile: 'production', uiPort: undefined, env: { LOG_LEVEL: 'warn', DATABASE_POOL: '20' } });
  try {
    await run(stack);
  } finally {
    await stack.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
interface Stack {
  databaseUrl: string;
  apiUrl: string;
  env: NodeJS.ProcessEnv;
  procs: Record<string, { pid: number | undefined }>;
  stop(): Promise<void>;
}

/** Parts that are asked for by name: what the register of awards costs. */
const PARTS: Record<string, (land: Land, stack: Stack) => Promise<void>> = { register: importOfABook, assessments, duplicates };

async function run(stack: Stack): Promise<void> {
  const land = await makeLand(await openStore(stack.databaseUrl, 4));
  const part = PARTS[process.argv[2] ?? ''];
  if (part) return part(land, stack).finally(() => land.store.destroy());
  const road = await roadOfHuanChuong(land, vietnamDay(new Date()));
  const people = new Map<string, Someone>();
  for (const { by } of road) if (!people.has(by)) people.set(by, await someone(land, by, () => stack.apiUrl));
  const climb = (what: string, clients: number, ids: string[]) => measure(what, clients, ids, (id, timed) => climbOne(id, road, people, timed));

  if (process.argv[2] === 'rungs') return rungs(land, stack, road, people);

  await climb('warm-up', 4, await drafts(land, 8));
  await caughtUp(land);
  const rows: Figures[] = [await climb('acts over HTTP, signed in', 1, await drafts(land, 20))];
  await caughtUp(land);
  rows.push(await climb('acts over HTTP, signed in', 20, await drafts(land, 200)));
  const lag = await caughtUp(land);
  rows.push(await nextInbox(land, road, people));
  await caughtUp(land);
  rows.push(await bareUpdates(stack.env, 200, 5, 20));
  rows.push(await bareTransactions(stack.databaseUrl, 200, road.length, 20));
  console.log(
    `\n${new Date().toISOString()} · Node ${process.version} · ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'} · client, API, worker, Temporal and PostgreSQL on one machine`,
  );
  print(rows);
  console.log(`\nworkflows behind at the end of the burst: all caught up after ${(lag / 1000).toFixed(1)} s`);
  const ratio = (rows[1]?.perSecond ?? 0) / (rows[3]?.perSecond ?? 1);
  console.log(`acts over HTTP at 20 clients against the Update: ${ratio.toFixed(1)} ×`);
  await land.store.destroy();
}

/** `npm run bench -- rungs`: the morning on which two thousand dossiers are due. */
async function rungs(land: Land, stack: Stack, road: Leg[], people: Map<string, Someone>): Promise<void> {
  const { rows, told } = await rungsOfAMorning({ land, env: stack.env, road, people, today: vietnamDay(new Date()) });
  print(rows);
  console.log(`\n${told.join('\n')}`);
  await land.store.destroy();
}

async function drafts(land: Land, n: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < n; i++) ids.push(await makeDraft(land, 'HCLD3'));
  return ids;
}

async function climbOne(id: string, road: Leg[], people: Map<string, Someone>, timed: <R>(call: () => Promise<R>) => Promise<R>): Promise<void> {
  for (const leg of road) {
    const answer = await timed(() =>
      people.get(leg.by)!.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind: leg.kind, stepId: leg.stepId, ...leg.payload }),
    );
    if (answer.status !== 200) throw new Error(`${leg.kind} at ${leg.stepId}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
}

/** From sending an act to seeing the task in the next person's inbox. */
async function nextInbox(land: Land, road: Leg[], people: Map<string, Someone>): Promise<Figures> {
  const [submit, accept, appraise] = road;
  if (!submit || !accept || !appraise) throw new Error('the road is too short');
  return measure("act sent → seen in the next person's inbox", 4, await drafts(land, 50), async (id, timed) => {
    for (const [leg, next] of [
      [submit, accept],
      [accept, appraise],
    ] as const) {
      await timed(async () => {
        await people.get(leg.by)!.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind: leg.kind, stepId: leg.stepId, ...leg.payload });
        const inbox = await people.get(next.by)!.get('/api/inbox?limit=200');
        const items = (inbox.body['items'] ?? []) as { dossier: { id: string } }[];
        if (!items.some((i) => i.dossier.id === id)) throw new Error(`the inbox of ${next.by} does not show ${id}`);
      });
    }
  });
}

/** Milliseconds until no workflow is behind its dossier. */
async function caughtUp(land: Land): Promise<number> {
  const from = performance.now();
  while ((await behind(land.store, 1)).length > 0) await new Promise((done) => setTimeout(done, 100));
  return performance.now() - from;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
