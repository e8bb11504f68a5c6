import { followMoments, settle, unsettled, type Store } from '../libs/store';
import type { Tell } from './sweep';

const AT_A_TIME = 100;

/**
 * Follows rules of substitution that begin or end: people are told, and every task they are about is looked at again. Then those dossiers for
 * which nobody was there (perhaps somebody is now), or whose seat has ended. @returns how many tasks moved
 */
export async function followSubstitutions({ store, tell, now, alive }: { store: Store; tell: Tell; now: Date; alive: () => void }): Promise<number> {
  let moved = 0;
  const look = async (dossierIds: string[]): Promise<void> => {
    for (let at = 0; at < dossierIds.length; at += AT_A_TIME) {
      alive();
      for (const { dossierId, seq } of await settle(store, dossierIds.slice(at, at + AT_A_TIME), now)) {
        moved += 1;
        await tell(dossierId, seq);
      }
    }
  };
  await followMoments(store, { now, alive, look });
  await look(await unsettled(store, now));
  return moved;
}
