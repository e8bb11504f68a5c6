import { yearOf } from '../dates';
import { missing, outcome, proposedOn, type CheckKind } from './kinds';

/** No second award of these in the year of the proposal; sudden deeds, long service and seniority aside. */
export const oneInAYear: CheckKind<'one-in-a-year'> = (set, asked) => {
  const fact = 'nominee.awards';
  const { awards } = asked.facts.nominee;
  if (asked.ground === 'sudden' || asked.ground === 'service-years' || asked.ground === 'seniority')
    return outcome('met', 'Loại hình này không bị giới hạn.', 'This ground is not limited.', fact);
  if (!awards) return missing(fact, 'danh hiệu, hình thức đã được tặng', 'the awards already held');
  const on = proposedOn(asked);
  const counted = awards.filter((one) => set.codes.includes(one.code) && (one.ground === undefined || ['merit', 'movement', 'external'].includes(one.ground)));
  const other = counted.find((one) => yearOf(one.decidedOn) === yearOf(on) && one.decidedOn <= on);
  if (!other) return outcome('met', 'Trong năm chưa được khen thưởng cấp Nhà nước.', 'No State award yet this year.', fact);
  return outcome('not-met', `Trong năm đã có ${other.code} (${other.decidedOn}).`, `${other.code} was given this year already (${other.decidedOn}).`, fact);
};
