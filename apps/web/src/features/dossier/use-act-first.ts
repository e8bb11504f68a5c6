import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { PersonAct } from '../../acts/entry';

const route = getRouteApi('/desk/ho-so/$id');

/** One came to act at once (`a` in the list): the first act's form stands open, once. */
export function useActFirst(first: PersonAct | undefined): PersonAct | null {
  const { act } = route.useSearch();
  const navigate = route.useNavigate();
  useEffect(() => {
    if (act) void navigate({ search: (old) => ({ ...old, act: undefined }), replace: true });
  }, [act, navigate]);
  return act ? (first ?? null) : null;
}
