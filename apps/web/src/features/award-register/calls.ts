import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getAwardImport, getHonouree, getUnit, listAwardImports, listHonourees, listImportFindings, listOffers, listUnits, type Me } from '../../api';
import type { HonoureesSearch, PairsSearch } from './search';

const PAGE = 50;

export const honoureesQuery = (search: HonoureesSearch) =>
  infiniteQueryOptions({
    queryKey: ['honourees', search],
    queryFn: ({ pageParam, signal }) => listHonourees({ ...search, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
export const honoureeQuery = (id: string) => queryOptions({ queryKey: ['honourees', 'one', id], queryFn: () => getHonouree(id) });

/** Who keeps the register, by what their page shows them; the server decides. */
export const keepsRegister = (me: Me): boolean => me.offices.some((seat) => seat.office === 'standing-agency');

/** How often an import that is still read is asked after. */
const LOOK_MS = 1500;
export const importsQuery = queryOptions({
  queryKey: ['award-imports'],
  queryFn: () => listAwardImports(),
  refetchInterval: ({ state }) => (state.data?.items.some((one) => one.state === 'running') ? LOOK_MS : false),
  refetchOnMount: 'always',
});
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['award-imports', id],
    queryFn: () => getAwardImport(id),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? LOOK_MS : false),
  });
export const findingsQuery = (id: string, fatal: boolean) =>
  infiniteQueryOptions({
    queryKey: ['award-imports', id, 'findings', fatal],
    queryFn: ({ pageParam, signal }) =>
      listImportFindings(id, { limit: PAGE, ...(fatal ? { fatal: 'true' as const } : {}), ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
export const pairsQuery = (importId: string) =>
  infiniteQueryOptions({
    queryKey: ['honourees', 'alike', importId],
    queryFn: ({ pageParam, signal }) => listOffers({ import: importId, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
/** All open pairs, or those of one unit. */
export const allPairsQuery = (search: PairsSearch) =>
  infiniteQueryOptions({
    queryKey: ['honourees', 'alike', 'all', search],
    queryFn: ({ pageParam, signal }) => listOffers({ ...search, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const unitsQuery = (q: string) =>
  queryOptions({ queryKey: ['award-register-units', q], queryFn: ({ signal }) => listUnits({ limit: 50, ...(q ? { q } : {}) }, { signal }) });
export const unitQuery = (code: string) => queryOptions({ queryKey: ['award-register-unit', code], queryFn: () => getUnit(code), enabled: code !== '' });
