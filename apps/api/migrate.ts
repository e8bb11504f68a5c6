import 'reflect-metadata';
import { getEnv } from '../../libs/env';
import { migrate, openStore } from '../../libs/store';

/** npm run migrate: brings the database to the newest schema; safe to run twice and from several places. */
async function main(): Promise<void> {
  const store = await openStore(getEnv().DATABASE_URL, 2);
  try {
    await migrate(store);
    process.stdout.write('Lược đồ dữ liệu đã mới nhất (the schema is up to date).\n');
  } finally {
    await store.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
