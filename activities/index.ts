import { heartbeat } from '@temporalio/activity';
import { announceFilings } from '../libs/store/filing-calendar';
import { checkCriteria, deliverNotices, prepareDigests, type Channel, type Look, type Store } from '../libs/store';
import { sendRound, type Channels, type Round } from './courier';
import { lookAfter } from './attend';
import { countAstray, raiseAstray } from './reconcile';
import { ringOnce, type Ring } from './ring';
import { followSubstitutions } from './stand-in';
import { sweepAll, type Tell } from './sweep';
import { watched } from './watched';

export type { Look } from '../libs/store';

/** What the activities stand on: the store, the clock, and the way to a workflow. */
export interface Deps {
  store: Store;
  now: () => Date;
  tell: Tell;
  post?: Post;
}
/** The ways out of the house, and how a courier is called; a place without them keeps everything inside. */
export interface Post {
  channels: Channels;
  call: () => void;
  /** Calls the couriers of what is due now. @returns how many were called */
  callDue: () => Promise<number>;
}

/** The activities over their dependencies. Each is idempotent by what it is given; a refusal is an answer, not an error. */
export function createActivities({ store, now, tell, post }: Deps) {
  const watch = <It extends { dossierId: string }, T>(activity: string, run: (it: It) => Promise<T>) => watched({ store, now }, activity, run);
  const notify = async (it: { dossierId: string; upTo: number }): Promise<number> => {
    const shown = await deliverNotices(store, { ...it, now: now() });
    post?.call();
    return shown;
  };
  const sendWaiting = async ({ channel: name }: { channel: Channel }): Promise<Round> => {
    const channel = post?.channels[name];
    return channel ? sendRound({ store, channel, name, now, alive: heartbeat }) : { sent: 0, more: false };
  };
  return {
    look: watch('look', (it: { dossierId: string; followed: number }): Promise<Look> => lookAfter(store, { ...it, now: now() })),
    checkCriteria: watch('checkCriteria', (it: { dossierId: string; checkSeq: number }) => checkCriteria(store, { ...it, now: now() })),
    notify: watch('notify', notify),
    ring: watch('ring', (it: Ring) => ringOnce(store, it, now())),
    sendWaiting,
    callCouriers: async (): Promise<number> => (await post?.callDue()) ?? 0,
    prepareDigests: (): Promise<number> => prepareDigests(store, now()),
    announceFilings: async (): Promise<number> => {
      const told = await announceFilings(store, { now: now(), alive: heartbeat });
      if (told > 0) post?.call();
      return told;
    },
    countAstray: (): Promise<number> => countAstray(store, now()),
    raiseAstray: (): Promise<number> => raiseAstray({ store, tell, now: now(), alive: heartbeat }),
    followSubstitutions: (): Promise<number> => followSubstitutions({ store, tell, now: now(), alive: heartbeat }),
    tellBehind: (): Promise<number> => sweepAll({ store, tell, now: now(), alive: heartbeat }),
  };
}
export type Activities = ReturnType<typeof createActivities>;
