import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { InboxFilter } from '../../api';
import { queueQuery } from './calls';

/** A queue read from the inbox, and what of it is chosen. The list changes only when it is asked to. */
export function useQueue(filter: Pick<InboxFilter, 'step' | 'award' | 'unit'>) {
  const options = queueQuery(filter);
  const list = useInfiniteQuery(options);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const items = useMemo(() => list.data?.pages.flatMap((page) => page.items).filter((item) => item.task === 'act') ?? [], [list.data]);
  const choose = (ids: string[], on: boolean): void => setChosen((old) => new Set(on ? [...old, ...ids] : [...old].filter((id) => !ids.includes(id))));
  const reload = async (): Promise<void> => {
    setChosen(new Set());
    await list.refetch();
  };
  const key: QueryKey = options.queryKey;
  return { list, key, items, chosen, picked: items.filter((item) => chosen.has(item.dossier.id)), choose, clear: () => setChosen(new Set()), reload };
}
export type Queue = ReturnType<typeof useQueue>;
