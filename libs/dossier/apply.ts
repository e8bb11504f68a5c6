import type { Plan } from '../rulebook/types';
import { onPaper } from './late';
import { CLOCK_ACTS, openStep } from './permit';
import { DUTY } from './rights';
import { closeStep, decline, openNext, pause, patchOpen, resume } from './steps';
import { chosen } from './regime-choice';
import { replanned } from './replan';
import { draft, waiting } from './start';
import type { AcceptedAct, By, Dossier, Filing } from './types';

/**
 * The fold: what a dossier becomes through one accepted act. Needs nothing but the act and what was given with it, so a
 * dossier can be rebuilt from its acts alone, whatever calendar, register or law stands today.
 */
export function apply(dossier: Dossier, act: AcceptedAct): Dossier {
  const moved = step(dossier, act);
  // Where only the mornings of a deadline moved, what was rung for it stays rung.
  const rang = (act.given.respaced && openStep(dossier)?.ladder?.rang) || [];
  const after = act.given.rungs ? patchOpen(moved, { ladder: { seq: dossier.seq + 1, rungs: act.given.rungs, rang } }) : moved;
  const duty = DUTY[act.kind];
  const byClock = CLOCK_ACTS.includes(act.kind);
  return {
    ...after,
    seq: dossier.seq + 1,
    parts: duty ? [...after.parts, ...carriers(act).map(({ id }) => ({ personId: id, duty, stepId: act.stepId }))] : after.parts,
    lastOn: byClock ? after.lastOn : act.on,
    lastBy: byClock ? after.lastBy : { ...act.by, at: act.at, kind: act.kind },
  };
}

/** A duty lies on who acts and on the one in whose place: neither may then do what does not go with it. */
const carriers = (act: AcceptedAct): By[] => [act.by, ...(act.actingFor ? [act.actingFor] : [])];

function step(dossier: Dossier, act: AcceptedAct): Dossier {
  switch (act.kind) {
    case 'submit':
      return submit(dossier, act);
    case 'resubmit':
      return resume({ ...dossier, returned: null, checkSeq: dossier.seq + 1, filing: refile(dossier.filing, act.payload) }, act);
    case 'withdraw':
      return { ...dossier, phase: 'ended', outcome: 'withdrawn', returned: null, held: null, steps: closeStep(dossier.steps, act, 'withdrawn', 'left-out') };
    case 'accept':
      return openNext(
        { ...onPaper(dossier, act.payload.paperOn), acceptedOn: act.payload.paperOn ?? act.payload.electronicOn ?? act.on, checkSeq: dossier.seq + 1 },
        act,
        'accepted',
      );
    case 'return':
      return pause(
        { ...dossier, returned: { stepId: act.stepId, on: act.on, at: act.at, by: act.by, defects: act.payload.defects, note: act.payload.note } },
        act,
      );
    case 'appraise':
      return openNext(dossier, act, act.payload.opinion);
    case 'choose-regime':
      return chosen(dossier, act);
    case 'record-meeting':
      return act.given.council?.passed ? openNext(dossier, act, 'passed') : decline(dossier, act, 'not-passed');
    case 'endorse':
      return openNext(dossier, act, 'endorsed');
    case 'grant':
      return openNext({ ...dossier, outcome: 'granted', decision: act.payload.decision }, act, 'granted');
    case 'decline':
      return decline(dossier, act, 'declined');
    case 'hold':
      return pause({ ...dossier, held: { ground: act.payload.ground, reason: act.payload.reason, on: act.on, at: act.at, by: act.by } }, act);
    case 'release':
      return dossier.returned ? { ...dossier, held: null } : resume({ ...dossier, held: null }, act);
    case 'record-receipt':
      return patchOpen(dossier, { receipt: act.payload });
    case 'record-decision':
      return recordDecision(dossier, act);
    case 'notify-result':
      return endWithResult(dossier, act);
    case 'reassign':
      return patchOpen(dossier, { assignee: act.given.assignee ?? null, passed: undefined });
    case 'pass':
      return pass(dossier, act);
    case 'extend':
      return patchOpen(dossier, { due: act.given.due ?? null, overdue: false });
    case 'recount':
      return patchOpen(dossier, { due: act.given.due ?? null, ...(isOver(act) ? {} : { overdue: false }) });
    case 'retry':
      return { ...dossier, checkSeq: dossier.seq + 1 };
    case 'nudge':
      return patchOpen(dossier, { nudgedAt: act.at });
    case 'replan':
      return replanned(dossier, act);
    case 'skip':
      return skip(dossier, act);
    case 'ring':
      return ring(dossier, act.payload.rung);
  }
}

/** The rung is marked as rung; `overdue` marks the step too. Acts of before there were other rungs are all of that kind. */
function ring(dossier: Dossier, rung: string): Dossier {
  const ladder = dossier.steps.find((s) => s.status === 'open')?.ladder;
  return patchOpen(dossier, { ...(rung === 'overdue' ? { overdue: true } : {}), ...(ladder ? { ladder: { ...ladder, rang: [...ladder.rang, rung] } } : {}) });
}

function pass(dossier: Dossier, { payload, given }: AcceptedAct<'pass'>): Dossier {
  const open = openStep(dossier);
  if (payload.to === null) return patchOpen(dossier, { assignee: open?.passed?.from ?? null, passed: undefined });
  return patchOpen(dossier, { assignee: given.assignee ?? null, passed: open?.passed ?? { from: open?.assignee ?? null } });
}

/** The first to ask leaves a mark on the step; the second, whom `permit` knows to be another, closes it. */
function skip(dossier: Dossier, act: AcceptedAct<'skip'>): Dossier {
  if (dossier.steps.some((s) => s.status === 'open' && s.skipAsked)) return openNext(dossier, act, 'skipped');
  return patchOpen(dossier, { skipAsked: { ...act.by, at: act.at, reason: act.payload.reason } });
}

/** A date that the calendar moved past the present takes the mark of being late away. */
const isOver = (act: AcceptedAct): boolean => act.given.due != null && Date.parse(act.given.due.overdueAt) <= Date.parse(act.at);

function submit(dossier: Dossier, act: AcceptedAct<'submit'>): Dossier {
  const plan: Plan | null = act.given.plan ?? dossier.plan;
  if (!plan) throw new Error(`act ${act.actId}: a submission carries its plan`);
  const base = act.given.filing ? draft(dossier.id, act.given.filing) : dossier;
  const steps = plan.steps.map(waiting);
  const first = steps[0];
  const opened = first ? [{ ...first, status: 'open' as const, openedOn: act.on, openedAt: act.at }, ...steps.slice(1)] : steps;
  const running: Dossier = {
    ...base,
    seq: dossier.seq,
    plan,
    phase: 'running',
    letter: act.payload.letter,
    sentOn: act.payload.sentOn,
    fromPaper: act.given.fromPaper ?? false,
    ...(act.given.filedLate ? { filedLate: act.given.filedLate } : {}),
    steps: opened,
    checkSeq: dossier.seq + 1,
  };
  return openNext(running, { ...act, stepId: first?.id ?? act.stepId }, 'submitted');
}

const refile = (filing: Filing, change: { facts?: Filing['facts']; achievement?: string }): Filing => ({
  ...filing,
  facts: change.facts ?? filing.facts,
  ...(change.achievement === undefined ? {} : { achievement: change.achievement }),
});

function recordDecision(dossier: Dossier, act: AcceptedAct<'record-decision'>): Dossier {
  if (act.payload.outcome === 'declined') return decline(dossier, act, 'declined');
  const decides = dossier.plan?.steps.find((s) => s.id === act.stepId)?.decides ?? false;
  return decides ? openNext({ ...dossier, outcome: 'granted', decision: act.payload.decision }, act, 'granted') : openNext(dossier, act, 'approved');
}

function endWithResult(dossier: Dossier, act: AcceptedAct): Dossier {
  const next = openNext(dossier, act, 'notified');
  return next.steps.some((s) => s.status === 'open') ? next : { ...next, phase: 'ended' };
}
