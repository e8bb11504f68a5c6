import type { Step } from '../rulebook/types';
import type { Dossier, Filing, StepState } from './types';

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

/** A step of a plan before anybody has come to it. */
export const waiting = (planned: Step): StepState => ({
  id: planned.id,
  status: 'waiting',
  level: planned.level,
  seats: planned.seats,
  openedOn: null,
  openedAt: null,
  due: null,
  remaining: null,
  overdue: false,
  assignee: null,
  receipt: null,
  closedOn: null,
  closedAt: null,
  closedBy: null,
  result: null,
});
