import { held, lastYear, yearFor } from './history';
import { missing, outcome, type CheckKind } from './kinds';

/** The same award was not given before for the achievement now proposed. Deeds outside merit cannot be told apart by years. */
export const notRewardedBefore: CheckKind<'not-rewarded-before'> = (_set, asked) => {
  const fact = 'nominee.awards';
  if (asked.ground !== 'merit') {
    return outcome(
      'for-judgement',
      'Hội đồng xem xét thành tích này đã được khen thưởng chưa.',
      'The council looks at whether this deed was rewarded before.',
      fact,
    );
  }
  const before = held(asked, [asked.award]);
  if (!before) return missing(fact, 'danh hiệu, hình thức đã được tặng', 'the awards already held');
  const year = lastYear(asked);
  const again = before.find((one) => year === null || yearFor(one) >= year);
  if (!again) return outcome('met', 'Chưa được khen thưởng cho thành tích này.', 'Not rewarded before for this achievement.', fact);
  if (year === null || !again.to) {
    return outcome(
      'unknown',
      `Quyết định ngày ${again.decidedOn} không rõ thời gian thành tích.`,
      `The decision of ${again.decidedOn} leaves its period open.`,
      fact,
    );
  }
  return outcome(
    'not-met',
    `Thành tích đến ${again.to} đã được khen thưởng ngày ${again.decidedOn}.`,
    `Achievements up to ${again.to} were rewarded on ${again.decidedOn}.`,
    fact,
  );
};
