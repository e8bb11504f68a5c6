import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { takers, getExportDossiersUrl, getStuck, getUnit, listDossiers, listPeople, listUnits, ready } from '../../api';
import type { DossiersSearch, StuckSearch } from './search';

const PAGE = 50;

/** A list that reads on by its cursor. */
const paged = <T extends { nextCursor: string | null }>(key: unknown[], read: (page: { limit: number; cursor?: string }, signal: AbortSignal) => Promise<T>) =>
  infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => read({ limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const dossiersQuery = (search: DossiersSearch) => paged(['dossiers', search], (page, signal) => listDossiers({ ...search, ...page }, { signal }));
/** What was shown stays until the narrower list is here: the map does not blink under the hand that chose a cell of it. */
export const stuckQuery = (search: StuckSearch) => ({
  ...paged(['stuck', search], (page, signal) => getStuck({ ...search, ...page }, { signal })),
  placeholderData: keepPreviousData,
});
export const takersQuery = (dossierId: string) => queryOptions({ queryKey: ['takers', dossierId], queryFn: () => takers(dossierId) });
export const unitsQuery = (q: string | undefined, on: string) =>
  paged(['units', q, on], (page, signal) => listUnits({ ...(q ? { q } : {}), on, ...page }, { signal }));
export const peopleQuery = (q: string | undefined) => paged(['people', q], (page, signal) => listPeople({ ...(q ? { q } : {}), ...page }, { signal }));
export const unitQuery = (code: string, on: string) => queryOptions({ queryKey: ['unit', code, on], queryFn: () => getUnit(code, { on }) });
export const healthQuery = queryOptions({ queryKey: ['health'], queryFn: () => ready(), refetchInterval: 15_000, retry: false });

/** Where the browser itself fetches the workbook: it is written to disk as it comes. */
export const exportAddress = (search: DossiersSearch): string => getExportDossiersUrl(search);

/** The header by which a write sent twice happens once. */
export const keyed = (id: string): RequestInit => ({ headers: { 'Idempotency-Key': id } });
