import type { AwardCode, Facts, Ground, LocalDate, NomineeKind, Wording } from '../rulebook/types';

export type ListKind = Exclude<NomineeKind, 'foreigner'>;

/** One thing to say about one place of the file: what is wrong, where, and how to mend it. */
export interface RowError {
  sheet: string;
  /** As Excel shows it; 0 = the whole sheet or file. */
  row: number;
  /** Excel letter and heading: `C (Họ và tên)`; empty when the whole row, sheet or file is meant. */
  column: string;
  /** `Cá nhân!C12`, so that a program can point at the cell. */
  path: string;
  code: string;
  detail: Wording;
  mend: Wording;
}

/** One nominee × one award, as the clerk wrote it and as we understood it. Good when `errors` is empty. */
export interface ListRow {
  sheet: string;
  row: number;
  kind: ListKind;
  name: string;
  /** Empty when the text was not recognised (the row then has an error). */
  award: AwardCode;
  awardText: string;
  ground: Ground;
  position?: string;
  birthYear?: number;
  gender?: 'female' | 'male';
  unitText?: string;
  /** The years read from year columns, the same list as in `facts.nominee.years`. */
  years?: Facts['nominee']['years'];
  period?: Facts['period'];
  achievement?: string;
  facts: Facts;
  errors: RowError[];
  warnings: RowError[];
  /** Heading → text as written, NFC and without stray spaces. */
  raw: Record<string, string>;
}

export interface ListReport {
  /** Refusals of the whole file or of a sheet; when the file is refused, `rows` is empty. */
  fileErrors: RowError[];
  /** What was left aside and why (hidden sheets, sheets without a list). */
  notes: RowError[];
  rows: ListRow[];
}

export interface Limits {
  /** Nominees in the whole file. */
  maxRows: number;
  maxSheets: number;
  /** Size of the file as sent, bytes. */
  maxBytes: number;
  /** Sum of the sizes once unpacked, bytes: the guard against a zip bomb. */
  maxUnpacked: number;
  /** Rows the file stores, empty formatted ones included. */
  maxStoredRows: number;
  /** No birth year after this day; without it only years after 2100 are refused. */
  today?: LocalDate;
}

const MB = 1024 * 1024;
export const LIMITS: Limits = { maxRows: 5_000, maxSheets: 20, maxBytes: 20 * MB, maxUnpacked: 200 * MB, maxStoredRows: 200_000 };

/** What a cell says once formulas, rich text, links and dates are flattened; `text` is NFC and trimmed. */
export interface Cell {
  text: string;
  number?: number;
  date?: LocalDate;
  problem?: 'formula-without-value' | 'formula-error' | 'cell-error';
}
export type Cells = Map<number, Cell>;

/** One row that holds something, in the order of the file. */
export interface SheetRow {
  row: number;
  hidden: boolean;
  cells: Cells;
}
