import type { Citation, LocalDate, Wording } from '../rulebook/types';

/** The last day to file that holds for a dossier, with whoever set it. */
export interface FilingDue {
  due: LocalDate;
  deadlineId: string;
  /** Who set the day, by which paper. */
  setBy: Wording;
  period: Wording;
  citation?: Citation;
}

/** Filed after the last day: by which row and paper, how late, and why. */
export interface FiledLate {
  due: LocalDate;
  /** Calendar days. */
  days: number;
  reason: string;
  deadlineId: string;
  setBy: Wording;
  period: Wording;
}
