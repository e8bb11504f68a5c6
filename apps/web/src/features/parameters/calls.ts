import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { listDossiersBehindParameter, listParameters, listUnits } from '../../api';

export const parametersQuery = (unit: string) =>
  queryOptions({ queryKey: ['parameters', unit], queryFn: () => listParameters({ unit }), enabled: unit !== '' });
export const behindQuery = (unit: string, key: string) =>
  queryOptions({ queryKey: ['parameters-behind', unit, key], queryFn: () => listDossiersBehindParameter(key, { unit }) });

/** Units of the levels that decide on anything, found by name. */
export const decidersQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['parameter-units', q],
    queryFn: () => listUnits({ limit: 50, ...(q ? { q } : {}) }),
    initialPageParam: '',
    getNextPageParam: () => undefined,
  });
