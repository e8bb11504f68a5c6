import type { Mode } from './steps';
import { factsOf, type FormValues } from './values';

/** What was typed is not on the server yet, so it cannot be sent on. */
export class UnsavedError extends Error {}

/** The act that sends the form: a draft is submitted, an answer is resubmitted with what was mended. */
export function payloadOf(values: FormValues, mode: Mode): object {
  if (mode === 'draft') {
    const lateReason = values.lateReason?.trim();
    const letter = { number: values.letter.number?.trim(), date: values.letter.date };
    return { kind: 'submit', letter, sentOn: values.sentOn, ...(lateReason ? { lateReason } : {}) };
  }
  return {
    kind: 'resubmit',
    note: values.note?.trim(),
    facts: factsOf(values),
    mended: values.mended ?? [],
    ...(values.achievement?.trim() ? { achievement: values.achievement } : {}),
  };
}
