import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Subject } from 'rxjs';
import type { Env } from '../../../libs/env';
import { listen, type Listening } from '../../../libs/store/queries';
import { ENV } from '../store.module';

/** What the store says on the channel `inbox`; null: something may have been missed, look again. */
export interface Heard {
  unitIds: string[];
  personIds: string[];
  dossierId: string;
  seq: number;
}

/** One listening connection for the whole process, however many browsers are open. */
@Injectable()
export class Ears implements BeforeApplicationShutdown, OnApplicationBootstrap {
  readonly heard = new Subject<Heard | null>();
  private listening: Listening | undefined;

  constructor(@Inject(ENV) private readonly env: Env) {}

  onApplicationBootstrap(): void {
    this.listening = listen(this.env.DATABASE_URL, 'inbox', { message: (text) => this.hear(text), again: () => this.heard.next(null) });
  }

  /** Before the door is closed: it waits for every open answer, and a stream is open until it is told. */
  async beforeApplicationShutdown(): Promise<void> {
    this.heard.complete();
    await this.listening?.close();
  }

  private hear(text: string): void {
    try {
      this.heard.next(JSON.parse(text) as Heard);
    } catch {
      this.heard.next(null);
    }
  }
}
