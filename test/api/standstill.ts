import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { createActivities } from '../../activities';
import { teller } from '../../apps/worker/tell';
import { isRefusal, type ActKind, type Filing } from '../../libs/dossier';
import { record, vietnamDay } from '../../libs/store';
import { Gate } from '../land/gate';
import { makeDraft, who } from '../land/land';
import { ownDatabase, type OwnDatabase } from '../workflow/database';
import { bundle, quiet, until } from '../workflow/stage';
import { serve, type Server } from './server';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** The real application and a real worker on the real engine, which the application reaches through a gate; their clock can be moved. */
export class Standstill {
  readonly files = mkdtempSync(join(tmpdir(), 'vinh-danh-stuck-'));
  readonly gate: Gate;
  /** The clock of people and activities stands this far from the real one. */
  shift = 0;
  server!: Server;
  client!: Client;
  private readonly address = process.env['TEMPORAL_ADDRESS'] ?? '';
  private readonly namespace = process.env['TEMPORAL_NAMESPACE'] ?? 'default';
  private readonly taskQueue = `stuck-${randomUUID()}`;
  private database: OwnDatabase | undefined;
  private stopWorker: (() => Promise<void>) | undefined;
  private connection: NativeConnection | undefined;

  constructor() {
    this.gate = new Gate(this.address);
  }

  readonly clock = (): Date => new Date(Date.now() + this.shift);

  async open(): Promise<this> {
    quiet();
    const { address, namespace, taskQueue, clock } = this;
    [this.database] = await Promise.all([ownDatabase(), this.gate.open()]);
    const over = { DATABASE_URL: this.database.url, FILES_DIR: this.files, TEMPORAL_ADDRESS: this.gate.address, TEMPORAL_NAMESPACE: namespace };
    this.server = await serve({ ...over, TASK_QUEUE: taskQueue }, clock);
    const [plain, connection] = await Promise.all([Connection.connect({ address }), NativeConnection.connect({ address })]);
    this.client = new Client({ connection: plain, namespace });
    this.connection = connection;
    const activities = createActivities({ store: this.server.land.store, now: clock, tell: (id, seq) => this.tell(id, seq) });
    const worker = await Worker.create({ connection, namespace, taskQueue, workflowBundle: bundle(), activities });
    const running = worker.run();
    this.stopWorker = async () => {
      worker.shutdown();
      await running;
    };
    return this;
  }

  async close(): Promise<void> {
    await this.stopWorker?.();
    await Promise.all([this.server?.close(), this.client?.connection.close(), this.connection?.close(), this.gate.shut()]);
    await this.database?.drop();
    rmSync(this.files, { recursive: true, force: true });
  }

  sql = (text: string, values: unknown[] = []) => this.server.land.store.query(text, values);
  tell = (id: string, seq: number): Promise<void> => teller(this.client, this.taskQueue)(id, seq);
  who = (key: string): string => who(this.server.land, key);
  today = (): string => vietnamDay(this.clock());

  /** An act through the one door, without a word to the engine. */
  async act(dossierId: string, by: string, kind: ActKind, payload: object): Promise<void> {
    const done = await record(this.server.land.store, { actor: this.who(by), actId: randomUUID(), dossierId, kind, payload, now: this.clock() });
    if (isRefusal(done)) throw new Error(`${kind}: ${done.sentence.en}`);
  }
  async submitted(over: Partial<Filing> = {}): Promise<string> {
    const id = await makeDraft(this.server.land, 'GK_X', over);
    await this.act(id, 'clerk', 'submit', { letter: { number: '01/TTr', date: this.today() }, sentOn: this.today() });
    return id;
  }

  seqOf = async (id: string): Promise<number> => (await this.sql('select seq from dossier where id = $1', [id]))[0].seq;
  followed = (id: string): Promise<void> =>
    until(async () => (await this.sql('select seq = followed and check_seq <= checked_seq as done from dossier where id = $1', [id]))[0].done);
  /** Told now, and followed, with all rung that should have been rung by now. */
  async driven(id: string): Promise<string> {
    this.shift = 0;
    await this.tell(id, await this.seqOf(id));
    await this.followed(id);
    await until(async () => (await this.sql(`select 1 from rung where dossier_id = $1 and state = 'armed' and due_at < now()`, [id])).length === 0);
    await this.followed(id);
    return id;
  }
}
