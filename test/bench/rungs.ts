import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { isRefusal } from '../../libs/dossier';
import { record, type Store } from '../../libs/store';
import { DOSSIER_WORKFLOW, MOVED, dossierWorkflowId } from '../../workflows/messages';
import { makeDraft, who, type Land } from '../land/land';
import type { Someone } from '../land/people';
import type { Leg } from '../land/road';
import { moveRungs } from '../land/rungs';
import { figuresOf, type Figures } from './figures';
import { bareTimers } from './references';

/** `npm run bench -- rungs 200` tries it with fewer. */
const DOSSIERS = Number(process.argv[3] ?? 2_000);
/** A morning's hour and a half of rungs, pressed into one minute. */
const MORNING_S = 60;
const REVIEWERS = 10;
const PACE_MS = 1_000;
const QUIET_S = 30;
/** From the last workflow told to the first rung, and from the last rung of the morning to the moment at which all are due at once. */
const GAP_S = 30;

export interface RungFigures {
  rows: Figures[];
  told: string[];
}
interface Setting {
  land: Land;
  env: NodeJS.ProcessEnv;
  road: Leg[];
  people: Map<string, Someone>;
  today: string;
}

const SAMPLE = 100;

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, Math.max(0, ms)));

/**
 * Two thousand dossiers due together, twice: the overdue rungs within a minute, then a rung of the ladder of all of them in one second, while
 * reviewers work at their own pace; and the bare engine's timers beside it.
 */
export async function rungsOfAMorning(it: Setting): Promise<RungFigures> {
  const connection = await Connection.connect({ address: it.env['TEMPORAL_ADDRESS'] });
  try {
    const ids = await submitted(it);
    const acts = await drafts(it, 150);
    const morning = await arm(it, new Client({ connection }), ids);
    const quiet = await review(it, acts, 'acts of ten reviewers, no rung due', Date.now() + QUIET_S * 1_000);
    await rest(morning.first - Date.now());
    const busy = await review(it, acts, `acts of ten reviewers, ${DOSSIERS} rungs in a minute`, morning.first + MORNING_S * 1_000);
    await rest(morning.burst - Date.now() - 1_000);
    const burst = review(it, acts, `acts of ten reviewers, ${DOSSIERS} rungs due in one second`, () => fired(it.land.store, ids, 'late-3'));
    const rows = [quiet, busy, await burst];
    return {
      rows: [...rows, await bareTimers(it.env, DOSSIERS)],
      told: [await outcome(it.land.store, ids, 'overdue'), await outcome(it.land.store, ids, 'late-3')],
    };
  } finally {
    await connection.close();
  }
}

const inTurns = async <T>(jobs: readonly T[], clients: number, run: (job: T) => Promise<unknown>): Promise<void> => {
  const queue = [...jobs];
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let job = queue.shift(); job !== undefined; job = queue.shift()) await run(job);
    }),
  );
};

async function submitted({ land, today }: Setting): Promise<string[]> {
  const ids: string[] = [];
  const letter = { number: '01/TTr', date: today };
  await inTurns(
    Array.from({ length: DOSSIERS }, (_, i) => i),
    8,
    async () => {
      const id = await makeDraft(land);
      const payload = { letter, sentOn: today };
      const done = await record(land.store, { actor: who(land, 'clerk'), actId: randomUUID(), dossierId: id, kind: 'submit', payload, now: new Date() });
      if (isRefusal(done)) throw new Error(done.sentence.en);
      ids.push(id);
    },
  );
  return ids;
}

async function drafts({ land }: Setting, n: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < n; i++) ids.push(await makeDraft(land, 'HCLD3'));
  return ids;
}

/** Until the workflows of these dossiers have followed them. */
async function caughtUp(store: Store, ids: string[]): Promise<void> {
  const late = (): Promise<unknown[]> => store.query('select 1 from dossier where id = any($1::uuid[]) and followed < seq limit 1', [ids]);
  while ((await late()).length > 0) await rest(200);
}

/** Moves the rungs to this run's morning, in the dossiers and in the rows, and has a workflow follow each. */
async function arm({ land, env }: Setting, client: Client, ids: string[]): Promise<{ first: number; burst: number }> {
  const from = performance.now();
  await inTurns(ids.slice(0, SAMPLE), 16, (id) => tell(client, env, id));
  await caughtUp(land.store, ids.slice(0, SAMPLE));
  // The rest is followed at the same pace; the morning begins when all have armed their timers.
  const each = (performance.now() - from) / Math.min(SAMPLE, ids.length);
  const first = Date.now() + each * ids.length * 1.5 + GAP_S * 1_000;
  const burst = first + (MORNING_S + GAP_S) * 1_000;
  const spread = ids.map((id, i) => ({
    id,
    overdue: new Date(first + (i / ids.length) * MORNING_S * 1_000).toISOString(),
    late: new Date(burst).toISOString(),
  }));
  await moveRungs(land.store, spread);
  await inTurns(ids, 16, (id) => tell(client, env, id, 2));
  await caughtUp(land.store, ids);
  if (Date.now() > first) throw new Error('the morning began before every workflow had armed its timer: the machine is too busy for this bench');
  return { first, burst };
}

const tell = (client: Client, env: NodeJS.ProcessEnv, dossierId: string, seq = 1): Promise<unknown> =>
  client.workflow.signalWithStart(DOSSIER_WORKFLOW, {
    workflowId: dossierWorkflowId(dossierId),
    taskQueue: env['TASK_QUEUE'] ?? 'vinh-danh',
    args: [{ dossierId, followed: 0 }],
    signal: MOVED,
    signalArgs: [{ seq }],
  });

/** Reviewers at their own pace, one act a second each, until an instant or until something is so. */
async function review({ road, people }: Setting, ids: string[], what: string, until: number | (() => Promise<boolean>)): Promise<Figures> {
  const took: number[] = [];
  const from = performance.now();
  let over = false;
  const watch = async (): Promise<void> => {
    while (!(typeof until === 'number' ? Date.now() >= until : await until())) await rest(250);
    over = true;
  };
  const reviewer = async (turn: number): Promise<void> => {
    await rest((turn * PACE_MS) / REVIEWERS);
    for (let id = ids.shift(); id && !over; id = ids.shift()) {
      for (const leg of road) {
        const started = performance.now();
        const answer = await people.get(leg.by)!.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind: leg.kind, stepId: leg.stepId, ...leg.payload });
        if (answer.status !== 200) throw new Error(`${leg.kind}: ${answer.status} ${JSON.stringify(answer.body)}`);
        took.push(performance.now() - started);
        await rest(PACE_MS - (performance.now() - started));
        if (over) return;
      }
    }
  };
  await Promise.all([watch(), ...Array.from({ length: REVIEWERS }, (_, i) => reviewer(i))]);
  return figuresOf(what, REVIEWERS, took, (performance.now() - from) / 1_000);
}

async function fired(store: Store, ids: string[], rung: string): Promise<boolean> {
  const [row] = await store.query(`select count(*)::int as n from rung where dossier_id = any($1::uuid[]) and rung = $2 and state = 'fired'`, [ids, rung]);
  return row.n >= ids.length;
}

/** How many were rung, how many twice, and how long after their instant. */
async function outcome(store: Store, ids: string[], rung: string): Promise<string> {
  const [row] = await store.query(
    `with rang as (select dossier_id, count(*) as n from act where dossier_id = any($1::uuid[]) and kind = 'ring' and act->'payload'->>'rung' = $2 group by 1),
          late as (select extract(epoch from fired_at - due_at) as s, fired_at, due_at from rung where dossier_id = any($1::uuid[]) and rung = $2 and state = 'fired')
     select (select count(*)::int from rang) as rung, (select count(*)::int from rang where n > 1) as twice, (select count(*)::int from late) as rows,
            (select percentile_cont(0.5) within group (order by s) from late)::float8 as p50, (select percentile_cont(0.95) within group (order by s) from late)::float8 as p95,
            (select max(s) from late)::float8 as max, (select extract(epoch from max(fired_at) - min(due_at)) from late)::float8 as whole`,
    [ids, rung],
  );
  const n = (x: number): string => x.toFixed(1);
  return `${rung}: ${row.rung} of ${ids.length} rung (${row.rows} rows fired, ${row.twice} rung twice); after their instant p50 ${n(row.p50)} s, p95 ${n(row.p95)} s, last ${n(row.max)} s; ${n(ids.length / row.whole)} a second`;
}
