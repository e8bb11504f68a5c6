import 'reflect-metadata';
import { DataSource, type EntityManager } from 'typeorm';
import { types } from 'pg';
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
    extra: { connectionTimeoutMillis: 5_000, idleTimeoutMillis: 30_000, options: '-c timezone=UTC' },
  });
  return store.initialize();
}

/** Brings the schema to the newest migration; safe to call from several processes at once (advisory lock). */
export async function migrate(store: Store): Promise<void> {
  const runner = store.createQueryRunner();
  await runner.connect();
  try {
    await runner.query('select pg_advisory_lock(7082022)');
    await store.runMigrations({ transaction: 'each' });
  } finally {
    await runner.query('select pg_advisory_unlock(7082022)');
    await runner.release();
  }
}
