import { addDays, calendarFor, countDown, isWorkingDay, workingDaysBetween, type Span } from '../rulebook';
import type { CalendarRow, Count, Deadline, LevelCode, LocalDate, Pause, Plan, Wording } from '../rulebook/types';
import type { AcceptedAct, Due } from './types';

/** What happened to a step's clock after it was started, in order; read off the dossier's acts. */
export type Tick =
  { kind: 'pause'; on: LocalDate; why: Wording } | { kind: 'resume'; on: LocalDate } | { kind: 'extend'; on: LocalDate; until: LocalDate; reason: string };

export interface StepClock {
  from: LocalDate;
  deadline: Deadline;
  ticks: readonly Tick[];
}
/** A stretch of the count, and why it began: one for most steps, more after an extension or a pause that came too late. */
export interface Stretch {
  because: Wording;
  count: Count;
}
export interface Ran {
  /** null while the clock stands still. */
  due: LocalDate | null;
  left: number;
  stretches: Stretch[];
}

const RETURNED: Wording = { vi: 'hồ sơ trả lại bổ sung', en: 'returned for supplement' };
const HELD: Wording = { vi: 'tạm dừng xét', en: 'on hold' };

/** The pauses and extensions of one step. A hold within a return, or the other way round, is one pause: the clock goes on when both are over. */
export function ticksOf(stepId: string, acts: readonly AcceptedAct[]): Tick[] {
  const ticks: Tick[] = [];
  let [returned, held] = [false, false];
  for (const act of acts) {
    if (act.stepId !== stepId) continue;
    const stood = returned || held;
    if (act.kind === 'return') returned = true;
    if (act.kind === 'resubmit') returned = false;
    if (act.kind === 'hold') held = true;
    if (act.kind === 'release') held = false;
    const stands = returned || held;
    if (!stood && stands) ticks.push({ kind: 'pause', on: act.on, why: returned ? RETURNED : HELD });
    if (stood && !stands) ticks.push({ kind: 'resume', on: act.on });
    if (act.kind === 'extend') ticks.push({ kind: 'extend', on: act.on, until: act.payload.until, reason: act.payload.reason });
  }
  return ticks;
}

const OPENED: Wording = { vi: 'Tính từ ngày mở bước', en: 'Counted from the day the step opened' };
const ONE_DAY: Wording = {
  vi: 'Khi tạm dừng đã hết hạn nên được thêm một ngày làm việc',
  en: 'The period had run out at the pause, so one working day is given',
};
const GIVEN_BACK: Wording = { vi: 'Số ngày còn lại của thời hạn đã gia hạn', en: 'What was left of the extended period' };

/** The whole life of a step's clock: from its start through pauses and extensions to the day it ends now. */
export function runClock({ from, deadline, ticks }: StepClock, calendar: readonly CalendarRow[]): Ran {
  let at: { from: LocalDate; span: Span; because: Wording } = { from, span: deadline, because: OPENED };
  let pauses: Pause[] = [];
  const stretches: Stretch[] = [];
  const count = (): Count => countDown(at.from, at.span, calendar, pauses);
  const turn = (on: LocalDate, span: Span, because: Wording): void => {
    const before = count();
    stretches.push({ because: at.because, count: { ...before, counted: before.counted.filter((day) => day.date <= on) } });
    at = { from: on, span, because };
    pauses = [];
  };
  for (const tick of ticks) {
    if (tick.kind === 'pause') pauses = [...pauses, { from: tick.on, to: null, why: tick.why }];
    else if (tick.kind === 'extend') turn(tick.on, { amount: 0, unit: 'fixed-date', date: tick.until }, extended(tick.until, tick.reason));
    else {
      const stopped = pauses.at(-1);
      if (!stopped) continue;
      const { due } = count();
      const left = due !== null && due > stopped.from ? workingDaysBetween(stopped.from, due, calendar) : 0;
      // What was already late when the clock stopped gets one working day, not a date in the past.
      if (due !== null && due <= stopped.from) turn(tick.on, { amount: 1, unit: 'working-day' }, ONE_DAY);
      else if (at.span.unit === 'fixed-date') turn(tick.on, { amount: Math.max(1, left), unit: 'working-day' }, GIVEN_BACK);
      else pauses = [...pauses.slice(0, -1), { ...stopped, to: tick.on }];
    }
  }
  const last = count();
  const open = pauses.some((pause) => pause.to === null);
  return { due: open ? null : last.due, left: last.left, stretches: [...stretches, { because: at.because, count: last }] };
}

const day = (d: LocalDate): string => `${d.slice(8, 10)}/${d.slice(5, 7)}/${d.slice(0, 4)}`;
const extended = (until: LocalDate, reason: string): Wording => ({
  vi: `Gia hạn đến ${day(until)}: ${reason}`,
  en: `Extended to ${day(until)}: ${reason}`,
});

/** The calendar of the office that holds a level's steps: its own unit's rows, those of the units above it, and the country's. */
export function calendarAt(
  level: LevelCode,
  where: { plan: Plan | null; ancestry: Record<LevelCode, string>; calendar: readonly CalendarRow[] },
): CalendarRow[] {
  const levels = [...(where.plan?.levels ?? [])].sort((a, b) => a.order - b.order);
  const from = levels.findIndex((one) => one.code === level);
  const places = levels.slice(Math.max(0, from)).flatMap(({ code }) => where.ancestry[code] ?? []);
  return calendarFor(where.calendar, { audience: 'administration', places });
}

/** A day as a due date: it is overdue at 08:00 (Vietnam) of the first working day after it, not before offices open. */
export function asDue(due: LocalDate, calendar: readonly CalendarRow[]): Due {
  let next = addDays(due, 1);
  while (!isWorkingDay(next, calendar)) next = addDays(next, 1);
  return { due, overdueAt: `${next}T08:00:00+07:00` };
}
