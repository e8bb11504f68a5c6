import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { run } from './child.mjs';
import { explain, root, say } from './say.mjs';
import { createStack } from './stack.mjs';
import { runPrepare } from './stack-apps.mjs';

const print = { onLine: (line) => console.log(line) };
const scripts = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts;

/** The first word chooses what runs: `unit` (no servers, so it may have all cores), `browser`, or by default everything that needs no browser. */
function choose(given) {
  const [first, ...others] = given;
  if (first === 'unit') return { projects: ['unit'], servers: false, check: false, args: ['--maxWorkers=100%', ...others] };
  if (first === 'browser') return { projects: ['browser'], servers: true, check: false, args: others };
  return { projects: ['unit', 'system'], servers: true, check: given.length === 0 && Boolean(scripts.check), args: given };
}

/** `npm run check` counts as one test. */
async function check() {
  say('kiểm tra mã nguồn', 'checking the source');
  const { ok } = await run({ command: 'npm', args: ['run', '--silent', 'check'], cwd: root, ...print });
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function jest({ projects, args }, env, folder) {
  const outputFile = path.join(folder, 'result.json');
  const jestArgs = [...args, '--json', `--outputFile=${outputFile}`, '--selectProjects', ...projects];
  const command = [path.join(root, 'node_modules/jest/bin/jest.js'), ...jestArgs];
  const { ok, reason } = await run({ command: process.execPath, args: command, cwd: root, env, ...print });
  let result;
  try {
    result = JSON.parse(readFileSync(outputFile, 'utf8'));
  } catch {
    console.error(`jest: ${reason}`);
    return { passed: 0, failed: 1 };
  }
  // A file that does not even load has no tests of its own: it counts as one failure.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { passed: result.numPassedTests, failed: ok ? failed : Math.max(1, failed) };
}

/** The caller's own settings must not reach the tests: they would run on his database and his files. */
function plainEnvironment() {
  const own = /^(S3_.*|DATABASE_.*|TEMPORAL_.*|PORT|DATA_DIR|FILES_DIR|PROFILE|PUBLIC_URL|CORS_ORIGINS|TRUST_PROXY)$/;
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))), LOG_LEVEL: 'warn' };
}

/** What a test may know of the servers. */
const SHOWN = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'TEMPORAL_NAMESPACE', 'PROFILE', 'FILES_DIR', 'WORKFLOW_BUNDLE', 'WEB_DIR', 'DATA_DIR'];

async function main(folder, stack) {
  const choice = choose(process.argv.slice(2));
  let env = plainEnvironment();
  const counts = [];
  if (choice.servers) await build();
  if (choice.check) counts.push(await check());
  if (choice.servers) {
    await stack.start();
    // The schema and the calendar, as in production; each spec brings its own people.
    await runPrepare({ ...stack.env, PROFILE: 'production' }, { logFile: path.join(folder, 'prepare.log') });
    env = { ...env, ...Object.fromEntries(SHOWN.map((name) => [name, stack.env[name]])), DATABASE_ADMIN_URL: stack.adminUrl };
  }
  counts.push(await jest(choice, env, folder));
  return counts.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), { passed: 0, failed: 0 });
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'vinh-danh-test-'));
const stack = createStack({ dataDir: folder, withTemporalDb: false, durable: false, apps: false, uiPort: undefined });

async function clean() {
  await stack.stop();
  rmSync(folder, { recursive: true, force: true });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void clean().finally(() => process.exit(130)));
const total = await main(folder, stack).catch((error) => {
  explain(error);
  return { passed: 0, failed: 1 };
});
await clean();
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
