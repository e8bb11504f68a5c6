import { refuse, type Filing, type Refusal } from '../../../libs/dossier';
import type { ListReport, ListRow, RowError, TakenList } from '../../../libs/sheet';
import { dossierAt, type PlacedFiling } from '../../../libs/store';
import type { ListReportDto, RowDto, RowProblemDto } from '../dto/submissions';
import type { Language } from '../problem/language';

export const good = (row: ListRow): boolean => row.errors.length === 0;

const filingOf = (row: ListRow, unitId: string): Filing => ({
  award: row.award,
  ground: row.ground,
  unitId,
  nominee: { kind: row.kind, name: row.name, ...(row.position ? { position: row.position } : {}), ...(row.birthYear ? { birthYear: row.birthYear } : {}) },
  facts: row.facts,
  ...(row.achievement ? { achievement: row.achievement } : {}),
});

/** Good rows as filings of the unit that sends the letter, each with its place in the list. */
export const filingsOf = (report: ListReport, unitId: string): PlacedFiling[] =>
  report.rows.flatMap((row, place) => (good(row) ? [{ place, filing: filingOf(row, unitId) }] : []));

const errorsOf = (report: ListReport): RowError[] => [...report.fileErrors, ...report.rows.flatMap((row) => row.errors)];

/** What the sender asks for when rows are faulty: refuse all, keep the good ones, or keep the whole list to mend it. */
export type Keep = 'nothing' | 'good' | 'all';

/** Nothing can be kept: the file itself is refused, or rows are faulty and it was not asked to keep what can be kept. */
export function listRefusal(report: ListReport, keep: Keep): Refusal | null {
  const errors = errorsOf(report);
  const kept = keep === 'all' || (keep === 'good' && report.rows.some(good));
  if (errors.length === 0 || (kept && report.fileErrors.length === 0)) return null;
  const faulty = report.rows.filter((row) => !good(row)).length;
  const sentence = report.fileErrors[0]?.detail ?? {
    vi: `Danh sách có ${faulty} dòng cần sửa trên tổng số ${report.rows.length} dòng; chưa lưu dòng nào.`,
    en: `${faulty} of ${report.rows.length} rows need mending; nothing was stored.`,
  };
  const next = report.fileErrors[0]?.mend ?? {
    vi: 'Sửa các ô được nêu rồi gửi lại; hoặc gửi với keepGood=true để lưu các dòng đúng, keepFaulty=true để lưu cả danh sách và sửa từng ô.',
    en: 'Mend the cells named and send again; or send with keepGood=true to keep the good rows, keepFaulty=true to keep the list and mend its cells.',
  };
  return refuse('incomplete', { sentence, next, errors: errors.map(({ path, code, detail, mend }) => ({ path, code, detail, mend })) });
}

type Dossiers = ReadonlyMap<string, { id: string; code: string; status: string; late: boolean }>;
/** Where a list is looked at: its letter, the dossiers that may have come of it, and the reader's language. */
interface Seen {
  list: TakenList;
  letterId: string;
  dossiers: Dossiers;
  language: Language;
}

/** One row of the report in the reader's language, with the dossier it has become. */
export function toRow(row: ListRow, place: number, { list, letterId, dossiers, language }: Seen): RowDto {
  const { sheet, kind, name, award, errors, warnings } = row;
  const said = (all: RowError[]): RowProblemDto[] => all.map((one) => spoken(one, language));
  const mended = list.rows[place]?.mended !== undefined;
  return {
    place,
    sheet,
    row: row.row,
    kind,
    name,
    award,
    errors: said(errors),
    warnings: said(warnings),
    mended,
    dossier: dossiers.get(dossierAt(letterId, place)) ?? null,
  };
}

const spoken = ({ detail, mend, ...place }: RowError, language: Language): RowProblemDto => ({ ...place, detail: detail[language], mend: mend[language] });

/** The report by row. */
export function toReport(report: ListReport, seen: Seen): ListReportDto {
  const kept = report.rows.filter(good).length;
  return {
    good: kept,
    faulty: report.rows.length - kept,
    fileErrors: report.fileErrors.map((one) => spoken(one, seen.language)),
    notes: report.notes.map((one) => spoken(one, seen.language)),
    rows: report.rows.map((row, place) => toRow(row, place, seen)),
  };
}

export const isList = (kept: unknown): kept is TakenList => typeof kept === 'object' && kept !== null && 'rows' in kept && 'frames' in kept;
