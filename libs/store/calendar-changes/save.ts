import { isRefusal, type Refusal } from '../../dossier';
import type { CalendarRow } from '../../rulebook/types';
import { vietnamDay } from '../days';
import type { Sql, Store } from '../open';
import { idTaken } from '../register-changes/refusals';
import { rowOf, same, whose, type CalendarLine } from './judge';
import { judged, placeFor, type CalendarWish } from './place';

export interface CalendarChangeSent extends CalendarWish {
  id: string;
  byName: string;
  reason: string;
}

/**
 * Changes the calendar: rows that are replaced or removed end with this change, the new ones begin with it; nothing is overwritten. Idempotent by id.
 * Running deadlines are counted again afterwards (`recountBehind`), through the one door.
 */
export async function changeCalendar(store: Store, it: CalendarChangeSent): Promise<{ id: string; seq: number } | Refusal> {
  const meant = await placeFor(store, { ...it, today: vietnamDay(it.now) });
  if (isRefusal(meant)) return meant;
  const { place } = meant;
  return store.transaction(async (sql): Promise<{ id: string; seq: number } | Refusal> => {
    // Changes come one after the other: their places in the order say what a deadline was counted with.
    await sql.query('lock table calendar_change in share row exclusive mode');
    const [known]: { seq: number; by: string; reason: string }[] = await sql.query('select seq, by_id as by, reason from calendar_change where id = $1', [
      it.id,
    ]);
    if (known) return known.by === it.personId && known.reason === it.reason ? { id: it.id, seq: known.seq } : idTaken();
    const standing = await judged(sql, place, it.rows);
    if (isRefusal(standing)) return standing;
    const [last]: { seq: number }[] = await sql.query('select max(seq) as seq from calendar_change');
    const seq = (last?.seq ?? 0) + 1;
    await write(sql, { ...it, place, seq }, standing);
    return { id: it.id, seq };
  });
}

async function write(sql: Sql, it: Omit<CalendarChangeSent, 'place'> & { place: string | null; seq: number }, standing: CalendarRow[]): Promise<void> {
  const here = standing.filter((row) => (row.place ?? null) === it.place);
  const rows = it.rows.map((line: CalendarLine) => ({ ...line, audience: whose(line), was: here.find((row) => same(row, line)) ?? null }));
  await sql.query(`insert into calendar_change (id, seq, at, by_id, by_name, place, reason, rows) values ($1, $2, $3, $4, $5, $6, $7, $8)`, [
    it.id,
    it.seq,
    it.now,
    it.personId,
    it.byName,
    it.place,
    it.reason,
    JSON.stringify(rows),
  ]);
  await sql.query(
    `update calendar_day c set until_seq = $1 from jsonb_to_recordset($3::jsonb) as r(date date, audience text, action text)
      where c.until_seq is null and c.place_key = $2 and c.date = r.date and c.audience = r.audience and r.action <> 'add'`,
    [it.seq, it.place ?? '', JSON.stringify(rows)],
  );
  await sql.query(
    `insert into calendar_day (date, kind, name, source, mark, note, audience, place, place_key, since_seq)
     select r.date, r.kind, r.name, r.source, r.mark, r.note, r.audience, $2::uuid, coalesce($2::text, ''), $1
       from jsonb_to_recordset($3::jsonb) as r(date date, kind text, name text, source text, mark text, note text, audience text)`,
    [it.seq, it.place, JSON.stringify(it.rows.flatMap((line) => rowOf(line, it.place) ?? []))],
  );
}
