import { isRefusal, type Refusal } from '../../../libs/dossier';

/** Carries a refusal (a value everywhere else) through Nest to the one filter that writes it as a problem. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused);
  }
}

/** The answer itself, or its refusal as a problem. */
export function answer<T>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Refused(value);
  return value;
}
