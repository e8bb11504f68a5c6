import type { StuckCell } from '../../../api';
import { LEVELS, STEPS } from '../search';

export interface Place {
  level: string | null;
  step: string | null;
}
const order = (list: readonly string[], code: string | null): number => (list.includes(code ?? '') ? list.indexOf(code ?? '') : list.length);

/** The levels and steps where something stands, from the unit upwards. */
export const placesOf = (cells: StuckCell[]): Place[] =>
  [...new Map(cells.map(({ level, step }) => [`${level} ${step}`, { level, step }])).values()].sort(
    (a, b) => order(LEVELS, a.level) - order(LEVELS, b.level) || order(STEPS, a.step) - order(STEPS, b.step),
  );

/** How many stand at a place, of one age or of all. */
export const countAt = (cells: StuckCell[], place: Place, age?: string): number =>
  cells.filter((c) => c.level === place.level && c.step === place.step && (!age || c.age === age)).reduce((sum, c) => sum + c.n, 0);
