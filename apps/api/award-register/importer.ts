import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type Refusal, refuse } from '../../../libs/dossier';
import { ancestryOf, vietnamDay, type Store, type Who } from '../../../libs/store';
import {
  beginImport,
  claimImport,
  finishImport,
  MOST_TRIES,
  putOff,
  registerReach,
  releaseImport,
  retryImport,
  Roster,
  takeBatch,
  TakenOver,
  unitFinder,
  lineageOf,
  type Claimed,
  type ImportView,
} from '../../../libs/store/award-register';
import { CLOCK, type Clock } from '../clock';
import type { Uploaded } from '../documents/documents.service';
import { FILES, type FileStore } from '../documents/file-store';
import { kindOf, safeName } from '../documents/kinds';
import { log } from '../log';
import { answer, Refused } from '../problem/refused';
import { STORE } from '../store.module';
import { already, batchesOf, stopped, type Place } from './read-batches';

/** How often an import that another process left lying is looked for. */
const LOOK_MS = 5_000;
const NO_FILE = { vi: 'Còn thiếu tệp (trường "file").', en: 'Missing: the file (field "file").' };
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Takes files of awards into the register, one at a time over all processes: first the content is kept, then the import is a row, then it is read
 * batch by batch. Whoever sent it need not wait; a process that dies is followed by another, which goes on after the last batch.
 */
@Injectable()
export class Importer implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | undefined;
  private stopped = false;

  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(FILES) private readonly files: FileStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.wake(), LOOK_MS);
    this.timer.unref();
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.working;
  }

  async add(file: Uploaded | undefined, id: string, me: Who): Promise<ImportView> {
    if (!file) throw new Refused(refuse('incomplete', { sentence: NO_FILE, errors: [{ path: 'file', code: 'missing', detail: NO_FILE }] }));
    const sha256 = createHash('sha256').update(file.buffer).digest('hex');
    const now = this.clock();
    const it = { id, personId: me.personId, name: me.name, today: vietnamDay(now), fileName: safeName(file.originalname), sha256, bytes: file.size, now };
    // What is no workbook is kept too: the report says what it is, as it does for everything else that is wrong with a file.
    const kind = await kindOf(file.buffer);
    await this.files.put(sha256, file.buffer, typeof kind === 'string' ? kind : XLSX);
    const made = answer(await beginImport(this.store, it));
    this.wake();
    return made;
  }

  async retry(me: Who, id: string): Promise<ImportView | Refusal> {
    const again = await retryImport(this.store, { id, personId: me.personId, today: vietnamDay(this.clock()) });
    this.wake();
    return again;
  }

  private wake(): void {
    if (this.stopped || this.working) return;
    this.working = this.work()
      .catch((error: unknown) => log.error({ why: reason(error) }, 'imports of awards cannot be read for now'))
      .finally(() => (this.working = undefined));
  }

  private async work(): Promise<void> {
    for (let claimed = await this.claim(); claimed && !this.stopped; claimed = await this.claim()) {
      try {
        if (!(await this.take(claimed))) await releaseImport(this.store, claimed.id);
      } catch (error) {
        if (!(error instanceof TakenOver)) await this.fails(claimed.id, error);
      }
    }
  }

  /** An import that has been begun too often without taking a row has ended its process each time. */
  private async claim(): Promise<Claimed | null> {
    for (;;) {
      const claimed = await claimImport(this.store, this.clock());
      if (!claimed || claimed.tries <= MOST_TRIES) return claimed;
      await finishImport(this.store, { id: claimed.id, state: 'failed', why: stopped('import-failed'), now: this.clock() });
    }
  }

  /** Tried again later; for good only by a person. Where the database itself is away, this fails too and nothing is counted. */
  private async fails(id: string, error: unknown): Promise<void> {
    const again = await putOff(this.store, { id, now: this.clock() });
    log.error({ importId: id, why: reason(error), again }, again ? 'an import of awards stopped and is tried again' : 'an import of awards failed');
    if (!again) await finishImport(this.store, { id, state: 'failed', why: stopped('import-failed'), now: this.clock() });
  }

  /** false: left for another process. */
  private async take({ id, sha256, ...claimed }: Claimed): Promise<boolean> {
    const content = await this.contentOf(sha256);
    if (!content) {
      await finishImport(this.store, { id, state: 'failed', why: stopped('file-lost'), now: this.clock() });
      return true;
    }
    const today = vietnamDay(this.clock());
    const roster = new Roster(await lineageOf(this.store));
    let { taken } = claimed;
    for await (const batch of batchesOf(content, { skip: taken, today, ...(await this.placeOf(claimed, today)) })) {
      if (this.stopped) return false;
      if ('refused' in batch) await finishImport(this.store, { id, state: 'refused', why: batch.refused, now: this.clock() });
      else taken = await takeBatch(this.store, { importId: id, taken, roster, already }, batch);
    }
    await finishImport(this.store, { id, state: 'done', now: this.clock() });
    return true;
  }

  private async placeOf({ byId, unitId }: Pick<Claimed, 'byId' | 'unitId'>, today: string): Promise<Place> {
    const above = Object.values(await ancestryOf(this.store, unitId, today));
    return { find: await unitFinder(this.store, await registerReach(this.store, byId, today)), fallback: [...new Set([unitId, ...above])] };
  }

  private async contentOf(sha256: string): Promise<Buffer | null> {
    const stream = await this.files.get(sha256);
    if (!stream) return null;
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}
