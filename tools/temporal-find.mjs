import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, readdirSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from './child.mjs';
import { Advice, root, say } from './say.mjs';

/** Newer versions of the command line carry a `replace` in go.mod, which `go install` refuses. */
const GO_MODULE = 'github.com/temporalio/cli/cmd/temporal@v1.5.1';
const DOWNLOADS = path.join(root, '.cache/temporal');

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, name)).find(isProgram) ?? null;
}

/** Where `go install` puts programs, null without Go. */
function goBin() {
  const go = onPath('go');
  if (!go) return null;
  try {
    const [bin, gopath] = execFileSync(go, ['env', 'GOBIN', 'GOPATH'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n');
    return bin || path.join((gopath || path.join(os.homedir(), 'go')).split(path.delimiter)[0], 'bin');
  } catch {
    return null;
  }
}

const inGoBin = (folder) => (folder && isProgram(path.join(folder, 'temporal')) ? path.join(folder, 'temporal') : null);

function downloaded() {
  try {
    const files = readdirSync(DOWNLOADS).filter((name) => name.startsWith('temporal') && !name.endsWith('.downloading'));
    return files.map((name) => path.join(DOWNLOADS, name)).find(isProgram) ?? null;
  } catch {
    return null;
  }
}

async function download() {
  const before = downloaded();
  if (before) return before;
  say('chưa có Temporal, thử tải về (tối đa 20 giây)', 'Temporal is not here yet, trying to download it (20 seconds at most)');
  mkdirSync(DOWNLOADS, { recursive: true });
  const args = [path.join(root, 'tools/temporal-download.mjs'), DOWNLOADS];
  const { ok } = await run({ command: process.execPath, args, cwd: root, timeoutMs: 20_000 });
  return ok ? downloaded() : null;
}

async function compile(folder) {
  if (!folder) return { file: null, reason: '' };
  say(`biên dịch Temporal bằng Go, khoảng 2 phút, chỉ một lần`, `compiling Temporal with Go, about 2 minutes, once only`);
  const since = Date.now();
  const tick = setInterval(() => say(`… đang biên dịch ${Math.round((Date.now() - since) / 1000)} giây`, 'still compiling'), 5_000);
  const { ok, output } = await run({ command: onPath('go'), args: ['install', GO_MODULE], cwd: os.tmpdir() });
  clearInterval(tick);
  return { file: ok ? inGoBin(folder) : null, reason: ok ? '' : output.split('\n').at(-1) };
}

/**
 * The `temporal` program: on PATH or among Go's programs, else the SDK's own download, else compiled with Go.
 * @returns {Promise<string>} its path
 * @throws Advice that says what to install when none of these is possible; there is never a substitute for the engine
 */
export async function findTemporal() {
  const folder = goBin();
  const found = onPath('temporal') ?? inGoBin(folder) ?? (await download());
  if (found) return found;
  const { file, reason } = await compile(folder);
  if (file) return file;
  const because = reason ? ` (${reason})` : '';
  throw new Advice(
    `Không tìm thấy Temporal${because}: hãy cài chương trình "temporal" (docs.temporal.io/cli) hoặc Go 1.25 trở lên, hoặc đặt TEMPORAL_ADDRESS.`,
    `Temporal was not found${because}: install the "temporal" program (docs.temporal.io/cli) or Go 1.25 or newer, or set TEMPORAL_ADDRESS.`,
  );
}
