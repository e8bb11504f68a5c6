import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { listDeliveries, listWebhooks } from '../../../api';
import type { DeliveriesSearch } from '../search';

const PAGE = 50;

export const webhooksQuery = queryOptions({ queryKey: ['webhooks'], queryFn: () => listWebhooks() });
export const deliveriesQuery = (search: DeliveriesSearch) =>
  infiniteQueryOptions({
    queryKey: ['deliveries', search],
    queryFn: ({ pageParam, signal }) => listDeliveries({ ...search, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
