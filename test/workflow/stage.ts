import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { DefaultLogger, Runtime, Worker, type NativeConnection } from '@temporalio/worker';
import { createActivities, type Activities } from '../../activities';
import { teller } from '../../apps/worker/tell';
import { isRefusal, type ActKind } from '../../libs/dossier';
import { look, record, vietnamDay, type Look } from '../../libs/store';
import { dossierWorkflowId } from '../../workflows/messages';
import { makeDraft, who, type Land } from '../land/land';
import { atRest } from './history';

export const ROOT = path.join(__dirname, '../..');
export const bundlePath = (): string => process.env['WORKFLOW_BUNDLE'] ?? path.join(ROOT, 'dist/workflow-bundle.js');

/** The bundle that workers run. It is built before the tests; a spec run alone says how. */
export function bundle(): { codePath: string } {
  if (!existsSync(bundlePath())) throw new Error('there is no workflow bundle: run `npm run build`');
  return { codePath: bundlePath() };
}
export const bundleCode = (): string => readFileSync(bundle().codePath, 'utf8');

/** Warnings of the SDK about what the specs do on purpose (failing activities) are no news. */
export const quiet = (): Runtime => Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR', forward: {} } } });

export const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What a stage stands on: a land in a store, an engine, and the engine's time. */
export interface Setting {
  land: Land;
  client: Client;
  connection: NativeConnection;
  namespace: string;
  now: () => Promise<Date>;
}

/** One spec's own task queue with the real activities, whose calls are counted and can be made to fail. */
export class Stage {
  readonly taskQueue = `test-${randomUUID()}`;
  readonly calls: { name: keyof Activities; dossierId?: string }[] = [];
  /** How often the next calls of an activity fail. */
  readonly failures: Partial<Record<keyof Activities, number>> = {};

  /** While true, whatever an activity is asked comes to nothing, as with a worker that is gone. */
  away = false;

  constructor(private readonly at: Setting) {}

  private readonly started = new Set<string>();

  /** Runs a worker as long as `play` lasts. What is still open then is ended: without a worker its timers would hold up the time of others. */
  async run<T>(play: () => Promise<T>): Promise<T> {
    const { connection, namespace } = this.at;
    const options = { connection, namespace, taskQueue: this.taskQueue, workflowBundle: bundle(), activities: this.activities(), identity: 'worker' };
    const worker = await Worker.create(options);
    return worker.runUntil(() => play().finally(() => this.endAll()));
  }

  /** The real activities over the real store, on the engine's time. */
  private activities(): Activities {
    let now = new Date();
    const real = createActivities({ store: this.at.land.store, now: () => now, tell: (dossierId, seq) => this.tell(dossierId, seq) });
    const watched = (name: keyof Activities, go: (arg: never) => Promise<unknown>) => async (arg: never) => {
      this.calls.push({ name, dossierId: (arg as { dossierId?: string } | undefined)?.dossierId });
      const left = this.failures[name] ?? 0;
      this.failures[name] = left - 1;
      if (left > 0 || this.away) throw new Error('the database is away for a moment');
      now = await this.at.now();
      return go(arg);
    };
    return Object.fromEntries(Object.entries(real).map(([name, go]) => [name, watched(name as keyof Activities, go)])) as Activities;
  }

  count = (name: keyof Activities, dossierId?: string): number => this.calls.filter((c) => c.name === name && (!dossierId || c.dossierId === dossierId)).length;

  async tell(dossierId: string, seq: number): Promise<void> {
    this.started.add(dossierId);
    await teller(this.at.client, this.taskQueue)(dossierId, seq);
  }

  private async endAll(): Promise<void> {
    for (const id of this.started) {
      await this.at.client.workflow
        .getHandle(dossierWorkflowId(id))
        .terminate('the test is over')
        .catch((error: unknown) => {
          if (!(error instanceof WorkflowNotFoundError)) throw error;
        });
    }
  }

  /** An act through the one door, without a word to the engine. @returns the act's place */
  async record(dossierId: string, by: string, kind: ActKind, payload: unknown): Promise<number> {
    const now = await this.at.now();
    const done = await record(this.at.land.store, { actor: who(this.at.land, by), actId: randomUUID(), dossierId, kind, payload, now });
    if (isRefusal(done)) throw new Error(`${kind}: ${done.refused}, ${done.sentence.en} ${JSON.stringify(done.errors ?? [])}`);
    return done.seq;
  }

  /** An act as a person does it: recorded, told, and awaited until the workflow has followed. */
  async act(dossierId: string, by: string, kind: ActKind, payload: unknown): Promise<void> {
    await this.tell(dossierId, await this.record(dossierId, by, kind, payload));
    await this.followed(dossierId);
  }

  async submitted(): Promise<string> {
    const id = await makeDraft(this.at.land);
    const today = await this.today();
    await this.act(id, 'clerk', 'submit', { letter: { number: '01/TTr', date: today }, sentOn: today });
    return id;
  }

  today = async (): Promise<string> => vietnamDay(await this.at.now());
  look = (dossierId: string): Promise<Look> => look(this.at.land.store, { dossierId, followed: 0, now: new Date() });

  /** Until the workflow has followed every act of the dossier, nothing waits to be done, and it rests. */
  async followed(dossierId: string): Promise<void> {
    const rowOf = async () =>
      (await this.at.land.store.query('select seq, followed, check_seq, checked_seq from dossier where id = $1', [dossierId]))[0] as Record<string, number>;
    await until(
      async () => {
        const row = await rowOf();
        const done = row['seq'] === row['followed'] && row['check_seq']! <= row['checked_seq']!;
        return done && (await this.look(dossierId)).notices === 0 && (await atRest(this.at.client, dossierId));
      },
      async () => ({
        row: await rowOf(),
        look: await this.look(dossierId),
        atRest: await atRest(this.at.client, dossierId),
        now: await this.at.now(),
        calls: this.calls.slice(-12),
      }),
    );
  }
}

/** Under the limit of a test, so that what is known is said before it. */
const RESTS = 3600;

/** Asks again until it is so; what is still not so after a minute and a half is said, with what is known of it. */
export async function until(so: () => Promise<boolean>, known?: () => Promise<unknown>): Promise<void> {
  for (let asked = 0; !(await so()); asked++) {
    if (asked > RESTS) throw new Error(`still not so after a minute and a half: ${JSON.stringify(await known?.())}`);
    await rest(25);
  }
}
