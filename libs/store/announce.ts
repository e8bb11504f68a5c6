import type { Store } from './open';

/** Whose inbox changed: what listening browsers are told. Ids only. */
export interface Word {
  dossierId: string;
  seq: number;
  unitIds: string[];
  personIds: string[];
}

const MOMENT_MS = 40;
const waiting = new WeakMap<Store, string[]>();

/**
 * Tells listening processes that inboxes changed, gathered for a moment. After the commit and not inside it: NOTIFY holds one lock of the whole
 * server until its transaction is on disk, so a NOTIFY in every act would write acts to disk one by one (160 a second instead of many hundred).
 * A word lost in a crash costs a browser one refresh, never a task: the inbox itself was written with the act.
 */
export function announce(store: Store, word: Word): void {
  const words = waiting.get(store);
  if (words) return void words.push(JSON.stringify(word));
  waiting.set(store, [JSON.stringify(word)]);
  setTimeout(() => {
    const all = waiting.get(store) ?? [];
    waiting.delete(store);
    // Nobody waits for this, and nothing depends on it: a database that is away is reported by whoever needs it.
    store.query(`select pg_notify('inbox', word) from unnest($1::text[]) word`, [all]).catch(() => undefined);
  }, MOMENT_MS).unref();
}
