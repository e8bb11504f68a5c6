import type { AwardCode, Ground, LocalDate, NomineeKind, Wording } from '../../../rulebook/types';

/** A line that can be taken into the register, with the unit it was found to speak of. */
export interface Line {
  sheet: string;
  row: number;
  kind: NomineeKind;
  name: string;
  birthYear: number | null;
  gender: 'female' | 'male' | null;
  ethnicity: string | null;
  position: string | null;
  unitText: string;
  unitId: string | null;
  /** Who may see it. */
  unitPath: string[];
  award: AwardCode;
  ground: Ground | null;
  period: { from: LocalDate; to: LocalDate } | null;
  number: string;
  decidedOn: LocalDate;
  authority: string;
}
/** What is wrong with a line, or worth knowing; `fatal`: it was not taken. */
export interface LineFinding {
  fatal: boolean;
  sheet: string;
  row: number;
  path: string;
  code: string;
  said: { name: string; column: string; detail: Wording; mend: Wording };
}
/** Lines read one after the other; each is either among `lines` or has a fatal finding. */
export interface Batch {
  read: number;
  lines: Line[];
  findings: LineFinding[];
}
