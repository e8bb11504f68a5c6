import type { Facts, LocalDate } from '../../rulebook/types';

export interface Period {
  from: LocalDate;
  to: LocalDate;
}

/** The achievement period of a filing: as stated, else the last year listed up to the letter; null when neither is there. */
export function periodOf(facts: Facts, sentOn: LocalDate | null): Period | null {
  if (facts.period) return { from: facts.period.from, to: facts.period.to };
  const latest = sentOn ? Number(sentOn.slice(0, 4)) : Infinity;
  const years = (facts.nominee.years ?? []).map((one) => one.year).filter((year) => year <= latest);
  return years.length === 0 ? null : { from: `${Math.max(...years)}-01-01`, to: `${Math.max(...years)}-12-31` };
}

/** The year an award speaks for: the end of its period, else the decision's. */
export const yearOf = (period: Period | null, decidedOn: LocalDate): number => Number((period?.to ?? decidedOn).slice(0, 4));
