import type { Honouree } from '../../../api';
import type { FormValues } from '../form/values';

/** What the register knows of somebody, laid over what stands in the form; facts of another nominee go. */
export function knownOf(
  { id, kind, name, birthYear, gender, position, awards }: Honouree,
  { nominee, facts }: FormValues,
): Pick<FormValues, 'nominee' | 'facts'> {
  const same = nominee.honoureeId === id ? facts : { nominee: { years: undefined, discipline: undefined, holds: undefined } };
  return {
    nominee: {
      kind,
      name,
      honoureeId: id,
      ...(position ? { position } : {}),
      ...(birthYear ? { birthYear } : {}),
    },
    facts: {
      ...same,
      nominee: {
        ...same.nominee,
        ...(gender ? { gender } : {}),
        awards: awards.map(({ award, decision, period, ground }) => ({
          code: award,
          decidedOn: decision.date,
          ...(period ? { from: period.from, to: period.to } : {}),
          ...(ground ? { ground } : {}),
        })),
      },
    },
  };
}
