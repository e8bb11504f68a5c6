import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { Pool } from 'pg';
import { measure, type Figures } from './figures';

/** A bare workflow with one Update and one local activity per act, on the same Temporal server and the same PostgreSQL. */
export async function bareUpdates(env: NodeJS.ProcessEnv, dossiers: number, acts: number, clients: number): Promise<Figures> {
  const worker = spawn(process.execPath, [join(__dirname, 'update-worker.js')], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const connection = await Connection.connect({ address: env['TEMPORAL_ADDRESS'] });
  const client = new Client({ connection });
  try {
    const warm = await start(client, 1);
    await warm.executeUpdate('act', { args: [randomUUID()] });
    const ids = Array.from({ length: dossiers }, (_, i) => i);
    return await measure('reference: a workflow Update with a local activity per act', clients, ids, async (_, timed) => {
      const handle = await start(client, acts);
      for (let i = 0; i < acts; i++) await timed(() => handle.executeUpdate('act', { args: [randomUUID()] }));
    });
  } finally {
    worker.kill('SIGTERM');
    await connection.close();
  }
}
const start = (client: Client, acts: number) => client.workflow.start('updated', { workflowId: randomUUID(), taskQueue: 'bench-update', args: [acts] });

/** The rows of an act in one transaction, straight to PostgreSQL: what the database alone can do. */
export async function bareTransactions(url: string, dossiers: number, acts: number, clients: number): Promise<Figures> {
  const pool = new Pool({ connectionString: url, max: clients });
  await pool.query(`create table if not exists bench_row (id uuid primary key, seq int not null default 0, state jsonb)`);
  await pool.query(`create table if not exists bench_log (act_id uuid primary key, dossier_id uuid, seq int, act jsonb)`);
  await pool.query(
    `create table if not exists bench_inbox (id bigserial primary key, dossier_id uuid, role text); create index if not exists bench_inbox_dossier on bench_inbox (dossier_id)`,
  );
  const ids = Array.from({ length: dossiers }, () => randomUUID());
  for (const id of ids) await pool.query('insert into bench_row (id) values ($1)', [id]);
  const state = JSON.stringify({ steps: Array.from({ length: 14 }, (_, i) => ({ id: `step-${i}`, status: 'waiting', seats: ['intake', 'appraiser'] })) });
  try {
    return await measure('reference: the bare rows in one transaction, no HTTP, no Nest', clients, ids, async (id, timed) => {
      for (let seq = 1; seq <= acts; seq++) await timed(() => transaction(pool, id, seq, state));
    });
  } finally {
    await pool.end();
  }
}

async function transaction(pool: Pool, id: string, seq: number, state: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select * from bench_row where id = $1 for update', [id]);
    await client.query('insert into bench_log values ($1, $2, $3, $4)', [randomUUID(), id, seq, state]);
    await client.query('update bench_row set seq = $2, state = $3 where id = $1', [id, seq, state]);
    await client.query('delete from bench_inbox where dossier_id = $1', [id]);
    await client.query(`insert into bench_inbox (dossier_id, role) values ($1, 'intake'), ($1, 'appraiser')`, [id]);
    await client.query('commit');
  } finally {
    client.release();
  }
}
