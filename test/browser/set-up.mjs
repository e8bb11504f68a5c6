import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startStack } from '../../tools/stack.mjs';

/**
 * One system with the demo's people for all browser tests. The servers that `npm run test:browser` has started are used; without them the stack
 * starts its own. DESK_URL names a system that runs already.
 */
export default async function setUp() {
  if (process.env.DESK_URL) return;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vinh-danh-browser-'));
  const { DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: temporalAddress } = process.env;
  const servers = databaseUrl && temporalAddress ? { databaseUrl, temporalAddress } : { withTemporalDb: false, durable: false, uiPort: undefined };
  const stack = await startStack({ dataDir: folder, profile: 'demo', env: { LOG_LEVEL: 'warn' }, ...servers });
  process.env.DESK_URL = stack.apiUrl;
  globalThis.deskStack = { stack, folder };
}
