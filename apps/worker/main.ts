import type { Client } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { createActivities } from '../../activities';
import { openChannels } from '../../activities/channels';
import { getEnv, type Env } from '../../libs/env';
import { openStore, type Store } from '../../libs/store';
import { callers, ensureCouriers, sayChannels } from './couriers';
import { openLog, type Log } from './log';
import { ensureAnnouncements, ensureReconciler, ensureSubstitutions, ensureSweep } from './schedule';
import { lazyClient, teller } from './tell';

/** Tries until it succeeds: database and engine may come up after the worker. */
async function patiently<T>(what: string, log: Log, stopped: () => boolean, make: () => Promise<T>): Promise<T | null> {
  for (let wait = 250; !stopped(); wait = Math.min(wait * 2, 5_000)) {
    try {
      return await make();
    } catch (error) {
      log.warn({ reason: error instanceof Error ? error.message : String(error) }, `waiting for ${what}`);
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  return null;
}

async function createWorker(env: Env, store: Store, connection: NativeConnection, client: Client): Promise<Worker> {
  await ensureSweep(client, env.TASK_QUEUE, env.SWEEP_SECONDS);
  await ensureReconciler(client, env.TASK_QUEUE);
  await ensureAnnouncements(client, env.TASK_QUEUE);
  await ensureSubstitutions(client, env.TASK_QUEUE, env.SWEEP_SECONDS);
  await ensureCouriers(client, env.TASK_QUEUE, env.SWEEP_SECONDS);
  const channels = openChannels(env, store);
  await sayChannels(store, channels, new Date());
  return Worker.create({
    connection,
    namespace: env.TEMPORAL_NAMESPACE,
    taskQueue: env.TASK_QUEUE,
    workflowBundle: { codePath: env.WORKFLOW_BUNDLE },
    activities: createActivities({
      store,
      now: () => new Date(),
      tell: teller(client, env.TASK_QUEUE),
      post: { channels, ...callers(client, env.TASK_QUEUE, store) },
    }),
    // 5,000 cached workflows cost 1.7 GB: a number chosen on purpose, by setting.
    maxCachedWorkflows: env.MAX_CACHED_WORKFLOWS,
    maxConcurrentActivityTaskExecutions: 32,
    maxConcurrentLocalActivityExecutions: 32,
    shutdownGraceTime: '10s',
  });
}

async function main(): Promise<void> {
  const env = getEnv();
  const log = openLog(env);
  let stopping = false;
  let worker: Worker | null = null;
  const stop = () => {
    stopping = true;
    if (worker?.getState() === 'RUNNING') worker.shutdown();
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  const stopped = () => stopping;
  const client = lazyClient(env.TEMPORAL_ADDRESS, env.TEMPORAL_NAMESPACE);
  const store = await patiently('PostgreSQL', log, stopped, () => openStore(env.DATABASE_URL, env.DATABASE_POOL));
  const connection = store && (await patiently('Temporal', log, stopped, () => NativeConnection.connect({ address: env.TEMPORAL_ADDRESS })));
  worker = store && connection && (await patiently('Temporal', log, stopped, () => createWorker(env, store, connection, client)));
  if (worker && !stopped()) {
    log.info({ taskQueue: env.TASK_QUEUE }, 'worker is running');
    await worker.run();
  }
  await connection?.close();
  await store?.destroy();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    // The supervisor starts it again; whatever it was doing is retried by the engine.
    process.stderr.write(`worker: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
