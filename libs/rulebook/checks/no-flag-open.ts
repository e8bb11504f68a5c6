import { met, missing, outcome, type CheckKind } from './kinds';

/** The collective is not among those that may be given a flag. */
export const noFlagOpen: CheckKind<'no-flag-open'> = (_set, asked) => {
  const open = asked.facts.collective?.flagOpen;
  const fact = 'collective.flagOpen';
  if (open === undefined) return missing(fact, 'việc tập thể có thuộc diện xét cờ thi đua không', 'whether a flag is open to the collective');
  return open
    ? outcome(met(false), 'Tập thể thuộc diện xét tặng cờ thi đua.', 'A flag is open to the collective.', fact)
    : outcome(met(true), 'Tập thể không thuộc diện xét tặng cờ thi đua.', 'No flag is open to the collective.', fact);
};
