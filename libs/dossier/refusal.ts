import type { Citation, Finding, Wording } from '../rulebook/types';

export type RefusalCode =
  | 'not-signed-in'
  | 'not-your-task'
  | 'outside-your-jurisdiction'
  | 'separation-of-duties'
  | 'conflict-of-interest'
  | 'already-decided'
  | 'step-moved-on'
  | 'on-hold'
  | 'deadline-passed'
  | 'incomplete'
  | 'criteria-not-met'
  | 'quota-exceeded'
  | 'award-not-available'
  | 'unknown'
  | 'busy'
  | 'too-many';
export interface FieldError {
  path: string;
  code: string;
  detail: Wording;
}
export interface Refusal {
  refused: RefusalCode;
  sentence: Wording;
  next: Wording;
  citations?: Citation[];
  errors?: FieldError[];
  findings?: Finding[];
  /** Who decided first, and when. */
  decided?: { id: string; name: string; at: string };
}

export const isRefusal = (x: unknown): x is Refusal => typeof x === 'object' && x !== null && 'refused' in x;
