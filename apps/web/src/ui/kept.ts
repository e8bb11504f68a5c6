import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // A browser that keeps nothing (private mode) still works; it forgets.
  }
}

/** A choice that the browser remembers (compact rows, theme, saved views), the same in every component that asks for it. */
export function useKept<T>(key: string, first: T): [T, (next: T) => void] {
  const raw = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => read(key),
  );
  const set = useCallback(
    (next: T) => {
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {
        return;
      }
      listeners.forEach((tell) => tell());
    },
    [key],
  );
  return [parse(raw, first), set];
}

function parse<T>(raw: string | null, first: T): T {
  try {
    return raw === null ? first : (JSON.parse(raw) as T);
  } catch {
    return first;
  }
}
