import type { SubstitutionRule } from './substitution-rule';
import type { Actor } from './types';

/** Everybody who holds a seat in an office of the open step, and everybody who stands in for one of them; the rules in force on the day. */
export interface House {
  people: Actor[];
  rules: SubstitutionRule[];
}
