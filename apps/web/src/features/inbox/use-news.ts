import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { InboxItem } from '../../api';
import { listenToInbox } from '../../api/stream';
import { freshQuery } from './calls';
import type { InboxSearch } from './search';

/** A burst of changes is one question. */
const GATHER_MS = 800;

export interface News {
  fresh: number;
  more: boolean;
  gone: ReadonlySet<string>;
  /** Verdicts that came since: told in place, for a word that changes moves nothing. */
  verdicts: ReadonlyMap<string, InboxItem['dossier']['verdict']>;
}

/** How many tasks came since the list was read; the list itself stays as it is until the reader asks. */
export function useNews(search: InboxSearch, shown: InboxItem[], whole: boolean, readAt: number): News {
  const { data, dataUpdatedAt, refetch } = useQuery(freshQuery(search));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void refetch(), GATHER_MS);
    };
    const stop = listenToInbox({ moved: ask, resync: ask });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [refetch]);

  // What was asked before the list was read is older than the list.
  if (!data || dataUpdatedAt < readAt) return { fresh: 0, more: false, gone: new Set(), verdicts: new Map() };
  const known = new Set(shown.map((item) => item.id));
  const now = new Set(data.items.map((item) => item.id));
  // Beyond the first page the server was not asked, so nothing is said to be gone there.
  const compared = whole ? shown : shown.slice(0, data.items.length);
  return {
    fresh: data.items.filter((item) => !known.has(item.id)).length,
    more: data.nextCursor !== null,
    gone: new Set(compared.filter((item) => !now.has(item.id) && data.nextCursor === null).map((item) => item.id)),
    verdicts: new Map(data.items.map((item) => [item.id, item.dossier.verdict])),
  };
}
