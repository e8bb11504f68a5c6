import type { LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { seatsOf, type NamedSeat } from '../register';
import { administersUnit } from '../register-changes/span';

interface Asked {
  byId: string;
  personId: string;
  /** The seats of the absent person that the rule is about. */
  seats: NamedSeat[];
  today: LocalDate;
}

/** Is this the head of the office of that seat? The chair of a people's committee heads its whole unit. */
const heads = (held: NamedSeat, seat: NamedSeat): boolean =>
  held.office === 'peoples-committee'
    ? held.role === 'chair' && held.unitId === seat.unitId
    : ['unit-head', 'office-head'].includes(held.role) && held.officeId === seat.officeId;

/**
 * May this person say who stands in for that one? For oneself always; the head of the office for its people, but for no seat of theirs elsewhere;
 * an administrator for the people of the units they look after.
 */
export async function rulesFor(sql: Sql, { byId, personId, seats, today }: Asked): Promise<boolean> {
  if (byId === personId) return true;
  if (seats.length === 0) return false;
  const own = await seatsOf(sql, byId, today);
  const administers = new Map<string, boolean>();
  for (const seat of seats) {
    if (own.some((held) => heads(held, seat))) continue;
    const known = administers.get(seat.unitId) ?? (await administersUnit(sql, byId, seat.unitId, today));
    administers.set(seat.unitId, known);
    if (!known) return false;
  }
  return true;
}
