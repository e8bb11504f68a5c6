import { isRefusal, refuse, type Refusal } from '../../dossier';
import { parameterOf, type Parameter } from '../../rulebook';
import { vietnamDay } from '../days';
import type { Sql, Store } from '../open';
import { mayChange } from '../register-changes';
import { note } from '../register-changes/note';
import { incomplete, judge, taken, type Wish } from './judge';
import { unitIdOf } from './list';

export interface WishOf extends Wish {
  personId: string;
  /** Code or id. */
  unit: string;
  key: string;
  now: Date;
}
interface SetParameter extends WishOf {
  id: string;
  decision: string;
}

/**
 * Enters a value from a day on, by the decision that made it. Values are never changed: a new one is a new row. Plans made before keep what they
 * were made with. Idempotent by id.
 */
export async function setParameter(store: Store, it: SetParameter): Promise<{ id: string } | Refusal> {
  const place = await placeOf(store, it);
  if (isRefusal(place)) return place;
  const { unitId, parameter } = place;
  return store.transaction(async (sql) => {
    const [known] = await sql.query('select unit_id as "unitId", key from local_parameter where id = $1', [it.id]);
    if (known) return known.unitId === unitId && known.key === it.key ? { id: it.id } : incomplete([taken('id')]);
    const refusal = await judge(sql, parameter, unitId, it);
    if (refusal) return refusal;
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

/** The unit and the parameter meant, where this person administers the unit. */
export async function placeOf(sql: Sql, it: Pick<WishOf, 'unit' | 'key' | 'personId' | 'now'>): Promise<{ unitId: string; parameter: Parameter } | Refusal> {
  const unitId = await unitIdOf(sql, it.unit);
  if (isRefusal(unitId)) return unitId;
  const may = await mayChange(sql, { personId: it.personId, unitId, today: vietnamDay(it.now) });
  if (isRefusal(may)) return may;
  const parameter = parameterOf(it.key);
  return parameter ? { unitId, parameter } : refuse('unknown', { sentence: { vi: `Không có tham số "${it.key}".`, en: `There is no parameter "${it.key}".` } });
}
