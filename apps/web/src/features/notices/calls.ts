import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { getPreferences, listNotices, readNotices, type Notice } from '../../api';
import { meQuery } from '../../session/me';

const PAGE = 50;
const LATEST = 8;

/** The latest few; asked again whenever the server says that something came. */
export const latestQuery = queryOptions({ queryKey: ['notices', 'latest'], queryFn: ({ signal }) => listNotices({ limit: LATEST }, { signal }) });

/** All notices, or the unread ones, as one reads them: nothing moves under the reader's eyes until it is asked for. */
export const noticesQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notices', 'all', unread],
    queryFn: ({ pageParam, signal }) =>
      listNotices({ limit: PAGE, ...(unread ? { unread: 'true' as const } : {}), ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    staleTime: Infinity,
    refetchOnMount: 'always',
    refetchOnReconnect: false,
  });

export const preferencesQuery = queryOptions({ queryKey: ['notices', 'preferences'], queryFn: () => getPreferences(), staleTime: 0, gcTime: 0 });

/** Marks as read, on the server and in what is shown. */
export function useRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (what: { ids?: string[]; upTo?: string }) => readNotices(what),
    onSuccess: (_, { ids, upTo }) => {
      const now = new Date().toISOString();
      const told = (one: Notice): Notice =>
        one.readAt === null && (ids?.includes(one.id) || (upTo && BigInt(one.id) <= BigInt(upTo))) ? { ...one, readAt: now } : one;
      const page = <T extends { items: Notice[] }>(it: T): T => ({ ...it, items: it.items.map(told) });
      client.setQueriesData(
        { queryKey: ['notices', 'all'] },
        (old: { pages: { items: Notice[] }[] } | undefined) => old && { ...old, pages: old.pages.map(page) },
      );
      client.setQueryData(latestQuery.queryKey, (old) => old && page(old));
      void client.invalidateQueries({ queryKey: meQuery.queryKey });
    },
  });
}
