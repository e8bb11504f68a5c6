import { dueDay } from '../rulebook';
import type { CalendarRow, LocalDate } from '../rulebook/types';
import { asDue, calendarAt, runClock, type Tick } from './clock';
import { openStep } from './permit';
import { respaced } from './reminders';
import { isRefusal, type Act, type ActKind, type Dossier, type Due } from './types';
import type { World } from './world';

const STAYS: readonly ActKind[] = [
  'return',
  'resubmit',
  'hold',
  'release',
  'extend',
  'recount',
  'ring',
  'reassign',
  'record-receipt',
  'retry',
  'nudge',
  'pass',
  'replan',
  'withdraw',
];

/** Days are those of the office that holds the step whose clock this act starts, moves or stops. */
export function daysFor(dossier: Dossier, sent: Act, world: World): readonly CalendarRow[] {
  const plan = (world.plan && !isRefusal(world.plan) ? world.plan : null) ?? dossier.plan;
  const at = plan?.steps.findIndex((s) => s.id === sent.stepId) ?? -1;
  const step = plan?.steps[sent.kind === 'submit' ? 1 : STAYS.includes(sent.kind) ? at : at + 1] ?? plan?.steps[at];
  return step ? calendarAt(step.level, { plan, ancestry: world.ancestry, calendar: world.calendar }) : world.calendar;
}

export const unmoved = (was: Due | null | undefined, is: Due | null | undefined): boolean =>
  !was || !is || (was.due === is.due && was.overdueAt === is.overdueAt);

/**
 * Where the open step's due date would move by the calendar that stands in `world`, or, where it stays, whether its reminders would; null where nothing
 * does, or no clock runs.
 */
export function moveOf(
  dossier: Dossier,
  world: Pick<World, 'ancestry' | 'calendar' | 'ticks' | 'today' | 'now'>,
): { moves: 'due' | 'rungs'; was: Due; is: Due } | null {
  const step = openStep(dossier);
  if (!step?.due) return null;
  const calendar = calendarAt(step.level, { plan: dossier.plan, ancestry: world.ancestry, calendar: world.calendar });
  const here = { ...world, calendar };
  const is = noEarlierThanToday(step.due, recounted(dossier, here, world.ticks ?? []), here);
  if (is && !unmoved(step.due, is)) return { moves: 'due', was: step.due, is };
  const rungs = respaced(step, { dossierId: dossier.id, plan: dossier.plan ?? {}, now: world.now, calendar });
  return rungs ? { moves: 'rungs', was: step.due, is: step.due } : null;
}

/** The rest of the period: counted over the step's whole clock where its acts are at hand, else by the working days noted at the pause. */
export function resumed(dossier: Dossier, on: LocalDate, world: World): Due | null {
  const step = openStep(dossier);
  if (step?.remaining == null) return step?.due ?? null;
  if (world.ticks) return recounted(dossier, world, [...world.ticks, { kind: 'resume', on }]);
  // What was already late when the clock stopped gets one working day, not a date in the past.
  return asDue(dueDay(on, { amount: Math.max(1, step.remaining), unit: 'working-day' }, world.calendar), world.calendar);
}

/** The open step's due date by the calendar of today, from the step's first day through all its pauses. */
export function recounted(dossier: Dossier, { calendar }: Pick<World, 'calendar'>, ticks: readonly Tick[]): Due | null {
  const step = openStep(dossier);
  const deadline = dossier.plan?.steps.find((s) => s.id === step?.id)?.deadline;
  if (!step?.openedOn || !deadline) return step?.due ?? null;
  const { due } = runClock({ from: step.openedOn, deadline, ticks }, calendar);
  return due === null ? null : asDue(due, calendar);
}

/** Nobody becomes late because a calendar was changed: a date that would move into the past ends on the next working day from today. */
export function noEarlierThanToday(was: Due | null | undefined, is: Due | null, { today, calendar }: Pick<World, 'today' | 'calendar'>): Due | null {
  if (!was || !is || is.due >= today) return is;
  return was.due < today ? was : asDue(dueDay(today, { amount: 0, unit: 'day' }, calendar), calendar);
}
