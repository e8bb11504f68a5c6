import { behind, type Store } from '../libs/store';

export type Tell = (dossierId: string, seq: number) => Promise<void>;

const AT_ONCE = 16;
const MOST = 20_000;

/** Tells every workflow that is behind its dossier, some at a time; `alive` is called with each. @returns how many were told */
export async function tellAllBehind(store: Store, tell: Tell, alive: () => void): Promise<number> {
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
