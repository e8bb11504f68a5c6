import { moveOf, ticksOf, type AcceptedAct, type Due, type Tick } from '../../dossier';
import type { CalendarRow, LevelCode } from '../../rulebook/types';
import { vietnamDay } from '../days';
import type { Sql } from '../open';
import { toDossier, type LockedDossier } from '../record/rows';
import { ancestryOf } from '../register';

/** A running deadline with its dossier. */
export type RunningDeadline = Pick<LockedDossier, 'id' | 'code' | 'unit_id' | 'filing' | 'plan' | 'state'> & { deadlineId: string };
export const RUNNING_COLUMNS = `x.id as "deadlineId", d.id, d.code, d.unit_id, d.filing, d.plan, d.state`;

/** Says of many running deadlines where each, or its reminders, would move by a calendar; units above a unit are asked for once. */
export class Movers {
  private readonly places = new Map<string, Record<LevelCode, string>>();

  constructor(
    private readonly sql: Sql,
    private readonly calendar: readonly CalendarRow[],
    private readonly now: Date,
  ) {}

  async moves<Row extends RunningDeadline>(rows: Row[]): Promise<{ row: Row; moves: 'due' | 'rungs'; was: Due; is: Due }[]> {
    const [now, today] = [this.now.toISOString(), vietnamDay(this.now)];
    const acts = await this.acts(rows.map((row) => row.id));
    const moved = [];
    for (const row of rows) {
      const dossier = toDossier(row);
      const ticks = (stepId: string): Tick[] => ticksOf(stepId, acts.get(row.id) ?? []);
      const open = dossier.steps.find((step) => step.status === 'open');
      const ancestry = await this.above(row.unit_id);
      const move = moveOf(dossier, { ancestry, calendar: this.calendar, today, now, ticks: open ? ticks(open.id) : [] });
      if (move) moved.push({ row, ...move });
    }
    return moved;
  }

  private async above(unitId: string): Promise<Record<LevelCode, string>> {
    const known = this.places.get(unitId) ?? (await ancestryOf(this.sql, unitId, vietnamDay(this.now)));
    this.places.set(unitId, known);
    return known;
  }

  private async acts(ids: string[]): Promise<Map<string, AcceptedAct[]>> {
    const rows: { id: string; acts: AcceptedAct[] }[] = await this.sql.query(
      `select dossier_id as id, jsonb_agg(act order by seq) as acts from act
        where dossier_id = any($1::uuid[]) and kind in ('return', 'resubmit', 'hold', 'release', 'extend') group by dossier_id`,
      [ids],
    );
    return new Map(rows.map(({ id, acts }) => [id, acts]));
  }
}
