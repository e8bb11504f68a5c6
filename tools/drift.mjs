// `npm run check`, migration drift: migrates an empty database and asks TypeORM what it would still change. Anything is a failure.
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './ports.mjs';
import { startPostgres } from './postgres.mjs';

const require = createRequire(import.meta.url);

export async function drift(databaseUrl) {
  const { openStore, migrate } = require('../dist/libs/store/index.js');
  const store = await openStore(databaseUrl, 2);
  try {
    await migrate(store);
    const { upQueries } = await store.driver.createSchemaBuilder().log();
    return upQueries.map((q) => q.query);
  } finally {
    await store.destroy();
  }
}

if (process.argv[1] === import.meta.filename) {
  const dataDir = mkdtempSync(join(tmpdir(), 'vinh-danh-drift-'));
  const { url, child } = await startPostgres({ dataDir, port: await freePort(), durable: false });
  try {
    const left = await drift(url);
    for (const query of left) console.error(query);
    if (left.length > 0) console.error('Thực thể và migration lệch nhau: hãy viết migration. / Entities and migrations have drifted apart: write a migration.');
    process.exitCode = left.length > 0 ? 1 : 0;
  } finally {
    await child.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
