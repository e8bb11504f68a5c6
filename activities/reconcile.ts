import { asAlarm, astray, markRefused, mended, raise, restore, type Astray, type Store } from '../libs/store';
import { ringOnce } from './ring';
import type { Tell } from './sweep';

const MOST = 5_000;

/** How many rungs are not where the plan has them. */
export const countAstray = async (store: Store, now: Date): Promise<number> => (await astray(store, now, MOST)).length;

/**
 * Raises an alarm for every rung that went astray, once, and puts it right: a lost row is written again, a rung whose time has passed is rung
 * through the one door (and marked late there). What the door refuses is marked refused, and its alarm stays open.
 * @returns how many alarms are new
 */
export async function raiseAstray(it: { store: Store; tell: Tell; now: Date; alive: () => void }): Promise<number> {
  const found = await astray(it.store, it.now, MOST);
  const raised = await raise(it.store, found.map(asAlarm), it.now);
  for (const one of found) {
    it.alive();
    await putRight(it, one);
  }
  return raised.length;
}

async function putRight({ store, tell, now }: { store: Store; tell: Tell; now: Date }, one: Astray): Promise<void> {
  if (one.lost) await restore(store, one);
  if (!one.rang && one.at.getTime() <= now.getTime()) {
    const { dossierId, stepId, rung, at } = one;
    const done = await ringOnce(store, { dossierId, stepId, rung, at: at.toISOString() }, now);
    if ('seq' in done) await tell(dossierId, done.seq);
    else if (await markRefused(store, one)) return;
  }
  await mended(store, asAlarm(one), now);
}
