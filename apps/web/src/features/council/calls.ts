import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getInbox, getPlan, getUnit, type InboxFilter } from '../../api';

const PAGE = 100;

/** Tasks of one kind of step that wait for me, as they were when asked. */
export const queueQuery = (filter: Pick<InboxFilter, 'step' | 'award' | 'unit'>) =>
  infiniteQueryOptions({
    queryKey: ['inbox', 'queue', filter],
    queryFn: ({ pageParam, signal }) => getInbox({ ...filter, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    staleTime: Infinity,
    refetchOnMount: 'always',
  });

/** A dossier's own plan: the rule of its ballot, and which signature decides, stand there and nowhere else. */
export const planQuery = (id: string) => queryOptions({ queryKey: ['dossier', id, 'plan'], queryFn: () => getPlan(id) });

/** A council's members in office on a day. */
export const membersQuery = (unitId: string, on: string | undefined) =>
  queryOptions({ queryKey: ['unit', unitId, on], queryFn: () => getUnit(unitId, on ? { on } : {}), enabled: unitId !== '' && Boolean(on) });
