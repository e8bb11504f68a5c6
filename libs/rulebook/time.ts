import type { Basis, Citation, LocalDate, Mark, Wording } from './base';

/** The words of counting time: periods, the calendar's rows, and an answer with its explanation. */
export type TimeUnit = 'working-day' | 'day' | 'month' | 'fixed-date';
export interface Deadline {
  amount: number;
  unit: TimeUnit;
  from: 'step-opened';
  calendar: string; // 'vn-administrative'
  basis: Basis;
  /** The rule by which an end on a day off moves to the next working day; left out: the Civil Code's; null: this law moves nothing. */
  rolls?: Citation | null;
}

export type CalendarKind = 'holiday' | 'compensatory' | 'swapped-off' | 'swapped-on';
/** For whom a row holds: a holiday is everybody's, a swapped day is that of State bodies unless its decision says more. */
export type Audience = 'everyone' | 'administration' | 'schools';
export interface CalendarRow {
  date: LocalDate;
  kind: CalendarKind;
  name: string;
  source: string;
  mark: Mark;
  /** Left out: everyone. */
  audience?: Audience;
  /** Id of the unit under which it holds; null or left out: the whole country. */
  place?: string | null;
  /** Why the mark is what it is. */
  note?: string | null;
}

/** The clock stands still on the days after `from` up to and including `to`; null: it still does. */
export interface Pause {
  from: LocalDate;
  to: LocalDate | null;
  why: Wording;
}
export interface CountedDay {
  date: LocalDate;
  counts: boolean;
  why: Wording;
  /** The mark of the calendar's row, where the row is only believed: it warns. */
  unverified?: true;
}
export interface DueDate {
  from: LocalDate;
  due: LocalDate;
  counted: CountedDay[];
  /** The rules of counting that were used. */
  citations: Citation[];
}
/** While a pause is open there is no due date, only what is left (working days or days, as the period is counted). */
export interface Count extends Omit<DueDate, 'due'> {
  due: LocalDate | null;
  left: number;
}
