import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rest } from './say.mjs';

/** True while a process with this id exists (a zombie counts as gone). */
export function alive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
}

/** The command line of a process with single spaces, '' when it is gone; /proc first, as small machines have no ps. */
export function commandLineOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replace(/\0+$/, '').replaceAll('\0', ' ');
  } catch {
    if (process.platform === 'linux') return '';
  }
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** Sends a signal to a process, or to its whole group when `group`; a process that is gone is no error. */
export function send(pid, signal, group = false) {
  try {
    process.kill(group ? -pid : pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Waits until the process is gone; false when it is still there after `ms`. */
export async function gone(pid, ms) {
  for (const until = Date.now() + ms; Date.now() < until; await rest(50)) if (!alive(pid)) return true;
  return !alive(pid);
}

/** Ends a process that is no child of ours: the polite signal first, SIGKILL for its group after `ms`. */
export async function end(pid, signal = 'SIGTERM', ms = 10_000) {
  send(pid, signal);
  if (await gone(pid, ms)) return;
  send(pid, 'SIGKILL', true);
  send(pid, 'SIGKILL');
  await gone(pid, 5_000);
}
