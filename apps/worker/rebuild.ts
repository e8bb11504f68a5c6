import { getEnv } from '../../libs/env';
import { openStore, running } from '../../libs/store';
import { lazyClient, teller } from './tell';

/** `npm run rebuild`: after the engine's store was lost, starts the workflow of every running dossier again; it looks, and arms its timers anew. */
async function main(): Promise<void> {
  const env = getEnv();
  const store = await openStore(env.DATABASE_URL, 2);
  const tell = teller(lazyClient(env.TEMPORAL_ADDRESS, env.TEMPORAL_NAMESPACE), env.TASK_QUEUE);
  let after = '';
  let count = 0;
  for (let page = await running(store, after, 500); page.length > 0; page = await running(store, after, 500)) {
    await Promise.all(page.map(({ dossierId, seq }) => tell(dossierId, seq)));
    count += page.length;
    after = page.at(-1)?.dossierId ?? '';
  }
  process.stdout.write(`Đã khởi động lại ${count} luồng xử lý. / Started ${count} workflows again.\n`);
  await store.destroy();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`rebuild: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
