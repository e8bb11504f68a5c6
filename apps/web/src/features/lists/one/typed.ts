/** Cells of a row as they were typed and not sent yet, by the letter of their column. */
export type Typed = Record<string, string>;

const keyOf = (id: string, place: number): string => `vd.list.${id}.${place}`;

/** Kept for as long as the tab is open, so that a reload or a lost line takes nothing away. */
export const typedCells = {
  read(id: string, place: number): Typed {
    try {
      return JSON.parse(sessionStorage.getItem(keyOf(id, place)) ?? '{}') as Typed;
    } catch {
      return {};
    }
  },
  keep(id: string, place: number, cells: Typed): void {
    try {
      if (Object.keys(cells).length > 0) sessionStorage.setItem(keyOf(id, place), JSON.stringify(cells));
      else sessionStorage.removeItem(keyOf(id, place));
    } catch {
      return; // A browser that keeps nothing still mends; it forgets what was not sent.
    }
  },
};
