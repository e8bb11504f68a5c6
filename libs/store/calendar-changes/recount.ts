import { CLOCK, isRefusal } from '../../dossier';
import { calendarOf, calendarVersion } from '../calendar';
import { derivedId } from '../ids';
import type { Store } from '../open';
import { record } from '../record';
import { Movers, RUNNING_COLUMNS, type RunningDeadline } from './movers';

export interface Recounted {
  /** Dossiers whose date, or the days of its reminders, moved, with their new place in the order of acts. */
  moved: { dossierId: string; seq: number; moves: 'due' | 'rungs' }[];
  looked: number;
  /** Others still wait to be looked at. */
  more: boolean;
}

const CHUNK = 500;

/**
 * Counts again what was counted by an older calendar: a date that moves is an act of the clock through the one door, a date that stays is only marked
 * as counted. Called after a change and by every sweep, so that a crash in between loses nothing; an act's id follows from the change and the deadline.
 */
export async function recountBehind(store: Store, it: { now: Date; most: number; alive?: () => void }): Promise<Recounted> {
  const version = await calendarVersion(store);
  const done: Recounted = { moved: [], looked: 0, more: false };
  if (!version.id) return done;
  const movers = new Movers(store, await calendarOf(store, version), it.now);
  const [change]: { reason: string }[] = await store.query('select reason from calendar_change where id = $1', [version.id]);
  for (let rows: RunningDeadline[] = []; done.looked < it.most; done.looked += rows.length) {
    it.alive?.();
    rows = await store.query(BEHIND, [version.seq, CHUNK]);
    for (const { row, moves } of await movers.moves(rows)) {
      const answer = await record(store, {
        actor: CLOCK.personId,
        actId: derivedId(version.id, row.deadlineId),
        dossierId: row.id,
        kind: 'recount',
        payload: { change: version.id, seq: version.seq, reason: change?.reason ?? '' },
        now: it.now,
      });
      if (!isRefusal(answer)) done.moved.push({ dossierId: row.id, seq: answer.seq, moves });
    }
    await store.query(`update deadline set calendar_seq = $1 where id = any($2::bigint[]) and state = 'running' and calendar_seq < $1`, [
      version.seq,
      rows.map((row) => row.deadlineId),
    ]);
    if (rows.length < CHUNK) return { ...done, looked: done.looked + rows.length };
  }
  return { ...done, more: true };
}

const BEHIND = `
  select ${RUNNING_COLUMNS} from deadline x join dossier d on d.id = x.dossier_id
   where x.state = 'running' and x.calendar_seq < $1 order by x.calendar_seq, x.id limit $2`;
