import { look, settle, type Look, type Store } from '../libs/store';

/**
 * Where a dossier stands. When nobody seems to be there for its open step, that is settled first: the head of the office gets it, or an alarm is
 * raised; what the workflow then sees includes it.
 */
export async function lookAfter(store: Store, it: { dossierId: string; followed: number; now: Date }): Promise<Look> {
  const seen = await look(store, it);
  if (seen.attended || seen.phase !== 'running') return seen;
  const moved = await settle(store, [it.dossierId], it.now);
  return moved.length > 0 ? look(store, it) : seen;
}
