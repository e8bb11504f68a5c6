import { rungOf } from './reminders';
import type { AcceptedAct, Dossier, Event } from './types';

/** What an accepted act brought about, read off the dossier before and after; notices and the workflow live on these. */
export function eventsOf(before: Dossier, after: Dossier, act: AcceptedAct): Event[] {
  const events: Event[] = [...named(act, after)];
  for (const step of after.steps) {
    const was = before.steps.find((s) => s.id === step.id)?.status ?? 'waiting';
    if (was === 'open' && step.status !== 'open') events.push({ kind: 'step-closed', stepId: step.id });
    if (was !== 'open' && step.status === 'open') events.push({ kind: 'step-opened', stepId: step.id });
  }
  if (after.checkSeq !== before.checkSeq) events.push({ kind: 'check-asked' });
  if (after.outcome === 'granted' && before.outcome !== 'granted') events.push({ kind: 'granted' });
  if (after.outcome === 'declined' && before.outcome !== 'declined') events.push({ kind: 'declined' });
  return events;
}

const RUNG_EVENT = { reminder: 'reminded', overdue: 'overdue', escalation: 'escalated' } as const;

function named(act: AcceptedAct, after: Dossier): Event[] {
  switch (act.kind) {
    case 'submit':
      return [{ kind: 'submitted' }];
    case 'resubmit':
      return [{ kind: 'resubmitted' }];
    case 'withdraw':
      return [{ kind: 'withdrawn' }];
    case 'return':
      return [{ kind: 'returned' }];
    case 'hold':
      return [{ kind: 'held' }];
    case 'release':
      return [{ kind: 'released' }];
    case 'notify-result':
      return after.phase === 'ended' ? [{ kind: 'result-notified' }] : [];
    case 'ring':
      return [{ kind: RUNG_EVENT[rungOf(act.payload.rung)?.kind ?? 'overdue'], stepId: act.stepId, rung: act.payload.rung }];
    case 'extend':
      return [{ kind: 'extended', stepId: act.stepId }];
    case 'nudge':
      return [{ kind: 'nudged', stepId: act.stepId }];
    case 'skip':
      return after.steps.some((s) => s.id === act.stepId && s.status === 'open') ? [{ kind: 'skip-asked', stepId: act.stepId }] : [];
    case 'recount':
      return act.given.respaced ? [] : [{ kind: 'recounted', stepId: act.stepId }];
    case 'reassign':
    case 'pass':
      return [{ kind: 'reassigned', stepId: act.stepId }];
    case 'accept':
    case 'appraise':
    case 'choose-regime':
    case 'record-meeting':
    case 'endorse':
    case 'grant':
    case 'decline':
    case 'record-receipt':
    case 'record-decision':
    case 'retry':
    case 'replan':
      return [];
  }
}
