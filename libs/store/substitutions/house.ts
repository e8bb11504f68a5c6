import { type Actor, type Dossier, type House, type SubstitutionRule, headSeats, openStep } from '../../dossier';
import type { LevelCode, LocalDate, SeatRule } from '../../rulebook/types';
import type { Sql } from '../open';
import { SEATS, validOn } from '../register';
import { IN_FORCE, RULE } from './rows';

interface Place {
  unitId: string;
  office: string;
}
/** Where a step's people sit, and whom it was given to by name. Dossiers with the same places have the same house. */
export interface Places {
  offices: Place[];
  named: string[];
}

export function placesOf(dossier: Dossier, ancestry: Record<LevelCode, string>): Places {
  const step = openStep(dossier);
  const proposal: SeatRule[] = [{ office: 'unit', level: 'unit', roles: ['clerk', 'unit-head'] }];
  const seats = dossier.returned ? proposal : [...(step?.seats ?? []), ...headSeats(step?.seats ?? [])];
  const places = seats.flatMap(({ office, level }) => {
    const unitId = level === 'unit' ? dossier.filing.unitId : ancestry[level];
    return unitId ? [{ unitId, office }] : [];
  });
  const offices = [...new Map(places.map((one) => [`${one.unitId} ${one.office}`, one])).values()];
  return { offices, named: [step?.assignee?.id, step?.passed?.from?.id].filter((id) => id !== undefined) };
}

/** Everybody at those places on a day, everybody whom rules lead to from them, and those rules. */
export async function houseAt(sql: Sql, places: Places, day: LocalDate): Promise<House> {
  const rows: (Actor & { rules: SubstitutionRule[] })[] = await sql.query(
    `with recursive reached as (
       (select s.person_id from jsonb_to_recordset($1::jsonb) as x("unitId" uuid, office text)
         join office o on o.unit_id = x."unitId" and o.kind = x.office and ${validOn('o', '$3::date')} join seat s on s.office_id = o.id and ${validOn('s', '$3::date')}
        union select unnest($2::uuid[]))
       union select r.substitute_id from reached x join substitution r on r.person_id = x.person_id and r.substitute_id is not null and ${IN_FORCE('r', '$3::date')})
     select p.id as "personId", p.full_name as name, p.declared_kin as kin,
            (select coalesce(jsonb_agg(x), '[]') from (${SEATS('p.id', '$3::date')}) x) as seats,
            (select coalesce(jsonb_agg(${RULE('r')} order by r.created_at, r.id), '[]') from substitution r where r.person_id = p.id and ${IN_FORCE('r', '$3::date')}) as rules
       from person p where p.id in (select person_id from reached) order by p.full_name, p.id`,
    [JSON.stringify(places.offices), places.named, day],
  );
  return { people: rows.map(({ rules: _rules, ...person }) => person), rules: rows.flatMap((row) => row.rules) };
}
