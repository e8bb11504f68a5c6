import { refuse, type Filing, type Refusal } from '../../../libs/dossier';
import type { ListReport, ListRow, RowError } from '../../../libs/sheet';
import type { ListReportDto, RowProblemDto } from '../dto/submissions';
import type { Language } from '../problem/language';

const good = (row: ListRow): boolean => row.errors.length === 0;

/** Good rows as filings of the unit that sends the letter. */
export const filingsOf = (report: ListReport, unitId: string): Filing[] =>
  report.rows.filter(good).map((row) => ({
    award: row.award,
    ground: row.ground,
    unitId,
    nominee: { kind: row.kind, name: row.name, ...(row.position ? { position: row.position } : {}), ...(row.birthYear ? { birthYear: row.birthYear } : {}) },
    facts: row.facts,
    ...(row.achievement ? { achievement: row.achievement } : {}),
  }));

const errorsOf = (report: ListReport): RowError[] => [...report.fileErrors, ...report.rows.flatMap((row) => row.errors)];

/** Nothing can be filed: the file itself is refused, or rows are faulty and the good ones were not asked to be kept. */
export function listRefusal(report: ListReport, keepGood: boolean): Refusal | null {
  const errors = errorsOf(report);
  if (errors.length === 0 || (keepGood && report.fileErrors.length === 0 && report.rows.some(good))) return null;
  const faulty = report.rows.filter((row) => !good(row)).length;
  const sentence = report.fileErrors[0]?.detail ?? {
    vi: `Danh sách có ${faulty} dòng cần sửa trên tổng số ${report.rows.length} dòng; chưa lưu dòng nào.`,
    en: `${faulty} of ${report.rows.length} rows need mending; nothing was stored.`,
  };
  const next = {
    vi: 'Sửa các ô được nêu rồi gửi lại, hoặc gửi với keepGood=true để lưu các dòng đúng.',
    en: 'Mend the cells named and send again, or send with keepGood=true to keep the good rows.',
  };
  return refuse('incomplete', { sentence, next, errors: errors.map(({ path, code, detail, mend }) => ({ path, code, detail, mend })) });
}

/** The report by row in the reader's language. */
export function toReport(report: ListReport, language: Language): ListReportDto {
  const spoken = ({ detail, mend, ...place }: RowError): RowProblemDto => ({ ...place, detail: detail[language], mend: mend[language] });
  const kept = report.rows.filter(good).length;
  return {
    good: kept,
    faulty: report.rows.length - kept,
    fileErrors: report.fileErrors.map(spoken),
    notes: report.notes.map(spoken),
    rows: report.rows.map(({ sheet, row, kind, name, award, errors, warnings }) => ({
      sheet,
      row,
      kind,
      name,
      award,
      errors: errors.map(spoken),
      warnings: warnings.map(spoken),
    })),
  };
}

/** Kept with the letter: what a report is made from, without the whole facts of each row, which the dossiers hold. */
export const keptReport = (report: ListReport): ListReport => ({
  ...report,
  rows: report.rows.map((row) => ({ ...row, facts: { nominee: { kind: row.kind } }, years: undefined, raw: {} })),
});

export const isListReport = (kept: unknown): kept is ListReport => typeof kept === 'object' && kept !== null && 'rows' in kept && 'fileErrors' in kept;
