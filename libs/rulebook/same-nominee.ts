import type { NomineeKind } from './types';

/** A nominee or an honouree, as far as one source tells who it is. */
export interface Who {
  kind: NomineeKind;
  /** Lower case, with diacritics: Páo is not Pao. */
  name: string;
  birthYear: number | null;
  unit: string | null;
  /** The honouree a person picked from the register, or the row's own. */
  honouree?: string | null;
}

/** sure = nothing is left open; likely = a person should look; null = not the same. */
export type Sameness = 'sure' | 'likely' | null;

/**
 * Are these two one nominee? `related` = the units that carry on what the first one's unit did, or the other way round (renamed, merged, split).
 * A name alone never makes two people one: the unit must fit, or the birth year.
 */
export function sameNominee(a: Who, b: Who, related: ReadonlySet<string>): Sameness {
  if (a.honouree && b.honouree) return a.honouree === b.honouree ? 'sure' : null;
  if (a.kind !== b.kind || a.name !== b.name) return null;
  if (a.birthYear !== null && b.birthYear !== null && a.birthYear !== b.birthYear) return null;
  const sameYear = a.birthYear !== null && a.birthYear === b.birthYear;
  const sameUnit = a.unit !== null && b.unit !== null && (a.unit === b.unit || related.has(b.unit));
  if (a.kind === 'collective') return sameUnit ? 'sure' : 'likely';
  if (sameUnit) return sameYear ? 'sure' : 'likely';
  return sameYear ? 'likely' : null;
}
