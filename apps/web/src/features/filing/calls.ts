import { infiniteQueryOptions } from '@tanstack/react-query';
import { listUnitDossiers } from '../../api';
import type { UnitSearch } from './search';

const PAGE = 50;

export const unitDossiersQuery = (search: UnitSearch) =>
  infiniteQueryOptions({
    queryKey: ['unit-dossiers', search],
    queryFn: ({ pageParam, signal }) => listUnitDossiers({ ...search, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchOnMount: 'always',
  });
