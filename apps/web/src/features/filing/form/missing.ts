import { faultsOf } from './faults';
import type { Gap, Missing } from './gap';
import { stepOf, type Mode, type Step } from './steps';
import { hasHalfRow, type FormValues } from './values';

const gap = (is: boolean, path: string, what: Missing): Gap[] => (is ? [{ path, what }] : []);

/** Some of them, and not all. */
const isHalf = (...values: unknown[]): boolean => values.some((one) => one != null) && values.some((one) => one == null);

/** The day the form is filled on, and whether it comes after the last day to file. */
interface Now {
  today: string;
  late: boolean;
}
/** What must still be filled or mended before the form can be sent; the server asks the same, and more. */
export function missingOf(values: FormValues, mode: Mode, { today, late }: Now): Gap[] {
  const gaps = [...gapsOf(values, mode, late), ...faultsOf(values, today)];
  return mode === 'draft' ? gaps : gaps.filter((one) => !['who', 'award', 'letter'].includes(stepOf(one.path)));
}

/** The same, of one step. */
export const missingAt = (step: Step, ...about: Parameters<typeof missingOf>): Gap[] => missingOf(...about).filter((one) => stepOf(one.path) === step);

function gapsOf(values: FormValues, mode: Mode, late: boolean): Gap[] {
  const { awards, discipline, holds, posts, maternity, away } = values.facts.nominee;
  const { movement, deed } = values.facts;
  const rows = [
    ...gap(hasHalfRow(awards, 'code', 'decidedOn'), 'facts.nominee.awards', 'halfAwards'),
    ...gap(hasHalfRow(discipline, 'kind', 'from'), 'facts.nominee.discipline', 'halfDiscipline'),
    ...gap(hasHalfRow(holds, 'kind', 'from'), 'facts.nominee.holds', 'halfHolds'),
    ...gap(hasHalfRow(posts, 'title', 'from'), 'facts.nominee.posts', 'halfPosts'),
    ...gap(hasHalfRow(maternity, 'from', 'to'), 'facts.nominee.maternity', 'halfMaternity'),
    ...gap(hasHalfRow(away, 'why', 'from', 'to'), 'facts.nominee.away', 'halfAway'),
    ...gap(isHalf(movement?.by, movement?.years, movement?.review), 'facts.movement.by', 'halfMovement'),
    ...gap(isHalf(deed?.prize?.scope, deed?.prize?.medal), 'facts.deed.prize.scope', 'halfPrize'),
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
