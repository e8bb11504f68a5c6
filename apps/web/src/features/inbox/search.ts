import type { InboxFilter } from '../../api';

/** What the address of the inbox carries: its filters. */
export type InboxSearch = Pick<InboxFilter, 'q' | 'award' | 'level' | 'step' | 'due' | 'whose'>;

const DUE = ['overdue', 'soon', 'later', 'none'] as const;
const WHOSE = ['mine', 'offices', 'instead'] as const;
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
const oneOf = <T extends string>(all: readonly T[], value: unknown): T | undefined => all.find((one) => one === value);

export const inboxSearch = (raw: Record<string, unknown>): InboxSearch => ({
  q: text(raw['q']),
  award: text(raw['award']),
  level: text(raw['level']),
  step: text(raw['step']),
  due: oneOf(DUE, raw['due']),
  whose: oneOf(WHOSE, raw['whose']),
});
