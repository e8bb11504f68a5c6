import { NOTICE_WORDING, type NoticeKind } from '../../dossier';

export const CHANNELS = ['e-mail', 'webhook'] as const;
export type Channel = (typeof CHANNELS)[number];

const NOTICE_KINDS = Object.keys(NOTICE_WORDING) as NoticeKind[];

/** Mailed at once where a person has not said otherwise: what goes wrong if it is read a day late. A task given by name is one more. */
const AT_ONCE: readonly string[] = ['returned', 'overdue', 'escalated'];
export const AT_ONCE_KINDS: readonly NoticeKind[] = NOTICE_KINDS.filter((kind) => AT_ONCE.includes(kind));
