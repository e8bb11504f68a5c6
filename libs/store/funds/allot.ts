import { refuse, type Refusal } from '../../dossier';
import type { LocalDate } from '../../rulebook/types';
import { vietnamDay } from '../days';
import type { Sql, Store } from '../open';
import { validOn } from '../register';
import { administersUnit } from '../register-changes';
import { idTaken, wrongField } from '../register-changes/refusals';

interface Allot {
  id: string;
  personId: string;
  unitId: string;
  year: number;
  /** Whole đồng, not zero. */
  amount: number;
  decision: string;
  now: Date;
}

/** Who looks into a unit's fund: who sits in one of its offices, or administers it. */
export const seesFund = async (sql: Sql, personId: string, unitId: string, day: LocalDate): Promise<boolean> => {
  const seats = await sql.query(
    `select 1 from seat s join office o on o.id = s.office_id where s.person_id = $1 and o.unit_id = $2 and ${validOn('s', '$3::date')} and ${validOn('o', '$3::date')} limit 1`,
    [personId, unitId, day],
  );
  return seats.length > 0 || administersUnit(sql, personId, unitId, day);
};

/** Sets money aside, or takes some back, by a decision. Idempotent by id; the fund never falls below zero by a cut. */
export async function allot(store: Store, it: Allot): Promise<{ id: string } | Refusal> {
  if (!(await administersUnit(store, it.personId, it.unitId, vietnamDay(it.now)))) return refuse('outside-your-jurisdiction');
  if (it.amount === 0) return nothing();
  return store.transaction(async (sql) => {
    await sql.query('select 1 from unit where id = $1 for update', [it.unitId]);
    const [known] = await sql.query('select unit_id as "unitId", year, amount::float8 as amount from fund_allotment where id = $1', [it.id]);
    if (known) return known.unitId === it.unitId && known.year === it.year && known.amount === it.amount ? { id: it.id } : idTaken();
    const [{ total }] = await sql.query('select coalesce(sum(amount), 0)::float8 as total from fund_allotment where unit_id = $1 and year = $2', [
      it.unitId,
      it.year,
    ]);
    if (total + it.amount < 0) return tooMuch(total);
    await sql.query('insert into fund_allotment (id, unit_id, year, amount, decision, entered_by, entered_at) values ($1, $2, $3, $4, $5, $6, $7)', [
      it.id,
      it.unitId,
      it.year,
      it.amount,
      it.decision,
      it.personId,
      it.now,
    ]);
    return { id: it.id };
  });
}

const nothing = (): Refusal => wrongField('amount', 'Số tiền phải khác 0.', 'The amount must not be zero.');
const tooMuch = (total: number): Refusal =>
  wrongField('amount', `Không thể giảm quá số đã giao (${total} đồng).`, `No more can be taken back than was set aside (${total} đồng).`);
