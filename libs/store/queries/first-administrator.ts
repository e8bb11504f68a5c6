import { randomUUID } from 'node:crypto';
import { hashPassword } from '../accounts';
import { vietnamDay } from '../days';
import type { Store } from '../open';

interface First {
  username: string;
  fullName: string;
  password: string;
  unit: { code: string; name: string; level: string };
  now: Date;
}

/**
 * The first account of an empty system: a person who administers a unit; the unit is made when the register has none of that code.
 * @returns false when there is an account already: everybody after the first is entered by an administrator.
 */
export async function createFirstAdministrator(store: Store, it: First): Promise<boolean> {
  const password = await hashPassword(it.password);
  const today = vietnamDay(it.now);
  return store.transaction(async (sql) => {
    await sql.query('lock table account in exclusive mode');
    const [{ some }] = await sql.query('select exists (select 1 from account) as some');
    if (some) return false;
    const [known] = await sql.query('select id from unit where code = $1', [it.unit.code]);
    const unitId: string = known?.id ?? randomUUID();
    if (!known) {
      await sql.query('insert into unit (id, code) values ($1, $2)', [unitId, it.unit.code]);
      await sql.query(`insert into unit_version (id, unit_id, name, kind, level, from_on, source) values ($1, $2, $3, $4, $4, $5, 'first-administrator')`, [
        randomUUID(),
        unitId,
        it.unit.name,
        it.unit.level,
        today,
      ]);
    }
    const [office, person] = [randomUUID(), randomUUID()];
    await sql.query(`insert into office (id, unit_id, kind, name, from_on) values ($1, $2, 'administration', 'Quản trị hệ thống', $3)`, [
      office,
      unitId,
      today,
    ]);
    await sql.query('insert into person (id, full_name) values ($1, $2)', [person, it.fullName]);
    await sql.query(`insert into seat (id, office_id, person_id, role, from_on, decision) values ($1, $2, $3, 'administrator', $4, 'first-administrator')`, [
      randomUUID(),
      office,
      person,
      today,
    ]);
    await sql.query('insert into account (id, person_id, username, password_hash) values ($1, $2, $3, $4)', [
      randomUUID(),
      person,
      it.username.trim().toLowerCase(),
      password,
    ]);
    return true;
  });
}
