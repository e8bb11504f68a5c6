import { awardNames } from '../regimes/names';
import { held, isInside, isStale, stretch, yearFor } from './history';
import { met, missing, outcome, type CheckKind } from './kinds';

/** So many awards of these kinds, not necessarily in a row; with `during`, only those won inside that run of years. */
export const titlesCount: CheckKind<'titles-count'> = (set, asked) => {
  const all = held(asked, set.codes);
  if (!all) return missing('nominee.awards', 'danh hiệu, hình thức đã được tặng', 'the awards already held');
  const run = set.during ? stretch(asked, set.during) : undefined;
  const inside = run ? all.filter((one) => isInside(asked, one, run)) : all;
  const count = run === null ? 0 : new Set(inside.map((one) => `${one.code} ${yearFor(one)}`)).size;
  const enough = count >= set.times;
  const mayGrow = run === null || run?.open === true || (run !== undefined && isStale(asked));
  const name = awardNames(set.codes);
  return outcome(
    !enough && mayGrow && all.length >= set.times ? 'unknown' : met(enough),
    `Có ${count} lần ${name.vi} trong thời gian xét, cần ${set.times} lần.`,
    `${name.en}: ${count} time(s) in the time looked at, ${set.times} needed.`,
    'nominee.awards',
  );
};
