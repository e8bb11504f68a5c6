import 'reflect-metadata';
import { DataSource, type EntityManager } from 'typeorm';
import { types, type Pool } from 'pg';
import { seedCalendar } from './seed-calendar';
import { ENTITIES } from './entities';
import { MIGRATIONS } from './migrations';

// A `date` column is a calendar day, not an instant: leave it as the text it is, or the time zone of the process shifts it.
types.setTypeParser(types.builtins.DATE, (value) => value);

export type Store = DataSource;
/** Whatever can run SQL: the store itself, or a transaction of it. */
export type Sql = Pick<EntityManager, 'query'>;

/** Opens the pool (`pool` connections). Does not migrate. Throws when the server cannot be reached. */
export async function openStore(url: string, pool = 10): Promise<Store> {
  const store = new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    synchronize: false,
    poolSize: pool,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    // pipeline: statements sent together travel together (see transact.ts).
    extra: { connectionTimeoutMillis: 5_000, idleTimeoutMillis: 30_000, options: '-c timezone=UTC', pipeline: true },
  });
  return outlast(await store.initialize());
}

const toldByTheNextStatement = (): void => undefined;

/**
 * A connection that dies while it is lent and no statement is on its way says so by an event; unheard, it would take the whole process with it.
 * Whoever holds it learns of it by their next statement, which fails.
 */
function outlast(store: Store): Store {
  const pool = (store.driver as unknown as { master: Pool }).master;
  pool.on('acquire', (client) => client.listeners('error').includes(toldByTheNextStatement) || client.on('error', toldByTheNextStatement));
  return store;
}

/** Brings the schema to the newest migration, and gives a new database the days off that the law notes know; safe to call from several processes at once (advisory lock). */
export async function migrate(store: Store): Promise<void> {
  const runner = store.createQueryRunner();
  await runner.connect();
  try {
    await runner.query('select pg_advisory_lock(7082022)');
    await store.runMigrations({ transaction: 'each' });
    await seedCalendar(store);
  } finally {
    await runner.query('select pg_advisory_unlock(7082022)');
    await runner.release();
  }
}

interface Runs {
  query(statement: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

/**
 * Runs a statement that each connection parses and plans once, under its name: for the few that every act and every page go through.
 * Inside a transaction it runs on that transaction's connection.
 */
export async function prepared<Row>(sql: Sql, name: string, text: string, values: unknown[]): Promise<Row[]> {
  const { rows } = await (await connectionOf(sql)).query({ name, text, values });
  return rows as Row[];
}

/** The pg client under a transaction, or the pool itself; TypeORM does not pass statement names through. */
function connectionOf(sql: Sql): Promise<Runs> | Runs {
  if ('client' in sql) return sql.client as Runs;
  if ('queryRunner' in sql && sql.queryRunner) return (sql as EntityManager).queryRunner!.connect() as Promise<Runs>;
  return ((sql as DataSource).driver as unknown as { master: Runs }).master;
}
