import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { Pool } from 'pg';
import { figuresOf, measure, type Figures } from './figures';

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

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, Math.max(0, ms)));

/** Bare workflows whose timers all end in one second, each with a local activity that writes one row: the engine's own rate. */
export async function bareTimers(env: NodeJS.ProcessEnv, workflows: number): Promise<Figures> {
  const worker = spawn(process.execPath, [join(__dirname, 'update-worker.js')], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const connection = await Connection.connect({ address: env['TEMPORAL_ADDRESS'] });
  const pool = new Pool({ connectionString: env['DATABASE_URL'], max: 2 });
  try {
    const client = new Client({ connection });
    const warm = await start(client, 1);
    await warm.executeUpdate('act', { args: [randomUUID()] });
    const ids = Array.from({ length: workflows }, () => randomUUID());
    const at = Date.now() + workflows * 20 + 10_000;
    await measure('', 16, ids, async (id) => void (await client.workflow.start('waited', { workflowId: id, taskQueue: 'bench-update', args: [id, at] })));
    await rest(at - Date.now());
    const took = async (): Promise<number[]> =>
      (await pool.query('select extract(epoch from at) * 1000 - $2 as ms from bench_act where act_id = any($1::uuid[])', [ids, at])).rows.map((row) =>
        Number(row.ms),
      );
    let rang = await took();
    for (; rang.length < workflows; rang = await took()) await rest(250);
    return figuresOf('reference: bare timers of the engine, due in one second', 1, rang, Math.max(...rang) / 1000);
  } finally {
    worker.kill('SIGTERM');
    await pool.end();
    await connection.close();
  }
}

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
