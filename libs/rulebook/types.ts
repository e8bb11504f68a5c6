/**
 * The words of the law, as data. Nothing here decides; `plan`, `assess` and `working-days` do.
 * Dates are `YYYY-MM-DD` strings (LocalDate) in Vietnam's own calendar day: no clock and no time zone enters this room.
 */
import type { BallotRule, Paper } from './award';
import type { AwardCode, Basis, Citation, Ground, LevelCode, LocalDate, NomineeKind, RegimeId, Wording } from './base';
import type { Deadline, TimeUnit } from './time';

export type * from './base';
export type * from './time';
export type * from './award';
export type * from './facts';

export interface Level {
  code: LevelCode;
  name: Wording;
  order: number; // 0 = the proposing unit, higher = nearer the State
}

// ── the plan ─────────────────────────────────────────────────────────────────────────────────────────────────────
/** Kinds the engine can walk today come first; the rest keep their place in the data for the issues that build them. */
export type StepKind =
  | 'proposal'
  | 'intake'
  | 'appraisal'
  | 'council'
  | 'signature'
  | 'outside'
  | 'result'
  | 'consultation'
  | 'notice'
  | 'party-opinion'
  | 'payout'
  | 'hand-over'
  | 'archive';

/** What an office is for; its name changes over the years, its kind does not. */
export type OfficeKind = 'unit' | 'standing-agency' | 'council' | 'peoples-committee' | 'administration';
export type Role =
  | 'clerk'
  | 'unit-head'
  | 'intake'
  | 'appraiser'
  | 'office-head'
  | 'desk'
  | 'chair'
  | 'vice-chair'
  | 'standing-vice-chair'
  | 'secretary'
  | 'member'
  | 'administrator';

/** Who may act on a step: an office of a level and the roles in it; never a person's name. */
export interface SeatRule {
  office: OfficeKind;
  level: LevelCode;
  roles: Role[];
}

export interface Step {
  id: string; // 'district-intake'
  kind: StepKind;
  level: LevelCode;
  name: Wording;
  seats: SeatRule[];
  /** The step that decides for the State: its signature grants; every other signature endorses. */
  decides: boolean;
  deadline: Deadline | null;
  ballot?: BallotRule;
  /** For `outside`: the authority that decides on paper. */
  authority?: Wording;
  checksCriteria: boolean;
  citations: Citation[];
  /** Basis of the step itself where the notes have no national rule. */
  local?: string;
}

/** Whom a rung of the ladder tells: a role of an office at the step's own level, at the level above it, or (administrators) at every level. */
export interface LadderSeat {
  office: OfficeKind;
  role: Role;
  level: 'own' | 'above' | 'every';
}
/** So many working days after the due date. */
export interface LadderRung {
  after: number;
  to: LadderSeat[];
}

export interface Plan {
  regime: RegimeId;
  award: AwardCode;
  ground: Ground;
  nomineeKind: NomineeKind;
  madeOn: LocalDate;
  levels: Level[];
  steps: Step[];
  papers: Paper[];
  /** It goes by a case of the simplified procedure; its short papers are enough only while the procedure has a basis (`open`). */
  simplified?: { name: Wording; open: boolean; citations: Citation[] };
  criteria: string[]; // ids of the criteria that are checked
  /** Working days before the due date on which holders are reminded, the farthest first; plans made before there were any carry none. */
  reminders?: { days: number[]; basis: Basis };
  ladder?: { rungs: LadderRung[]; basis: Basis };
}

// ── findings ─────────────────────────────────────────────────────────────────────────────────────────────────────
export interface DossierDates {
  sentOn: LocalDate;
  acceptedOn: LocalDate | null;
  decidedOn: LocalDate | null;
}
export type Verdict = 'met' | 'not-met' | 'unknown' | 'for-judgement';
export interface Finding {
  criterion: string;
  verdict: Verdict;
  /** false for an unverified rule: it warns and never decides. */
  decides: boolean;
  says: Wording;
  because: Wording;
  facts: string[]; // the facts used, as paths or short words
  citations: Citation[];
  /** Which of the award's ways it belongs to, from 1; absent where it holds for every way, or there is but one. */
  way?: number;
}
export interface Assessment {
  regime: RegimeId;
  award: AwardCode;
  verdict: 'met' | 'not-met' | 'unknown';
  findings: Finding[];
  otherWays: { name: Wording; citation: Citation }[];
  route: { step: string; level: LevelCode; deadline: { amount: number; unit: TimeUnit } | null }[];
}

/** A value an administrator entered for a local parameter: days for `sla.*`, a share of all members for `vote.threshold.*`, `data` for `reminders`, `ladder` and `quota.order`. */
export interface LocalValue {
  value: number;
  data?: unknown;
  decision?: string;
  from?: LocalDate;
  to?: LocalDate | null;
}
export type LocalValues = Record<string, LocalValue>;

/** The law's own "no": the dossier's refusals reuse the code. */
export interface NotAvailable {
  refused: 'award-not-available' | 'unknown';
  sentence: Wording;
  successor?: AwardCode;
  citations: Citation[];
}
