import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getInbox } from '../../api';
import type { InboxSearch } from './search';

const PAGE = 50;

/** The list as one reads it: it changes only when the reader asks for it. */
export const inboxQuery = (search: InboxSearch) =>
  infiniteQueryOptions({
    queryKey: ['inbox', search],
    queryFn: ({ pageParam, signal }) => getInbox({ ...search, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    staleTime: Infinity,
    refetchOnMount: 'always',
    refetchOnReconnect: false,
  });

/** Its first page as it is now, to see what is new beside what is shown. */
export const freshQuery = (search: InboxSearch) =>
  queryOptions({ queryKey: ['inbox-fresh', search], queryFn: ({ signal }) => getInbox({ ...search, limit: PAGE }, { signal }), enabled: false });
