import type { LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { validOn } from '../register';

/** The units in whose offices a person sits today, and those where they ever sat. */
export interface Reach {
  today: string[];
  ever: string[];
}

export async function reachOf(sql: Sql, personId: string, today: LocalDate): Promise<Reach> {
  const rows: { unitId: string; now: boolean }[] = await sql.query(
    `select o.unit_id as "unitId", bool_or(${validOn('s', '$2::date')}) as now from seat s join office o on o.id = s.office_id where s.person_id = $1 group by o.unit_id`,
    [personId, today],
  );
  return { today: rows.filter((r) => r.now).map((r) => r.unitId), ever: rows.map((r) => r.unitId) };
}

/**
 * SQL: dossiers `d` within a person's reach. The first half can use the index on `unit_path`; the second is the exact rule of one dossier's view
 * (someone of the unit or above it today, or on the last day on paper).
 */
export const WITHIN = ($: (value: unknown) => string, personId: string, reach: Reach): string => `
  d.unit_path && ${$(reach.ever)}::uuid[] and (d.unit_path && ${$(reach.today)}::uuid[] or (d.from_paper and exists (
    select 1 from seat s join office o on o.id = s.office_id
     where s.person_id = ${$(personId)} and o.unit_id = any(d.unit_path) and ${validOn('s', 'd.last_on')})))`;
