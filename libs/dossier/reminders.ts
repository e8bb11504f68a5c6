import { addDays, isWorkingDay } from '../rulebook';
import type { CalendarRow, LocalDate, Plan, SeatRule } from '../rulebook/types';
import { ringsOtherwise } from './replan';
import type { Act, Dossier, Due, Instant, RungAt, StepState } from './types';

/** remind-5 … remind-0 before the due date, `overdue` on the first working day after it, late-3, late-5 … further up. */
export type RungKind = 'reminder' | 'overdue' | 'escalation';
const RUNG = /^(?:(overdue)|(remind|late)-(\d{1,3}))$/;

/** The kind of a rung and its working days before (reminder) or after (the others) the due date; null for what is no rung. */
export function rungOf(id: string): { kind: RungKind; days: number } | null {
  const [, overdue, word, days] = RUNG.exec(id) ?? [];
  if (overdue) return { kind: 'overdue', days: 1 };
  return word ? { kind: word === 'remind' ? 'reminder' : 'escalation', days: Number(days) } : null;
}

const OPENING_MINUTE = 8 * 60;
/** Rungs are rung between 08:00 and 09:30: the morning is long enough that ten thousand dossiers do not speak in one second. */
const WINDOW_SECONDS = 90 * 60;
/** Timers and a restarted worker take moments; what comes later than this is marked late. */
const LATE_AFTER_MS = 15 * 60_000;

/** FNV-1a, 32 bits: the same id gives the same number on every machine. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The instant, in the morning of a day, at which a dossier speaks; always the same for the same dossier. */
export function morningOf(dossierId: string, day: LocalDate): Instant {
  const second = OPENING_MINUTE * 60 + (hash(dossierId) % WINDOW_SECONDS);
  return `${day}T${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}+07:00`;
}

/** The working day that lies `days` working days before (negative) or after a date; 0 is the date, or the last working day before it. */
export function workingDayFrom(date: LocalDate, days: number, calendar: readonly CalendarRow[]): LocalDate {
  const towards = days > 0 ? 1 : -1;
  let day = date;
  if (days <= 0) while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, towards);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/**
 * Every rung of a deadline, in order: reminders before, `overdue` on the first working day after, and the ladder. A rung whose instant has
 * passed when the deadline is set is not armed: a deadline of two days has no reminder of five.
 */
export function rungsOf(it: {
  dossierId: string;
  plan: Pick<Plan, 'reminders' | 'ladder'>;
  due: Due;
  now: Instant;
  calendar: readonly CalendarRow[];
}): RungAt[] {
  const { dossierId, plan, due, calendar } = it;
  const at = (id: string, days: number): RungAt => ({ id, at: morningOf(dossierId, workingDayFrom(due.due, days, calendar)) });
  const before = (plan.reminders?.days ?? []).map((days) => at(`remind-${days}`, -days));
  const after = (plan.ladder?.rungs ?? []).filter((rung) => rung.after > 1).map((rung) => at(`late-${rung.after}`, rung.after));
  const overdue: RungAt = { id: 'overdue', at: morningOf(dossierId, due.overdueAt.slice(0, 10)) };
  return [...before, overdue, ...after].filter((rung) => Date.parse(rung.at) > Date.parse(it.now));
}

/** The rungs of the open step that are still to be rung, the next one first. Steps opened before there were rungs have the one: overdue. */
export function armed(step: StepState | null): RungAt[] {
  if (!step?.due) return [];
  if (!step.ladder) return step.overdue ? [] : [{ id: 'overdue', at: step.due.overdueAt }];
  const { rungs, rang } = step.ladder;
  return rungs.filter((rung) => !rang.includes(rung.id)).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/**
 * The rungs of a deadline that stays while the calendar around it changes: a reminder of a morning that has become a day off goes to the working day
 * before, one whose new morning is over already to the next morning there is, unless another speaks by then. What was rung stays rung, what is
 * about to be rung is left alone. Undefined where nothing moves.
 */
export function respaced(
  step: StepState,
  it: { dossierId: string; plan: Pick<Plan, 'reminders' | 'ladder'>; now: Instant; calendar: readonly CalendarRow[] },
): RungAt[] | undefined {
  if (!step.due || !step.ladder) return undefined;
  const { rang } = step.ladder;
  const was = armed(step);
  const ringing = was.filter((rung) => Date.parse(rung.at) <= Date.parse(it.now));
  const known = [...rang, ...ringing.map((rung) => rung.id)];
  const fresh = rungsOf({ ...it, due: step.due }).filter((rung) => !known.includes(rung.id));
  const overtaken = was.filter((rung) => !known.includes(rung.id) && !fresh.some((one) => one.id === rung.id)).at(-1);
  const next = morningOf(it.dossierId, workingDayFrom(dayIn(it.now), 1, it.calendar));
  const first = Math.min(...fresh.map((rung) => Date.parse(rung.at)));
  const is = [...ringing, ...(overtaken && Date.parse(next) < first ? [{ id: overtaken.id, at: next }] : []), ...fresh];
  return sameRungs(was, is) ? undefined : is;
}

const dayIn = (now: Instant): LocalDate => new Date(Date.parse(now) + 7 * 3600_000).toISOString().slice(0, 10);
const sameRungs = (a: readonly RungAt[], b: readonly RungAt[]): boolean =>
  a.length === b.length && a.every((rung) => b.some((one) => one.id === rung.id && Date.parse(one.at) === Date.parse(rung.at)));

/** Was it rung later than a busy morning explains? */
export const isLate = (rung: RungAt | undefined, now: Instant): boolean => rung !== undefined && Date.parse(now) - Date.parse(rung.at) > LATE_AFTER_MS;

/**
 * The rungs that stand after an act: undefined where the act left the open step, its due date and the ladder as they were, none where the clock stopped
 * or the dossier came to rest. A step that was done on paper on an earlier day has none: its clock ran on paper.
 */
export function rearmed(
  before: Dossier,
  after: Dossier,
  { kind, on }: Pick<Act, 'kind' | 'on'>,
  world: { now: Instant; today: LocalDate; calendar: readonly CalendarRow[] },
): RungAt[] | undefined {
  const open = (dossier: Dossier): StepState | undefined => dossier.steps.find((step) => step.status === 'open');
  const [was, is] = [open(before), open(after)];
  const sameDue = was?.id === is?.id && was?.due?.due === is?.due?.due && was?.due?.overdueAt === is?.due?.overdueAt;
  if (sameDue && kind === 'recount' && was) return respaced(was, { ...world, dossierId: after.id, plan: after.plan ?? {} });
  if (sameDue && !(before.plan && ringsOtherwise(before.plan, after.plan))) return undefined;
  if (!is?.due || on < world.today) return [];
  return rungsOf({ dossierId: after.id, plan: after.plan ?? {}, due: is.due, now: world.now, calendar: world.calendar });
}

/** The seats a rung of the ladder tells, beside the holders of the step. The level above the highest has none. */
export function seatsOfRung(plan: Plan, step: StepState, id: string): SeatRule[] {
  const days = rungOf(id)?.days;
  const climbed = [...plan.levels].filter((level) => level.order > 0).sort((a, b) => a.order - b.order);
  const above = climbed.find((level) => level.order > (plan.levels.find((one) => one.code === step.level)?.order ?? Infinity))?.code;
  const levels = { own: [step.level], above: above ? [above] : [], every: climbed.map((level) => level.code) };
  const to = plan.ladder?.rungs.find((rung) => rung.after === days)?.to ?? [];
  return to.flatMap(({ office, role, level }) => levels[level].map((code) => ({ office, level: code, roles: [role] })));
}
