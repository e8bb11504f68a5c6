import { lastYear } from './history';
import { met, missing, outcome, type CheckKind } from './kinds';
import { isAtLeast, ratingName } from './words';

/** The collective's rating of the year: said of the collective, else of the last year listed. */
export const collectiveRating: CheckKind<'collective-rating'> = (set, asked) => {
  const last = lastYear(asked);
  const rating = asked.facts.collective?.rating ?? asked.facts.nominee.years?.find((one) => one.year === last)?.rating;
  if (!rating) return missing('collective.rating', 'kết quả xếp loại của tập thể trong năm', "the collective's rating of the year");
  const [has, needed] = [ratingName(rating), ratingName(set.atLeast)];
  return outcome(
    met(isAtLeast(rating, set.atLeast)),
    `Tập thể ${has.vi}, cần từ mức ${needed.vi} trở lên.`,
    `The collective is rated "${has.en}", at least "${needed.en}" needed.`,
    'collective.rating',
  );
};
