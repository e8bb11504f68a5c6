import { isRefusal, refuse, type Refusal } from '../../dossier';
import { PARAMETERS, type Parameter } from '../../rulebook';
import type { LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { ancestryOf } from '../register';

/** One value that somebody entered: never changed, only followed by a later one. */
export interface ParameterRow {
  id: string;
  key: string;
  value: number;
  data: unknown;
  decision: string;
  from: LocalDate;
  to: LocalDate | null;
  unit: { id: string; code: string; name: string; level: string };
}
export interface ParameterShown extends Parameter {
  /** The value that a plan made on that day takes; null where the regime's own stands. */
  inForce: ParameterRow | null;
  /** All that was entered for the unit and those above it, the newest first. */
  rows: ParameterRow[];
}

const ROWS = `select p.id, p.key, p.value, p.data, p.decision, p.from_on::text as "from", p.to_on::text as "to", jsonb_build_object('id', u.id, 'code', u.code,
    'name', (select v.name from unit_version v where v.unit_id = u.id order by v.from_on desc limit 1),
    'level', (select v.level from unit_version v where v.unit_id = u.id order by v.from_on desc limit 1)) as unit
  from local_parameter p join unit u on u.id = p.unit_id`;

/** Every parameter there is, with what stands for a unit on a day and how it came about. */
export async function listParameters(sql: Sql, it: { unit: string; on: LocalDate }): Promise<{ items: ParameterShown[] } | Refusal> {
  const unitId = await unitIdOf(sql, it.unit);
  if (isRefusal(unitId)) return unitId;
  const above = Object.values(await ancestryOf(sql, unitId, it.on));
  const rows: ParameterRow[] = await sql.query(`${ROWS} where p.unit_id = any($1::uuid[]) order by p.from_on desc, p.id`, [[...above, unitId]]);
  return {
    items: PARAMETERS.map((parameter) => {
      const own = rows.filter((row) => row.key === parameter.key);
      return { ...parameter, inForce: own.find((row) => row.from <= it.on && (row.to === null || row.to >= it.on)) ?? null, rows: own };
    }),
  };
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export async function unitIdOf(sql: Sql, unit: string): Promise<string | Refusal> {
  const [row] = await sql.query(`select id from unit where ${UUID.test(unit) ? 'id' : 'code'} = $1`, [unit]);
  return row?.id ?? refuse('unknown', { sentence: { vi: `Không có đơn vị mã "${unit}".`, en: `There is no unit "${unit}".` } });
}
