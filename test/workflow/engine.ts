import { randomUUID } from 'node:crypto';
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

const DAY_S = 86_400;
const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A namespace of its own, for stories of what a house has one of: its couriers and its schedules. Other specs start whole houses on the same server. */
async function ownNamespace({ workflowService }: Connection): Promise<string> {
  const namespace = `house-${randomUUID().slice(0, 8)}`;
  await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: { seconds: DAY_S as never } });
  // The server's parts learn of it one after the other.
  const known = (): Promise<boolean> =>
    workflowService.listWorkflowExecutions({ namespace }).then(
      () => true,
      () => false,
    );
  while (!(await known())) await rest(200);
  return namespace;
}

/** Temporal's own server, with a land in a database of its own. Names no machine: what is recorded here is kept with the source. */
export async function openEngine({ apart }: { apart?: true } = {}): Promise<Engine> {
  const address = process.env['TEMPORAL_ADDRESS'];
  if (!address) throw new Error('TEMPORAL_ADDRESS is not set: run these specs through `npm test`');
  const database = await ownDatabase();
  const [plain, connection] = await Promise.all([Connection.connect({ address }), NativeConnection.connect({ address })]);
  const namespace = apart ? await ownNamespace(plain) : (process.env['TEMPORAL_NAMESPACE'] ?? 'default');
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
