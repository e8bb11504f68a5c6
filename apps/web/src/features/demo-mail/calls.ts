import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getDemoMail, listDemoMails } from '../../api';

const PAGE = 30;
const EVERY_MS = 10_000;

/** A mail comes some seconds after the act; who waits for one sees it without reloading. */
export const mailsQuery = infiniteQueryOptions({
  queryKey: ['demo-mails'],
  queryFn: ({ pageParam, signal }) => listDemoMails({ limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor ?? undefined,
  refetchInterval: EVERY_MS,
});
export const mailQuery = (id: string) => queryOptions({ queryKey: ['demo-mails', id], queryFn: () => getDemoMail(id), staleTime: Infinity });
