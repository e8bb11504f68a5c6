/**
 * Made from apps/api/openapi.json by orval; not edited by hand.
 */
import { send } from '../send';
export type LiveDtoStatus = 'live';
export interface LiveDto {
  status: LiveDtoStatus;
}

export type PartsDtoPostgres = 'up' | 'down';
export type PartsDtoTemporal = 'up' | 'down';
/**
 * Does any worker take work from the queue?
 */
export type PartsDtoWorker = 'up' | 'down' | 'unknown';
export interface PartsDto {
  postgres: PartsDtoPostgres;
  temporal: PartsDtoTemporal;
  /** Does any worker take work from the queue? */
  worker: PartsDtoWorker;
}

/**
 * degraded: people work on, workflows follow later
 */
export type ReadyDtoStatus = 'ready' | 'degraded' | 'down';
export interface ReadyDto {
  /** degraded: people work on, workflows follow later */
  status: ReadyDtoStatus;
  parts: PartsDto;
}

export interface SignInDto {
  /** @maxLength 80 */
  username: string;
  /** @maxLength 200 */
  password: string;
}

export interface NewTokenDto {
  /** @maxLength 120 */
  label: string;
  /**
   * How long it is good for
   * @minimum 1
   * @maximum 366
   */
  days?: number;
}

export interface TokenDto {
  id: string;
  /** Shown once; sent as Authorization: Bearer … */
  token: string;
  expiresAt: string;
}

export interface PersonDto {
  id: string;
  name: string;
}

export interface SeatDto {
  officeId: string;
  office: string;
  officeName: string;
  level: string;
  unitId: string;
  unitName: string;
  role: string;
  fromOn: string;
  /** @nullable */
  toOn: string | null;
}

export interface FormerSeatDto {
  office: string;
  officeName: string;
  unitId: string;
  unitName: string;
  role: string;
  fromOn: string;
  /** @nullable */
  toOn: string | null;
}

export interface CountsDto {
  /** Up to 99 */
  tasks: number;
  /** true: there are more than counted */
  tasksMore: boolean;
  notices: number;
  noticesMore: boolean;
}

export type MeDtoSignedInBy = 'browser' | 'program';
export interface MeDto {
  person: PersonDto;
  username: string;
  /** Today in Vietnam, as the server sees it */
  today: string;
  offices: SeatDto[];
  /** Seats that ended */
  formerOffices: FormerSeatDto[];
  /** Persons this one acts for */
  actingFor: PersonDto[];
  counts: CountsDto;
  signedInBy: MeDtoSignedInBy;
}

export type NomineeDtoKind = 'individual' | 'collective' | 'household' | 'foreigner';
export interface NomineeDto {
  kind: NomineeDtoKind;
  /** @maxLength 300 */
  name: string;
  /**
   * Set when the nominee is a person of the register
   * @nullable
   */
  personId?: string | null;
  /** @maxLength 300 */
  position?: string;
  /**
   * @minimum 1900
   * @maximum 2100
   */
  birthYear?: number;
}

export type InitiativeDtoLevel = 'base' | 'province' | 'ministry' | 'nation';
export type InitiativeDtoKind = 'initiative' | 'research';
export interface InitiativeDto {
  level: InitiativeDtoLevel;
  kind?: InitiativeDtoKind;
}

export type YearDtoRating = 'KHT' | 'HT' | 'HTT' | 'HTXS';
export interface YearDto {
  /**
   * @minimum 1945
   * @maximum 2100
   */
  year: number;
  rating?: YearDtoRating;
  /** Given: complete. Left out: unknown. */
  initiatives?: InitiativeDto[];
  /**
   * @minimum 0
   * @maximum 12
   */
  monthsInService?: number;
}

export type HeldAwardDtoGround = 'merit' | 'sudden' | 'movement' | 'service-years' | 'seniority' | 'external' | 'resistance';
export interface HeldAwardDto {
  /** @maxLength 40 */
  code: string;
  /** @nullable */
  from?: string | null;
  /** @nullable */
  to?: string | null;
  decidedOn: string;
  ground?: HeldAwardDtoGround;
}

export type DisciplineDtoKind = 'reprimand' | 'warning' | 'salary-cut' | 'demotion' | 'removal' | 'dismissal';
export interface DisciplineDto {
  kind: DisciplineDtoKind;
  from: string;
  /** @nullable */
  to?: string | null;
}

export type NomineeHoldDtoKind = 'discipline' | 'investigation' | 'inspection' | 'complaint' | 'press';
export interface NomineeHoldDto {
  kind: NomineeHoldDtoKind;
  from: string;
  /** @nullable */
  to?: string | null;
}

export interface PostDto {
  /** @maxLength 200 */
  title: string;
  /** @maxLength 80 */
  rank?: string;
  from: string;
  /** @nullable */
  to?: string | null;
}

export interface SpanDto {
  from: string;
  to: string;
}

/**
 * Left out in a dossier: the nominee's own kind
 */
export type NomineeFactsDtoKind = 'individual' | 'collective' | 'household' | 'foreigner';
export type NomineeFactsDtoOccupation = 'official' | 'worker' | 'farmer' | 'soldier' | 'entrepreneur' | 'scholar' | 'other';
export type NomineeFactsDtoGender = 'female' | 'male';
export interface NomineeFactsDto {
  /** Left out in a dossier: the nominee's own kind */
  kind?: NomineeFactsDtoKind;
  occupation?: NomineeFactsDtoOccupation;
  gender?: NomineeFactsDtoGender;
  years?: YearDto[];
  awards?: HeldAwardDto[];
  discipline?: DisciplineDto[];
  holds?: NomineeHoldDto[];
  posts?: PostDto[];
  maternity?: SpanDto[];
}

export type CollectiveFactsDtoRating = 'KHT' | 'HT' | 'HTT' | 'HTXS';
export interface CollectiveFactsDto {
  /**
   * @minimum 0
   * @maximum 1000000000
   */
  members?: number;
  /**
   * @minimum 0
   * @maximum 1000000000
   */
  completed?: number;
  /**
   * Members who are LĐTT or CSTT
   * @minimum 0
   * @maximum 1000000000
   */
  advanced?: number;
  /**
   * Members who are CSTĐ cơ sở
   * @minimum 0
   * @maximum 1000000000
   */
  fighters?: number;
  rating?: CollectiveFactsDtoRating;
  /**
   * Members disciplined at cảnh cáo or above
   * @minimum 0
   * @maximum 1000000000
   */
  disciplined?: number;
  establishedOn?: string;
  leadsCluster?: boolean;
}

export type DeedDtoEffect = 'base' | 'commune' | 'province' | 'nation';
export interface DeedDto {
  /** @maxLength 200 */
  kind: string;
  effect: DeedDtoEffect;
}

export interface UnitFiguresDto {
  advanced?: number;
  fighters?: number;
  leaders?: number;
  flags?: number;
}

export interface FactsDto {
  nominee?: NomineeFactsDto;
  collective?: CollectiveFactsDto;
  /** The achievement period */
  period?: SpanDto;
  deed?: DeedDto;
  unitFigures?: UnitFiguresDto;
}

export type NewDossierDtoGround = 'merit' | 'sudden' | 'movement' | 'service-years' | 'seniority' | 'external' | 'resistance';
export interface NewDossierDto {
  /** @maxLength 40 */
  award: string;
  ground: NewDossierDtoGround;
  nominee: NomineeDto;
  facts?: FactsDto;
  /**
   * Report of achievements
   * @maxLength 20000
   */
  achievement?: string;
  /** Made by the sender; or send it as Idempotency-Key */
  id?: string;
  /** The unit that proposes */
  unitId: string;
  /** The letter's day, for a dossier that began on paper */
  on?: string;
}

export interface DraftMadeDto {
  id: string;
  code: string;
}

export type DossierChangeDtoGround = 'merit' | 'sudden' | 'movement' | 'service-years' | 'seniority' | 'external' | 'resistance';
export interface DossierChangeDto {
  /** @maxLength 40 */
  award?: string;
  ground?: DossierChangeDtoGround;
  nominee?: NomineeDto;
  facts?: FactsDto;
  /** @maxLength 20000 */
  achievement?: string;
}

export interface WordingDto {
  vi: string;
  en: string;
}

export interface AwardNameDto {
  code: string;
  name: WordingDto;
}

export type NomineeShownDtoKind = 'individual' | 'collective' | 'household' | 'foreigner';
export interface NomineeShownDto {
  kind: NomineeShownDtoKind;
  name: string;
  /** @nullable */
  personId?: string | null;
  position?: string;
  birthYear?: number;
}

export interface UnitNameDto {
  id: string;
  code: string;
  /** On the document's date */
  name: string;
}

export interface LetterShownDto {
  number: string;
  date: string;
}

export interface ByDto {
  id: string;
  name: string;
}

export interface ReceiptDto {
  receivedOn: string;
  reference?: string;
}

/**
 * @nullable
 */
export type OpenStepDtoAssignee = ByDto | null;

/**
 * @nullable
 */
export type OpenStepDtoReceipt = ReceiptDto | null;

export interface OpenStepDto {
  id: string;
  name: WordingDto;
  kind: string;
  level: string;
  /** @nullable */
  dueOn: string | null;
  overdue: boolean;
  /** @nullable */
  assignee: OpenStepDtoAssignee;
  /** Returned or held: the clock stands */
  paused: boolean;
  /** @nullable */
  receipt: OpenStepDtoReceipt;
}

export type PathStepDtoStatus = 'waiting' | 'open' | 'done' | 'left-out';
export interface PathStepDto {
  id: string;
  kind: string;
  name: WordingDto;
  level: string;
  status: PathStepDtoStatus;
  /** @nullable */
  openedOn: string | null;
  /** @nullable */
  closedOn: string | null;
  /** @nullable */
  dueOn: string | null;
  overdue: boolean;
  /** @nullable */
  closedBy: string | null;
  /** @nullable */
  result: string | null;
}

/**
 * An unverified rule warns and never decides
 */
export type CitationDtoMark = 'text' | 'second-hand' | 'unverified';
export interface CitationDto {
  document: string;
  article?: string;
  clause?: number;
  point?: string;
  from: string;
  /** @nullable */
  to: string | null;
  /** An unverified rule warns and never decides */
  mark: CitationDtoMark;
  note?: string;
}

export interface DefectShownDto {
  code: string;
  detail: string;
  citation?: CitationDto;
}

export interface ReturnedDto {
  stepId: string;
  on: string;
  at: string;
  by: ByDto;
  defects: DefectShownDto[];
  note?: string;
}

export type HeldDtoGround = 'discipline' | 'investigation' | 'inspection' | 'complaint' | 'press';
export interface HeldDto {
  ground: HeldDtoGround;
  reason: string;
  on: string;
  at: string;
  by: ByDto;
}

export interface WhyNotDto {
  refused: string;
  sentence: WordingDto;
  next: WordingDto;
}

export type OfferDtoKind = 'submit' | 'resubmit' | 'withdraw' | 'accept' | 'return' | 'appraise' | 'record-meeting' | 'endorse' | 'grant' | 'decline' | 'hold' | 'release' | 'record-receipt' | 'record-decision' | 'notify-result' | 'reassign' | 'extend' | 'retry';
/**
 * @nullable
 */
export type OfferDtoRefusal = WhyNotDto | null;

export interface OfferDto {
  kind: OfferDtoKind;
  stepId: string;
  allowed: boolean;
  /** @nullable */
  refusal: OfferDtoRefusal;
}

export type DossierDtoStatus = 'draft' | 'running' | 'returned' | 'held' | 'granted' | 'declined' | 'withdrawn';
export type DossierDtoPhase = 'draft' | 'running' | 'ended';
/**
 * @nullable
 */
export type DossierDtoOutcome = 'granted' | 'declined' | 'withdrawn' | null;
/**
 * As filed
 */
export type DossierDtoFacts = { [key: string]: unknown };

/**
 * @nullable
 */
export type DossierDtoLetter = LetterShownDto | null;

/**
 * @nullable
 */
export type DossierDtoDecision = LetterShownDto | null;

/**
 * @nullable
 */
export type DossierDtoStep = OpenStepDto | null;

/**
 * @nullable
 */
export type DossierDtoReturned = ReturnedDto | null;

/**
 * @nullable
 */
export type DossierDtoHeld = HeldDto | null;

/**
 * @nullable
 */
export type DossierDtoVerdict = 'met' | 'not-met' | 'unknown' | null;
export interface DossierDto {
  id: string;
  code: string;
  status: DossierDtoStatus;
  phase: DossierDtoPhase;
  /** @nullable */
  outcome: DossierDtoOutcome;
  award: AwardNameDto;
  /** @nullable */
  regime: string | null;
  ground: string;
  nominee: NomineeShownDto;
  /** As filed */
  facts: DossierDtoFacts;
  /** @nullable */
  achievement: string | null;
  unit: UnitNameDto;
  /** @nullable */
  letter: DossierDtoLetter;
  /** @nullable */
  sentOn: string | null;
  /** @nullable */
  acceptedOn: string | null;
  /** @nullable */
  decision: DossierDtoDecision;
  /** @nullable */
  step: DossierDtoStep;
  path: PathStepDto[];
  /** @nullable */
  returned: DossierDtoReturned;
  /** @nullable */
  held: DossierDtoHeld;
  /** @nullable */
  verdict: DossierDtoVerdict;
  /** false: a check of the criteria was asked for and has not run yet */
  checked: boolean;
  fromPaper: boolean;
  /** The day an act is taken to be done on when it does not say */
  actDay: string;
  /** What may be done now, and by you; and why not */
  available: OfferDto[];
  /** How many acts it has accepted */
  seq: number;
  /** The last act its workflow has seen */
  followed: number;
  /** @nullable */
  submissionId: string | null;
  createdAt: string;
  updatedAt: string;
}

export type DossierItemDtoStatus = 'draft' | 'running' | 'returned' | 'held' | 'granted' | 'declined' | 'withdrawn';
/**
 * @nullable
 */
export type DossierItemDtoStepName = WordingDto | null;

/**
 * @nullable
 */
export type DossierItemDtoVerdict = 'met' | 'not-met' | 'unknown' | null;
export interface DossierItemDto {
  id: string;
  code: string;
  status: DossierItemDtoStatus;
  award: string;
  nominee: NomineeShownDto;
  unit: UnitNameDto;
  /** @nullable */
  stepId: string | null;
  /** @nullable */
  stepKind: string | null;
  /** @nullable */
  stepName: DossierItemDtoStepName;
  /** @nullable */
  level: string | null;
  /** @nullable */
  dueOn: string | null;
  overdue: boolean;
  /** @nullable */
  verdict: DossierItemDtoVerdict;
  /** @nullable */
  submissionId: string | null;
  createdAt: string;
  updatedAt: string;
}

export interface DossierPageDto {
  items: DossierItemDto[];
  /**
   * null: this was the last page
   * @nullable
   */
  nextCursor: string | null;
}

export interface LetterDto {
  /** @maxLength 80 */
  number: string;
  date: string;
}

export type SubmitDtoKind = 'submit';
export interface SubmitDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: SubmitDtoKind;
  letter: LetterDto;
  sentOn: string;
}

export type ResubmitDtoKind = 'resubmit';
export interface ResubmitDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: ResubmitDtoKind;
  /** @maxLength 4000 */
  note: string;
  facts?: FactsDto;
  /** @maxLength 20000 */
  achievement?: string;
}

export type WithdrawDtoKind = 'withdraw';
export interface WithdrawDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: WithdrawDtoKind;
  /** @maxLength 2000 */
  reason: string;
}

export type AcceptDtoKind = 'accept';
export interface AcceptDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: AcceptDtoKind;
  /** The day the paper set arrived */
  paperOn?: string;
  /** The day the electronic set arrived */
  electronicOn?: string;
}

export interface DefectDto {
  /**
   * A paper's code, or other
   * @maxLength 80
   */
  code: string;
  /** @maxLength 2000 */
  detail: string;
}

export type ReturnDtoKind = 'return';
export interface ReturnDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: ReturnDtoKind;
  defects: DefectDto[];
  /** @maxLength 4000 */
  note?: string;
}

export type AppraiseDtoKind = 'appraise';
export type AppraiseDtoOpinion = 'eligible' | 'not-eligible' | 'other-award';
export interface AppraiseDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: AppraiseDtoKind;
  opinion: AppraiseDtoOpinion;
  /** @maxLength 40 */
  proposedAward?: string;
  /** @maxLength 8000 */
  reasons: string;
}

export type AttendanceDtoHow = 'present' | 'wrote' | 'absent';
export interface AttendanceDto {
  personId: string;
  how: AttendanceDtoHow;
}

export interface VotesDto {
  /**
   * @minimum 0
   * @maximum 1000
   */
  for: number;
  /**
   * @minimum 0
   * @maximum 1000
   */
  against: number;
  /**
   * @minimum 0
   * @maximum 1000
   */
  blank: number;
}

export type RecordMeetingDtoKind = 'record-meeting';
export interface RecordMeetingDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: RecordMeetingDtoKind;
  heldOn: string;
  attendance: AttendanceDto[];
  votes: VotesDto;
  /** The document that holds the minutes */
  minutesId: string;
}

export type EndorseDtoKind = 'endorse';
export interface EndorseDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: EndorseDtoKind;
  letter: LetterDto;
}

export type GrantDtoKind = 'grant';
export interface GrantDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: GrantDtoKind;
  decision: LetterDto;
  documentId?: string;
}

export type DeclineDtoKind = 'decline';
export interface DeclineDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: DeclineDtoKind;
  /** @maxLength 2000 */
  reason: string;
}

export type HoldDtoKind = 'hold';
export type HoldDtoGround = 'discipline' | 'investigation' | 'inspection' | 'complaint' | 'press';
export interface HoldDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: HoldDtoKind;
  ground: HoldDtoGround;
  /** @maxLength 2000 */
  reason: string;
}

export type ReleaseDtoKind = 'release';
export interface ReleaseDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: ReleaseDtoKind;
  /** @maxLength 2000 */
  reason: string;
}

export type RecordReceiptDtoKind = 'record-receipt';
export interface RecordReceiptDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: RecordReceiptDtoKind;
  receivedOn: string;
  /** @maxLength 120 */
  reference?: string;
}

export type RecordDecisionDtoKind = 'record-decision';
export type RecordDecisionDtoOutcome = 'approved' | 'declined';
export interface RecordDecisionDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: RecordDecisionDtoKind;
  outcome: RecordDecisionDtoOutcome;
  decision: LetterDto;
  documentId?: string;
  /** @maxLength 2000 */
  reason?: string;
}

export type NotifyResultDtoKind = 'notify-result';
export interface NotifyResultDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: NotifyResultDtoKind;
  letter: LetterDto;
}

export type ReassignDtoKind = 'reassign';
export interface ReassignDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: ReassignDtoKind;
  /** The person it goes to */
  to: string;
  /** @maxLength 2000 */
  reason: string;
}

export type ExtendDtoKind = 'extend';
export interface ExtendDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: ExtendDtoKind;
  until: string;
  /** @maxLength 2000 */
  reason: string;
}

export type RetryDtoKind = 'retry';
export interface RetryDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  kind: RetryDtoKind;
  /** @maxLength 2000 */
  reason?: string;
}

export type ManyActsDtoItemsItem = { [key: string]: unknown };

export interface ManyActsDto {
  /** @maxItems 500 */
  items: ManyActsDtoItemsItem[];
}

export interface FieldProblemDto {
  /** Where; for a list from Excel the cell, as in Cá nhân!C12 */
  path: string;
  code: string;
  detail: string;
  /** How to mend it, where the reader of a list knows */
  mend?: string;
}

export interface DecidedDto {
  id: string;
  name: string;
  at: string;
}

export interface ItemRefusalDto {
  status: number;
  code: string;
  detail: string;
  next?: string;
  errors?: FieldProblemDto[];
  citations?: CitationDto[];
  decided?: DecidedDto;
}

export interface ActResultDto {
  dossierId: string;
  ok: boolean;
  seq?: number;
  refusal?: ItemRefusalDto;
}

export interface ActResultsDto {
  results: ActResultDto[];
}

export interface MeetingResultDto {
  dossierId: string;
  /** @maxLength 80 */
  stepId?: string;
  votes: VotesDto;
}

export interface MeetingDto {
  /** Made by the sender: the meeting sent again records nothing twice */
  meetingId: string;
  /** The council's unit */
  unitId: string;
  /** The day of the meeting; members are those in office on it */
  heldOn: string;
  /** The day the result is entered under, for dossiers from paper */
  on?: string;
  attendance: AttendanceDto[];
  /** The document that holds the minutes */
  minutesId: string;
  results: MeetingResultDto[];
}

export type TimelineItemDtoKind = 'submit' | 'resubmit' | 'withdraw' | 'accept' | 'return' | 'appraise' | 'record-meeting' | 'endorse' | 'grant' | 'decline' | 'hold' | 'release' | 'record-receipt' | 'record-decision' | 'notify-result' | 'reassign' | 'extend' | 'retry' | 'ring';
export interface TimelineItemDto {
  seq: number;
  actId: string;
  kind: TimelineItemDtoKind;
  stepId: string;
  by: ByDto;
  /** When it was recorded */
  at: string;
  /** When it was done */
  on: string;
  sentence: WordingDto;
  /** Entered later than it was done */
  fromPaper: boolean;
  /**
   * The due date this act set
   * @nullable
   */
  due: string | null;
  /** Hash over this act and all before it */
  hash: string;
}

export interface TimelineDto {
  items: TimelineItemDto[];
}

export interface LevelDto {
  code: string;
  name: WordingDto;
  order: number;
}

export interface SeatRuleDto {
  office: string;
  level: string;
  roles: string[];
}

export type DeadlineDtoUnit = 'working-day' | 'day' | 'month' | 'fixed-date';
export type DeadlineDtoFrom = 'step-opened';
/**
 * The law with its citation, or a local parameter
 */
export type DeadlineDtoBasis = { [key: string]: unknown };

export interface DeadlineDto {
  amount: number;
  unit: DeadlineDtoUnit;
  from: DeadlineDtoFrom;
  calendar: string;
  /** The law with its citation, or a local parameter */
  basis: DeadlineDtoBasis;
}

export type BallotRuleDtoBallot = 'required' | 'local';
export type BallotRuleDtoOf = 'all-members' | 'standing-committee';
export type BallotRuleDtoBasis = { [key: string]: unknown };

export interface BallotRuleDto {
  ballot: BallotRuleDtoBallot;
  secret: boolean;
  /** Share of all members */
  threshold: number;
  /** true: more than; false: at least */
  strict: boolean;
  of: BallotRuleDtoOf;
  basis: BallotRuleDtoBasis;
}

/**
 * @nullable
 */
export type PlanStepDtoDeadline = DeadlineDto | null;

export interface PlanStepDto {
  id: string;
  kind: string;
  level: string;
  name: WordingDto;
  seats: SeatRuleDto[];
  decides: boolean;
  /** @nullable */
  deadline: PlanStepDtoDeadline;
  ballot?: BallotRuleDto;
  authority?: WordingDto;
  checksCriteria: boolean;
  citations: CitationDto[];
}

export interface PaperDto {
  code: string;
  name: WordingDto;
  required: boolean;
  citations: CitationDto[];
}

export interface PlanDto {
  regime?: string;
  levels: LevelDto[];
  /** Empty for a draft: the plan is made when it is submitted */
  steps: PlanStepDto[];
  papers?: PaperDto[];
}

export type FindingDtoVerdict = 'met' | 'not-met' | 'unknown' | 'for-judgement';
export interface FindingDto {
  criterion: string;
  verdict: FindingDtoVerdict;
  /** false: warns only */
  decides: boolean;
  says: WordingDto;
  because: WordingDto;
  facts: string[];
  citations: CitationDto[];
}

/**
 * @nullable
 */
export type FindingsDtoVerdict = 'met' | 'not-met' | 'unknown' | null;
export interface FindingsDto {
  /** @nullable */
  verdict: FindingsDtoVerdict;
  /** true: a newer check is on its way */
  pending: boolean;
  /** @nullable */
  checkedAt: string | null;
  findings: FindingDto[];
}

export interface DocumentDto {
  id: string;
  paper: string;
  name: string;
  /** Found in the content, not in the name */
  mediaType: string;
  bytes: number;
  sha256: string;
  uploadedAt: string;
}

export interface DocumentsDto {
  items: DocumentDto[];
}

export type BrokenDtoWhy = 'missing-act' | 'broken-link' | 'changed-act' | 'state-differs';
export interface BrokenDto {
  seq: number;
  why: BrokenDtoWhy;
}

export interface HistoryDto {
  whole: boolean;
  acts: number;
  /** Hash of the last act */
  head: string;
  broken?: BrokenDto;
}

export type FilingDtoGround = 'merit' | 'sudden' | 'movement' | 'service-years' | 'seniority' | 'external' | 'resistance';
export interface FilingDto {
  /** @maxLength 40 */
  award: string;
  ground: FilingDtoGround;
  nominee: NomineeDto;
  facts?: FactsDto;
  /**
   * Report of achievements
   * @maxLength 20000
   */
  achievement?: string;
}

export interface NewSubmissionDto {
  /** Made by the sender; or send it as Idempotency-Key */
  id?: string;
  unitId: string;
  letter: LetterDto;
  /** The day the letter was sent */
  sentOn: string;
  dossiers: FilingDto[];
}

/**
 * true: file the good rows although others are faulty
 */
export type ListFormDtoKeepGood = 'true' | 'false';
/**
 * true: answer the report and store nothing
 */
export type ListFormDtoCheck = 'true' | 'false';
export interface ListFormDto {
  id?: string;
  unitId: string;
  /** @maxLength 80 */
  letterNumber: string;
  letterDate: string;
  sentOn: string;
  /** true: file the good rows although others are faulty */
  keepGood?: ListFormDtoKeepGood;
  /** true: answer the report and store nothing */
  check?: ListFormDtoCheck;
}

export interface RowProblemDto {
  sheet: string;
  /** As Excel shows it; 0: the whole sheet or file */
  row: number;
  column: string;
  path: string;
  code: string;
  /** What is wrong */
  detail: string;
  /** How to mend it */
  mend: string;
}

export type RowDtoKind = 'individual' | 'collective' | 'household';
export interface RowDto {
  sheet: string;
  row: number;
  kind: RowDtoKind;
  name: string;
  award: string;
  /** Empty: the row is good */
  errors: RowProblemDto[];
  warnings: RowProblemDto[];
}

export interface MadeDossierDto {
  id: string;
  code: string;
}

export interface SubmissionMadeDto {
  good: number;
  faulty: number;
  /** Faults of the file or of a whole sheet */
  fileErrors: RowProblemDto[];
  /** What was left aside, and why */
  notes: RowProblemDto[];
  rows: RowDto[];
  /**
   * null: only checked, nothing was stored
   * @nullable
   */
  id: string | null;
  dossiers: MadeDossierDto[];
}

export type SubmissionItemDtoState = 'draft' | 'filed';
export interface SubmissionItemDto {
  id: string;
  unitId: string;
  letter: LetterShownDto;
  sentOn: string;
  state: SubmissionItemDtoState;
  createdAt: string;
  /** @nullable */
  filedAt: string | null;
}

export interface SubmissionPageDto {
  items: SubmissionItemDto[];
  /** @nullable */
  nextCursor: string | null;
}

export interface LetterDossierDto {
  id: string;
  code: string;
  nominee: string;
  kind: string;
  award: string;
  status: string;
}

export interface ListReportDto {
  good: number;
  faulty: number;
  /** Faults of the file or of a whole sheet */
  fileErrors: RowProblemDto[];
  /** What was left aside, and why */
  notes: RowProblemDto[];
  rows: RowDto[];
}

export type SubmissionDtoState = 'draft' | 'filed';
/**
 * For its sender
 * @nullable
 */
export type SubmissionDtoReport = ListReportDto | null;

export interface SubmissionDto {
  id: string;
  unitId: string;
  letter: LetterShownDto;
  sentOn: string;
  state: SubmissionDtoState;
  createdAt: string;
  /** @nullable */
  filedAt: string | null;
  /** Those you may see */
  dossiers: LetterDossierDto[];
  /**
   * For its sender
   * @nullable
   */
  report: SubmissionDtoReport;
}

export interface FiledItemDto {
  dossierId: string;
  code: string;
  ok: boolean;
  seq?: number;
  refusal?: ItemRefusalDto;
}

export interface FiledDto {
  id: string;
  filed: number;
  refused: number;
  results: FiledItemDto[];
}

/**
 * supplement: the unit must answer a return
 */
export type InboxItemDtoTask = 'act' | 'supplement';
export interface InboxItemDto {
  id: string;
  /** supplement: the unit must answer a return */
  task: InboxItemDtoTask;
  /** Given to me by name */
  mine: boolean;
  openedAt: string;
  /** @nullable */
  dueOn: string | null;
  overdue: boolean;
  dossier: DossierItemDto;
}

export interface InboxPageDto {
  items: InboxItemDto[];
  /** @nullable */
  nextCursor: string | null;
}

export interface NoticeDossierDto {
  id: string;
  code: string;
  nominee: string;
}

export interface NoticeDto {
  id: string;
  kind: string;
  sentence: WordingDto;
  dossier: NoticeDossierDto;
  stepId: string;
  at: string;
  /** @nullable */
  readAt: string | null;
}

export interface NoticePageDto {
  items: NoticeDto[];
  /** @nullable */
  nextCursor: string | null;
}

export interface ReadNoticesDto {
  ids?: string[];
  /** All up to this one */
  upTo?: string;
}

export interface ReadCountDto {
  read: number;
}

export interface UnitRefDto {
  id: string;
  code: string;
}

/**
 * @nullable
 */
export type UnitItemDtoParent = UnitRefDto | null;

export interface UnitItemDto {
  name: string;
  kind: string;
  level: string;
  /** @nullable */
  parent: UnitItemDtoParent;
  fromOn: string;
  /** @nullable */
  toOn: string | null;
  /** true: assumed, no source says so */
  assumed: boolean;
  id: string;
  code: string;
}

export interface UnitPageDto {
  items: UnitItemDto[];
  /** @nullable */
  nextCursor: string | null;
}

/**
 * @nullable
 */
export type UnitVersionDtoParent = UnitRefDto | null;

export interface UnitVersionDto {
  name: string;
  kind: string;
  level: string;
  /** @nullable */
  parent: UnitVersionDtoParent;
  fromOn: string;
  /** @nullable */
  toOn: string | null;
  /** true: assumed, no source says so */
  assumed: boolean;
}

export interface HolderDto {
  personId: string;
  name: string;
  role: string;
  fromOn: string;
  /** @nullable */
  toOn: string | null;
}

export interface OfficeDto {
  id: string;
  kind: string;
  name: string;
  holders: HolderDto[];
}

export interface UnitNamedDto {
  code: string;
  name: string;
}

/**
 * @nullable
 */
export type SuccessionDtoTo = UnitNamedDto | null;

export interface SuccessionDto {
  kind: string;
  on: string;
  assumed: boolean;
  source: string;
  from: UnitNamedDto;
  /** @nullable */
  to: SuccessionDtoTo;
}

export interface UnitDto {
  id: string;
  code: string;
  on: string;
  /** On that day; the latest name where it did not exist then */
  name: string;
  existed: boolean;
  versions: UnitVersionDto[];
  offices: OfficeDto[];
  /** Members of its council in office on that day */
  council: ByDto[];
  successors: SuccessionDto[];
}

export type RegimeDtoId = '2003' | '2024' | '2025' | '2026';
export interface RegimeDto {
  id: RegimeDtoId;
  name: WordingDto;
  /** @nullable */
  from: string | null;
  /** @nullable */
  to: string | null;
  citations: CitationDto[];
  /** true: its awards and routes are in this rulebook */
  carried: boolean;
}

export interface RegimesDto {
  items: RegimeDto[];
}

export type AwardDtoKind = 'title' | 'form';
export type AwardDtoNomineesItem = 'individual' | 'collective' | 'household' | 'foreigner';
export type AwardDtoWaysItem = { [key: string]: unknown };

export type AwardDtoOtherWaysItem = { [key: string]: unknown };

export interface AwardDto {
  code: string;
  kind: AwardDtoKind;
  name: WordingDto;
  nominees: AwardDtoNomineesItem[];
  grounds: string[];
  decidedBy: WordingDto;
  /** The level that decides */
  level: string;
  citations: CitationDto[];
  papers: PaperDto[];
  /** Ways the law offers; each a list of rules that must all hold */
  ways: AwardDtoWaysItem[];
  /** Ways the facts cannot show: named, never counted */
  otherWays: AwardDtoOtherWaysItem[];
}

export interface CatalogueDto {
  on: string;
  regime: string;
  items: AwardDto[];
}

/**
 * Left out in a dossier: the nominee's own kind
 */
export type AssessedNomineeDtoKind = 'individual' | 'collective' | 'household' | 'foreigner';
export type AssessedNomineeDtoOccupation = 'official' | 'worker' | 'farmer' | 'soldier' | 'entrepreneur' | 'scholar' | 'other';
export type AssessedNomineeDtoGender = 'female' | 'male';
export interface AssessedNomineeDto {
  /** Left out in a dossier: the nominee's own kind */
  kind: AssessedNomineeDtoKind;
  occupation?: AssessedNomineeDtoOccupation;
  gender?: AssessedNomineeDtoGender;
  years?: YearDto[];
  awards?: HeldAwardDto[];
  discipline?: DisciplineDto[];
  holds?: NomineeHoldDto[];
  posts?: PostDto[];
  maternity?: SpanDto[];
}

export interface DatesDto {
  sentOn: string;
  /** @nullable */
  acceptedOn?: string | null;
  /** @nullable */
  decidedOn?: string | null;
}

export type AssessmentRequestDtoGround = 'merit' | 'sudden' | 'movement' | 'service-years' | 'seniority' | 'external' | 'resistance';
export interface AssessmentRequestDto {
  nominee: AssessedNomineeDto;
  collective?: CollectiveFactsDto;
  /** The achievement period */
  period?: SpanDto;
  deed?: DeedDto;
  unitFigures?: UnitFiguresDto;
  /** @maxLength 40 */
  award: string;
  ground: AssessmentRequestDtoGround;
  dates: DatesDto;
  /**
   * A unit code, for local parameters
   * @maxLength 80
   */
  unit?: string;
}

export type AssessedFindingDtoVerdict = 'met' | 'not-met' | 'unknown' | 'for-judgement';
export interface AssessedFindingDto {
  criterion: string;
  verdict: AssessedFindingDtoVerdict;
  /** false: an unverified rule warns and never decides */
  decides: boolean;
  /** The rule in one sentence */
  says: string;
  because: string;
  facts: string[];
  citations: CitationDto[];
}

export interface OtherWayDto {
  name: string;
  citation: CitationDto;
}

export type RouteDeadlineDtoUnit = 'working-day' | 'day' | 'month' | 'fixed-date';
export interface RouteDeadlineDto {
  amount: number;
  unit: RouteDeadlineDtoUnit;
}

/**
 * @nullable
 */
export type RouteStepDtoDeadline = RouteDeadlineDto | null;

export interface RouteStepDto {
  step: string;
  level: string;
  /** @nullable */
  deadline: RouteStepDtoDeadline;
}

export type AssessmentDtoRegime = '2003' | '2024' | '2025' | '2026';
export type AssessmentDtoVerdict = 'met' | 'not-met' | 'unknown';
export interface AssessmentDto {
  regime: AssessmentDtoRegime;
  award: string;
  verdict: AssessmentDtoVerdict;
  findings: AssessedFindingDto[];
  /** Ways the facts cannot show */
  otherWays: OtherWayDto[];
  route: RouteStepDto[];
}

export interface CountedDayDto {
  date: string;
  counts: boolean;
  why: string;
}

export interface WorkingDaysDto {
  from: string;
  due: string;
  counted: CountedDayDto[];
}

export type BallotAnswerDtoBallot = 'required' | 'local';
export type BallotAnswerDtoOf = 'all-members' | 'standing-committee';
export interface BallotAnswerDto {
  ballot: BallotAnswerDtoBallot;
  secret: boolean;
  threshold: number;
  of: BallotAnswerDtoOf;
  needed: number;
  /**
   * The local parameter it comes from, where the law leaves it to the place
   * @nullable
   */
  parameter: string | null;
  citations: CitationDto[];
}

export type ProblemDtoCode = 'not-signed-in' | 'not-your-task' | 'outside-your-jurisdiction' | 'separation-of-duties' | 'conflict-of-interest' | 'already-decided' | 'step-moved-on' | 'on-hold' | 'deadline-passed' | 'incomplete' | 'criteria-not-met' | 'quota-exceeded' | 'award-not-available' | 'unknown' | 'busy' | 'too-many' | 'internal';
export interface ProblemDto {
  type: string;
  title: string;
  status: number;
  code: ProblemDtoCode;
  detail: string;
  next?: string;
  errors?: FieldProblemDto[];
  citations: CitationDto[];
  findings?: FindingDto[];
  /** Who decided first, and when */
  decided?: DecidedDto;
}

export type ListDossiersParams = {
/**
 * @minimum 1
 * @maximum 200
 */
limit?: number;
/**
 * nextCursor of the page before
 * @maxLength 500
 */
cursor?: string;
/**
 * Name, unit or code; diacritics do not matter
 * @maxLength 200
 */
q?: string;
/**
 * @maxLength 40
 */
award?: string;
/**
 * Code or id of a unit: it and all under it
 * @maxLength 80
 */
unit?: string;
/**
 * @maxLength 40
 */
level?: string;
/**
 * Kind or id of the open step
 * @maxLength 80
 */
step?: string;
/**
 * soon: within seven days
 */
due?: ListDossiersDue;
status?: ListDossiersStatus;
/**
 * Dossiers of one letter
 */
submission?: string;
};

export type ListDossiersDue = 'overdue' | 'soon' | 'later' | 'none';
export type ListDossiersStatus = 'draft' | 'running' | 'returned' | 'held' | 'granted' | 'declined' | 'withdrawn';
export type ActBody = SubmitDto | ResubmitDto | WithdrawDto | AcceptDto | ReturnDto | AppraiseDto | RecordMeetingDto | EndorseDto | GrantDto | DeclineDto | HoldDto | ReleaseDto | RecordReceiptDto | RecordDecisionDto | NotifyResultDto | ReassignDto | ExtendDto | RetryDto;

export type AddDossierDocumentBody = {
  file: Blob;
  id?: string;
  paper?: string;
};

export type AddUnitDocumentBody = {
  file: Blob;
  id?: string;
  paper?: string;
  unitId: string;
};

export type CreateSubmissionBodyOneOneOfAllOf = {
  file: Blob;
};

export type CreateSubmissionBodyOneOneOf = ListFormDto & CreateSubmissionBodyOneOneOfAllOf;

export type CreateSubmissionBodyOne = NewSubmissionDto | CreateSubmissionBodyOneOneOf;

export type CreateSubmissionBodyTwoOneOfAllOf = {
  file: Blob;
};

export type CreateSubmissionBodyTwoOneOf = ListFormDto & CreateSubmissionBodyTwoOneOfAllOf;

export type CreateSubmissionBodyTwo = NewSubmissionDto | CreateSubmissionBodyTwoOneOf;

export type ListSubmissionsParams = {
/**
 * @minimum 1
 * @maximum 200
 */
limit?: number;
/**
 * nextCursor of the page before
 * @maxLength 500
 */
cursor?: string;
};

export type GetInboxParams = {
/**
 * @minimum 1
 * @maximum 200
 */
limit?: number;
/**
 * nextCursor of the page before
 * @maxLength 500
 */
cursor?: string;
/**
 * Name, unit or code; diacritics do not matter
 * @maxLength 200
 */
q?: string;
/**
 * @maxLength 40
 */
award?: string;
/**
 * Code or id of a unit: it and all under it
 * @maxLength 80
 */
unit?: string;
/**
 * @maxLength 40
 */
level?: string;
/**
 * Kind or id of the open step
 * @maxLength 80
 */
step?: string;
/**
 * soon: within seven days
 */
due?: GetInboxDue;
/**
 * mine: given to me by name; offices: waiting for a seat of mine
 */
whose?: GetInboxWhose;
};

export type GetInboxDue = 'overdue' | 'soon' | 'later' | 'none';
export type GetInboxWhose = 'mine' | 'offices';
export type ListNoticesParams = {
/**
 * @minimum 1
 * @maximum 200
 */
limit?: number;
/**
 * nextCursor of the page before
 * @maxLength 500
 */
cursor?: string;
unread?: ListNoticesUnread;
};

export type ListNoticesUnread = 'true' | 'false';
export type ListUnitsParams = {
/**
 * @minimum 1
 * @maximum 200
 */
limit?: number;
/**
 * nextCursor of the page before
 * @maxLength 500
 */
cursor?: string;
/**
 * @maxLength 200
 */
q?: string;
/**
 * Names are those of this day; left out: today
 */
on?: string;
/**
 * @maxLength 40
 */
level?: string;
/**
 * Code or id of the unit above
 * @maxLength 80
 */
parent?: string;
};

export type GetUnitParams = {
/**
 * Left out: today
 */
on?: string;
};

export type ListAwardsParams = {
/**
 * Left out: today
 */
on?: string;
};

export type GetAwardParams = {
/**
 * Left out: today
 */
on?: string;
};

export type CountWorkingDaysParams = {
from: string;
/**
 * @minimum 0
 * @maximum 1000
 */
amount: number;
unit?: CountWorkingDaysUnit;
/**
 * @maxLength 80
 */
calendar?: string;
};

export type CountWorkingDaysUnit = 'working-day' | 'day' | 'month';
export type GetBallotRuleParams = {
/**
 * @maxLength 40
 */
award: string;
on?: string;
/**
 * @minimum 1
 * @maximum 1000
 */
members: number;
/**
 * Whose council; left out: the highest that votes
 * @maxLength 40
 */
level?: string;
};

/**
 * @summary Is this process alive?
 */
export const getLiveUrl = () => {


  

  return `/health/live`
}

export const live = async ( options?: RequestInit): Promise<LiveDto> => {
  
  return send<LiveDto>(getLiveUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary Can it work? Without the engine it can (degraded), without the database it cannot
 */
export const getReadyUrl = () => {


  

  return `/health/ready`
}

export const ready = async ( options?: RequestInit): Promise<ReadyDto> => {
  
  return send<ReadyDto>(getReadyUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary Metrics for Prometheus
 */
export const getGetMetricsUrl = () => {


  

  return `/metrics`
}

export const getMetrics = async ( options?: RequestInit): Promise<string> => {
  
  return send<string>(getGetMetricsUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * Sets an HttpOnly cookie.
 * @summary Sign in with a browser
 */
export const getSignInUrl = () => {


  

  return `/api/sign-in`
}

export const signIn = async (signInDto: SignInDto, options?: RequestInit): Promise<void> => {
  
  return send<void>(getSignInUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      signInDto,)
  }
);}



/**
 * @summary Sign out
 */
export const getSignOutUrl = () => {


  

  return `/api/sign-out`
}

export const signOut = async ( options?: RequestInit): Promise<void> => {
  
  return send<void>(getSignOutUrl(),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}



/**
 * It may do what its maker may do. Shown once.
 * @summary Make a bearer token for a program
 */
export const getMakeTokenUrl = () => {


  

  return `/api/tokens`
}

export const makeToken = async (newTokenDto: NewTokenDto, options?: RequestInit): Promise<TokenDto> => {
  
  return send<TokenDto>(getMakeTokenUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newTokenDto,)
  }
);}



/**
 * @summary Take a token of mine back
 */
export const getRevokeTokenUrl = (id: string,) => {


  

  return `/api/tokens/${id}`
}

export const revokeToken = async (id: string, options?: RequestInit): Promise<void> => {
  
  return send<void>(getRevokeTokenUrl(id),
  {      
    ...options,
    method: 'DELETE'
    
    
  }
);}



/**
 * @summary Who I am, my offices and roles today, what waits for me
 */
export const getGetMeUrl = () => {


  

  return `/api/me`
}

export const getMe = async ( options?: RequestInit): Promise<MeDto> => {
  
  return send<MeDto>(getGetMeUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * Sent twice with the same id it answers the same.
 * @summary Open a draft
 */
export const getCreateDossierUrl = () => {


  

  return `/api/dossiers`
}

export const createDossier = async (newDossierDto: NewDossierDto, options?: RequestInit): Promise<DraftMadeDto> => {
  
  return send<DraftMadeDto>(getCreateDossierUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newDossierDto,)
  }
);}



/**
 * @summary Search the dossiers I may see, newest first
 */
export const getListDossiersUrl = (params?: ListDossiersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/dossiers?${stringifiedParams}` : `/api/dossiers`
}

export const listDossiers = async (params?: ListDossiersParams, options?: RequestInit): Promise<DossierPageDto> => {
  
  return send<DossierPageDto>(getListDossiersUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * What is not named stays.
 * @summary Change a draft
 */
export const getChangeDossierUrl = (id: string,) => {


  

  return `/api/dossiers/${id}`
}

export const changeDossier = async (id: string,
    dossierChangeDto: DossierChangeDto, options?: RequestInit): Promise<DossierDto> => {
  
  return send<DossierDto>(getChangeDossierUrl(id),
  {      
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      dossierChangeDto,)
  }
);}



/**
 * @summary One dossier, with what may be done now
 */
export const getGetDossierUrl = (id: string,) => {


  

  return `/api/dossiers/${id}`
}

export const getDossier = async (id: string, options?: RequestInit): Promise<DossierDto> => {
  
  return send<DossierDto>(getGetDossierUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * Answers the new view. The same actId again answers the same and happens once.
 * @summary Act on a dossier
 */
export const getActUrl = (id: string,) => {


  

  return `/api/dossiers/${id}/acts`
}

export const act = async (id: string,
    actBody: ActBody, options?: RequestInit): Promise<DossierDto> => {
  
  return send<DossierDto>(getActUrl(id),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      actBody,)
  }
);}



/**
 * One result for each; one that is refused does not hold up the others.
 * @summary Act on many dossiers
 */
export const getActManyUrl = () => {


  

  return `/api/acts`
}

export const actMany = async (manyActsDto: ManyActsDto, options?: RequestInit): Promise<ActResultsDto> => {
  
  return send<ActResultsDto>(getActManyUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      manyActsDto,)
  }
);}



/**
 * The minutes are uploaded first (POST /api/documents). One act on each dossier.
 * @summary Record a council's meeting over many dossiers
 */
export const getRecordMeetingUrl = () => {


  

  return `/api/meetings`
}

export const recordMeeting = async (meetingDto: MeetingDto, options?: RequestInit): Promise<ActResultsDto> => {
  
  return send<ActResultsDto>(getRecordMeetingUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      meetingDto,)
  }
);}



/**
 * @summary What happened, one sentence an act
 */
export const getGetTimelineUrl = (id: string,) => {


  

  return `/api/dossiers/${id}/timeline`
}

export const getTimeline = async (id: string, options?: RequestInit): Promise<TimelineDto> => {
  
  return send<TimelineDto>(getGetTimelineUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary The way it goes: steps, seats, deadlines, with their legal basis
 */
export const getGetPlanUrl = (id: string,) => {


  

  return `/api/dossiers/${id}/plan`
}

export const getPlan = async (id: string, options?: RequestInit): Promise<PlanDto> => {
  
  return send<PlanDto>(getGetPlanUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary What the law says of it
 */
export const getGetFindingsUrl = (id: string,) => {


  

  return `/api/dossiers/${id}/findings`
}

export const getFindings = async (id: string, options?: RequestInit): Promise<FindingsDto> => {
  
  return send<FindingsDto>(getGetFindingsUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary Its documents
 */
export const getGetDocumentsUrl = (id: string,) => {


  

  return `/api/dossiers/${id}/documents`
}

export const getDocuments = async (id: string, options?: RequestInit): Promise<DocumentsDto> => {
  
  return send<DocumentsDto>(getGetDocumentsUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * PDF, DOCX, XLSX, PNG or JPG, by content.
 * @summary Add a document to a dossier
 */
export const getAddDossierDocumentUrl = (id: string,) => {


  

  return `/api/dossiers/${id}/documents`
}

export const addDossierDocument = async (id: string,
    addDossierDocumentBody: AddDossierDocumentBody, options?: RequestInit): Promise<DocumentDto> => {
    const formData = new FormData();
formData.append(`file`, addDossierDocumentBody.file)
if(addDossierDocumentBody.id !== undefined) {
 formData.append(`id`, addDossierDocumentBody.id)
 }
if(addDossierDocumentBody.paper !== undefined) {
 formData.append(`paper`, addDossierDocumentBody.paper)
 }

  return send<DocumentDto>(getAddDossierDocumentUrl(id),
  {      
    ...options,
    method: 'POST'
    ,
    body: 
      formData,
  }
);}



/**
 * @summary Is the chain of acts whole?
 */
export const getVerifyHistoryUrl = (id: string,) => {


  

  return `/api/dossiers/${id}/history/verify`
}

export const verifyHistory = async (id: string, options?: RequestInit): Promise<HistoryDto> => {
  
  return send<HistoryDto>(getVerifyHistoryUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary Add a document of a unit, such as its council's minutes
 */
export const getAddUnitDocumentUrl = () => {


  

  return `/api/documents`
}

export const addUnitDocument = async (addUnitDocumentBody: AddUnitDocumentBody, options?: RequestInit): Promise<DocumentDto> => {
    const formData = new FormData();
formData.append(`file`, addUnitDocumentBody.file)
if(addUnitDocumentBody.id !== undefined) {
 formData.append(`id`, addUnitDocumentBody.id)
 }
if(addUnitDocumentBody.paper !== undefined) {
 formData.append(`paper`, addUnitDocumentBody.paper)
 }
formData.append(`unitId`, addUnitDocumentBody.unitId)

  return send<DocumentDto>(getAddUnitDocumentUrl(),
  {      
    ...options,
    method: 'POST'
    ,
    body: 
      formData,
  }
);}



/**
 * @summary Read a document
 */
export const getReadDocumentUrl = (id: string,) => {


  

  return `/api/documents/${id}`
}

export const readDocument = async (id: string, options?: RequestInit): Promise<Blob> => {
  
  return send<Blob>(getReadDocumentUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * Drafts are made; POST …/file files them. For a list the answer has a report by row; check=true stores nothing, keepGood=true keeps the good rows.
 * @summary Enter a letter with its dossiers, as JSON or as a list from Excel
 */
export const getCreateSubmissionUrl = () => {


  

  return `/api/submissions`
}

export const createSubmission = async (createSubmissionBody: CreateSubmissionBodyOne | CreateSubmissionBodyTwo, options?: RequestInit): Promise<SubmissionMadeDto> => {
  
  return send<SubmissionMadeDto>(getCreateSubmissionUrl(),
  {      
    ...options,
    method: 'POST'
    ,
    body: JSON.stringify(
      createSubmissionBody,)
  }
);}



/**
 * @summary Letters I entered, newest first
 */
export const getListSubmissionsUrl = (params?: ListSubmissionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/submissions?${stringifiedParams}` : `/api/submissions`
}

export const listSubmissions = async (params?: ListSubmissionsParams, options?: RequestInit): Promise<SubmissionPageDto> => {
  
  return send<SubmissionPageDto>(getListSubmissionsUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary The template of a list
 */
export const getGetListTemplateUrl = () => {


  

  return `/api/submissions/template`
}

export const getListTemplate = async ( options?: RequestInit): Promise<Blob> => {
  
  return send<Blob>(getGetListTemplateUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary One letter and its dossiers
 */
export const getGetSubmissionUrl = (id: string,) => {


  

  return `/api/submissions/${id}`
}

export const getSubmission = async (id: string, options?: RequestInit): Promise<SubmissionDto> => {
  
  return send<SubmissionDto>(getGetSubmissionUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary The report by row as a workbook
 */
export const getGetListReportUrl = (id: string,) => {


  

  return `/api/submissions/${id}/report`
}

export const getListReport = async (id: string, options?: RequestInit): Promise<Blob> => {
  
  return send<Blob>(getGetListReportUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * One submit act for each dossier. Can be sent again: what is filed answers the same, the rest goes on.
 * @summary File every draft of the letter
 */
export const getFileSubmissionUrl = (id: string,) => {


  

  return `/api/submissions/${id}/file`
}

export const fileSubmission = async (id: string, options?: RequestInit): Promise<FiledDto> => {
  
  return send<FiledDto>(getFileSubmissionUrl(id),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}



/**
 * @summary What waits for me and for my offices, by due date
 */
export const getGetInboxUrl = (params?: GetInboxParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/inbox?${stringifiedParams}` : `/api/inbox`
}

export const getInbox = async (params?: GetInboxParams, options?: RequestInit): Promise<InboxPageDto> => {
  
  return send<InboxPageDto>(getGetInboxUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary My notices, newest first
 */
export const getListNoticesUrl = (params?: ListNoticesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/notices?${stringifiedParams}` : `/api/notices`
}

export const listNotices = async (params?: ListNoticesParams, options?: RequestInit): Promise<NoticePageDto> => {
  
  return send<NoticePageDto>(getListNoticesUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary Mark notices of mine as read
 */
export const getReadNoticesUrl = () => {


  

  return `/api/notices/read`
}

export const readNotices = async (readNoticesDto: ReadNoticesDto, options?: RequestInit): Promise<ReadCountDto> => {
  
  return send<ReadCountDto>(getReadNoticesUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      readNoticesDto,)
  }
);}



/**
 * event: inbox, data {dossierId, seq}; event: resync when something may have been missed: load the list again.
 * @summary Server-sent events: my inbox changed
 */
export const getStreamUrl = () => {


  

  return `/api/stream`
}

export const stream = async ( options?: RequestInit): Promise<string> => {
  
  return send<string>(getStreamUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary Units that exist on a day, under the name of that day
 */
export const getListUnitsUrl = (params?: ListUnitsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/units?${stringifiedParams}` : `/api/units`
}

export const listUnits = async (params?: ListUnitsParams, options?: RequestInit): Promise<UnitPageDto> => {
  
  return send<UnitPageDto>(getListUnitsUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary One unit by code or id: versions, offices and holders on a day, successors
 */
export const getGetUnitUrl = (code: string,
    params?: GetUnitParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/units/${code}?${stringifiedParams}` : `/api/units/${code}`
}

export const getUnit = async (code: string,
    params?: GetUnitParams, options?: RequestInit): Promise<UnitDto> => {
  
  return send<UnitDto>(getGetUnitUrl(code,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary The legal regimes and their periods
 */
export const getListRegimesUrl = () => {


  

  return `/api/regimes`
}

export const listRegimes = async ( options?: RequestInit): Promise<RegimesDto> => {
  
  return send<RegimesDto>(getListRegimesUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary The catalogue as of a date
 */
export const getListAwardsUrl = (params?: ListAwardsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/awards?${stringifiedParams}` : `/api/awards`
}

export const listAwards = async (params?: ListAwardsParams, options?: RequestInit): Promise<CatalogueDto> => {
  
  return send<CatalogueDto>(getListAwardsUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * With the criteria of each way the law offers and their citations.
 * @summary One award as of a date
 */
export const getGetAwardUrl = (code: string,
    params?: GetAwardParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/awards/${code}?${stringifiedParams}` : `/api/awards/${code}`
}

export const getAward = async (code: string,
    params?: GetAwardParams, options?: RequestInit): Promise<AwardDto> => {
  
  return send<AwardDto>(getGetAwardUrl(code,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * A dry run: nothing is stored. A list that is given is complete; one that is left out is unknown.
 * @summary Would this nominee meet this award?
 */
export const getAssessUrl = () => {


  

  return `/api/assessments`
}

export const assess = async (assessmentRequestDto: AssessmentRequestDto, options?: RequestInit): Promise<AssessmentDto> => {
  
  return send<AssessmentDto>(getAssessUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      assessmentRequestDto,)
  }
);}



/**
 * @summary A due date, with every day counted or skipped and why
 */
export const getCountWorkingDaysUrl = (params: CountWorkingDaysParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/working-days?${stringifiedParams}` : `/api/working-days`
}

export const countWorkingDays = async (params: CountWorkingDaysParams, options?: RequestInit): Promise<WorkingDaysDto> => {
  
  return send<WorkingDaysDto>(getCountWorkingDaysUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary How many votes an award needs in a council
 */
export const getGetBallotRuleUrl = (params: GetBallotRuleParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/ballot-rules?${stringifiedParams}` : `/api/ballot-rules`
}

export const getBallotRule = async (params: GetBallotRuleParams, options?: RequestInit): Promise<BallotAnswerDto> => {
  
  return send<BallotAnswerDto>(getGetBallotRuleUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}
