import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { makeLand } from '../land/land';
import { ownDatabase, type OwnDatabase } from './database';
import type { Setting } from './stage';

export interface Engine extends Setting {
  /** The clock of acts and activities stands this many milliseconds from the real one. */
  shift: number;
  database: OwnDatabase;
  close(): Promise<void>;
}

/** Temporal's own server, with a land in a database of its own. Names no machine: what is recorded here is kept with the source. */
export async function openEngine(): Promise<Engine> {
  const address = process.env['TEMPORAL_ADDRESS'];
  if (!address) throw new Error('TEMPORAL_ADDRESS is not set: run these specs through `npm test`');
  const namespace = process.env['TEMPORAL_NAMESPACE'] ?? 'default';
  const database = await ownDatabase();
  const [plain, connection] = await Promise.all([Connection.connect({ address }), NativeConnection.connect({ address })]);
  const client = new Client({ connection: plain, namespace, identity: 'desk' });
  const engine: Engine = {
    land: await makeLand(database.store),
    client,
    connection,
    namespace,
    shift: 0,
    now: () => Promise.resolve(new Date(Date.now() + engine.shift)),
    database,
    close: async () => {
      await Promise.all([plain.close(), connection.close()]);
      await database.drop();
    },
  };
  return engine;
}
