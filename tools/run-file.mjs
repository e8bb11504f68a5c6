import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alive, commandLineOf, end } from './processes.mjs';
import { Advice, say } from './say.mjs';

const fileOf = (dataDir) => path.join(dataDir, 'run.json');

function read(dataDir) {
  try {
    return JSON.parse(readFileSync(fileOf(dataDir), 'utf8'));
  } catch {
    return null;
  }
}

/** Writes which processes belong to this data folder: the launcher and its children [{name, pid, commandLine}]. */
export function noteRun(dataDir, children) {
  mkdirSync(dataDir, { recursive: true });
  const launcher = { pid: process.pid, commandLine: commandLineOf(process.pid) };
  writeFileSync(fileOf(dataDir), `${JSON.stringify({ launcher, children }, null, 2)}\n`);
}

export function forgetRun(dataDir) {
  rmSync(fileOf(dataDir), { force: true });
}

// A process id is used again by others after a while: only the same id *and* the same command line is ours.
const isOurs = ({ pid, commandLine }) => Number.isInteger(pid) && pid > 1 && alive(pid) && commandLineOf(pid) === commandLine;

/**
 * Ends what a killed launcher left running on this data folder, in the reverse order of starting.
 * @throws Advice when that launcher is still at work: two launchers must not share a folder.
 */
export async function clearOrphans(dataDir) {
  const last = read(dataDir);
  if (!last) return;
  if (last.launcher.pid !== process.pid && isOurs(last.launcher)) {
    throw new Advice(
      `Vinh Danh đang chạy với thư mục ${dataDir} (tiến trình ${last.launcher.pid}): hãy dừng nó trước, hoặc đặt DATA_DIR và PORT khác.`,
      `Vinh Danh is already running on ${dataDir} (process ${last.launcher.pid}): stop it first, or set another DATA_DIR and PORT.`,
    );
  }
  const orphans = last.children.filter(isOurs).reverse();
  if (orphans.length > 0) say(`dọn ${orphans.length} tiến trình còn lại của lần chạy trước`, `ending ${orphans.length} processes left by the last run`);
  for (const { pid, name } of orphans) await end(pid, name === 'postgres' ? 'SIGINT' : 'SIGTERM');
  forgetRun(dataDir);
}
