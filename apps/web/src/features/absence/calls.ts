import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getUnit, listSubstitutes, listSubstitutions, type Me } from '../../api';

const PAGE = 50;

export const absencesQuery = (scope: 'mine' | 'unit') =>
  infiniteQueryOptions({
    queryKey: ['absences', scope],
    queryFn: ({ pageParam, signal }) => listSubstitutions({ scope, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

/** Who may stand in for a person on a day. */
export const substitutesQuery = (personId: string, on: string) =>
  queryOptions({ queryKey: ['substitutes', personId, on], queryFn: () => listSubstitutes({ personId, on }) });

export const unitQuery = (id: string, on: string) => queryOptions({ queryKey: ['unit', id, on], queryFn: () => getUnit(id, { on }) });

const HEADS: readonly string[] = ['unit-head', 'office-head', 'administrator'];
/** Does this person look after others: the head of an office, the chair, an administrator? */
export const looksAfter = (me: Me): boolean =>
  me.offices.some((seat) => HEADS.includes(seat.role) || (seat.role === 'chair' && seat.office === 'peoples-committee'));
