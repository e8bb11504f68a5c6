import { met, missing, outcome, type CheckKind } from './kinds';

/** Does the nominee belong to the people this way is open to? */
export const occupation: CheckKind<'occupation'> = (set, asked) => {
  const is = asked.facts.nominee.occupation;
  if (!is) return missing('nominee.occupation', 'nghề nghiệp', 'the occupation');
  const among = set.oneOf.includes(is);
  const [vi, en] = among ? ['Thuộc', 'Is one of'] : ['Không thuộc', 'Is not one of'];
  return outcome(met(among), `${vi} nhóm đối tượng của cách xét này.`, `${en} those this way is open to.`, 'nominee.occupation');
};
