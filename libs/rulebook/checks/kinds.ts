import type { AwardCode, Check, Citation, DossierDates, Facts, Ground, LocalDate, Rating, Verdict, Wording } from '../types';

/** What a check is asked about: the facts, the award they should carry, and the day of the proposal. */
export interface Asked {
  facts: Facts;
  award: AwardCode;
  ground: Ground;
  dates: DossierDates;
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
export type InitiativeLevel = 'base' | 'province' | 'nation';

/** What each kind of check is set with; the instance is data of a regime. */
export interface CheckWith {
  'consecutive-years': Run & { years: number };
  'rating-count': { rating: Rating; times: number; during: Run };
  'titles-count': { codes: AwardCode[]; times: number; during?: Run };
  'consecutive-titles': { codes: AwardCode[]; times: number };
  'prior-award': { codes: AwardCode[]; minYears?: number; whenShort?: 'not-met' | 'unknown' };
  initiatives: { times: number; level: InitiativeLevel; years: number; during?: Run; spentOn?: AwardCode };
  'collective-share': { of: 'advanced' | 'completed'; percent: number };
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
