import { heartbeat } from '@temporalio/activity';
import { checkCriteria, deliverNotices, look, type Look, type Store } from '../libs/store';
import { ringOnce, type Ring } from './ring';
import { tellAllBehind, type Tell } from './sweep';

export type { Look } from '../libs/store';

/** What the activities stand on: the store, the clock, and the way to a workflow. */
export interface Deps {
  store: Store;
  now: () => Date;
  tell: Tell;
}

/** The activities over their dependencies. Each is idempotent by what it is given; a refusal is an answer, not an error. */
export function createActivities({ store, now, tell }: Deps) {
  return {
    look: (it: { dossierId: string; followed: number }): Promise<Look> => look(store, it),
    checkCriteria: (it: { dossierId: string; checkSeq: number }) => checkCriteria(store, { ...it, now: now() }),
    notify: (it: { dossierId: string; upTo: number }): Promise<number> => deliverNotices(store, { ...it, now: now() }),
    ring: (it: Ring) => ringOnce(store, it, now()),
    tellBehind: (): Promise<number> => tellAllBehind(store, tell, heartbeat),
  };
}
export type Activities = ReturnType<typeof createActivities>;
