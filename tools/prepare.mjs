import env from '../dist/libs/env.js';
import room from '../dist/libs/store/index.js';
import files from '../dist/apps/api/documents/open-files.js';
import { enterAwards } from './demo/awards/enter.mjs';
import { loadDemo } from './demo/load.mjs';
import { Advice, explain, say } from './say.mjs';

function settings() {
  try {
    return env.getEnv();
  } catch (error) {
    throw error instanceof env.EnvError ? new Advice(error.message, 'Correct the setting and start again.') : error;
  }
}

/** Only the server's name is repeated: the address may carry a password. */
async function open(url) {
  try {
    return await room.openStore(url, 2);
  } catch (error) {
    const { host } = new URL(url);
    throw new Advice(`Không kết nối được PostgreSQL tại ${host}: ${error.message}`, `PostgreSQL at ${host} cannot be reached.`);
  }
}

/** What the profile asks for at the first start; says it in one line. */
async function fill(store, how) {
  if (how.PROFILE !== 'demo') return say('cơ sở dữ liệu đã sẵn sàng', 'the database is ready');
  const made = await loadDemo(store);
  await enterAwards(store, files.openFiles(how));
  if (made > 0) return say(`đã nạp dữ liệu minh họa, ${made} tài khoản`, `demo data loaded, ${made} accounts`);
  return say('cơ sở dữ liệu đã sẵn sàng, dữ liệu đã có từ trước', 'the database is ready, its data was there');
}

/** Brings the database at DATABASE_URL to the newest shape; with PROFILE=demo an empty one gets the demo's register. */
async function prepare() {
  const how = settings();
  const store = await open(how.DATABASE_URL);
  try {
    await room.migrate(store);
    await fill(store, how);
  } finally {
    await store.destroy();
  }
}

process.exitCode = await prepare().then(() => 0, explain);
