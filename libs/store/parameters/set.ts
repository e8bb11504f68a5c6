import { isRefusal, refuse, type FieldError, type Refusal } from '../../dossier';
import { fitsParameter, isLocalDate, ladderFaults, mayStand, parameterOf, reminderFaults, type Parameter } from '../../rulebook';
import type { LocalDate } from '../../rulebook/types';
import { vietnamDay } from '../days';
import type { Sql, Store } from '../open';
import { mayChange } from '../register-changes';
import { note } from '../register-changes/note';
import { ancestryOf } from '../register';
import { listParameters, unitIdOf } from './list';
import { seatsThere } from './offices';

interface SetParameter {
  id: string;
  personId: string;
  /** Code or id. */
  unit: string;
  key: string;
  value?: number;
  data?: unknown;
  decision: string;
  from: LocalDate;
  to?: LocalDate;
  now: Date;
}

const wrong = (path: string, vi: string, en: string): FieldError => ({ path, code: 'wrong', detail: { vi, en } });
const incomplete = (errors: FieldError[]): Refusal => refuse('incomplete', { errors, ...(errors[0] ? { sentence: errors[0].detail } : {}) });

/**
 * Enters a value from a day on, by the decision that made it. Values are never changed: a new one is a new row. Plans made before keep what they
 * were made with. Idempotent by id.
 */
export async function setParameter(store: Store, it: SetParameter): Promise<{ id: string } | Refusal> {
  const unitId = await unitIdOf(store, it.unit);
  if (isRefusal(unitId)) return unitId;
  const may = await mayChange(store, { personId: it.personId, unitId, today: vietnamDay(it.now) });
  if (isRefusal(may)) return may;
  const parameter = parameterOf(it.key);
  if (!parameter) return refuse('unknown', { sentence: { vi: `Không có tham số "${it.key}".`, en: `There is no parameter "${it.key}".` } });
  return store.transaction(async (sql) => {
    const [known] = await sql.query('select unit_id as "unitId", key from local_parameter where id = $1', [it.id]);
    if (known) return known.unitId === unitId && known.key === it.key ? { id: it.id } : incomplete([taken('id')]);
    const errors = [...dayFaults(it), ...(await valueFaults(sql, parameter, it, unitId))];
    if (errors.length > 0) return incomplete(errors);
    const made = await sql.query(
      `insert into local_parameter (id, unit_id, key, value, data, decision, from_on, to_on) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (unit_id, key, from_on) do nothing returning id`,
      [it.id, unitId, it.key, it.value ?? 0, it.data === undefined ? null : JSON.stringify(it.data), it.decision, it.from, it.to ?? null],
    );
    if (made.length === 0) return incomplete([taken('from')]);
    await note(sql, { id: it.id, kind: 'set-parameter', subjectId: it.id, unitId, byId: it.personId, at: it.now });
    return { id: it.id };
  });
}

const taken = (path: string): FieldError =>
  wrong(path, 'Tham số này đã có giá trị từ đúng ngày đó. Chọn ngày khác.', 'This parameter already has a value from that very day. Choose another day.');

function dayFaults({ from, to }: SetParameter): FieldError[] {
  if (!isLocalDate(from)) return [wrong('from', 'Ngày bắt đầu không phải là một ngày.', 'The first day is not a date.')];
  return to !== undefined && (!isLocalDate(to) || to < from)
    ? [wrong('to', 'Ngày kết thúc phải sau ngày bắt đầu.', 'The last day must be after the first.')]
    : [];
}

async function valueFaults(sql: Sql, parameter: Parameter, it: SetParameter, unitId: string): Promise<FieldError[]> {
  if (!isLocalDate(it.from)) return [];
  const ancestry = await ancestryOf(sql, unitId, it.from);
  const level = Object.entries(ancestry).find(([, id]) => id === unitId)?.[0];
  if (!level || !parameter.levels.includes(level))
    return [wrong('unit', 'Cấp của đơn vị này không được đặt tham số này.', 'A unit of this level does not set this parameter.')];
  if (parameter.kind === 'reminders') return reminderFaults(it.data).map(({ path, why }) => wrong(path, why.vi, why.en));
  if (parameter.kind === 'ladder') return ladderFaults(it.data, await seatsThere(sql, unitId, it.from)).map(({ path, why }) => wrong(path, why.vi, why.en));
  const { least, most } = parameter;
  if (!fitsParameter(parameter, it.value)) return [wrong('value', `Giá trị phải từ ${least} đến ${most}.`, `The value must be from ${least} to ${most}.`)];
  return mayStand(parameter, it.value, await standsAbove(sql, parameter, unitId, it.from))
    ? []
    : [wrong('value', 'Cấp dưới chỉ được quy định chặt hơn cấp trên.', 'A lower level may only be stricter than the level above.')];
}

/** What the levels above decided, as it stands on the day; null where they did not. */
async function standsAbove(sql: Sql, parameter: Parameter, unitId: string, on: LocalDate): Promise<number | null> {
  const shown = await listParameters(sql, { unit: unitId, on });
  if (isRefusal(shown)) return null;
  const rows = shown.items.find((one) => one.key === parameter.key)?.rows ?? [];
  return rows.find((row) => row.unit.id !== unitId && row.from <= on && (row.to === null || row.to >= on))?.value ?? null;
}
