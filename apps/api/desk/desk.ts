import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Env } from '../../../libs/env';
import { behind, type Store } from '../../../libs/store';
import { Metrics } from '../health/metrics';
import { log } from '../log';
import { ENV, STORE } from '../store.module';
import { Engine } from './engine';
import { Gather } from './gather';

/** Inboxes were written with the act, so nobody waits for this: a dossier is told of when it has rested for a second, or after three at the latest. */
const MOMENT = { restMs: 1_000, mostMs: 3_000 };
const IN_FLIGHT = 16;
const RETRY_MS = 2_000;
const SWEEP_SIZE = 5_000;

/**
 * Tells workflows what was recorded; after the commit, never waited for. While the engine is away one try every two seconds asks for it; once it is
 * back, every workflow that is behind is told. What is lost in a crash, the sweep of the worker finds.
 */
@Injectable()
export class Desk implements OnApplicationShutdown {
  readonly engine: Engine;
  private readonly gather: Gather;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    @Inject(ENV) env: Env,
    @Inject(STORE) private readonly store: Store,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {
    this.engine = new Engine(env);
    this.gather = new Gather((dossierId, seq) => this.say(dossierId, seq), MOMENT, IN_FLIGHT);
  }

  tell(dossierId: string, seq: number): void {
    // While the engine is away nothing is kept in memory: the database knows who is behind.
    if (!this.retry && !this.stopped) this.gather.add(dossierId, seq);
  }

  /** Starts a dossier's workflow anew. While the engine is away it is told of like any other once that is back: what is not there then, starts. */
  async restart(dossierId: string, seq: number): Promise<void> {
    await this.engine.restart(dossierId).catch((error: unknown) => this.away(error));
    this.tell(dossierId, seq);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    this.gather.stop();
    await this.engine.close().catch(() => undefined);
  }

  private async say(dossierId: string, seq: number): Promise<void> {
    try {
      await this.engine.tell(dossierId, seq);
    } catch (error) {
      this.metrics.tellFailed();
      this.away(error);
    }
  }

  private away(error: unknown): void {
    if (this.retry || this.stopped) return;
    log.warn({ why: error instanceof Error ? error.message : String(error) }, 'the engine is away; acts go on, workflows will be told when it is back');
    void this.gather.stop();
    this.again();
  }

  private again(): void {
    this.retry = setTimeout(() => void this.sweep(), RETRY_MS);
    this.retry.unref();
  }

  /** Asks whether the engine is there again; if so, tells all who are behind. */
  private async sweep(): Promise<void> {
    try {
      if ((await this.engine.look()).temporal === 'down') throw new Error('no answer');
      // From here on acts are gathered again, before it is asked who is behind: none falls in between.
      this.retry = undefined;
      const late = await behind(this.store, SWEEP_SIZE);
      for (const { dossierId, seq } of late) this.tell(dossierId, seq);
      log.info({ told: late.length }, 'the engine is back');
    } catch {
      this.metrics.tellFailed();
      if (!this.stopped) this.again();
    }
  }
}
