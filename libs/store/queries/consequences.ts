import type { LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { validOn } from '../register';

/** What hangs on a unit on a day: shown before its name, or the unit itself, is changed. */
export interface UnitConsequences {
  /** Open dossiers of the unit itself, and of all under it. */
  own: number;
  under: number;
  /** Units right under it. */
  units: number;
  /** Seats of its offices held on the day. */
  seats: number;
}
/** What hangs on a seat on a day: shown before it is ended. */
export interface SeatConsequences {
  /** Tasks that wait for the seat now, and those given to its holder by name. */
  tasks: number;
  byName: number;
  /** Others who hold the same seat on that day: with none, its tasks wait for nobody. */
  others: string[];
}

const OPEN = `d.status in ('running', 'returned', 'held')`;

/** @returns null for a unit nobody knows */
export async function unitConsequences(sql: Sql, code: string, today: LocalDate): Promise<(UnitConsequences & { unitId: string }) | null> {
  const [row] = await sql.query(
    `select u.id as "unitId",
       (select count(*)::int from dossier d where d.unit_id = u.id and ${OPEN}) as own,
       (select count(*)::int from dossier d where d.unit_path && array[u.id] and ${OPEN}) as under,
       (select count(*)::int from unit_version v where v.parent_id = u.id and ${validOn('v', '$2::date')}) as units,
       (select count(*)::int from seat s join office o on o.id = s.office_id where o.unit_id = u.id and ${validOn('s', '$2::date')}) as seats
       from unit u where u.code = $1 or u.id::text = $1`,
    [code, today],
  );
  return row ?? null;
}

/** @returns null for a seat nobody knows */
export async function seatConsequences(sql: Sql, seatId: string, today: LocalDate): Promise<(SeatConsequences & { unitId: string }) | null> {
  const [row] = await sql.query(
    `select o.unit_id as "unitId",
       (select count(distinct i.dossier_id)::int from inbox i where i.unit_id = o.unit_id and i.office = o.kind and i.role = s.role) as tasks,
       (select count(distinct i.dossier_id)::int from inbox i where i.person_id = s.person_id) as "byName",
       coalesce((select jsonb_agg(distinct p.full_name) from seat x join person p on p.id = x.person_id
          where x.office_id = s.office_id and x.role = s.role and x.person_id <> s.person_id and ${validOn('x', '$2::date')}), '[]') as others
       from seat s join office o on o.id = s.office_id where s.id = $1`,
    [seatId, today],
  );
  return row ?? null;
}
