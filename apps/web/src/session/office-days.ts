import { queryOptions } from '@tanstack/react-query';
import { getOfficeDays } from '../api';
import { countWith } from '../ui/dates';

/** The working days where I sit, as the server counts them. A change made by another is here with the next visit. */
export const officeDaysQuery = queryOptions({
  queryKey: ['office-days'],
  queryFn: async () => {
    const { items } = await getOfficeDays();
    countWith(items);
    return items;
  },
  staleTime: 600_000,
  retry: false,
});
