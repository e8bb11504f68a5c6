import type { LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { ancestryOf, seatsOf } from '../register';
import { lineageOf } from './lineage';

/**
 * The units a person reads the register of, today: those of their seats with all under them, those units that came into them, and for a
 * standing agency the whole province, because whom it appraises may have been honoured elsewhere in it.
 */
export async function registerReach(sql: Sql, personId: string, today: LocalDate): Promise<string[]> {
  const seats = await seatsOf(sql, personId, today);
  const lineage = await lineageOf(sql);
  const units = new Set(seats.map((seat) => seat.unitId));
  for (const seat of seats.filter((one) => one.office === 'standing-agency')) {
    const { province } = await ancestryOf(sql, seat.unitId, today);
    if (province) units.add(province);
  }
  return [...new Set([...units].flatMap((unit) => [...lineage.before(unit)]))];
}

/** Who keeps the register: seats in a standing agency. Empty for everybody else. */
export async function keepsRegisterAt(sql: Sql, personId: string, today: LocalDate): Promise<string[]> {
  const seats = await seatsOf(sql, personId, today);
  return [...new Set(seats.filter((one) => one.office === 'standing-agency').map((one) => one.unitId))];
}
