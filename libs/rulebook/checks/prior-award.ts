import { awardNames } from '../regimes/names';
import { clockStart, hasPassed, held } from './history';
import { missing, outcome, type CheckKind } from './kinds';

/** One of these awards is held already, for merit; with `minYears`, so many full years since its achievement period ended. */
export const priorAward: CheckKind<'prior-award'> = (set, asked) => {
  const all = held(asked, set.codes);
  const name = awardNames(set.codes);
  if (!all) return missing('nominee.awards', 'danh hiệu, hình thức đã được tặng', 'the awards already held');
  const first = [...all].sort((a, b) => (clockStart(a) < clockStart(b) ? -1 : 1))[0];
  if (!first) {
    return outcome('not-met', `Chưa được tặng ${name.vi} theo công trạng.`, `Not yet awarded for merit: ${name.en}.`, 'nominee.awards');
  }
  const start = clockStart(first);
  if (set.minYears !== undefined && !hasPassed(asked, start, set.minYears)) {
    return outcome(
      set.whenShort ?? 'not-met',
      `Từ ${name.vi} (mốc ${start}) đến khi đề nghị chưa đủ ${set.minYears} năm.`,
      `Less than ${set.minYears} years between ${name.en} (counted from ${start}) and the proposal.`,
      'nominee.awards',
    );
  }
  return outcome('met', `Đã được tặng ${name.vi}, mốc tính thành tích ${start}.`, `Holds ${name.en}, counted from ${start}.`, 'nominee.awards');
};
