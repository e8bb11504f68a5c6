import { NOTICE_WORDING, type NoticeKind } from '../../dossier';

/** How a notice reaches its person by mail: at once, gathered into the day's digest, or not at all. In the pages it always stands. */
export const WAYS = ['now', 'digest', 'never'] as const;
export type Way = (typeof WAYS)[number];
export const CHANNELS = ['e-mail', 'webhook'] as const;
export type Channel = (typeof CHANNELS)[number];

export const NOTICE_KINDS = Object.keys(NOTICE_WORDING) as NoticeKind[];

/** Mailed at once where a person has not said otherwise: what goes wrong if it is read a day late. A task given by name is one more. */
const AT_ONCE: readonly string[] = ['returned', 'overdue', 'escalated', 'nudged'];
export const AT_ONCE_KINDS: readonly NoticeKind[] = NOTICE_KINDS.filter((kind) => AT_ONCE.includes(kind));
export const houseWay = (kind: NoticeKind): Way => (AT_ONCE_KINDS.includes(kind) ? 'now' : 'digest');

/** Something is to be done: whatever a person wants by mail, it stays in the inbox. */
const DUTIES: readonly string[] = ['task', 'returned', 'resubmitted', 'overdue', 'reminder', 'escalated', 'nudged', 'nobody', 'missed-rung'];
export const isDuty = (kind: NoticeKind): boolean => DUTIES.includes(kind);
