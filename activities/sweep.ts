import { behind, recheckAsked, type Store } from '../libs/store';
import { recountBehind } from '../libs/store/calendar-changes';

export type Tell = (dossierId: string, seq: number) => Promise<void>;

const AT_ONCE = 16;
const MOST = 20_000;

/** Tells every workflow that is behind its dossier, some at a time; `alive` is called with each. @returns how many were told */
async function tellAllBehind(store: Store, tell: Tell, alive: () => void): Promise<number> {
  const late = await behind(store, MOST);
  const queue = [...late];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let one = queue.shift(); one; one = queue.shift()) {
        alive();
        await tell(one.dossierId, one.seq);
      }
    }),
  );
  return late.length;
}

const MOST_COUNTED = 50_000;
/** A minute's worth; the rest comes with the next sweep. */
const MOST_CHECKED = 2_000;

/**
 * What a changed calendar has left behind is counted again, what a changed register says of nominees is read again, then every workflow that is behind
 * is told. @returns how many were told
 */
export async function sweepAll(it: { store: Store; tell: Tell; now: Date; alive: () => void }): Promise<number> {
  await recountBehind(it.store, { now: it.now, most: MOST_COUNTED, alive: it.alive });
  await recheckAsked(it.store, { now: it.now, most: MOST_CHECKED, alive: it.alive });
  return tellAllBehind(it.store, it.tell, it.alive);
}
