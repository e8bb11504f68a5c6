import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getHonouree, listHonourees, type Me } from '../../api';
import type { HonoureesSearch } from './search';

const PAGE = 50;

export const honoureesQuery = (search: HonoureesSearch) =>
  infiniteQueryOptions({
    queryKey: ['honourees', search],
    queryFn: ({ pageParam, signal }) => listHonourees({ ...search, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
export const honoureeQuery = (id: string) => queryOptions({ queryKey: ['honourees', 'one', id], queryFn: () => getHonouree(id) });

/** Who keeps the register, by what their page shows them; the server decides. */
export const keepsRegister = (me: Me): boolean => me.offices.some((seat) => seat.office === 'standing-agency');
