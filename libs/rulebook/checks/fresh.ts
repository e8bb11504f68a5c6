import { addMonths } from '../dates';
import { met, outcome, proposedOn, type CheckKind } from './kinds';

/** The achievement period ended no longer ago than so many months; resistance merit knows no such limit. Without a period the council looks at it. */
export const fresh: CheckKind<'fresh'> = (set, asked) => {
  if (asked.ground === 'resistance') return outcome('met', 'Thành tích kháng chiến không áp dụng.', 'Not asked of resistance merit.', 'ground');
  const end = asked.facts.period?.to;
  if (!end) {
    return outcome(
      'for-judgement',
      `Chưa khai thời gian thành tích; cần tính đến không quá ${set.months} tháng trước khi trình.`,
      `No achievement period was given; it must end no more than ${set.months} months before the proposal.`,
      'period',
    );
  }
  const on = proposedOn(asked);
  return outcome(
    met(on <= addMonths(end, set.months)),
    `Thành tích tính đến ${end}, trình ngày ${on}, không quá ${set.months} tháng.`,
    `Achievements up to ${end}, proposed on ${on}, no more than ${set.months} months apart.`,
    'period.to',
  );
};
