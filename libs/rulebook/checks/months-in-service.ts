import { addMonths } from '../dates';
import type { Facts, LocalDate } from '../types';
import { lastYear } from './history';
import { met, outcome, type CheckKind } from './kinds';

type Span = { from: LocalDate; to: LocalDate };

/** Months of a year that began inside one of these times, each once. */
const monthsOf = (spans: Span[], year: number): number =>
  Array.from({ length: 12 }, (_, index) => addMonths(`${year}-01-01`, index)).filter((first) => spans.some(({ from, to }) => from <= first && first <= to))
    .length;

/**
 * Time away that counts as service: maternity leave (Decrees 98/2023 and 152/2025 art. 4(5)), treatment after an injury in combat or rescue,
 * training below a year (Circular 15/2025 art. 2(5)(a), (b)).
 */
function counting({ nominee }: Facts, trainingBelow: number): Span[] {
  const away = (nominee.away ?? []).filter(({ why, from, to }) => why === 'treatment' || to < addMonths(from, trainingBelow));
  return [...(nominee.maternity ?? []), ...away];
}

/** Not newly recruited: so many months in service in the year. Where nobody says, or a long training may count, the council confirms it. */
export const monthsInService: CheckKind<'months-in-service'> = (set, asked) => {
  const fact = 'nominee.years[].monthsInService';
  const { facts } = asked;
  const year = lastYear(asked);
  const months = facts.nominee.years?.find((one) => one.year === year)?.monthsInService;
  const confirmed = (vi: string, en: string) => outcome('for-judgement', vi, en, fact);
  if (months === undefined || year === null)
    return confirmed(`Hội đồng xác nhận thời gian công tác từ đủ ${set.least} tháng.`, `The council confirms ${set.least} months in service or more.`);
  const counted = Math.min(12, months + monthsOf(counting(facts, set.trainingBelow), year));
  const withTraining = Math.min(12, months + monthsOf([...(facts.nominee.maternity ?? []), ...(facts.nominee.away ?? [])], year));
  if (counted < set.least && withTraining >= set.least)
    return confirmed('Hội đồng xem xét kết quả đào tạo từ một năm trở lên.', 'The council looks at the result of a training of a year or more.');
  return outcome(
    met(counted >= set.least),
    `Năm ${year} công tác ${counted} tháng, cần từ ${set.least} tháng.`,
    `${counted} month(s) in service in ${year}, ${set.least} needed.`,
    fact,
  );
};
