import type { LevelCode, LocalDate } from '../../rulebook/types';
import { keepsMinutes, type By } from '../../dossier';
import { searchKey } from '../days';
import type { Sql } from '../open';
import { councilOn, standing, validOn } from '../register';
import { fromCursor, paged, pageSize, parameters, wordsOf, type Page } from './page';

export interface UnitFilter {
  q?: string;
  on: LocalDate;
  level?: LevelCode;
  /** Code or id of the unit above. */
  parent?: string;
  limit?: number;
  cursor?: string;
}
export interface UnitItem {
  id: string;
  code: string;
  name: string;
  kind: string;
  level: LevelCode;
  parent: { id: string; code: string } | null;
  fromOn: LocalDate;
  toOn: LocalDate | null;
  assumed: boolean;
}
const ITEM = `u.id, u.code, v.name, v.kind, v.level, case when p.id is null then null else jsonb_build_object('id', p.id, 'code', p.code) end as parent,
  v.from_on::text as "fromOn", v.to_on::text as "toOn", v.assumed`;
export const MARKS = 'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ';
export const PLAIN = searchKey(MARKS);

/** Units that exist on a day, under the name they bear on it, by code. Diacritics do not matter in `q`. */
export async function findUnits(sql: Sql, filter: UnitFilter): Promise<Page<UnitItem>> {
  const { values, $ } = parameters();
  const limit = pageSize(filter.limit);
  const after = fromCursor(filter.cursor, /^.{1,200}$/s);
  const where = [
    validOn('v', `${$(filter.on)}::date`),
    ...wordsOf(searchKey(filter.q ?? '')).map(
      (word) => `translate(lower(normalize(v.name, nfc)), '${MARKS}', '${PLAIN}') || ' ' || lower(u.code) like ${$(word)}`,
    ),
    ...(filter.level ? [`v.level = ${$(filter.level)}`] : []),
    ...(filter.parent ? [`${$(filter.parent)} in (p.code, p.id::text)`] : []),
    ...(after ? [`u.code > ${$(after[0])}`] : []),
  ];
  const rows = await sql.query(
    `select ${ITEM}, array[u.code] as key from unit_version v join unit u on u.id = v.unit_id left join unit p on p.id = v.parent_id
      where ${where.join(' and ')} order by u.code limit ${$(limit + 1)}`,
    values,
  );
  return paged(rows, limit);
}

export interface UnitView {
  id: string;
  code: string;
  on: LocalDate;
  /** Its name on that day; the latest one where it did not exist then. */
  name: string;
  existed: boolean;
  versions: Omit<UnitItem, 'id' | 'code'>[];
  offices: {
    id: string;
    kind: string;
    name: string;
    holders: { seatId: string; personId: string; name: string; role: string; fromOn: LocalDate; toOn: LocalDate | null }[];
  }[];
  council: By[];
  successors: {
    kind: string;
    on: LocalDate;
    assumed: boolean;
    source: string;
    from: { code: string; name: string };
    to: { code: string; name: string } | null;
  }[];
}

/** One unit by code or id: every version of it, its offices and their holders on a day, and what became of it. */
export async function unitByCode(sql: Sql, codeOrId: string, on: LocalDate): Promise<UnitView | null> {
  const [unit] = await sql.query(`select id, code from unit where code = $1 or id::text = $1`, [codeOrId]);
  if (!unit) return null;
  const versions: UnitView['versions'] = (
    await sql.query(
      `select ${ITEM} from unit_version v join unit u on u.id = v.unit_id left join unit p on p.id = v.parent_id where v.unit_id = $1 order by v.from_on`,
      [unit.id],
    )
  ).map(({ id: _id, code: _code, ...version }: UnitItem) => version);
  const then = versions.find((v) => v.fromOn <= on && (v.toOn === null || on <= v.toOn));
  return {
    id: unit.id,
    code: unit.code,
    on,
    name: (then ?? versions.at(-1))?.name ?? '',
    existed: then !== undefined,
    versions,
    offices: await sql.query(OFFICES, [unit.id, on]),
    council: await councilOn(sql, unit.id, on),
    successors: await sql.query(SUCCESSIONS, [unit.id]),
  };
}

/** SQL: a role's rank in its office, the head first. */
const RANK = `array_position(array['chair', 'standing-vice-chair', 'vice-chair', 'secretary', 'member', 'unit-head', 'office-head', 'appraiser', 'intake', 'desk', 'clerk', 'administrator'], s.role)`;
const OFFICES = `select o.id, o.kind, o.name, coalesce((select jsonb_agg(jsonb_build_object('seatId', s.id, 'personId', p.id, 'name', p.full_name, 'role', s.role, 'fromOn', s.from_on, 'toOn', s.to_on) order by ${RANK}, p.full_name)
    from seat s join person p on p.id = s.person_id where s.office_id = o.id and ${validOn('s', '$2::date')}), '[]') as holders
  from office o where o.unit_id = $1 and ${validOn('o', '$2::date')} order by o.kind, o.name`;

const NAMED = (unit: string): string =>
  `jsonb_build_object('code', ${unit}.code, 'name', (select v.name from unit_version v where v.unit_id = ${unit}.id order by v.from_on desc limit 1))`;
const SUCCESSIONS = `select c.kind, c.happened_on::text as "on", c.assumed, c.source, ${NAMED('f')} as "from", case when t.id is null then null else ${NAMED('t')} end as "to"
  from unit_succession c join unit f on f.id = c.from_unit_id left join unit t on t.id = c.to_unit_id where c.from_unit_id = $1 or c.to_unit_id = $1 order by c.happened_on`;

/**
 * May this person hand in a paper of the unit's council, such as its minutes: today, or, for what was held on paper, on the last day of a seat they
 * held there?
 */
export async function keepsMinutesOf(sql: Sql, it: { personId: string; unitId: string; today: LocalDate }): Promise<boolean> {
  const { personId, unitId, today } = it;
  const past: { day: LocalDate }[] = await sql.query(
    `select distinct least(s.to_on, o.to_on)::text as day from seat s join office o on o.id = s.office_id
      where s.person_id = $1 and o.unit_id = $2 and least(s.to_on, o.to_on) < $3::date`,
    [personId, unitId, today],
  );
  for (const day of [today, ...past.map((row) => row.day)]) {
    const who = await standing(sql, personId, unitId, day);
    if (who && keepsMinutes(unitId, who.actor)) return true;
  }
  return false;
}
