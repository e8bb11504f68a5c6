import { getEnv } from '../../libs/env';
import { openStore, running, type Store } from '../../libs/store';
import { lazyClient, restarter } from './tell';

const PAGE = 200;

/** Goes through the running dossiers page by page. @returns how many workflows were started */
export async function rebuildAll(store: Store, restart: (dossierId: string) => Promise<void>): Promise<number> {
  let after = '';
  let count = 0;
  for (let page = await running(store, after, PAGE); page.length > 0; page = await running(store, after, PAGE)) {
    await Promise.all(page.map(({ dossierId }) => restart(dossierId)));
    count += page.length;
    after = page.at(-1)?.dossierId ?? '';
  }
  return count;
}

/**
 * `npm run rebuild`: after the engine's store was lost, or PostgreSQL was brought back from a copy and knows less than the workflows do:
 * starts the workflow of every running dossier again; it looks, and arms its timers anew.
 */
async function main(): Promise<void> {
  const env = getEnv();
  const store = await openStore(env.DATABASE_URL, 2);
  const count = await rebuildAll(store, restarter(lazyClient(env.TEMPORAL_ADDRESS, env.TEMPORAL_NAMESPACE), env.TASK_QUEUE));
  process.stdout.write(`Đã khởi động lại ${count} luồng xử lý. / Started ${count} workflows again.\n`);
  await store.destroy();
}

if (require.main === module) {
  main().then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`rebuild: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    },
  );
}
