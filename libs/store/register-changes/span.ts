import type { Refusal } from '../../dossier';
import type { LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { ancestryOf, validOn } from '../register';
import { outside } from './refusals';

/** The units that a person administers on a day; what lies under them counts too. */
export async function administrationOf(sql: Sql, personId: string, day: LocalDate): Promise<string[]> {
  const rows: { unitId: string }[] = await sql.query(
    `select distinct o.unit_id as "unitId" from seat s join office o on o.id = s.office_id
      where s.person_id = $1 and s.role = 'administrator' and ${validOn('s', '$2::date')} and ${validOn('o', '$2::date')}`,
    [personId, day],
  );
  return rows.map((row) => row.unitId);
}

/** Is the unit one of these, or under one of them? A unit that has ended, or begins later, is judged by where it stood then. */
async function liesUnder(sql: Sql, unitId: string, administered: string[], today: LocalDate): Promise<boolean> {
  const [stood] = await sql.query(
    `select greatest(min(from_on), least($2::date, max(coalesce(to_on, 'infinity'::date))))::text as day from unit_version where unit_id = $1`,
    [unitId, today],
  );
  if (!stood?.day) return false;
  const above = Object.values(await ancestryOf(sql, unitId, stood.day));
  return above.some((id) => administered.includes(id));
}

/** Does this person administer the unit, today? */
export const administersUnit = async (sql: Sql, personId: string, unitId: string, today: LocalDate): Promise<boolean> =>
  liesUnder(sql, unitId, await administrationOf(sql, personId, today), today);

/** The same question with its refusal, for who only wants to look before changing. */
export const mayChange = async (sql: Sql, it: { personId: string; unitId: string; today: LocalDate }): Promise<{ may: true } | Refusal> =>
  (await administersUnit(sql, it.personId, it.unitId, it.today)) ? { may: true } : outside();

/**
 * May this administrator look after that person's account? Only when every seat the person ever held lies under them: who can set a password can
 * act with it, also on dossiers from paper.
 */
export async function administersPerson(sql: Sql, administratorId: string, personId: string, today: LocalDate): Promise<boolean> {
  const administered = await administrationOf(sql, administratorId, today);
  if (administered.length === 0) return false;
  const seats: { unitId: string }[] = await sql.query(
    `select distinct o.unit_id as "unitId" from seat s join office o on o.id = s.office_id where s.person_id = $1`,
    [personId],
  );
  for (const { unitId } of seats) if (!(await liesUnder(sql, unitId, administered, today))) return false;
  return seats.length > 0;
}
