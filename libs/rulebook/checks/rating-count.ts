import { isStale, stretch } from './history';
import { met, missing, outcome, type CheckKind } from './kinds';
import { isAtLeast, ratingName } from './words';

/** So many years with this rating inside the run of years the proposal rests on. */
export const ratingCount: CheckKind<'rating-count'> = (set, asked) => {
  const run = stretch(asked, set.during);
  if (!run) return missing('nominee.years', 'kết quả xếp loại từng năm', 'the ratings year by year');
  const inside = (asked.facts.nominee.years ?? []).filter((one) => one.year >= run.from && one.year <= run.to);
  const count = new Set(inside.filter((one) => one.rating !== undefined && isAtLeast(one.rating, set.rating)).map((one) => one.year)).size;
  const enough = count >= set.times;
  const rating = ratingName(set.rating);
  return outcome(
    !enough && (run.open || isStale(asked)) ? 'unknown' : met(enough),
    `Có ${count} năm ${rating.vi} trong thời gian xét, cần ${set.times} năm.`,
    `${count} year(s) "${rating.en}" in the time looked at, ${set.times} needed.`,
    'nominee.years',
  );
};
