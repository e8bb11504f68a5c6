import { isWithin } from './dates';
import { mayStand, parameterOf, type Parameter } from './parameters';
import { sharesOf } from './quota/national';
import { regimeOn, regimes } from './regimes';
import type { BallotRule, Citation, Deadline, LevelCode, LocalDate, LocalValue, LocalValues } from './types';

/** A value as a unit of a level entered it. */
export interface Entered extends LocalValue {
  key: string;
  level: LevelCode;
  from: LocalDate;
  to: LocalDate | null;
}
/** What the law itself says where a parameter would otherwise speak; nobody below may loosen it while it is in force. */
export interface NationalRule {
  value: number;
  citation: Citation;
}

const steps = regimes.flatMap((regime) => regime.content.routes).flatMap((route) => route.steps);
const leansOn = (key: string, { basis }: Deadline | BallotRule): boolean => basis.kind === 'local' && basis.parameter === key;

/** `quota.<award>`: the shares that the law itself sets. */
const shares = (key: string): NationalRule[] => sharesOf(key.replace(/^quota\./, '')).map(({ percent, citation }) => ({ value: percent / 100, citation }));

/** The law's own values for a parameter, over all days, the earliest first. */
export function nationalRules(key: string): NationalRule[] {
  const rules = steps
    .filter(({ deadlines }) => deadlines.some((one) => leansOn(key, one)))
    .flatMap(({ deadlines }) => deadlines)
    .flatMap(({ amount, basis }) => (basis.kind === 'law' ? [{ value: amount, citation: basis.citation }] : []))
    .concat(shares(key));
  const told = ({ value, citation: { document, article, clause, from, to } }: NationalRule): string =>
    JSON.stringify([value, document, article, clause, from, to]);
  return [...new Map(rules.map((rule) => [told(rule), rule])).values()].sort((a, b) => (a.citation.from < b.citation.from ? -1 : 1));
}

/** The rule of the law on a day that this value would loosen; an unverified one warns elsewhere and forbids nothing. */
export const loosened = (parameter: Parameter, value: number, on: LocalDate): NationalRule | null =>
  nationalRules(parameter.key).find((rule) => isWithin(on, rule.citation) && rule.citation.mark !== 'unverified' && !mayStand(parameter, value, rule.value)) ??
  null;

/** The figure a regime starts from until somebody decides, or the catalogue where no regime speaks: days, or a share (`strict`: more than it). */
export function startingOn(key: string, on: LocalDate): { value: number; strict: boolean } | null {
  const routes = regimeOn(on).content.routes;
  for (const { deadlines, ballot } of routes.flatMap((route) => route.steps)) {
    const days = deadlines.find((one) => leansOn(key, one));
    if (days) return { value: days.amount, strict: false };
    if (ballot && leansOn(key, ballot)) return { value: ballot.threshold, strict: ballot.strict };
  }
  const usual = parameterOf(key)?.usual;
  return usual === undefined ? null : { value: usual, strict: false };
}

/**
 * Of what was entered for one parameter, by the units above a dossier, the value that stands on a day. From the highest level that may set it
 * down to the lowest: a level fills what is open above it, or asks for more than what stands there; what would loosen it does not count,
 * whichever of the two was entered first. Where there is no stricter or looser (`none`), the lowest decides. Of one level the latest that has begun counts.
 * @returns null where nobody decided
 */
export function standingOn<T extends Entered>(parameter: Parameter, entered: readonly T[], on: LocalDate): T | null {
  let stands: T | null = null;
  for (const level of parameter.levels) {
    const [latest] = entered
      .filter((one) => one.key === parameter.key && one.level === level && isWithin(on, one))
      .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
    if (latest && (stands === null || mayStand(parameter, latest.value, stands.value))) stands = latest;
  }
  return stands;
}

/** How a value entered stands among the others on a day. `narrowed`: a lower level asks for more; `set-aside`: it would loosen what stands above. */
export type Standing = 'stands' | 'coming' | 'ended' | 'replaced' | 'narrowed' | 'set-aside';

export function standingOf<T extends Entered>(parameter: Parameter, entered: readonly T[], one: T, on: LocalDate): Standing {
  if (one.from > on) return 'coming';
  if (one.to !== null && one.to < on) return 'ended';
  const stands = standingOn(parameter, entered, on);
  if (stands === one) return 'stands';
  const later = entered.some((other) => other.key === one.key && other.level === one.level && other.from > one.from && isWithin(on, other));
  if (later) return 'replaced';
  const rank = (level: LevelCode): number => parameter.levels.indexOf(level);
  return stands && rank(one.level) >= 0 && rank(one.level) < rank(stands.level) ? 'narrowed' : 'set-aside';
}

/** What a plan made on a day is given: of every parameter that anybody decided on, the value that stands. Keys nobody knows are left out. */
export function localValuesOn(entered: readonly Entered[], on: LocalDate): LocalValues {
  const keys = [...new Set(entered.map(({ key }) => key))];
  return Object.fromEntries(
    keys.flatMap((key): [string, LocalValue][] => {
      const parameter = parameterOf(key);
      const stands = parameter && standingOn(parameter, entered, on);
      if (!stands) return [];
      const { value, data, decision, from, to } = stands;
      return [[key, { value, ...(data == null ? {} : { data }), ...(decision ? { decision } : {}), from, to }]];
    }),
  );
}
