import { queryOptions } from '@tanstack/react-query';
import { explainAward, listAwards, listLawChanges } from '../../api';

/** The law of a day does not change while one reads it. */
const MINUTES_10 = 600_000;

export const awardsQuery = (on: string) => queryOptions({ queryKey: ['catalogue', on], queryFn: () => listAwards({ on }), staleTime: MINUTES_10 });
export const explainQuery = (code: string, on: string, unit?: string) =>
  queryOptions({ queryKey: ['award', code, on, unit], queryFn: () => explainAward(code, { on, ...(unit ? { unit } : {}) }), staleTime: MINUTES_10 });
export const changesQuery = (from: string, to: string, award?: string) =>
  queryOptions({
    queryKey: ['law-changes', from, to, award],
    queryFn: () => listLawChanges({ from, to, ...(award ? { award } : {}) }),
    staleTime: MINUTES_10,
  });
