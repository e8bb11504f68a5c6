import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { Client } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Land } from '../land/land';
import { ownDatabase, type OwnDatabase } from './database';
import { quiet, ROOT, Stage } from './stage';

/** How long the test server, a database of one's own and the first build of a land may take on a small machine. */
export const SETTING_UP_MS = 400_000;

function testServer(): string {
  const output = execFileSync(process.execPath, [path.join(ROOT, 'test/workflow/test-server/fetch.mjs')], { encoding: 'utf8' });
  return output.trim().split('\n').at(-1) ?? '';
}

/** The engine's own test server, whose time goes on as fast as nobody works, and an empty database beside it. */
export class VirtualTime {
  private constructor(
    readonly database: OwnDatabase,
    readonly env: TestWorkflowEnvironment,
  ) {}

  static async open(): Promise<VirtualTime> {
    quiet();
    const database = await ownDatabase();
    const env = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path: testServer() } } });
    return new VirtualTime(database, env);
  }

  async close(): Promise<void> {
    await this.env.teardown();
    await this.database.drop();
  }

  now = async (): Promise<Date> => new Date(await this.env.currentTimeMs());

  /** A worker's stage in this time, over the land. */
  stage = (land: Land): Stage =>
    new Stage({ land, client: this.env.client, connection: this.env.nativeConnection, namespace: this.env.namespace ?? 'default', now: this.now });

  sleepUntil = async (instant: string): Promise<void> => this.env.sleep(Math.max(0, Date.parse(instant) - (await this.env.currentTimeMs())));

  /** A client that leaves the time alone: waiting for a result in the usual one would end the skipping for those who sleep after it. */
  plain = (): Client => new Client({ connection: this.env.connection, namespace: this.env.namespace ?? 'default' });
}
