import { addMonths } from '../dates';
import type { Facts } from '../types';
import { lastYear } from './history';
import { met, outcome, type CheckKind } from './kinds';

/** Months of a year that began on maternity leave: they count as months in service (Decrees 98/2023 and 152/2025 art. 4(5)). */
function maternityMonths({ nominee }: Facts, year: number): number {
  const months = Array.from({ length: 12 }, (_, index) => addMonths(`${year}-01-01`, index));
  return months.filter((first) => (nominee.maternity ?? []).some(({ from, to }) => from <= first && first <= to)).length;
}

/** Not newly recruited: so many months in service in the year. Where nobody says, the council confirms it. */
export const monthsInService: CheckKind<'months-in-service'> = (set, asked) => {
  const fact = 'nominee.years[].monthsInService';
  const year = lastYear(asked);
  const months = asked.facts.nominee.years?.find((one) => one.year === year)?.monthsInService;
  if (months === undefined || year === null) {
    return outcome(
      'for-judgement',
      `Hội đồng xác nhận thời gian công tác từ đủ ${set.least} tháng.`,
      `The council confirms ${set.least} months in service or more.`,
      fact,
    );
  }
  const counted = Math.min(12, months + maternityMonths(asked.facts, year));
  return outcome(
    met(counted >= set.least),
    `Năm ${year} công tác ${counted} tháng, cần từ ${set.least} tháng.`,
    `${counted} month(s) in service in ${year}, ${set.least} needed.`,
    fact,
  );
};
