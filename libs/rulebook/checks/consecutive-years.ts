import { awardNames } from '../regimes/names';
import { hasPassed, isStale, stretch } from './history';
import { met, missing, outcome, type CheckKind } from './kinds';
import { ratingName } from './words';

/** So many years in a row up to the proposal, each rated at least so (or, for collectives, with a title won for it). */
export const consecutiveYears: CheckKind<'consecutive-years'> = (set, asked) => {
  const run = stretch(asked, set);
  if (!run) return missing('nominee.years', 'kết quả xếp loại từng năm', 'the ratings year by year');
  if (isStale(asked)) {
    return outcome('unknown', `Chưa có xếp loại của các năm sau ${run.to} đến khi đề nghị.`, `No ratings after ${run.to} up to the proposal.`, 'nominee.years');
  }
  const rating = ratingName(set.atLeast);
  const title = set.orTitle ? { vi: ` hoặc có ${awardNames(set.orTitle).vi}`, en: ` or with ${awardNames(set.orTitle).en}` } : { vi: '', en: '' };
  const enough = run.length >= set.years && hasPassed(asked, run.since, set.years);
  const verdict = !enough && run.open && run.length < set.years ? 'unknown' : met(enough);
  const since = run.since ? { vi: ` (tính sau ngày ${run.since})`, en: ` (counted after ${run.since})` } : { vi: '', en: '' };
  const gap = verdict === 'unknown' ? { vi: `; thiếu xếp loại năm ${run.from - 1}`, en: `; the rating of ${run.from - 1} is missing` } : { vi: '', en: '' };
  return outcome(
    verdict,
    `Có ${run.length} năm liên tục từ mức ${rating.vi} trở lên${title.vi}${since.vi}, cần ${set.years} năm${gap.vi}.`,
    `${run.length} consecutive year(s) rated at least "${rating.en}"${title.en}${since.en}, ${set.years} needed${gap.en}.`,
    'nominee.years',
  );
};
