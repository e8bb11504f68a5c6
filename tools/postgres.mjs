import path from 'node:path';
import pg from 'pg';
import { startChild } from './child.mjs';
import { clearPostmaster, prepareCluster } from './postgres-cluster.mjs';
import { postgresHome } from './postgres-home.mjs';
import { Advice, rest } from './say.mjs';

const DATABASE = 'vinh_danh';
/** A throwaway database may lose everything when the machine stops; the real one may not. */
const CARELESS = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

const urlOf = (user, password, port, database) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

/** Resolves when a connection is answered; throws the last error after `ms`, or as soon as `dead` says why. */
export async function databaseAnswers(url, ms, dead = () => null) {
  let last;
  for (const until = Date.now() + ms; Date.now() < until; await rest(100)) {
    if (dead()) throw new Error(dead());
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      last = error;
      await client.end().catch(() => {});
    }
  }
  throw last ?? new Error('no answer');
}

/** The role and database of the application: an owner without superuser rights, as in production; CREATEDB lets tests have their own. */
async function makeDatabase(admin, password) {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  try {
    const { rows } = await client.query(
      'SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = $1) AS role, EXISTS (SELECT 1 FROM pg_database WHERE datname = $1) AS database',
      [DATABASE],
    );
    if (!rows[0].role) await client.query(`CREATE ROLE ${DATABASE} LOGIN CREATEDB PASSWORD '${password}'`);
    if (!rows[0].database) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${DATABASE}`);
  } finally {
    await client.end();
  }
}

function launch({ native, cluster, who }, port, { durable, logFile, onLine }) {
  const args = ['-D', cluster, '-k', '', '-c', 'listen_addresses=127.0.0.1', '-p', String(port), '-c', 'max_connections=200', ...(durable ? [] : CARELESS)];
  const env = { PATH: process.env.PATH, TZ: 'UTC' };
  // SIGINT is PostgreSQL's fast shutdown; it goes to the postmaster alone, which ends its own workers.
  const stop = { stopSignal: 'SIGINT', stopGroup: false };
  return startChild({ name: 'postgres', command: path.join(native, 'bin/postgres'), args, env, cwd: '/', ...who, ...stop, logFile, onLine });
}

/**
 * Starts the PostgreSQL that comes with the project under `<dataDir>/postgres` (order of words: vi-VN by ICU) and makes the database once.
 * @param {{dataDir: string, port: number, durable?: boolean, logFile?: string, onLine?: (line: string) => void, track?: (child: object) => void}} options
 * @returns {Promise<{url: string, adminUrl: string, child: object}>} `url` for the application, `adminUrl` for the superuser
 */
export async function startPostgres({ port, durable = true, track, ...options }) {
  const dataDir = options.dataDir;
  const home = postgresHome(dataDir);
  await clearPostmaster(home);
  const password = await prepareCluster(home, dataDir);
  const admin = urlOf('postgres', password, port, 'postgres');
  const child = launch(home, port, { durable, ...options });
  track?.(child);
  await databaseAnswers(admin, 60_000, () => (child.running ? null : `PostgreSQL đã dừng khi khởi động · ended at start:\n${child.tail()}`));
  await makeDatabase(admin, password);
  return { url: urlOf(DATABASE, password, port, DATABASE), adminUrl: admin, child };
}

/** Checks the database that DATABASE_URL names. @throws Advice when it does not answer */
export async function checkDatabase(url) {
  try {
    await databaseAnswers(url, 10_000);
  } catch (error) {
    const where = URL.canParse(url) ? new URL(url).host : 'DATABASE_URL';
    throw new Advice(
      `Không kết nối được PostgreSQL ở ${where} (${error.message}): hãy kiểm tra DATABASE_URL.`,
      `No connection to PostgreSQL at ${where} (${error.message}): check DATABASE_URL.`,
    );
  }
}
