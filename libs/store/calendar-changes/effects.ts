import { setImmediate } from 'node:timers/promises';
import { isRefusal, type Refusal } from '../../dossier';
import type { LocalDate } from '../../rulebook/types';
import { vietnamDay } from '../days';
import type { Store } from '../open';
import { administrationOf } from '../register-changes';
import { after, type CalendarLine } from './judge';
import { judged, placeFor, type CalendarWish } from './place';
import { Movers, RUNNING_COLUMNS, type RunningDeadline } from './movers';

export interface MovedDeadline {
  dossier: { id: string; code: string; nominee: string };
  stepId: string;
  was: LocalDate;
  is: LocalDate;
}
export interface CalendarEffects {
  /** Those under the units that the asker administers, at most 200. */
  items: MovedDeadline[];
  /** All of them, also those the asker may not see. */
  affected: number;
  looked: number;
  /** More deadlines run than were looked at. */
  more: boolean;
}

const SHOWN = 200;
const LOOKED = 20_000;
const CHUNK = 500;
/** A changed day can move the opening after a due date too, over a long rest. */
const REST = 20;
type Row = RunningDeadline & { nominee: string; step: string; mine: boolean };

/** Which running deadlines a change of the calendar would move, and to which day. Nothing is written; refused as the change would be. */
export async function calendarEffects(store: Store, wish: CalendarWish): Promise<CalendarEffects | Refusal> {
  const today = vietnamDay(wish.now);
  const meant = await placeFor(store, { ...wish, today });
  if (isRefusal(meant)) return meant;
  const standing = await judged(store, meant.place, wish.rows);
  if (isRefusal(standing)) return standing;
  const movers = new Movers(store, after(standing, meant.place, wish.rows), wish.now);
  const mine = await administrationOf(store, wish.personId, today);
  const found: (MovedDeadline & { mine: boolean })[] = [];
  let [looked, last] = [0, '0'];
  for (let rows: Row[] = []; looked < LOOKED; looked += rows.length) {
    rows = await store.query(RUNNING, [last, CHUNK, mine, meant.place, firstDay(wish.rows)]);
    for (const { row, moves, was, is } of await movers.moves(rows))
      if (moves === 'due')
        found.push({ dossier: { id: row.id, code: row.code, nominee: row.nominee }, stepId: row.step, was: was.due, is: is.due, mine: row.mine });
    last = rows.at(-1)?.deadlineId ?? last;
    if (rows.length < CHUNK) return told(found, looked + rows.length, false);
    // Others are served between two chunks.
    await setImmediate();
  }
  return told(found, looked, true);
}

const firstDay = (rows: CalendarLine[]): LocalDate => rows.map((row) => row.date).sort()[0] ?? '9999-12-31';

function told(found: (MovedDeadline & { mine: boolean })[], looked: number, more: boolean): CalendarEffects {
  const items = found.filter((one) => one.mine).slice(0, SHOWN);
  return { items: items.map(({ mine: _mine, ...one }) => one), affected: found.length, looked, more };
}

const RUNNING = `
  select ${RUNNING_COLUMNS}, d.nominee_name as nominee, x.step_id as step, d.unit_path && $3::uuid[] as mine
    from deadline x join dossier d on d.id = x.dossier_id
   where x.state = 'running' and x.id > $1::bigint and ($4::uuid is null or d.unit_path && array[$4::uuid]) and x.due_on >= $5::date - ${REST}
   order by x.id limit $2`;
