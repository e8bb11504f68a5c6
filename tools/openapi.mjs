import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import app from '../dist/apps/api/app.js';
import openapi from '../dist/apps/api/openapi.js';
import env from '../dist/libs/env.js';
import { root, say } from './say.mjs';

const FILE = path.join(root, 'apps/api/openapi.json');

/** Keys in order at every depth, so that a change of the contract is what a reader of the difference sees, and nothing else. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

/** The contract as the code has it. No server is asked: the store is never touched, because the application only comes up, it does not listen. */
async function contract() {
  const settings = env.readEnv({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', WEB_DIR: path.join(root, 'no-such-folder') });
  const application = await app.createApp(settings, {});
  const document = openapi.contract(application);
  return `${JSON.stringify(sorted(JSON.parse(JSON.stringify(document))), null, 2)}\n`;
}

const made = await contract();
if (process.argv.includes('--check')) {
  const kept = readFileSync(FILE, 'utf8');
  if (kept !== made) {
    console.error(
      'apps/api/openapi.json không khớp với mã nguồn; chạy: node tools/openapi.mjs · the contract differs from the code; run: node tools/openapi.mjs',
    );
    process.exit(1);
  }
} else {
  writeFileSync(FILE, made);
  say('đã ghi apps/api/openapi.json', 'apps/api/openapi.json written');
}
process.exit(0);
