import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { getMe, type Me } from '../api';

/** Who is signed in, their offices today, what waits for them. The gate has made sure that there is somebody. */
export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => getMe(), staleTime: 60_000, retry: false });
export const useMe = (): Me => useSuspenseQuery(meQuery).data;

/** The day in Vietnam as the server sees it: what is due, and late, is judged by it and not by the machine on the desk. */
export const useToday = (): string => useMe().today;
