import { useSyncExternalStore } from 'react';

/** Does the media query hold now? Follows it. */
export function useMedia(query: string): boolean {
  const list = window.matchMedia(query);
  return useSyncExternalStore(
    (tell) => {
      list.addEventListener('change', tell);
      return () => list.removeEventListener('change', tell);
    },
    () => window.matchMedia(query).matches,
  );
}
export const usePhone = (): boolean => useMedia('(max-width: 767px)');
