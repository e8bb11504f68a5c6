import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getQuota, listUnits } from '../../api';

/** Others act too, and not every act changes what waits for me: the picture is asked again while it is looked at. */
const AGAIN_MS = 20_000;

export interface QuotaAsked {
  unit: string;
  year: number;
  calendar: 'year' | 'school';
  award: 'CSTDCS' | 'COTD_CP';
}
export const quotaQuery = (asked: QuotaAsked) =>
  infiniteQueryOptions({
    queryKey: ['quota', asked],
    queryFn: ({ pageParam }) => getQuota({ ...asked, ...(pageParam ? { cursor: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    enabled: asked.unit !== '',
    refetchInterval: AGAIN_MS,
  });

/** Places found by name, to look at another than one's own. */
export const placesQuery = (q: string) =>
  queryOptions({ queryKey: ['quota-places', q], queryFn: () => listUnits({ limit: 30, ...(q ? { q } : {}) }), enabled: q !== '' });
