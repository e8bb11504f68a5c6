import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { send } from './processes.mjs';

const LOG_LIMIT = 20 * 1024 * 1024;
const living = new Set();

/** The last resort: whatever way the launcher ends, no child outlives it. */
process.on('exit', () => {
  for (const child of living) send(child.pid, 'SIGKILL', true);
});

function openLog(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(file, `${file}.1`);
  return createWriteStream(file, { flags: 'a' });
}

function follow(spawned, { logFile, onLine }, tail) {
  const log = logFile ? openLog(logFile) : null;
  for (const stream of [spawned.stdout, spawned.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      log?.write(`${line}\n`);
      tail.push(line);
      if (tail.length > 20) tail.shift();
      onLine?.(line);
    });
  }
  spawned.on('close', () => log?.end());
}

/**
 * Starts a process in its own group, so that Ctrl-C in the terminal reaches the launcher alone and the order of stopping is ours.
 * @param {{name: string, command: string, args: string[], env?: object, cwd?: string, uid?: number, gid?: number, logFile?: string,
 *   onLine?: (line: string) => void, stopSignal?: string, stopGroup?: boolean, niceness?: number}} what
 *   `niceness`: how far it stands back for the others when the machine is busy (0–19)
 * @returns a handle: `exited` resolves to a short reason, `tail()` gives the last lines, `stop()` escalates to SIGKILL after `graceMs`
 */
export function startChild({ name, command, args, stopSignal = 'SIGTERM', stopGroup = true, graceMs = 10_000, ...rest }) {
  const { env = process.env, cwd, uid, gid, niceness = 0 } = rest;
  const spawned = spawn(command, args, { env, cwd, uid, gid, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  if (niceness > 0 && spawned.pid) os.setPriority(spawned.pid, niceness);
  const tail = [];
  const handle = { name, pid: spawned.pid, commandLine: [command, ...args].join(' '), running: spawned.pid !== undefined, tail: () => tail.join('\n') };
  if (handle.running) living.add(handle);
  follow(spawned, rest, tail);
  handle.exited = new Promise((resolve) => {
    const finish = (reason) => {
      handle.running = false;
      // What the child itself left in its group goes with it.
      if (living.delete(handle)) send(handle.pid, 'SIGKILL', true);
      resolve(reason);
    };
    spawned.on('error', (error) => finish(error.message));
    spawned.on('exit', (code, signal) => finish(signal ?? `exit ${code}`));
  });
  handle.kill = async () => {
    if (handle.running) send(handle.pid, 'SIGKILL', true);
    await handle.exited;
  };
  handle.stop = async () => {
    if (handle.running) send(handle.pid, stopSignal, stopGroup);
    const timer = setTimeout(() => handle.running && send(handle.pid, 'SIGKILL', true), graceMs);
    await handle.exited;
    clearTimeout(timer);
  };
  return handle;
}

/** Runs a command to its end; resolves to {ok, reason, output: the last 20 lines}. Killed after `timeoutMs`. */
export async function run({ timeoutMs = 0, ...what }) {
  const child = startChild({ name: what.command, ...what });
  const timer = timeoutMs > 0 ? setTimeout(() => void child.kill(), timeoutMs) : undefined;
  const reason = await child.exited;
  clearTimeout(timer);
  // Lines still in the pipe when the process ends arrive a moment later.
  await new Promise((resolve) => setTimeout(resolve, 20));
  return { ok: reason === 'exit 0', reason, output: child.tail() };
}
