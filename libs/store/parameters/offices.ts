import type { SeatExists } from '../../rulebook';
import type { LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { validOn } from '../register';

interface Place {
  level: string;
  office: string;
  depth: number;
}

/** Kinds of office there are on a day, by level: in the unit, under it (depth above 0) and over it (below 0). */
const placesOf = (sql: Sql, unitId: string, on: LocalDate): Promise<Place[]> =>
  sql.query(
    `with recursive under as (
       select v.unit_id, v.level, 0 as depth from unit_version v where v.unit_id = $1 and ${validOn('v', '$2::date')}
       union all
       select v.unit_id, v.level, u.depth + 1 from under u join unit_version v on v.parent_id = u.unit_id where ${validOn('v', '$2::date')} and u.depth < 12),
     over as (
       select v.unit_id, v.parent_id, v.level, 0 as depth from unit_version v where v.unit_id = $1 and ${validOn('v', '$2::date')}
       union all
       select v.unit_id, v.parent_id, v.level, o.depth - 1 from over o join unit_version v on v.unit_id = o.parent_id where ${validOn('v', '$2::date')} and o.depth > -12)
     select x.level, o.kind as office, min(x.depth) as depth from (select unit_id, level, depth from under union select unit_id, level, depth from over) x
       join office o on o.unit_id = x.unit_id and ${validOn('o', '$2::date')} group by x.level, o.kind`,
    [unitId, on],
  );

/** Does a rung of a ladder that this unit decides on find its seat, at every level that takes dossiers in under it? */
export async function seatsThere(sql: Sql, unitId: string, on: LocalDate): Promise<SeatExists> {
  const places = await placesOf(sql, unitId, on);
  const has = (level: string, office: string): boolean => places.some((place) => place.level === level && place.office === office);
  const agencies = places.filter((place) => place.office === 'standing-agency').sort((a, b) => a.depth - b.depth);
  const handling = [...new Set(agencies.filter((place) => place.depth >= 0).map((place) => place.level))];
  const levels = [...new Set([...places].sort((a, b) => a.depth - b.depth).map((place) => place.level))];
  const above = (level: string): string | undefined => levels[levels.indexOf(level) - 1];
  return ({ office, level }) => {
    if (level === 'every') return places.some((place) => place.office === office);
    const meant = handling.map((one) => (level === 'own' ? one : above(one)));
    return meant.length > 0 && meant.every((one) => one !== undefined && has(one, office));
  };
}
