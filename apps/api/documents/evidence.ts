import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { documentsToCheck, noteEvidence, type EvidenceState, type Store, type ToCheck } from '../../../libs/store';
import { CLOCK, type Clock } from '../clock';
import { log } from '../log';
import { STORE } from '../store.module';
import { FILES, type FileStore } from './file-store';

/** A few files a minute: each is read whole once a day or so, and nobody waits for a disk that is busy with it. */
const EVERY_MS = 60_000;
const AT_ONCE = 20;
const AGAIN_MS = 24 * 3_600_000;
/** What a disk says of one file; anything else is the store of files being away. */
const UNREADABLE = ['EACCES', 'EPERM', 'EIO', 'EISDIR'];

/** Looks after the files of open dossiers: is each there, can it be read, is it still what was handed in? */
@Injectable()
export class Evidence implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(FILES) private readonly files: FileStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.round().catch((error: unknown) => log.warn({ err: error }, 'looking after files failed')), EVERY_MS);
    this.timer.unref();
  }
  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** The files that were looked at the longest ago. @returns how many could not be read */
  async round(): Promise<number> {
    return this.check(await documentsToCheck(this.store, { before: new Date(this.clock().getTime() - AGAIN_MS), limit: AT_ONCE }));
  }

  /** All files of one dossier, now. */
  async ofDossier(dossierId: string): Promise<number> {
    return this.check(await documentsToCheck(this.store, { dossierId }));
  }

  private async check(documents: ToCheck[]): Promise<number> {
    let lost = 0;
    for (const { id, sha256 } of documents) {
      const state = await this.stateOf(sha256);
      if (state === null) continue;
      if (state !== 'there') lost += 1;
      await noteEvidence(this.store, { documentId: id, state, now: this.clock() });
    }
    return lost;
  }

  /** null: the store of files itself does not answer, which says nothing of this file. */
  private async stateOf(sha256: string): Promise<EvidenceState | null> {
    try {
      const content = await this.files.get(sha256);
      if (!content) return 'missing';
      const hash = createHash('sha256');
      for await (const part of content) hash.update(part as Buffer);
      return hash.digest('hex') === sha256 ? 'there' : 'unreadable';
    } catch (error) {
      return UNREADABLE.includes(String((error as { code?: unknown }).code)) ? 'unreadable' : null;
    }
  }
}
