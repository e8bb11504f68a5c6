import { isRefusal, type Refusal } from '../../dossier';
import { addDays } from '../../rulebook';
import type { LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { noUnit, outside, wrongField } from './refusals';
import { administersUnit } from './span';

export interface Version {
  id: string;
  unitId: string;
  code: string;
  name: string;
  kind: string;
  level: string;
  parentId: string | null;
  fromOn: LocalDate;
}

/** Locks a unit's row and gives its id; whoever changes the same unit waits here. */
export async function lockUnit(sql: Sql, code: string): Promise<{ id: string; code: string } | Refusal> {
  const [unit] = await sql.query('select id, code from unit where code = $1 or id::text = $1 for update', [code]);
  return unit ?? noUnit(code);
}

/** The open version of a unit, which a change on `on` ends; the change must fall after its first day. */
async function openVersion(sql: Sql, unit: { id: string; code: string }, on: LocalDate): Promise<Version | Refusal> {
  const [version] = await sql.query(
    `select id, unit_id as "unitId", $2::text as code, name, kind, level, parent_id as "parentId", from_on::text as "fromOn"
       from unit_version where unit_id = $1 and to_on is null order by from_on desc limit 1`,
    [unit.id, unit.code],
  );
  if (!version) return wrongField('code', `Đơn vị ${unit.code} đã kết thúc.`, `The unit ${unit.code} has ended.`);
  if (version.fromOn >= on)
    return wrongField('on', `Ngày thay đổi phải sau ngày bắt đầu của tên hiện tại (${vn(version.fromOn)}).`, `The change must be after ${version.fromOn}.`);
  return version;
}

/** A unit that this administrator may change on that day, locked. */
export async function changeable(sql: Sql, it: { code: string; personId: string; on: LocalDate; today: LocalDate }): Promise<Version | Refusal> {
  const unit = await lockUnit(sql, it.code);
  if (isRefusal(unit)) return unit;
  if (!(await administersUnit(sql, it.personId, unit.id, it.today))) return outside();
  return openVersion(sql, unit, it.on);
}

/** Ends a version the day before: the row stays, its last day is known from now on. */
export const endVersion = (sql: Sql, versionId: string, on: LocalDate): Promise<unknown> =>
  sql.query('update unit_version set to_on = $2 where id = $1', [versionId, addDays(on, -1)]);

export const vn = (day: LocalDate): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
