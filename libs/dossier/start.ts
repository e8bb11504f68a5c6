import type { Dossier, Filing } from './types';

/** A dossier before its first act. */
export const draft = (id: string, filing: Filing): Dossier => ({
  id,
  seq: 0,
  filing,
  plan: null,
  phase: 'draft',
  outcome: null,
  letter: null,
  sentOn: null,
  acceptedOn: null,
  decision: null,
  fromPaper: false,
  steps: [],
  returned: null,
  held: null,
  parts: [],
  lastOn: null,
  lastBy: null,
  checkSeq: 0,
});
