import path from 'node:path';
import { run, startChild } from './child.mjs';
import { BEHIND_PEOPLE } from './priority.mjs';
import { busy, isFree } from './ports.mjs';
import { rest, root } from './say.mjs';

const READY_MS = 60_000;

/** A Node program of this project; the data folder in its command line tells a later start whose process it is. */
function program(name, script, { env, logFile, onLine, track, niceness }) {
  const args = ['--enable-source-maps', path.join(root, script), `--data=${env.DATA_DIR}`];
  const child = startChild({ name, command: process.execPath, args, cwd: root, env, logFile, onLine, niceness });
  track(child);
  return child;
}

const ended = (name, child) => new Error(`${name} đã dừng khi khởi động · ended at start:\n${child.tail()}`);

async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** Starts the API and waits until /health/ready says 200. */
export async function startApi({ url, name = 'api', ...how }) {
  // Asked first: another program on this port would answer in the API's place.
  if (!(await isFree(Number(new URL(url).port)))) throw busy(new URL(url).port);
  const child = program(name, 'dist/apps/api/main.js', how);
  for (const until = Date.now() + READY_MS; Date.now() < until; await rest(100)) {
    if (!child.running) throw ended(name, child);
    if (await answers(`${url}/health/ready`)) return child;
  }
  await child.stop();
  throw new Error(`${name}: /health/ready không trả lời · did not answer:\n${child.tail()}`);
}

/** Starts the demo's mail server and waits until it listens. */
export async function startMail({ name = 'mail', ...how }) {
  const child = program(name, 'tools/mail-sink.mjs', how);
  for (const until = Date.now() + READY_MS; Date.now() < until; await rest(50)) {
    if (!child.running) throw ended(name, child);
    if (!(await isFree(Number(how.env.MAIL_SINK_PORT)))) return child;
  }
  await child.stop();
  throw ended(name, child);
}

/** Starts the worker; it has nothing to ask, so it counts as started when it has lived a second. */
export async function startWorker({ name = 'worker', ...how }) {
  const child = program(name, 'dist/apps/worker/main.js', { ...how, niceness: BEHIND_PEOPLE });
  await Promise.race([child.exited, rest(1_000)]);
  if (!child.running) throw ended(name, child);
  return child;
}

/** Brings the database to the present shape and loads the demo data once. */
export async function runPrepare(env, { logFile, onLine }) {
  const args = [path.join(root, 'tools/prepare.mjs'), `--data=${env.DATA_DIR}`];
  const { ok, reason, output } = await run({ command: process.execPath, args, cwd: root, env, logFile, onLine });
  if (!ok) throw new Error(`chuẩn bị dữ liệu không xong · preparing the data failed (${reason}):\n${output}`);
}
