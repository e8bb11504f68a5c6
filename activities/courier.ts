import { begin, claim, markEnded, markLater, markSent, sayChannel, type Channel as ChannelName, type Claimed, type Store } from '../libs/store';
import type { Channel, Outcome } from './channels/channel';

export type Channels = Partial<Record<ChannelName, Channel>>;
export interface Round {
  sent: number;
  /** There may be more that is due. */
  more: boolean;
}

const BATCH = 20;
const LANES = 4;
/** A channel that is down is asked again with one message only, this much later: what waits is delayed and not worn out by tries. */
const DOWN_MS = 30_000;

interface Courier {
  store: Store;
  channel: Channel;
  name: ChannelName;
  now: () => Date;
  alive: () => void;
}

/** One round: takes what is due, sends, marks each. While the channel is down one message goes ahead to see whether it is back. */
export async function sendRound(it: Courier): Promise<Round> {
  const [known] = await it.store.query(`select state from channel where name = $1`, [it.name]);
  const limit = known?.state === 'down' ? 1 : BATCH;
  const queue = await claim(it.store, { channel: it.name, limit, now: it.now() });
  const taken = queue.length;
  let sent = 0;
  let down: string | null = null;
  const lane = async (): Promise<void> => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      it.alive();
      if (down === null && !(await begin(it.store, one, it.now()))) continue;
      const outcome: Outcome = down === null ? await it.channel.send(one, it.now()) : { is: 'down', error: down };
      if (outcome.is === 'down') down = outcome.error;
      if (outcome.is === 'sent') sent += 1;
      await mark(it, one, outcome);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  if (down !== null) await sayChannel(it.store, { name: it.name, state: 'down', error: down, now: it.now() });
  else if (sent > 0) await sayChannel(it.store, { name: it.name, state: 'up', now: it.now() });
  return { sent, more: down === null && taken === limit };
}

async function mark({ store, channel, now }: Courier, one: Claimed, outcome: Outcome): Promise<void> {
  const after = (ms: number): Date => new Date(now().getTime() + ms);
  switch (outcome.is) {
    case 'sent':
      return markSent(store, one, now());
    case 'later':
      return markLater(store, one, { at: outcome.at, free: true });
    case 'down':
      return markLater(store, one, { at: after(DOWN_MS), error: outcome.error, free: true });
    case 'refused':
      if (one.attempts >= channel.tries) return markEnded(store, one, { state: 'failed', error: outcome.error });
      return markLater(store, one, { at: after(channel.waitMs(one.attempts)), error: outcome.error });
    case 'bounced':
    case 'failed':
      return markEnded(store, one, { state: outcome.is, error: outcome.error });
    case 'skipped':
      return markEnded(store, one, { state: 'skipped', reason: outcome.reason });
  }
}
