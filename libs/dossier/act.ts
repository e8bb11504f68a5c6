import { dueDay, workingDaysBetween } from '../rulebook';
import type { CalendarRow, Deadline, LocalDate } from '../rulebook/types';
import { apply } from './apply';
import { passDue } from './candidates';
import { asDue } from './clock';
import { eventsOf } from './events';
import { lateness } from './late';
import { tally } from './meeting';
import { checkPayload } from './payload';
import { capacityOf, openStep } from './permit';
import { armed, isLate, rearmed } from './reminders';
import { daysFor, noEarlierThanToday, recounted, resumed, unmoved } from './recount';
import { onward } from './replan';
import { refuse } from './refusals';
import { isRefusal, type AcceptedAct, type Act, type Actor, type Dossier, type Due, type Event, type Given, type Refusal, type StepState } from './types';
import type { World } from './world';

export interface Accepted {
  dossier: Dossier;
  act: AcceptedAct;
  events: Event[];
}

/**
 * The one judge. Asks whether the actor may do this here and now, whether what the act carries is whole, and folds it in.
 * A refused act changes nothing. Pure: the clock, the register and the calendar come in through `world`.
 */
export function act(dossier: Dossier, actor: Actor, sent: Act, world: World): Accepted | Refusal {
  const capacity = capacityOf(dossier, actor, sent.kind, sent.stepId, world);
  if (isRefusal(capacity)) return capacity;
  const refusal = ringTooSoon(dossier, sent, world) ?? passMoot(dossier, sent, world) ?? checkPayload(dossier, sent, world);
  return (
    refusal ??
    accepted(dossier, { ...sent, ...(capacity.actingFor ? { actingFor: capacity.actingFor } : {}) }, { ...world, calendar: daysFor(dossier, sent, world) })
  );
}

function accepted(dossier: Dossier, sent: Act, world: World): Accepted | Refusal {
  const stays = (due: Given['due']): boolean => sent.kind === 'recount' && unmoved(openStep(dossier)?.due, due);
  const told = give(dossier, sent, world);
  const given: Given = stays(told.due) ? { ...told, respaced: true } : told;
  // What the act makes of the deadline is seen by folding it once; the rungs that follow from it are then part of the act.
  const rungs = rearmed(dossier, apply(dossier, { ...sent, given }), sent, world);
  if (given.respaced && !rungs) return refuse('step-moved-on');
  const whole = { ...sent, given: rungs ? { ...given, rungs } : given };
  const after = apply(dossier, whole);
  return { dossier: after, act: whole, events: eventsOf(dossier, after, whole) };
}

/** The clock passes a task on only where the candidates of the day say so; it may be asked twice, or too late. */
function passMoot(dossier: Dossier, sent: Act, world: World): Refusal | null {
  if (sent.kind !== 'pass') return null;
  const due = world.house ? passDue(dossier, world, world.house) : null;
  return due && (due.to?.id ?? null) === sent.payload.to ? null : refuse('step-moved-on');
}

/** A rung that is not armed, was already rung, or comes before its time, is refused: timers may be early, late or doubled. */
function ringTooSoon(dossier: Dossier, sent: Act, world: World): Refusal | null {
  if (sent.kind !== 'ring') return null;
  const rung = rungFor(dossier, sent);
  return rung && Date.parse(rung.at) <= Date.parse(world.now) ? null : refuse('step-moved-on');
}

const rungFor = (dossier: Dossier, { payload }: Act<'ring'>) => armed(openStep(dossier)).find((rung) => rung.id === payload.rung);

function give(dossier: Dossier, sent: Act, world: World): Given {
  switch (sent.kind) {
    case 'submit': {
      const plan = world.plan && !isRefusal(world.plan) ? world.plan : undefined;
      return {
        plan,
        filing: dossier.filing,
        fromPaper: sent.on < world.today,
        ...lateness(sent, world),
        due: dueAt(plan?.steps[1]?.deadline ?? null, sent.on, world.calendar),
      };
    }
    case 'return':
    case 'hold':
      return { remaining: remaining(openStep(dossier), sent.on, world.calendar) };
    case 'resubmit':
    case 'release':
      return { due: resumed(dossier, sent.on, world) };
    case 'extend':
      return { due: asDue(sent.payload.until, world.calendar) };
    case 'recount':
      return { due: noEarlierThanToday(openStep(dossier)?.due, recounted(dossier, world, world.ticks ?? []), world), was: openStep(dossier)?.due?.due };
    case 'ring':
      return isLate(rungFor(dossier, sent), world.now) ? { late: true } : {};
    case 'replan': {
      const plan = onward(dossier, world.plan) ?? undefined;
      const open = openStep(dossier);
      const at = plan?.steps.findIndex((s) => s.id === open?.id) ?? -1;
      const first = plan?.steps.find((s) => !dossier.steps.some((was) => was.id === s.id && was.status !== 'waiting'));
      return { plan, due: at >= 0 ? (open?.due ?? null) : dueAt(first?.deadline ?? null, sent.on, world.calendar) };
    }
    case 'pass': {
      const to = world.house ? passDue(dossier, world, world.house)?.to : null;
      return to ? { assignee: to } : {};
    }
    case 'nudge':
    case 'retry':
      return {};
    case 'reassign':
      return world.newAssignee ? { assignee: { id: world.newAssignee.personId, name: world.newAssignee.name } } : {};
    case 'record-meeting': {
      const members = world.council ?? [];
      const rule = dossier.plan?.steps.find((s) => s.id === sent.stepId)?.ballot;
      const count = tally(rule, members.length, sent.payload.votes);
      return { council: { members, ...count }, due: count.passed ? nextDue(dossier, sent, world) : null };
    }
    default:
      return { due: nextDue(dossier, sent, world) };
  }
}

/** The due date of the step that will open once the open one is closed. */
function nextDue(dossier: Dossier, sent: Act, world: World): Due | null {
  const steps = dossier.plan?.steps ?? [];
  const at = steps.findIndex((s) => s.id === sent.stepId);
  return dueAt(steps[at + 1]?.deadline ?? null, sent.on, world.calendar);
}

function dueAt(deadline: Deadline | null, from: LocalDate, calendar: readonly CalendarRow[]): Due | null {
  return deadline && asDue(dueDay(from, deadline, calendar), calendar);
}

const remaining = (step: StepState | null, on: LocalDate, calendar: readonly CalendarRow[]): number | null => {
  if (!step?.due) return step?.remaining ?? null;
  return step.due.due <= on ? 0 : workingDaysBetween(on, step.due.due, calendar);
};
