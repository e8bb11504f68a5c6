import type { Favourable } from '../rulebook';
import type { FiledLate } from './filed';
import type { SubstitutionRule } from './substitution-rule';
import type { AwardCode, Citation, Facts, Ground, LevelCode, LocalDate, NomineeKind, OfficeKind, Plan, RegimeId, Role, SeatRule } from '../rulebook/types';

/** ISO 8601 instant with offset or Z. The clock that made it stands outside this room. */
export type Instant = string;

// ── who ──────────────────────────────────────────────────────────────────────────────────────────────────────────
/** A seat a person holds on the day of the act: an office of a unit, and the role in it. */
export interface HeldSeat {
  officeId: string;
  office: OfficeKind;
  level: LevelCode;
  unitId: string;
  role: Role;
}
export interface Actor {
  personId: string;
  name: string;
  seats: HeldSeat[];
  /** Persons declared as kin; nobody acts on a dossier of theirs. */
  kin: string[];
  /** Whom this person may have to stand in for: the rules in force on the day that lead to them, and the people those lead from. */
  standsIn?: { people: Actor[]; rules: SubstitutionRule[] };
}
export interface By {
  id: string;
  name: string;
}
/** In whose place somebody acts, and by which rules. */
export interface ActingFor extends By {
  rules: string[];
}
/** The clock acts through the same door; it holds no seat. */
export const CLOCK: Actor = { personId: 'clock', name: 'Đồng hồ hệ thống', seats: [], kin: [] };

// ── what is filed ────────────────────────────────────────────────────────────────────────────────────────────────
export interface Nominee {
  kind: NomineeKind;
  name: string;
  /** Set when the nominee is a person of the register (conflict of interest is seen by it). */
  personId?: string | null;
  /** Whom the clerk picked in the register of awards; what they hold is then read from it. */
  honoureeId?: string | null;
  position?: string;
  birthYear?: number;
}
export interface Filing {
  award: AwardCode;
  ground: Ground;
  unitId: string;
  nominee: Nominee;
  facts: Facts;
  achievement?: string;
}
export interface Letter {
  number: string;
  date: LocalDate;
}

// ── acts ─────────────────────────────────────────────────────────────────────────────────────────────────────────
export interface Defect {
  code: string; // a paper's code, or 'other'
  detail: string;
  citation?: Citation;
}
export interface Votes {
  for: number;
  against: number;
  blank: number;
}
export interface Attendance {
  personId: string;
  how: 'present' | 'wrote' | 'absent';
}
export const HOLD_GROUNDS = ['discipline', 'investigation', 'inspection', 'complaint', 'press'] as const;
export type HoldGround = (typeof HOLD_GROUNDS)[number];

/** Every act and what it carries. Closed: switched exhaustively, so a new one is walked to every place it must touch. */
export interface Payloads {
  /** `lateReason`: why it comes after the last day to file; asked for only then. */
  submit: { letter: Letter; sentOn: LocalDate; lateReason?: string };
  /** `mended`: which defects of the return the unit says it has mended, by their place in it. */
  resubmit: { note: string; facts?: Facts; achievement?: string; mended?: number[] };
  withdraw: { reason: string };
  accept: { paperOn?: LocalDate; electronicOn?: LocalDate };
  return: { defects: Defect[]; note?: string };
  /** `despite`: why it is found eligible although criteria are not met. */
  appraise: { opinion: 'eligible' | 'not-eligible' | 'other-award'; proposedAward?: AwardCode; reasons: string; despite?: string };
  /** By which of the laws that the transition offers it is judged, found by a person: it changes what is checked, not the way. */
  'choose-regime': { regime: RegimeId; reason: string };
  'record-meeting': { heldOn: LocalDate; attendance: Attendance[]; votes: Votes; minutesId: string };
  endorse: { letter: Letter };
  grant: { decision: Letter; documentId?: string };
  decline: { reason: string };
  hold: { ground: HoldGround; reason: string };
  release: { reason: string };
  'record-receipt': { receivedOn: LocalDate; reference?: string };
  'record-decision': { outcome: 'approved' | 'declined'; decision: Letter; documentId?: string; reason?: string };
  'notify-result': { letter: Letter };
  /** `handOver`: one of the tasks that passed together when somebody left. */
  reassign: { to: string; reason: string; handOver?: string };
  extend: { until: LocalDate; reason: string };
  /** `restart`: the workflow is started anew as well. */
  retry: { reason?: string; restart?: boolean };
  /** Reminds those for whom the dossier waits. */
  nudge: { reason: string };
  /** The law and the land of today say how it goes on; what was walked stays. */
  replan: { reason: string };
  /** The first administrator asks, a second one does it. */
  skip: { reason: string };
  ring: { rung: string };
  /** Nobody is left who may act: the clock gives the task to the head of the office (`to`), and back (null) once somebody is there again. */
  pass: { to: string | null };
  /** The calendar changed: `change` is the id of what was changed, `seq` its place among the changes. */
  recount: { change: string; seq: number; reason: string };
}
export type ActKind = keyof Payloads;

/** An act as a person (or the clock) sends it. `on`: the day it was done on paper, for a dossier that began on paper. */
export type Act<K extends ActKind = ActKind> = {
  [P in K]: { actId: string; dossierId: string; stepId: string; kind: P; by: By; actingFor?: ActingFor; at: Instant; on: LocalDate; payload: Payloads[P] };
}[K];

/** What the world said when the act was accepted; kept with the act, so that the fold needs nothing else. */
export interface Given {
  plan?: Plan;
  filing?: Filing;
  fromPaper?: boolean;
  filedLate?: FiledLate;
  /** The deadline of the step that this act opens, resumes or extends. */
  due?: Due | null;
  /** The rungs armed for that deadline; none where the clock stopped. Absent where the act left the deadline as it was. */
  rungs?: RungAt[];
  /** For recount: the due date before. */
  was?: LocalDate;
  /** For recount: the due date stays, only the mornings of its rungs moved. */
  respaced?: true;
  /** For ring: it was rung later than a busy morning explains. */
  late?: boolean;
  /** Working days left when a clock stops. */
  remaining?: number | null;
  council?: { members: By[]; needed: number; passed: boolean };
  assignee?: By;
}
export type AcceptedAct<K extends ActKind = ActKind> = Act<K> & { given: Given };

export interface Due {
  due: LocalDate;
  /** First instant at which the step is overdue: the opening of the next working day. */
  overdueAt: Instant;
}

/** A reminder or a rung of the ladder, and when it is rung: in the morning of a working day. */
export interface RungAt {
  id: string;
  at: Instant;
}
/** The rungs of the running deadline: armed by the act `seq`, and those already rung. */
export interface Ladder {
  seq: number;
  rungs: RungAt[];
  rang: string[];
}

// ── the dossier ──────────────────────────────────────────────────────────────────────────────────────────────────
export type StepStatus = 'waiting' | 'open' | 'done' | 'left-out';
export interface StepState {
  id: string;
  status: StepStatus;
  level: LevelCode;
  seats: SeatRule[];
  openedOn: LocalDate | null;
  openedAt: Instant | null;
  due: Due | null;
  remaining: number | null;
  overdue: boolean;
  /** Absent on steps opened before there were rungs; those ring once, when overdue. */
  ladder?: Ladder;
  assignee: By | null;
  /** The clock gave it to the head of the office, as nobody else was left; whose it was by name before. */
  passed?: { from: By | null };
  /** When an administrator last reminded its holders. */
  nudgedAt?: Instant;
  /** Who asked to skip it; another administrator must agree. */
  skipAsked?: By & { at: Instant; reason: string };
  receipt: { receivedOn: LocalDate; reference?: string } | null;
  closedOn: LocalDate | null;
  closedAt: Instant | null;
  closedBy: By | null;
  /** In whose place it was closed. */
  closedFor?: By;
  result: string | null;
}
export type Duty = 'proposed' | 'accepted' | 'appraised' | 'recorded' | 'signed';
export interface Part {
  personId: string;
  duty: Duty;
  stepId: string;
}
export interface Returned {
  stepId: string;
  on: LocalDate;
  at: Instant;
  by: By;
  defects: Defect[];
  note?: string;
}
export interface Held {
  ground: HoldGround;
  reason: string;
  on: LocalDate;
  at: Instant;
  by: By;
}
export type Phase = 'draft' | 'running' | 'ended';
export type Outcome = 'granted' | 'declined' | 'withdrawn';
export type DossierStatus = 'draft' | 'running' | 'returned' | 'held' | Outcome;

export interface Dossier {
  id: string;
  seq: number; // how many acts it has accepted
  filing: Filing;
  plan: Plan | null;
  phase: Phase;
  outcome: Outcome | null;
  letter: Letter | null;
  sentOn: LocalDate | null;
  acceptedOn: LocalDate | null;
  decision: Letter | null;
  fromPaper: boolean;
  /** Absent where it came in time, or nobody had set a last day. */
  filedLate?: FiledLate;
  steps: StepState[];
  returned: Returned | null;
  held: Held | null;
  /** Somebody found the amended law more favourable: then it is judged by that. Absent where nobody did. */
  favourable?: Favourable;
  parts: Part[];
  lastOn: LocalDate | null;
  lastBy: (By & { at: Instant; kind: ActKind }) | null;
  /** The act whose acceptance asks for a check of the criteria; 0 = none asked. */
  checkSeq: number;
}

export type { Event } from './event';
export type { FiledLate, FilingDue } from './filed';
export { isRefusal, type FieldError, type Refusal, type RefusalCode } from './refusal';
