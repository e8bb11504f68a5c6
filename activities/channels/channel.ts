import type { Claimed } from '../../libs/store';

/** What became of one message. */
export type Outcome =
  | { is: 'sent' }
  /** Not now, and nobody's fault: quiet hours. */
  | { is: 'later'; at: Date }
  /** The one it is for did not take it; worth another try. */
  | { is: 'refused'; error: string }
  /** Nobody could be reached through this channel at all. */
  | { is: 'down'; error: string }
  | { is: 'bounced'; error: string }
  | { is: 'failed'; error: string }
  | { is: 'skipped'; reason: string };

/** A way out of the house. Sending twice must be recognisable as the same message by who receives it. */
export interface Channel {
  /** How often one message is tried before it is given up. */
  tries: number;
  /** The wait before the next try, after this many. */
  waitMs: (attempts: number) => number;
  send(it: Claimed, now: Date): Promise<Outcome>;
}
