import { derivedId, ring, type Store } from '../libs/store';

/** A rung as the workflow asks for it; `overdueAt` alone is how it was asked for before there were others. */
export type Ring = { dossierId: string; stepId: string } & ({ rung: string; at: string } | { overdueAt: string });

/** The clock's act on a step. Its id is made of rung, step and instant, so an activity tried again is the same act. */
export const ringOnce = (store: Store, it: Ring, now: Date) => {
  const { rung, at } = 'rung' in it ? it : { rung: 'overdue', at: it.overdueAt };
  const { dossierId, stepId } = it;
  return ring(store, { dossierId, stepId, rung, actId: derivedId(dossierId, `${rung} ${stepId} ${at}`), now });
};
