import { rowProblem } from './problems';
import { sameName } from './text';
import type { ListRow } from './types';

/** Puts an error on every row that repeats an earlier one of the file: same name, unit and award. Two known, different birth years make a doubt of it. */
export function markDuplicates(rows: ListRow[]): void {
  const seen = new Map<string, ListRow[]>();
  for (const row of rows) {
    if (row.name === '' || row.award === '') continue;
    const key = [row.kind, sameName(row.name), sameName(row.unitText ?? ''), row.award].join('\u0000');
    const before = seen.get(key) ?? [];
    const same = before.find((one) => one.birthYear === undefined || row.birthYear === undefined || one.birthYear === row.birthYear);
    const first = same ?? before[0];
    if (first) {
      const place = first.sheet === row.sheet ? `dòng ${first.row}` : `dòng ${first.row} trang “${first.sheet}”`;
      if (same) row.errors.push(rowProblem('duplicate', row, undefined, place));
      else row.warnings.push(rowProblem('same-name', row, undefined, place));
    }
    seen.set(key, [...before, row]);
  }
}
