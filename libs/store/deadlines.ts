import { calendarAt, isRefusal, runClock, ticksOf, type AcceptedAct, type Refusal, type Stretch } from '../dossier';
import type { Basis, Deadline, LevelCode, LocalDate, Plan, Wording } from '../rulebook/types';
import { calendarOf } from './calendar';
import type { Sql } from './open';
import { ancestryOf } from './register';
import { seen, type Asked } from './seen';

export interface DeadlineShown {
  id: string;
  step: { id: string; name: Wording };
  state: 'running' | 'paused' | 'extended' | 'recounted' | 'met' | 'missed' | 'stopped';
  openedOn: LocalDate;
  dueOn: LocalDate;
  overdueAt: Date;
  closedAt: Date | null;
  rule: { amount: number; unit: string; basis: Basis } | null;
  /** How the date came about, from the step's first day; empty for what was counted before acts were kept. */
  stretches: Stretch[];
}
interface Row extends Omit<DeadlineShown, 'step' | 'rule' | 'stretches'> {
  stepId: string;
  seq: number;
  calendarSeq: number;
  calendarId: string | null;
}

/** Every deadline a dossier had, the old dates too, each with its rule and its explanation day by day by the calendar it was counted with. */
export async function deadlinesOf(sql: Sql, asked: Asked): Promise<{ items: DeadlineShown[] } | Refusal> {
  const row = await seen(sql, asked);
  if (isRefusal(row)) return row;
  const rows: Row[] = await sql.query(
    `select x.id, x.step_id as "stepId", x.seq, x.state, x.opened_on::text as "openedOn", x.due_on::text as "dueOn", x.overdue_at as "overdueAt", x.closed_at as "closedAt",
            x.calendar_seq as "calendarSeq", (select c.id from calendar_change c where c.seq = x.calendar_seq) as "calendarId"
       from deadline x where x.dossier_id = $1 order by x.id`,
    [asked.dossierId],
  );
  const told: { seq: number; act: AcceptedAct }[] = await sql.query(
    `select seq, act from act where dossier_id = $1 and kind in ('return', 'resubmit', 'hold', 'release', 'extend') order by seq`,
    [asked.dossierId],
  );
  const opened = new Map((row.state.steps ?? []).map((step) => [step.id, step.openedOn]));
  const items: DeadlineShown[] = [];
  for (const { seq, stepId, calendarSeq, calendarId, ...shown } of rows) {
    const planned = row.plan?.steps.find((step) => step.id === stepId);
    const acts = told.filter((one) => one.seq <= seq).map((one) => one.act);
    const deadline = planned?.deadline ?? null;
    const ancestry = await ancestryOf(sql, row.unit_id, shown.openedOn);
    const calendar = await calendarOf(sql, { seq: calendarSeq, id: calendarId });
    const from = opened.get(stepId) ?? shown.openedOn;
    items.push({
      ...shown,
      step: { id: stepId, name: planned?.name ?? { vi: stepId, en: stepId } },
      rule: deadline && { amount: deadline.amount, unit: deadline.unit, basis: deadline.basis },
      stretches: deadline && planned ? explained({ from, stepId, deadline, acts, level: planned.level }, { plan: row.plan, ancestry, calendar }) : [],
    });
  }
  return { items };
}

function explained(
  it: { from: LocalDate; stepId: string; deadline: Deadline; acts: AcceptedAct[]; level: LevelCode },
  where: { plan: Plan | null; ancestry: Record<LevelCode, string>; calendar: Parameters<typeof calendarAt>[1]['calendar'] },
): Stretch[] {
  return runClock({ from: it.from, deadline: it.deadline, ticks: ticksOf(it.stepId, it.acts) }, calendarAt(it.level, where)).stretches;
}
