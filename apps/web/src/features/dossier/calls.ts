import { queryOptions } from '@tanstack/react-query';
import { getDeadlines, getDocuments, getDossier, getDossierChanges, getFindings, getPlan, getTimeline } from '../../api';

/** Everything of one dossier hangs under ['dossier', id]: an act makes all of it old at once. */
export const dossierKey = (id: string) => ['dossier', id] as const;
/** Somebody else may have acted a moment ago: what was seen is shown at once, and asked for again each time the page is opened. */
export const dossierQuery = (id: string) => queryOptions({ queryKey: [...dossierKey(id), 'view'], queryFn: () => getDossier(id), staleTime: 0 });
export const timelineQuery = (id: string) => queryOptions({ queryKey: [...dossierKey(id), 'timeline'], queryFn: () => getTimeline(id), staleTime: 0 });
export const changesQuery = (id: string) => queryOptions({ queryKey: [...dossierKey(id), 'changes'], queryFn: () => getDossierChanges(id), staleTime: 0 });
export const deadlinesQuery = (id: string) => queryOptions({ queryKey: [...dossierKey(id), 'deadlines'], queryFn: () => getDeadlines(id), staleTime: 0 });
export const planQuery = (id: string) => queryOptions({ queryKey: [...dossierKey(id), 'plan'], queryFn: () => getPlan(id) });
export const documentsQuery = (id: string) => queryOptions({ queryKey: [...dossierKey(id), 'documents'], queryFn: () => getDocuments(id) });

const CHECK_AGAIN_MS = 2000;
/** While a check is under way it is asked for again. */
export const findingsQuery = (id: string) =>
  queryOptions({
    queryKey: [...dossierKey(id), 'findings'],
    queryFn: () => getFindings(id),
    refetchInterval: (query) => (query.state.data?.pending ? CHECK_AGAIN_MS : false),
  });
