import { derivedId, ring, type Store } from '../libs/store';

export interface Ring {
  dossierId: string;
  stepId: string;
  overdueAt: string;
}

/** The clock's act on an overdue step. Its id is made of the step and the instant, so an activity tried again is the same act. */
export const ringOnce = (store: Store, { dossierId, stepId, overdueAt }: Ring, now: Date) =>
  ring(store, { dossierId, stepId, actId: derivedId(dossierId, `overdue ${stepId} ${overdueAt}`), now });
