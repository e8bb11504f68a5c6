import { clockStart } from '../checks/history';
import { yearOf } from '../dates';
import type { Facts, Finding, LocalDate } from '../types';
import type { Held, Register, Registered } from './register';
import { contradiction, leftOut, maybe, taken } from './says';

export interface Joined {
  facts: Facts;
  findings: Finding[];
  /** false: the two sources contradict each other, or the register stands in for a list the dossier left out; no verdict may rest on it. */
  whole: boolean;
}

/**
 * What the dossier declares, joined with what the register holds. What only the register has becomes a fact with its decision as source; a declared
 * award that the register has otherwise is named with both sources; what may be somebody else's is only shown. Pure.
 */
export function joinAwards(facts: Facts, { sure, likely }: Register): Joined {
  const declared = facts.nominee.awards;
  const agreed = pairs(declared ?? [], sure, agrees);
  const rest = (declared ?? []).filter((one) => !agreed.has(one));
  const left = sure.filter((one) => ![...agreed.values()].includes(one));
  const clashes = pairs(rest, left, contradicts);
  const added = left.filter((one) => ![...clashes.values()].includes(one));
  const awards = [...(declared ?? []).map((one) => completed(one, agreed.get(one))), ...added.map(asFact)];
  const standsIn = declared === undefined && added.length > 0;
  return {
    facts: declared === undefined && added.length === 0 ? facts : { ...facts, nominee: { ...facts.nominee, awards } },
    findings: [
      ...[...clashes].map(([one, other]) => contradiction(one, other)),
      ...(standsIn ? [leftOut(added)] : []),
      ...added.map(taken),
      ...(likely.length > 0 ? [maybe(likely)] : []),
    ],
    whole: clashes.size === 0 && !standsIn,
  };
}

/** Each declared award with the first fitting one of the register; none is used twice. */
function pairs(declared: Held[], register: Registered[], fits: (a: Held, b: Held) => boolean): Map<Held, Registered> {
  const found = new Map<Held, Registered>();
  const used = new Set<Registered>();
  for (const one of declared) {
    const other = register.find((each) => !used.has(each) && one.code === each.code && !apartByGround(one, each) && fits(one, each));
    if (other) {
      found.set(one, other);
      used.add(other);
    }
  }
  return found;
}

const apartByGround = (a: Held, b: Held): boolean => Boolean(a.ground && b.ground && a.ground !== b.ground);
const fitsDay = (a?: LocalDate | null, b?: LocalDate | null): boolean => !a || !b || a === b;
const agrees = (a: Held, b: Held): boolean => a.decidedOn === b.decidedOn && fitsDay(a.from, b.from) && fitsDay(a.to, b.to);

/** One title for one year by another decision, or one decision for another time. Where a period is left open, only the decisions' years are known. */
function contradicts(a: Held, b: Held): boolean {
  const sameYear = a.to && b.to ? yearOf(clockStart(a)) === yearOf(clockStart(b)) : yearOf(a.decidedOn) === yearOf(b.decidedOn);
  return sameYear || a.decidedOn === b.decidedOn;
}

const asFact = ({ decision: _, ...award }: Registered): Held => award;
/** The decision prints what the dossier left open. */
const completed = (one: Held, known?: Registered): Held =>
  known ? { ...one, from: one.from ?? known.from, to: one.to ?? known.to, ground: one.ground ?? known.ground } : one;
