import { met, missing, outcome, type CheckKind } from './kinds';

/** A farm model that has stood for so many years. */
export const stableYears: CheckKind<'stable-years'> = (set, asked) => {
  const years = asked.facts.deed?.stableYears;
  if (years === undefined) return missing('deed.stableYears', 'số năm mô hình sản xuất ổn định', 'how many years the model has been stable');
  return outcome(
    met(years >= set.years),
    `Mô hình ổn định ${years} năm, cần từ ${set.years} năm.`,
    `The model has been stable for ${years} year(s), ${set.years} needed.`,
    'deed.stableYears',
  );
};
