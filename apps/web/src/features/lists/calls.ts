import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getListRow, getSubmission, listSubmissions } from '../../api';

const PAGE = 20;
/** Letters I sent, newest first; those that came without a list are left out by the page. */
export const listsQuery = infiniteQueryOptions({
  queryKey: ['lists'],
  queryFn: ({ pageParam }) => listSubmissions({ limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor ?? undefined,
  refetchOnMount: 'always',
});
export const listQuery = (id: string) => queryOptions({ queryKey: ['lists', id], queryFn: () => getSubmission(id) });
export const rowQuery = (id: string, place: number) =>
  queryOptions({ queryKey: ['lists', id, 'row', place], queryFn: () => getListRow(id, place), staleTime: 0 });
