import type { Audience, CalendarKind, LocalDate } from '../../rulebook/types';
import { BrokenArchive } from '../archive';
import { readDate } from '../dates';
import { isColumnNumbers } from '../header';
import { openFile, Refused } from '../open-file';
import { fileProblem, rowProblem, type ProblemCode } from '../problems';
import { parsed, sheetRow, sheetsIn } from '../sheet-rows';
import { straighten } from '../straighten';
import { fold, oneLine } from '../text';
import { LIMITS, type Limits, type RowError, type SheetRow } from '../types';

/** A day of the calendar as a line of a sheet tells it. */
export interface DayLine {
  row: number;
  date: LocalDate;
  kind: CalendarKind;
  name: string;
  source: string;
  audience: Audience;
}
interface ReadDays {
  lines: DayLine[];
  errors: RowError[];
}

/** As many days as one change of the calendar takes. */
const DAY_LIMITS: Limits = { ...LIMITS, maxRows: 400, maxStoredRows: 5_000 };
const FIELDS = { date: /^ngay\b/, kind: /^loai\b/, name: /^ten\b/, source: /^(van ban|can cu|nguon)/, audience: /^(doi tuong|ap dung)/ } as const;
type Field = keyof typeof FIELDS;
type Columns = Partial<Record<Field, { column: number; heading: string }>>;

const KINDS: [CalendarKind, RegExp][] = [
  ['swapped-on', /^(lam bu|lam viec bu|swapped on)$/],
  ['swapped-off', /^(hoan doi|nghi hoan doi|swapped off)$/],
  ['compensatory', /^(nghi bu|compensatory)$/],
  ['holiday', /^(le|nghi le|tet|holiday)$/],
];
const AUDIENCES: [Audience, RegExp][] = [
  ['everyone', /^(moi nguoi|tat ca|everyone)$/],
  ['administration', /^(co quan|co quan hanh chinh|hanh chinh|administration)$/],
  ['schools', /^(truong|truong hoc|nha truong|schools)$/],
];

/** Reads days of the calendar from a workbook: every line, and row by row what cannot be read. Never throws for what is in the file. */
export async function readDays(file: Buffer): Promise<ReadDays> {
  const read: ReadDays = { lines: [], errors: [] };
  try {
    const { file: bytes, parts, hidden } = await openFile(file, DAY_LIMITS);
    const visible = parts.sheets.filter((one) => !one.hidden);
    let at = 0;
    for await (const sheet of sheetsIn(straighten(bytes, parts))) {
      let columns: Columns | undefined;
      for await (const excel of parsed(sheet)) {
        const row = sheetRow(excel, hidden[at] ?? new Set());
        if (columns) take(row, columns, visible[at]?.name ?? '', read);
        else columns = columnsOf(row);
      }
      at += 1;
    }
  } catch (error) {
    if (error instanceof Refused) return { lines: [], errors: [fileProblem(error.code, error.about)] };
    if (error instanceof BrokenArchive) return { lines: [], errors: [fileProblem('broken-file')] };
    throw error;
  }
  return read.lines.length + read.errors.length > 0 ? read : { lines: [], errors: [fileProblem('no-day-list')] };
}

/** The heading row: it names the day and its kind. */
function columnsOf({ cells }: SheetRow): Columns | undefined {
  const columns: Columns = {};
  for (const [column, { text }] of cells) {
    const field = (Object.keys(FIELDS) as Field[]).find((one) => !columns[one] && FIELDS[one].test(fold(text)));
    if (field) columns[field] = { column, heading: oneLine(text) };
  }
  return columns.date && columns.kind ? columns : undefined;
}

function take(row: SheetRow, columns: Columns, sheet: string, read: ReadDays): void {
  const cell = (field: Field) => (columns[field] ? row.cells.get(columns[field].column) : undefined);
  const said = (field: Field): string => oneLine(cell(field)?.text ?? '');
  if (isColumnNumbers(row.cells) || (['date', 'kind', 'name', 'source'] as const).every((field) => said(field) === '')) return;
  const wrong = (code: ProblemCode, field: Field): undefined => void read.errors.push(rowProblem(code, { sheet, row: row.row }, columns[field], said(field)));
  const before = read.errors.length;
  const dated = cell('date');
  const date = (dated && readDate(dated)?.date) ?? wrong('day-unreadable', 'date');
  const kind = KINDS.find(([, words]) => words.test(fold(said('kind'))))?.[0] ?? wrong('day-kind-unknown', 'kind');
  if (said('name') === '') wrong('day-unnamed', 'name');
  if (said('source') === '') wrong('day-without-source', 'source');
  const usual: Audience = kind?.startsWith('swapped') ? 'administration' : 'everyone';
  const audience =
    said('audience') === '' ? usual : (AUDIENCES.find(([, words]) => words.test(fold(said('audience'))))?.[0] ?? wrong('day-audience-unknown', 'audience'));
  if (read.errors.length > before || !date || !kind || !audience) return;
  read.lines.push({ row: row.row, date, kind, name: said('name'), source: said('source'), audience });
}
