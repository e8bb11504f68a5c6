import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from './child.mjs';
import { makeCluster } from './postgres-home.mjs';
import { alive, commandLineOf, end } from './processes.mjs';
import { Advice, say } from './say.mjs';

const secretFile = (dataDir) => path.join(dataDir, 'postgres.json');

/** The password of this cluster, made at random when the cluster is made and readable by its owner alone. */
function secretOf(dataDir) {
  try {
    return JSON.parse(readFileSync(secretFile(dataDir), 'utf8')).password;
  } catch (error) {
    if (error.code !== 'EACCES') return null;
    throw new Advice(
      `Thư mục ${dataDir} thuộc về người dùng khác: hãy chạy bằng người dùng đó.`,
      `The folder ${dataDir} belongs to another user: run as that user.`,
    );
  }
}

async function initdb({ native, cluster, who }, password) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vinh-danh-'));
  const pwfile = path.join(folder, 'password');
  writeFileSync(pwfile, password, { mode: 0o600 });
  if (who.uid !== undefined) for (const item of [folder, pwfile]) chownSync(item, who.uid, who.gid);
  const common = [
    '-D',
    cluster,
    '-U',
    'postgres',
    `--pwfile=${pwfile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=vi-VN',
  ];
  // The system's locale still tells pg_trgm what a letter is: with plain C it would drop every Vietnamese letter.
  let result;
  for (const locale of ['C.UTF-8', 'en_US.UTF-8']) {
    result = await run({ command: path.join(native, 'bin/initdb'), args: [...common, `--locale=${locale}`], cwd: '/', ...who });
    if (result.ok) break;
  }
  rmSync(folder, { recursive: true, force: true });
  if (!result.ok) throw new Error(`initdb: ${result.reason}\n${result.output}`);
}

/** Makes the cluster when there is none yet; returns the password of its roles. */
export async function prepareCluster(home, dataDir) {
  const password = secretOf(dataDir);
  const whole = existsSync(path.join(home.cluster, 'global/pg_control'));
  if (password && whole) return password;
  const made = randomBytes(24).toString('base64url');
  // A half-made cluster, or one whose password is lost: kept aside, never deleted.
  if (readdirSync(home.cluster).length > 0) {
    const aside = `${home.cluster}-${new Date().toISOString().replace(/[:.]/g, '')}`;
    renameSync(home.cluster, aside);
    makeCluster(home.cluster, home.who);
    say(`dữ liệu cũ không dùng được đã chuyển sang ${aside}`, `unusable old data moved to ${aside}`);
  }
  say('tạo cơ sở dữ liệu PostgreSQL', 'creating the PostgreSQL cluster');
  await initdb(home, made);
  writeFileSync(secretFile(dataDir), `${JSON.stringify({ cluster: home.cluster, password: made }, null, 2)}\n`, { mode: 0o600 });
  return made;
}

/**
 * Deals with the postmaster.pid of a server whose launcher was killed: the server itself is ended when it still runs; a file whose
 * number now belongs to another program is removed, as PostgreSQL would take that program for a server.
 */
export async function clearPostmaster({ cluster }) {
  const file = path.join(cluster, 'postmaster.pid');
  let pid;
  try {
    pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  } catch {
    return;
  }
  const command = alive(pid) ? commandLineOf(pid) : '';
  if (command.includes('postgres') && command.includes(cluster)) {
    say(`dừng PostgreSQL còn chạy từ lần trước (tiến trình ${pid})`, `stopping the PostgreSQL left by the last run (process ${pid})`);
    await end(pid, 'SIGINT');
  }
  rmSync(file, { force: true });
}
