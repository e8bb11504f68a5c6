import { isRefusal, refuse, type Refusal } from '../../dossier';
import { addDays, isLocalDate } from '../../rulebook';
import type { LocalDate } from '../../rulebook/types';
import { vietnamDay } from '../days';
import type { Sql, Store } from '../open';
import { unitIdOf } from '../parameters/list';
import { mayChange } from '../register-changes';
import { endedAlready, incomplete, judgeDeadline, type DeadlineWish } from './judge';
import { enteredById } from './rows';

interface NewDeadline extends DeadlineWish {
  id: string; // made by the sender
  /** Code or id. */
  unit: string;
  personId: string;
  now: Date;
}

/** Enters a deadline of a unit the person administers; with `replaces` the old row ends the day before. Idempotent by id. */
export async function enterDeadline(store: Store, it: NewDeadline): Promise<{ id: string } | Refusal> {
  const today = vietnamDay(it.now);
  const unitId = await unitIdOf(store, it.unit);
  if (isRefusal(unitId)) return unitId;
  const may = await mayChange(store, { personId: it.personId, unitId, today });
  if (isRefusal(may)) return may;
  return store.transaction(async (sql) => {
    // Two administrators at once: the second sees what the first has entered.
    await sql.query('select 1 from unit where id = $1 for update', [unitId]);
    const [known] = await sql.query('select unit_id as "unitId", decision_number as number from filing_deadline where id = $1', [it.id]);
    if (known) return known.unitId === unitId && known.number === it.decisionNumber ? { id: it.id } : incomplete([idTaken]);
    const refusal = await judgeDeadline(sql, { id: it.id, unitId, wish: it, today });
    if (refusal) return refusal;
    await insert(sql, unitId, it);
    if (it.replaces)
      await end(sql, { id: it.replaces, lastOn: addDays(it.from, -1), reason: `${it.decisionNumber}`, followedBy: it.id, personId: it.personId, now: it.now });
    return { id: it.id };
  });
}

const idTaken = {
  path: 'id',
  code: 'taken',
  detail: { vi: 'Mã thao tác này đã dùng cho một hạn nộp khác.', en: 'This id was used for another deadline.' },
};

const insert = (sql: Sql, unitId: string, it: NewDeadline): Promise<unknown> =>
  sql.query(
    `insert into filing_deadline (id, unit_id, awards, ground, kind, "each", years_after, once, once_year, rolls, from_on, to_on, decision_number, decision_date, source, mark, entered_by, entered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      it.id,
      unitId,
      it.awards,
      it.ground,
      it.kind,
      it.each ?? null,
      it.each ? (it.yearsAfter ?? 0) : 0,
      it.once ?? null,
      it.once ? it.year : null,
      it.rolls,
      it.from,
      it.to ?? null,
      it.decisionNumber,
      it.decisionDate,
      it.source ?? '',
      it.mark,
      it.personId,
      it.now,
    ],
  );

interface Ending {
  id: string;
  lastOn: LocalDate;
  reason: string;
  followedBy?: string;
  personId: string;
  now: Date;
}
const end = (sql: Sql, it: Ending): Promise<unknown[]> =>
  sql.query(
    `insert into filing_deadline_end (deadline_id, last_on, reason, followed_by, ended_by, ended_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (deadline_id) do nothing returning deadline_id`,
    [it.id, it.lastOn, it.reason, it.followedBy ?? null, it.personId, it.now],
  );

/** Ends a deadline: those that fall after `lastOn` hold no more. What was judged by it keeps its mark. The same end sent again is one. */
export async function endDeadline(store: Store, it: Ending): Promise<{ id: string } | Refusal> {
  const today = vietnamDay(it.now);
  const row = await enteredById(store, it.id, today);
  if (!row) return refuse('unknown');
  const may = await mayChange(store, { personId: it.personId, unitId: row.unit.id, today });
  if (isRefusal(may)) return may;
  if (row.ended) return row.ended.lastOn === it.lastOn && row.ended.reason === it.reason ? { id: it.id } : incomplete([{ ...endedAlready, path: 'lastOn' }]);
  if (!isLocalDate(it.lastOn) || it.lastOn < addDays(row.from, -1)) return incomplete([tooEarly]);
  const done = await end(store, it);
  return done.length > 0 ? { id: it.id } : endDeadline(store, it);
}

const tooEarly = {
  path: 'lastOn',
  code: 'wrong',
  detail: { vi: 'Ngày cuối áp dụng không được trước ngày bắt đầu áp dụng.', en: 'The last day may not be before the first.' },
};
