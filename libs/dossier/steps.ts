import type { AcceptedAct, Dossier, StepState, StepStatus } from './types';

/** Changes the one open step; every other is left as it is. */
export const patchOpen = (dossier: Dossier, change: Partial<StepState>): Dossier => ({
  ...dossier,
  steps: dossier.steps.map((s) => (s.status === 'open' ? { ...s, ...change } : s)),
});

/** Closes the open step with its result and who closed it. */
export const closeStep = (steps: StepState[], act: AcceptedAct, result: string, status: StepStatus = 'done'): StepState[] =>
  steps.map((s) =>
    s.status === 'open' ? { ...withoutLadder(s), status, result, closedOn: act.on, closedAt: act.at, closedBy: act.by, ...inPlaceOf(act), remaining: null } : s,
  );

const inPlaceOf = ({ actingFor }: AcceptedAct): Pick<StepState, 'closedFor'> => (actingFor ? { closedFor: { id: actingFor.id, name: actingFor.name } } : {});

/** A closed step rings no more. */
const withoutLadder = ({ ladder: _ladder, ...step }: StepState): StepState => step;

export const opened = (step: StepState, act: AcceptedAct): StepState => ({
  ...step,
  status: 'open',
  openedOn: act.on,
  openedAt: act.at,
  due: act.given.due ?? null,
});

/** Closes the open step and opens the one after it in the plan, if there is one. */
export function openNext(dossier: Dossier, act: AcceptedAct, result: string): Dossier {
  const at = dossier.steps.findIndex((s) => s.status === 'open');
  const steps = closeStep(dossier.steps, act, result).map((s, i) => (i === at + 1 ? opened(s, act) : s));
  return { ...dossier, steps };
}

/**
 * A "no" of a council or a signature: what lay between is left out, and the result is told by the standing agency of the level
 * that said no, not of the level that would have decided.
 */
export function decline(dossier: Dossier, act: AcceptedAct, result: string): Dossier {
  const level = dossier.steps.find((s) => s.status === 'open')?.level;
  const closed = closeStep(dossier.steps, act, result);
  const steps = closed.map((s): StepState => {
    if (s.status !== 'waiting') return s;
    if (!isResult(dossier, s.id)) return { ...s, status: 'left-out' };
    return opened({ ...s, level: level ?? s.level, seats: s.seats.map((seat) => ({ ...seat, level: level ?? seat.level })) }, act);
  });
  return { ...dossier, outcome: 'declined', steps };
}

const isResult = (dossier: Dossier, id: string): boolean => dossier.plan?.steps.some((s) => s.id === id && s.kind === 'result') ?? false;

/** The clock stops: the due date goes, what was left of it stays. */
export const pause = (dossier: Dossier, act: AcceptedAct): Dossier => {
  const open = dossier.steps.find((s) => s.status === 'open');
  return patchOpen(dossier, { due: null, remaining: open?.remaining ?? act.given.remaining ?? null });
};

/** The clock goes on with what was left. */
export const resume = (dossier: Dossier, act: AcceptedAct): Dossier =>
  dossier.held || dossier.returned ? dossier : patchOpen(dossier, { due: act.given.due ?? null, remaining: null });
