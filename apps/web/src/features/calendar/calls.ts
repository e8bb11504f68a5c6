import { queryOptions } from '@tanstack/react-query';
import { getCalendar } from '../../api';

export const calendarQuery = (year: number, place: string | undefined) =>
  queryOptions({ queryKey: ['calendar', year, place], queryFn: () => getCalendar({ year, ...(place ? { place } : {}) }) });
