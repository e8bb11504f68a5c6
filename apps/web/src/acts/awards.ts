import { queryOptions } from '@tanstack/react-query';
import { listAwards } from '../api';

const HOUR = 3_600_000;
/** The catalogue of awards as of a day (today when left out); it seldom changes. */
export const awardsQuery = (on?: string) => queryOptions({ queryKey: ['awards', on ?? 'today'], queryFn: () => listAwards(on ? { on } : {}), staleTime: HOUR });
