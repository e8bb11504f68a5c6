import { awardNames } from '../regimes/names';
import { yearOf } from '../dates';
import { clockStart, countedSince, held, lengthTo, yearFor } from './history';
import { missing, outcome, proposedOn, type CheckKind } from './kinds';

/**
 * The same title so many years in a row, after the last award of the kind now proposed. A series that ended before the year of the proposal
 * leaves the answer open: no rule read says how old it may be.
 */
export const consecutiveTitles: CheckKind<'consecutive-titles'> = (set, asked) => {
  const all = held(asked, set.codes);
  if (!all) return missing('nominee.awards', 'danh hiệu đã được tặng', 'the titles already held');
  const since = countedSince(asked);
  const years = new Set(all.filter((one) => since === null || clockStart(one) > since).map(yearFor));
  const ends = [...years].filter((year) => lengthTo(years, year, set.apart) >= set.times);
  const name = awardNames(set.codes);
  const longest = Math.max(0, ...[...years].map((year) => lengthTo(years, year, set.apart)));
  const because = [
    `${name.vi}: nhiều nhất ${longest} lần liên tục, cần ${set.times} lần.`,
    `${name.en}: at most ${longest} in a row, ${set.times} needed.`,
  ] as const;
  if (ends.length === 0) return outcome('not-met', ...because, 'nominee.awards');
  const last = Math.max(...ends);
  if (last >= yearOf(proposedOn(asked)) - 1) return outcome('met', ...because, 'nominee.awards');
  return outcome(
    'unknown',
    `${name.vi}: đủ ${set.times} lần liên tục nhưng chuỗi kết thúc từ năm ${last}, chưa rõ còn được tính không.`,
    `${name.en}: ${set.times} in a row, but they ended in ${last}; whether they still count is open.`,
    'nominee.awards',
  );
};
