import { apply } from './apply';
import { draft } from './start';
import type { AcceptedAct, Dossier } from './types';

/** A dossier from its acts alone: what `record` wrote, in order. Throws when the first is not a submission. */
export function fold(id: string, acts: AcceptedAct[]): Dossier {
  const filing = acts[0]?.given.filing;
  if (!filing) throw new Error(`dossier ${id}: its first act carries no filing`);
  return acts.reduce(apply, draft(id, filing));
}
