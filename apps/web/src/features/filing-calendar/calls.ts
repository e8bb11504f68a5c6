import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { listFilingDeadlines, listUnits, listUnitsFiled, type ListFilingDeadlinesParams } from '../../api';

const KEY = 'filing-deadlines';

export const filingCalendarQuery = (asked: ListFilingDeadlinesParams) =>
  queryOptions({ queryKey: [KEY, asked], queryFn: () => listFilingDeadlines(asked), enabled: asked.unit !== '' });

export const unitsFiledQuery = (id: string, unit: string, period: string) =>
  queryOptions({ queryKey: [KEY, 'units', id, unit, period], queryFn: () => listUnitsFiled(id, { unit, period }) });

export const unitsQuery = (q: string) => queryOptions({ queryKey: ['filing-units', q], queryFn: () => listUnits({ limit: 50, ...(q ? { q } : {}) }) });

/** After a deadline was entered or ended. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [KEY] });
}
