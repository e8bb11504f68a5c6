import { queryOptions } from '@tanstack/react-query';
import { getDossier, getWorkingCopy, type DossierView, type WorkingCopy } from '../../../api';
import type { StartSearch } from '../search';
import { startValues, valuesOf, type FormValues } from './values';
import type { Kept, LocalCopy } from './keep/local';
import type { Mode } from './steps';

/** What a form begins with: the server's latest, with what this machine had not sent yet on top. */
export interface Opening {
  mode: Mode | 'closed';
  view: DossierView | null;
  values: FormValues;
  first: { basedOn: number; made: boolean; sending: Kept['sending']; unsent: FormValues | null };
  savedAt: string | null;
}

async function read({ id, fresh, local, today, unitId, start }: At): Promise<Opening> {
  const kept = local.read();
  const values = kept?.values ?? startValues(unitId, today, start);
  const first = { basedOn: 0, made: false, sending: null, unsent: kept ? values : null };
  if (fresh && !kept?.made) return { mode: 'draft', view: null, values, first, savedAt: null };
  const view = await getDossier(id);
  const mode = view.status === 'draft' ? 'draft' : view.status === 'returned' ? 'answer' : 'closed';
  if (mode === 'closed') local.drop();
  if (mode === 'closed') return { mode, view, values, first, savedAt: null };
  const copy = await getWorkingCopy(id, view.sentOn ? { on: view.sentOn } : {});
  return { mode, view, savedAt: copy.savedAt, ...merged(copy, kept, valuesOf(view, today)) };
}

/** A change that had arrived, although its answer had not, is no longer unsent. */
function merged(copy: WorkingCopy, kept: Kept | null, filed: FormValues): Pick<Opening, 'values' | 'first'> {
  const there = (copy.form as unknown as FormValues | null) ?? filed;
  if (!kept) return { values: there, first: { basedOn: copy.version, made: true, sending: null, unsent: null } };
  const arrived = kept.sending?.changeId === copy.changeId;
  return {
    values: kept.values,
    first: { basedOn: arrived ? copy.version : kept.basedOn, made: true, sending: arrived ? null : kept.sending, unsent: kept.values },
  };
}

interface At {
  id: string;
  fresh: boolean;
  local: LocalCopy;
  today: string;
  unitId: string;
  start: StartSearch;
}
export const openingQuery = (at: At) =>
  queryOptions({
    queryKey: ['filing', at.id],
    queryFn: () => read(at),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });
