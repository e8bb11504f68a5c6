import path from 'node:path';
import { build } from './build.mjs';
import { panel } from './panel.mjs';
import { busy, isFree } from './ports.mjs';
import { clearOrphans, noteRun } from './run-file.mjs';
import { Advice, explain, root, say } from './say.mjs';
import { createStack } from './stack.mjs';

const dataDir = path.resolve(root, process.env.DATA_DIR || '.data');
const NODE = [20, 19];
/** Settings that a person may give to a start for which the stack has a value of its own. */
const WISHES = ['LOG_LEVEL', 'FILES_DIR', 'TEMPORAL_NAMESPACE', 'SMTP_URL', 'MAIL_FROM', 'WEBHOOK_HOSTS'];

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return;
  throw new Advice(
    `Cần Node.js ${NODE.join('.')} trở lên, máy này có ${process.version}.`,
    `Node.js ${NODE.join('.')} or newer is needed, this is ${process.version}.`,
  );
}

function portFrom(value) {
  const port = Number(value || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Advice('PORT phải là số nguyên từ 1 đến 65535.', 'PORT must be a whole number from 1 to 65535.');
}

/** Only what a person should see: warnings and errors of our programs, deaths of the servers; all of it is in the logs. */
function show(name, line) {
  const small = Number(/^\{"level":(\d+)/.exec(line)?.[1] ?? 40) < 40 || /\[(TRACE|DEBUG|INFO)\]/.test(line);
  const ours = name === 'api' || name === 'worker' || name === 'prepare';
  if (ours ? !small : /\b(FATAL|PANIC|panic)\b/.test(line)) console.log(`[${name}] ${line}`);
}

function stopOnSignals(stack) {
  let asked = 0;
  const stop = async () => {
    // Under npm one Ctrl-C arrives twice, from the terminal and from npm. A later one does not wait: the children are killed at exit.
    if (asked > 0 && Date.now() - asked > 2_000) process.exit(130);
    if (asked > 0) return;
    asked = Date.now();
    console.log('');
    say('đang dừng', 'stopping');
    await stack.stop();
    say('đã dừng hẳn', 'stopped');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop());
  return () => asked > 0;
}

async function main() {
  checkNode();
  const port = portFrom(process.env.PORT);
  await clearOrphans(dataDir);
  if (!(await isFree(port))) throw busy(port);
  const { DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: temporalAddress } = process.env;
  const env = Object.fromEntries(WISHES.filter((name) => process.env[name]).map((name) => [name, process.env[name]]));
  const note = (text) => console.log(`• ${text}`);
  const stack = createStack({ dataDir, profile: 'demo', port, databaseUrl, temporalAddress, env, supervise: true, onLine: show, note });
  const stopped = stopOnSignals(stack);
  noteRun(dataDir, []);
  try {
    await build();
    if (stopped()) return;
    await stack.start();
    await panel(stack);
  } catch (error) {
    // What fails because it is being stopped is not worth a word.
    if (stopped()) return;
    const code = explain(error);
    await stack.stop();
    process.exit(code);
  }
}

await main().catch((error) => {
  explain(error);
  process.exit(1);
});
