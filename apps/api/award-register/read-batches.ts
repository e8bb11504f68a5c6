import type { LocalDate } from '../../../libs/rulebook/types';
import { fileProblem, readGiven, rowProblem, type ReadLine, type RowError } from '../../../libs/sheet';
import type { Batch, Line, LineFinding, UnitFinder } from '../../../libs/store/award-register';

/** Where a line's unit is looked for, and who sees lines whose unit is not found. */
export interface Place {
  find: UnitFinder;
  fallback: string[];
}
const SIZE = 1_000;

const finding = (name: string, fatal: boolean, { sheet, row, column, path, code, detail, mend }: RowError): LineFinding => ({
  fatal,
  sheet,
  row,
  path,
  code,
  said: { name, column, detail, mend },
});
/** What is told of a line whose award stands in the register already. */
export const already = ({ sheet, row, name }: Line): LineFinding => finding(name, false, rowProblem('given-already', { sheet, row }));

/** Why an import was not read to its end, though nothing is known to be wrong with its file. */
export const stopped = (code: 'file-lost' | 'import-failed'): LineFinding => finding('', true, fileProblem(code));

/** The lines of a file after the first `skip`, by the thousand; ends with the reason where the file cannot be read. */
export async function* batchesOf(content: Buffer, it: { skip: number; today: LocalDate } & Place): AsyncGenerator<Batch | { refused: LineFinding }> {
  let at = 0;
  let batch: Batch = { read: 0, lines: [], findings: [] };
  for await (const item of readGiven(content, it.today)) {
    if ('refused' in item) {
      if (batch.read > 0) yield batch;
      yield { refused: finding('', true, item.refused) };
      return;
    }
    at += 1;
    if (at <= it.skip) continue;
    put(batch, item.line, it);
    if (batch.read < SIZE) continue;
    yield batch;
    batch = { read: 0, lines: [], findings: [] };
  }
  if (batch.read > 0) yield batch;
}

function put(batch: Batch, { sheet, row, name, given, errors, warnings }: ReadLine, { find, fallback }: Place): void {
  batch.read += 1;
  batch.findings.push(...errors.map((one) => finding(name, true, one)), ...warnings.map((one) => finding(name, false, one)));
  if (!given) return;
  const unit = given.unitText === '' ? 'none' : find(given.unitText, given.decidedOn);
  if (typeof unit === 'string' && given.unitText !== '')
    batch.findings.push(finding(name, false, rowProblem(unit === 'many' ? 'unit-of-many' : 'unit-not-found', { sheet, row }, undefined, given.unitText)));
  const known = typeof unit === 'string' ? { unitId: null, unitPath: fallback } : { unitId: unit.id, unitPath: [...new Set([...unit.path, ...fallback])] };
  batch.lines.push({ sheet, row, ...given, ...known });
}
