import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { getEnv, EnvError, type Env } from '../../libs/env';
import { openStore, type Store } from '../../libs/store';
import { createApp } from './app';
import { systemClock } from './clock';
import { log } from './log';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 1_000;
const GRACE_MS = 10_000;

/**
 * What was let go is gathered before the heap has doubled, not at four times its size: an import of 50,000 awards took 490 MB of a small machine for 90 MB
 * in use, and takes 300 so.
 */
setFlagsFromString('--heap-growing-percent=80');

/** Waits for the database, a minute at most: it often starts together with us. */
async function waitForStore(env: Env): Promise<Store> {
  const until = systemClock().getTime() + PATIENCE_MS;
  for (;;) {
    try {
      return await openStore(env.DATABASE_URL, env.DATABASE_POOL);
    } catch (error) {
      if (systemClock().getTime() > until)
        throw new Told(
          `Không kết nối được PostgreSQL sau một phút (PostgreSQL could not be reached for a minute): ${(error as { code?: string }).code ?? 'error'}.`,
        );
      await sleep(PAUSE_MS);
    }
  }
}

/** An end that is told in one sentence, without a stack. */
class Told extends Error {}

async function main(): Promise<void> {
  const env = getEnv();
  const store = await waitForStore(env);
  const app = await createApp(env, store);
  await app.listen(env.PORT).catch((error: Error & { code?: string }) => {
    if (error.code === 'EADDRINUSE') throw new Told(`Cổng ${env.PORT} đang được dùng (port ${env.PORT} is in use).`);
    throw error;
  });
  log.info({ port: env.PORT }, 'listening');
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(0), GRACE_MS).unref();
    await app.close();
    await store.destroy();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end());
}

main().catch((error: unknown) => {
  const plain = error instanceof Told || error instanceof EnvError;
  process.stderr.write(`${plain ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
