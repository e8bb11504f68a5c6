import type { Explained } from '../../../../../libs/rulebook';

/** The answer of the explanation; the notes on money come in the reader's language. */
export type ExplainedView = Omit<Explained, 'money'> & { money: (Omit<Explained['money'][number], 'notes'> & { notes: string[] })[] };
