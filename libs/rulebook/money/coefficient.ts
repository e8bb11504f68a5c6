import type { AwardCode, Citation, LocalDate } from '../types';

export type BonusSubject = 'individual' | 'collective' | 'household';
export const BONUS_SUBJECTS: readonly BonusSubject[] = ['individual', 'collective', 'household'];

/** How many base salaries go with an award. `atMost`: the decree sets a ceiling and leaves the figure to the one who gives the award. */
export interface Coefficient {
  award: AwardCode;
  subject: BonusSubject;
  value: number;
  atMost: boolean;
  citation: Citation;
}
/** A decree's own table, for decisions made while it is in force. */
export interface BonusTable {
  document: string;
  from: LocalDate;
  to: LocalDate | null;
  rows: readonly Coefficient[];
  /** Base salary of the decision's day, rounding, and what is paid when several awards come together. */
  rules: { base: Citation; rounding: Citation; titles: Citation; forms: Citation; both: Citation };
}

type Shares = Partial<Record<BonusSubject, number>>;

/** One row of a table for several awards: the share of each kind of recipient, all under one citation. */
export const pays = (awards: AwardCode[], shares: Shares, citation: Citation, atMost = false): Coefficient[] =>
  awards.flatMap((award) =>
    BONUS_SUBJECTS.flatMap((subject) => {
      const value = shares[subject];
      return value === undefined ? [] : [{ award, subject, value, atMost, citation }];
    }),
  );
