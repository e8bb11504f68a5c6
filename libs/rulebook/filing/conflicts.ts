import type { AwardCode, CalendarRow, Ground, LocalDate } from '../types';
import { dueOf, periodsOf, type FilingDeadline } from './deadline';
import type { FilingPeriod } from './period';
import { filingDeadline } from './resolve';

export const GROUNDS: readonly Ground[] = ['merit', 'sudden', 'movement', 'service-years', 'seniority', 'external', 'resistance'];

/** So many years ahead two rows are compared; rows of every year do not differ from one year to the next. */
const YEARS = 4;

export interface Clash {
  row: FilingDeadline;
  award: AwardCode;
  period: FilingPeriod;
  /** What each would say. */
  mine: LocalDate;
  theirs: LocalDate;
}

const periodsToCompare = (row: FilingDeadline, others: readonly FilingDeadline[]): FilingPeriod[] => {
  const later = others.map(({ from }) => from).filter((from) => from > row.from);
  const all = [row.from, ...later].flatMap((since) => periodsOf(row, YEARS, since));
  return [...new Map(all.map((period) => [period.year, period])).values()];
};

/** A row of the same unit that speaks for the same award, ground and period: said twice, or otherwise. */
export function clashWith(row: FilingDeadline, own: readonly FilingDeadline[], calendar: readonly CalendarRow[]): Clash | null {
  for (const other of own.filter(({ ground, kind }) => ground === row.ground && kind === row.kind)) {
    const award = row.awards.find((one) => other.awards.includes(one));
    if (award === undefined) continue;
    for (const period of periodsToCompare(row, [other])) {
      const [mine, theirs] = [dueOf(row, period, calendar), dueOf(other, period, calendar)];
      if (mine !== null && theirs !== null) return { row: other, award, period, mine, theirs };
    }
  }
  return null;
}

/** A row of a unit above, or of the law, that this one would loosen. What is only believed forbids nothing. */
export function loosens(row: FilingDeadline, above: readonly FilingDeadline[], calendar: readonly CalendarRow[]): Clash | null {
  const binding = above.filter(({ mark, depth }) => mark !== 'unverified' && depth > row.depth);
  for (const period of periodsToCompare(row, binding)) {
    const mine = dueOf(row, period, calendar);
    if (mine === null) continue;
    for (const award of row.awards)
      for (const ground of row.ground === null ? GROUNDS : [row.ground]) {
        const upper = filingDeadline(binding, { award, ground, period, on: row.from, calendar });
        if (upper && mine > upper.due) return { row: upper.row, award, period, mine, theirs: upper.due };
      }
  }
  return null;
}
