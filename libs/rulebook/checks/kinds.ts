import type { PostClass } from '../regimes/posts';
import type {
  AwardCode,
  Check,
  Citation,
  DossierDates,
  Effect,
  Facts,
  Ground,
  LocalDate,
  LocalValues,
  Movement,
  Prize,
  Rating,
  Verdict,
  Wording,
} from '../types';

/** What a check is asked about: the facts, the award they should carry, and the day of the proposal. */
export interface Asked {
  facts: Facts;
  award: AwardCode;
  ground: Ground;
  dates: DossierDates;
  local?: LocalValues;
}
export interface Outcome {
  verdict: Verdict;
  because: Wording;
  facts: string[];
}

/** The stretch of years a count looks into: the unbroken run of years rated at least so, ending with the proposal. */
export interface Run {
  atLeast: Rating;
  /** A year also counts when one of these titles was won for it (collectives). */
  orTitle?: AwardCode[];
  /** Only what came after one of these awards. */
  after?: AwardCode[];
}
/** Years in a class of posts: at least `least`, and, for a lower class of award, less than `below`. */
export interface ServiceBand {
  post: PostClass;
  least: number;
  below?: number;
}
export type InitiativeLevel = 'base' | 'province' | 'nation';

/** What each kind of check is set with; the instance is data of a regime. */
export interface CheckWith {
  'consecutive-years': Run & { years: number };
  'rating-count': { rating: Rating; times: number; during: Run };
  'titles-count': { codes: AwardCode[]; times: number; during?: Run };
  /** `apart`: titles at most so many years after one another are in a row (1 where one may be won every year). */
  'consecutive-titles': { codes: AwardCode[]; times: number; apart?: number };
  'prior-award': { codes: AwardCode[]; minYears?: number; whenShort?: 'not-met' | 'unknown' };
  /** Without `years`: all that are listed. */
  initiatives: { times: number; level: InitiativeLevel; years?: number; during?: Run; spentOn?: AwardCode };
  /** `moreThan`: the share itself is not enough. */
  'collective-share': { of: 'advanced' | 'completed'; percent: number; moreThan?: boolean };
  'collective-rating': { atLeast: Rating };
  'collective-count': { of: 'fighters' | 'disciplined'; least?: number; most?: number };
  /** `of`: left out, the cluster of ministry or province. */
  'cluster-leader': { of?: 'central' };
  'no-flag-open': Record<string, never>;
  /** `perhaps`: a reach that may be enough, as the law's own measure lies between two of the facts'. */
  'deed-effect': { least: Effect; perhaps?: Effect };
  'stable-years': { years: number };
  /** One of these prizes or a better one of the same contest. */
  prize: { won: Prize[] };
  'movement-length': { by: Movement['by'][]; years: number; reviews: Movement['review'][] };
  'service-years': { bands: ServiceBand[]; womenLess: number };
  /** Training counts as service below so many months; from there on the council looks at its result. */
  'months-in-service': { least: number; trainingBelow: number };
  'quota-share': { part: 'fighters' | 'flags'; whole: 'advanced' | 'leaders'; percent: number };
  fresh: { months: number };
  'not-dissolved': Record<string, never>;
  'one-in-a-year': { codes: AwardCode[] };
  'local-opinion': { parameter: string };
  'existed-years': { years: number };
  occupation: { oneOf: NonNullable<Facts['nominee']['occupation']>[] };
  'any-of': { ways: Check[][] };
  'for-judgement': Record<string, never>;
  'not-in-facts': { missing: Wording };
  'no-hold': Record<string, never>;
  'no-discipline': Record<string, never>;
  'not-rewarded-before': Record<string, never>;
}
export type CheckName = keyof CheckWith;
export type CheckKind<K extends CheckName> = (set: CheckWith[K], asked: Asked) => Outcome;

/** An instance of a kind, typed by the kind: `check('five-years-good', 'consecutive-years', {years: 5, atLeast: 'HTT'}, citation, says)`. */
export function check<K extends CheckName>(criterion: string, kind: K, set: CheckWith[K], citation: Citation, says: Wording): Check {
  return { criterion, kind, with: set as unknown as Record<string, unknown>, says, citation };
}

export const outcome = (verdict: Verdict, vi: string, en: string, ...facts: string[]): Outcome => ({ verdict, because: { vi, en }, facts });

export const met = (isMet: boolean): Verdict => (isMet ? 'met' : 'not-met');

/** A fact that was left out: it is unknown, which is neither yes nor no. */
export const missing = (path: string, vi: string, en: string): Outcome =>
  outcome('unknown', `Chưa có dữ liệu về ${vi}.`, `Nothing is known about ${en}.`, path);

/** The day the dossier was sent: what happened later is not part of the proposal. */
export const proposedOn = (asked: Asked): LocalDate => asked.dates.sentOn;
