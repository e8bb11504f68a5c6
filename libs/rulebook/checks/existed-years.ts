import { addMonths } from '../dates';
import { met, missing, outcome, proposedOn, type CheckKind } from './kinds';

/** The collective was set up at least so many years before the proposal. */
export const existedYears: CheckKind<'existed-years'> = (set, asked) => {
  const since = asked.facts.collective?.establishedOn;
  if (!since) return missing('collective.establishedOn', 'ngày thành lập tập thể', 'when the collective was set up');
  const verdict = met(addMonths(since, set.years * 12) <= proposedOn(asked));
  return outcome(verdict, `Thành lập ngày ${since}, cần đủ ${set.years} năm.`, `Set up on ${since}, ${set.years} years needed.`, 'collective.establishedOn');
};
