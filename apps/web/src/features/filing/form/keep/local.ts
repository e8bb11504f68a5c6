import { newId } from '../../../../api';
import type { FormValues } from '../values';

/** What is typed and not yet on the server. `made`: the draft is there; `sending`: a change whose answer did not come. */
export interface Kept {
  values: FormValues;
  basedOn: number;
  made: boolean;
  sending: { changeId: string; values: FormValues } | null;
  at: number;
}
const ROOT = 'vd.filing';
const TAB = 'vd.filing.tab';

/** Each tab keeps its own; it survives a reload of the tab. */
function tab(): string {
  const known = sessionStorage.getItem(TAB);
  if (known) return known;
  const made = newId();
  sessionStorage.setItem(TAB, made);
  return made;
}
const prefix = (personId: string, id = ''): string => `${ROOT}.${personId}.${id}`;
const keysOf = (start: string): string[] => Object.keys(localStorage).filter((key) => key.startsWith(start));
const parse = (key: string): Kept | null => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
};

/** The browser's own memory of one person's form; where it keeps nothing (private mode, full), typing goes on. */
export function localCopy(personId: string, id: string) {
  const own = `${prefix(personId, id)}.${tab()}`;
  return {
    /** This tab's copy, or the latest that a closed tab left behind, which then is this tab's. */
    read(): Kept | null {
      const mine = parse(own);
      if (mine) return mine;
      const left = keysOf(`${prefix(personId, id)}.`).sort((a, b) => (parse(b)?.at ?? 0) - (parse(a)?.at ?? 0))[0];
      const kept = left ? parse(left) : null;
      if (left) localStorage.removeItem(left);
      if (kept) this.write(kept);
      return kept;
    },
    write(kept: Kept): boolean {
      try {
        localStorage.setItem(own, JSON.stringify(kept));
        return true;
      } catch {
        return false;
      }
    },
    drop: (): void => localStorage.removeItem(own),
  };
}
export type LocalCopy = ReturnType<typeof localCopy>;

/** Forms of this person that never reached the server. */
export const neverSent = (personId: string): { id: string; kept: Kept }[] =>
  keysOf(prefix(personId)).flatMap((key) => {
    const kept = parse(key);
    const id = key.slice(prefix(personId).length).split('.')[0] ?? '';
    return kept && !kept.made ? [{ id, kept }] : [];
  });

/** A form that is begun elsewhere with what is known there already; the page of its address opens with it. False: this browser keeps nothing. */
export const beginWith = (personId: string, id: string, values: FormValues): boolean =>
  localCopy(personId, id).write({ values, basedOn: 0, made: false, sending: null, at: Date.now() });
