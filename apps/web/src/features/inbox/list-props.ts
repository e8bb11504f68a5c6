import type { InboxItem } from '../../api';

/** What the table and the cards are given. */
export interface ListProps {
  items: InboxItem[];
  /** Tasks that are no longer there: somebody else was first. */
  gone: ReadonlySet<string>;
  chosen: ReadonlySet<string>;
  toggle: (ids: string[], on: boolean) => void;
}
