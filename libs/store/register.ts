import type { LevelCode, LocalDate } from '../rulebook/types';
import type { Actor, By, HeldSeat } from '../dossier';
import { prepared, type Sql } from './open';
import { STANDS_IN } from './substitutions/rows';

/** Rows valid on a day: from it on, and not ended before it. `$n` is the day's parameter. */
export const validOn = (alias: string, day: string): string => `${alias}.from_on <= ${day} and (${alias}.to_on is null or ${alias}.to_on >= ${day})`;

export interface NamedSeat extends HeldSeat {
  officeName: string;
  unitName: string;
  fromOn: LocalDate;
  toOn: LocalDate | null;
}

export const SEATS = (person: string, day: string): string => `
  select o.id as "officeId", o.kind as office, v.level, o.unit_id as "unitId", s.role, o.name as "officeName", v.name as "unitName",
         s.from_on::text as "fromOn", s.to_on::text as "toOn"
    from seat s join office o on o.id = s.office_id join unit_version v on v.unit_id = o.unit_id
   where s.person_id = ${person} and ${validOn('s', day)} and ${validOn('o', day)} and ${validOn('v', day)}`;

/** The seats a person holds on a day, with the level their unit has that day. */
export const seatsOf = (sql: Sql, personId: string, day: LocalDate): Promise<NamedSeat[]> => sql.query(SEATS('$1::uuid', '$2::date'), [personId, day]);

/** SQL for `{level: unitId}` of a unit and all above it on a day. The nearest unit of a level wins. */
export const ANCESTRY = (unit: string, day: string): string => `
  with recursive above as (
    select v.unit_id, v.parent_id, v.level, 0 as depth from unit_version v where v.unit_id = ${unit} and ${validOn('v', day)}
    union all
    select v.unit_id, v.parent_id, v.level, a.depth + 1 from above a join unit_version v on v.unit_id = a.parent_id
     where ${validOn('v', day)} and a.depth < 12)
  select coalesce(jsonb_object_agg(level, unit_id order by depth desc), '{}') from above`;

/** The unit and the units above it on a day, by level. Empty where the unit did not exist that day. */
export async function ancestryOf(sql: Sql, unitId: string, day: LocalDate): Promise<Record<LevelCode, string>> {
  const rows = await sql.query(`select (${ANCESTRY('$1::uuid', '$2::date')}) as ancestry`, [unitId, day]);
  return rows[0].ancestry;
}

export interface Standing {
  actor: Actor;
  ancestry: Record<LevelCode, string>;
}
type StandingRow = Omit<Actor, 'personId' | 'standsIn'> & { standsIn: Actor['standsIn'] | null; ancestry: Standing['ancestry'] };

/** SQL for what the judge needs of a person and a place on a day: name, declared kin, seats, and the units above. */
export const STANDING = (person: string, unit: string, day: string): string => `
  select p.full_name as name, p.declared_kin as kin,
         (select coalesce(jsonb_agg(x), '[]') from (${SEATS('p.id', day)}) x) as seats,
         (${STANDS_IN('p.id', day, SEATS)}) as "standsIn",
         (${ANCESTRY(unit, day)}) as ancestry
    from person p where p.id = ${person}`;

export const toStanding = (personId: string, row: StandingRow): Standing => ({
  actor: { personId, name: row.name, kin: row.kin, seats: row.seats, ...(row.standsIn ? { standsIn: row.standsIn } : {}) },
  ancestry: row.ancestry,
});

/** Everything the judge needs to know of a person and a place on a day, in one round trip. Unknown person: null. */
export async function standing(sql: Sql, personId: string, unitId: string, day: LocalDate): Promise<Standing | null> {
  const rows = await prepared<StandingRow>(sql, 'standing', STANDING('$1::uuid', '$2::uuid', '$3::date'), [personId, unitId, day]);
  return rows[0] ? toStanding(personId, rows[0]) : null;
}

/** The unit's name on the day of a document; the latest known name where that day has none. */
export async function unitName(sql: Sql, unitId: string, day: LocalDate): Promise<string> {
  const rows = await sql.query(`select v.name from unit_version v where v.unit_id = $1 order by (${validOn('v', '$2::date')}) desc, v.from_on desc limit 1`, [
    unitId,
    day,
  ]);
  return rows[0]?.name ?? '';
}

/** The members of a unit's council in office on a day, each once whatever roles they hold. */
export const councilOn = (sql: Sql, unitId: string, day: LocalDate): Promise<By[]> =>
  sql.query(
    `select p.id, p.full_name as name from seat s join office o on o.id = s.office_id join person p on p.id = s.person_id
      where o.unit_id = $1 and o.kind = 'council' and ${validOn('s', '$2::date')} and ${validOn('o', '$2::date')}
        and s.role in ('chair', 'vice-chair', 'standing-vice-chair', 'secretary', 'member')
      group by p.id, p.full_name order by p.full_name`,
    [unitId, day],
  );
