import { isRefusal, refuse, type Refusal } from '../../dossier';
import { nationalRules, PARAMETERS, standingOf, standingOn, startingOn, type Entered, type NationalRule, type Parameter, type Standing } from '../../rulebook';
import type { LevelCode, LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { ancestryOf } from '../register';

/** One value that somebody entered: never changed, only followed by a later one. */
export interface ParameterRow extends Entered {
  id: string;
  data: unknown;
  decision: string;
  unit: { id: string; code: string; name: string; level: string };
  by: string | null;
  at: Date | null;
  standing: Standing;
}
export interface ParameterShown extends Parameter {
  /** The law's own values, whichever day they hold on; locked. */
  national: NationalRule[];
  /** What the rulebook starts from on that day while nobody decided; null where it has no such step. */
  starting: { value: number; strict: boolean } | null;
  /** The value that a plan made on that day takes; null where the regime's own stands. */
  inForce: ParameterRow | null;
  /** All that was entered for the unit and those above it, the newest first. */
  rows: ParameterRow[];
}
export interface ParametersShown {
  unit: { id: string; code: string; name: string; level: LevelCode };
  items: ParameterShown[];
}

const ROWS = `select p.id, p.key, p.value, p.data, p.decision, p.from_on::text as "from", p.to_on::text as "to", a.level, n.at, w.full_name as by,
    jsonb_build_object('id', u.id, 'code', u.code, 'level', a.level,
      'name', (select v.name from unit_version v where v.unit_id = u.id order by v.from_on desc limit 1)) as unit
  from jsonb_each_text($1::jsonb) as a(level, unit_id) join local_parameter p on p.unit_id = a.unit_id::uuid join unit u on u.id = p.unit_id
  left join register_change n on n.id = p.id left join person w on w.id = n.by_id
 order by p.from_on desc, p.id`;

/** Every parameter there is, with what stands for a unit on a day and how it came about. */
export async function listParameters(sql: Sql, it: { unit: string; on: LocalDate }): Promise<ParametersShown | Refusal> {
  const unitId = await unitIdOf(sql, it.unit);
  if (isRefusal(unitId)) return unitId;
  const ancestry = await ancestryOf(sql, unitId, it.on);
  const [unit] = await sql.query(
    `select u.id, u.code, v.name, v.level from unit u join unit_version v on v.unit_id = u.id where u.id = $1 order by v.from_on <= $2 desc, v.from_on desc limit 1`,
    [unitId, it.on],
  );
  const rows: Omit<ParameterRow, 'standing'>[] = await sql.query(ROWS, [JSON.stringify(ancestry)]);
  return { unit, items: PARAMETERS.map((parameter) => shown(parameter, rows, it.on)) };
}

function shown(parameter: Parameter, all: Omit<ParameterRow, 'standing'>[], on: LocalDate): ParameterShown {
  const own = all.filter((row) => row.key === parameter.key);
  const stands = standingOn(parameter, own, on);
  const rows = own.map((row): ParameterRow => ({ ...row, standing: standingOf(parameter, own, row, on) }));
  return {
    ...parameter,
    national: nationalRules(parameter.key),
    starting: startingOn(parameter.key, on),
    inForce: rows.find(({ id }) => id === stands?.id) ?? null,
    rows,
  };
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export async function unitIdOf(sql: Sql, unit: string): Promise<string | Refusal> {
  const [row] = await sql.query(`select id from unit where ${UUID.test(unit) ? 'id' : 'code'} = $1`, [unit]);
  return row?.id ?? refuse('unknown', { sentence: { vi: `Không có đơn vị mã "${unit}".`, en: `There is no unit "${unit}".` } });
}
