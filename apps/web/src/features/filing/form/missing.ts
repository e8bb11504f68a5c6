import { hasHalfRow, type FormValues } from './values';
import type { Mode } from './steps';

export type Missing = 'name' | 'award' | 'letterNumber' | 'letterDate' | 'sentOn' | 'halfAwards' | 'halfDiscipline' | 'halfHolds' | 'note' | 'lateReason';
export interface Gap {
  path: string;
  what: Missing;
}
const gap = (is: boolean, path: string, what: Missing): Gap[] => (is ? [{ path, what }] : []);

/** What must still be filled before the form can be sent; the server asks the same, and more. */
export function missingOf(values: FormValues, mode: Mode, late: boolean): Gap[] {
  const { awards, discipline, holds } = values.facts.nominee;
  const rows = [
    ...gap(hasHalfRow(awards, 'code', 'decidedOn'), 'facts.nominee.awards', 'halfAwards'),
    ...gap(hasHalfRow(discipline, 'kind', 'from'), 'facts.nominee.discipline', 'halfDiscipline'),
    ...gap(hasHalfRow(holds, 'kind', 'from'), 'facts.nominee.holds', 'halfHolds'),
  ];
  if (mode === 'answer') return [...rows, ...gap(!values.note?.trim(), 'note', 'note')];
  return [
    ...gap(!values.nominee.name?.trim(), 'nominee.name', 'name'),
    ...gap(!values.award, 'award', 'award'),
    ...gap(!values.sentOn, 'sentOn', 'sentOn'),
    ...rows,
    ...gap(!values.letter.number?.trim(), 'letter.number', 'letterNumber'),
    ...gap(!values.letter.date, 'letter.date', 'letterDate'),
    ...gap(late && !values.lateReason?.trim(), 'lateReason', 'lateReason'),
  ];
}
