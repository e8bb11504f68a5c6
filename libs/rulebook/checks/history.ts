import { addDays, addMonths, laterOf, yearOf } from '../dates';
import type { AwardCode, Facts, LocalDate } from '../types';
import { proposedOn, type Asked, type Run } from './kinds';
import { isAtLeast } from './words';

type Held = NonNullable<Facts['nominee']['awards']>[number];
type Year = NonNullable<Facts['nominee']['years']>[number];

/** Awards held on the day of the proposal; what was given for sudden deeds or movements is no base for merit (D98, D152 art. 4(3)). */
export function held(asked: Asked, codes: AwardCode[]): Held[] | undefined {
  const counts = (award: Held) => codes.includes(award.code) && award.decidedOn <= proposedOn(asked) && !isLuck(asked, award);
  return asked.facts.nominee.awards?.filter(counts);
}
const isLuck = (asked: Asked, award: Held) => asked.ground === 'merit' && (award.ground === 'sudden' || award.ground === 'movement');

/** Where the next clock starts: the end of the printed achievement period, else the decision's date (D98 art. 30(9), D152 art. 33(7)). */
export const clockStart = (award: Held): LocalDate => award.to ?? award.decidedOn;

/** The year an award speaks for. */
export const yearFor = (award: Held): number => yearOf(clockStart(award));

/** The last year the proposal looks at: the end of the achievement period, else the last year listed; null when there is none. */
export function lastYear(asked: Asked): number | null {
  const { period, nominee } = asked.facts;
  if (period) return yearOf(period.to);
  const listed = (nominee.years ?? []).map((one) => one.year).filter((year) => year <= yearOf(proposedOn(asked)));
  return listed.length === 0 ? null : Math.max(...listed);
}

/** The day up to which nothing counts any more: the earliest of `after`, the last award of the same kind, the end of discipline. */
export function countedSince(asked: Asked, after: AwardCode[] = []): LocalDate | null {
  const starts = (held(asked, after) ?? []).map(clockStart).sort();
  const own = (held(asked, [asked.award]) ?? []).map(clockStart);
  const served = (asked.facts.nominee.discipline ?? []).flatMap((one) => (one.to !== null && one.to <= proposedOn(asked) ? [one.to] : []));
  const all = [...starts.slice(0, 1), ...own, ...served];
  return all.length === 0 ? null : all.reduce(laterOf);
}

/** An unbroken run of years that ends with the proposal. `open`: it may go on further back, a rating is missing there. */
export interface Stretch {
  from: number;
  to: number;
  length: number;
  open: boolean;
  since: LocalDate | null;
}

/** null: the years were left out. A run of length 0 has `from` = `to` + 1. */
export function stretch(asked: Asked, run: Run): Stretch | null {
  const to = lastYear(asked);
  if (asked.facts.nominee.years === undefined || (run.after && asked.facts.nominee.awards === undefined)) return null;
  const since = countedSince(asked, run.after);
  if (to === null) return { from: 1, to: 0, length: 0, open: false, since };
  const first = since === null ? -Infinity : yearOf(addDays(since, 1));
  for (let year = to; ; year -= 1) {
    const good = year < first ? false : isGood(asked, run, year);
    if (good !== true) return { from: year + 1, to, length: to - year, open: good === undefined, since };
  }
}

function isGood(asked: Asked, run: Run, year: number): boolean | undefined {
  const titles = run.orTitle ? held(asked, run.orTitle) : [];
  if (titles?.some((one) => yearFor(one) === year)) return true;
  const row = asked.facts.nominee.years?.find((one: Year) => one.year === year);
  if (row?.rating !== undefined && isAtLeast(row.rating, run.atLeast)) return true;
  return titles === undefined || (row && row.rating === undefined) ? undefined : false;
}

/** Have `years` full years passed since that day, at the proposal or at the end of its last year? */
export function hasPassed(asked: Asked, since: LocalDate | null, years: number): boolean {
  if (since === null) return true;
  const last = lastYear(asked);
  const end = last === null ? proposedOn(asked) : laterOf(proposedOn(asked), `${last}-12-31`);
  return addMonths(since, years * 12) <= end;
}

/** Do the listed years reach the proposal? A gap of a year or more leaves open what happened there. */
export function isStale(asked: Asked): boolean {
  const last = lastYear(asked);
  return last !== null && last < yearOf(proposedOn(asked)) - 1;
}

/** Does an award speak for a year inside the run? One without a printed period counts by its decision's date, up to the proposal. */
export function isInside(asked: Asked, award: Held, part: Stretch): boolean {
  const last = award.to ? part.to : yearOf(proposedOn(asked));
  return yearFor(award) >= part.from && yearFor(award) <= last && (part.since === null || clockStart(award) > part.since);
}

/** How many years in a row up to `last` are in the set; years up to `apart` from each other count as in a row. */
export function lengthTo(years: ReadonlySet<number>, last: number, apart = 1): number {
  if (!years.has(last)) return 0;
  for (let gap = 1; gap <= apart; gap += 1) if (years.has(last - gap)) return 1 + lengthTo(years, last - gap, apart);
  return 1;
}
