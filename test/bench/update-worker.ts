import { join } from 'node:path';
import { NativeConnection, Worker } from '@temporalio/worker';
import { Pool } from 'pg';

/** The reference's worker, in a process of its own as ours is: its activity writes one row. */
async function main(): Promise<void> {
  const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });
  await pool.query('create table if not exists bench_act (act_id uuid primary key, at timestamptz default now())');
  const write = async (actId: string): Promise<number> =>
    (await pool.query('insert into bench_act (act_id) values ($1) on conflict do nothing', [actId])).rowCount ?? 0;
  const worker = await Worker.create({
    connection: await NativeConnection.connect({ address: process.env['TEMPORAL_ADDRESS'] ?? '' }),
    taskQueue: 'bench-update',
    workflowsPath: join(__dirname, 'update.workflow.js'),
    activities: { write },
    maxCachedWorkflows: 500,
  });
  process.once('SIGTERM', () => worker.shutdown());
  await worker.run();
  await pool.end();
}
void main();
