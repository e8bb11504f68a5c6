import { quotaYear, type QuotaYear } from '../../rulebook';
import type { Facts, LocalDate } from '../../rulebook/types';
import { periodOf } from '../award-register/period';

/** The year a filing counts in: by its achievement period, or by the letter's own year where none is told. */
export function yearOfFiling(facts: Facts, sentOn: LocalDate): QuotaYear {
  const year = sentOn.slice(0, 4);
  return quotaYear(periodOf(facts, sentOn) ?? { from: `${year}-01-01`, to: `${year}-12-31` });
}
