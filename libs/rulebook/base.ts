/** Dates are `YYYY-MM-DD` strings in Vietnam's own calendar day: no clock and no time zone enters this room. */
export type LocalDate = string;

/** text = read in the instrument; second-hand = an official answer or reputable page; unverified = warns, never decides. */
export type Mark = 'text' | 'second-hand' | 'unverified';

/** Where a legal value comes from, and when that clause is in force. `to: null` = no end known. */
export interface Citation {
  document: string;
  article?: number | string;
  clause?: number;
  point?: string;
  from: LocalDate;
  to: LocalDate | null;
  mark: Mark;
  note?: string;
}

/** Both languages of one sentence; Vietnamese is the one people read. */
export interface Wording {
  vi: string;
  en: string;
}

/**
 * A value with its basis: cited law, or a local parameter (dated, with the decision that made it, once somebody entered it). `within`: the law
 * that gives more room, where the place asked for less.
 */
export type Basis =
  { kind: 'law'; citation: Citation } | { kind: 'local'; parameter: string; decision?: string; from?: LocalDate; to?: LocalDate | null; within?: Citation };

export type RegimeId = '2003' | '2024' | '2025' | '2026';
export type LevelCode = string; // data of a regime, never an enum of the engine
export type AwardCode = string;
export type NomineeKind = 'individual' | 'collective' | 'household' | 'foreigner';
export type Ground = 'merit' | 'sudden' | 'movement' | 'service-years' | 'seniority' | 'external' | 'resistance';
