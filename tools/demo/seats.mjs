import { id, officeId, personId } from './id.mjs';
import { officeList } from './offices.mjs';
import { declaredKin, staffAbove } from './staff-above.mjs';
import { communeStaff } from './staff-communes.mjs';
import { townStaff } from './staff-town.mjs';
import { unitStaff } from './staff-units.mjs';

const later = (a, b) => (a > b ? a : b);
const earlier = (a, b) => (a === null ? b : b === null ? a : a < b ? a : b);

const held = [...staffAbove, ...townStaff, ...communeStaff, ...unitStaff].flatMap(([unit, from, to, posts]) =>
  posts.flatMap(([name, roles, since = from, until = to]) =>
    roles.split(' ').map((role) => ({ unit, name, office: role.split('/')[0], role: role.split('/')[1], since, until })),
  ),
);

/** One seat per office the post fell into: where an office was made anew, so was the seat. */
function seatsOf({ unit, name, office, role, since, until }) {
  return officeList
    .filter(([code, kind, , from, to]) => code === unit && kind === office && from <= (until ?? from) && since <= (to ?? since))
    .map(([, , , from, to]) => ({ name, role, office: officeId(unit, office, from), from: later(since, from), to: earlier(until, to) }));
}

const resolved = held.map((post) => ({ post, seats: seatsOf(post) }));
const homeless = resolved.find(({ seats }) => seats.length === 0);
if (homeless) throw new Error(`no such office: ${JSON.stringify(homeless.post)}`);

/** Rows of `seat`; decisions are numbered by office and year, and say that they are the demo's. */
export const seats = resolved
  .flatMap((one) => one.seats)
  .map((seat) => ({
    id: id('seat', seat.office, seat.role, seat.name, seat.from),
    office_id: seat.office,
    person_id: personId(seat.name),
    role: seat.role,
    from_on: seat.from,
    to_on: seat.to,
    decision: `QĐ demo/${parseInt(seat.office.slice(0, 3), 16)}-${seat.from.slice(0, 4)}`,
  }));

/** An invented address of nobody: the name without diacritics, at a domain that cannot exist (RFC 2606). */
const address = (name) =>
  `${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .trim()
    .replace(/[^a-z]+/g, '.')}@vinhdanh.example`;

/** Rows of `person`. */
export const persons = [...new Set(held.map(({ name }) => name))].map((name) => ({
  id: personId(name),
  full_name: name,
  email: address(name),
  declared_kin: declaredKin.filter(([one]) => one === name).map(([, kin]) => personId(kin)),
}));
