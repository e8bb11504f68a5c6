import type { Column } from './headings';
import type { Cell, ListKind, RowError } from './types';

/** What the sheet says outside its rows: used where a row is silent. */
export interface Frame {
  sheet: string;
  columns: Column[];
  kind?: ListKind;
  /** The award named in the title, when there is no award column. */
  titleAward?: string;
  /** The unit named by the last section row (`I | UBND xã Tả Van`). */
  sectionUnit?: string;
}

/** One row that speaks of a nominee, as the file has it; cells by the number of their column, and texts that a person has put in their place. */
export interface TakenRow {
  /** Place of its frame in the list. */
  frame: number;
  row: number;
  hidden: boolean;
  cells: Record<number, Cell>;
  mended?: Record<number, string>;
}

/** A list as it was read, before it is judged: plain data, kept with the letter so that its cells can be mended. */
export interface TakenList {
  fileErrors: RowError[];
  notes: RowError[];
  frames: Frame[];
  rows: TakenRow[];
}
