import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { listChannels, listDeliveries, listWebhooks } from '../../../api';
import type { DeliveriesSearch } from '../search';

const PAGE = 50;

export const webhooksQuery = queryOptions({ queryKey: ['webhooks'], queryFn: () => listWebhooks() });
/** How mail and webhooks are, for administrators; looked at as often as the rest of the system. */
export const channelsQuery = queryOptions({ queryKey: ['channels'], queryFn: () => listChannels(), refetchInterval: 15_000, retry: false });
export const deliveriesQuery = (search: DeliveriesSearch) =>
  infiniteQueryOptions({
    queryKey: ['deliveries', search],
    queryFn: ({ pageParam, signal }) => listDeliveries({ ...search, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
