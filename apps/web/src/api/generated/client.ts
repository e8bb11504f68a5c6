/**
 * Made from apps/api/openapi.json by orval; not edited by hand.
 */
import { send } from '../send';
export type AcceptDtoKind = 'accept';
export interface AcceptDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /** The day the electronic set arrived */
  electronicOn?: string;
  kind: AcceptDtoKind;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /** The day the paper set arrived */
  paperOn?: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

export interface ActResultDto {
  dossierId: string;
  ok: boolean;
  refusal?: ItemRefusalDto;
  seq?: number;
}

export interface ActResultsDto {
  results: ActResultDto[];
}

export interface ActingForDto {
  id: string;
  name: string;
  /** Ids of the rules, in order */
  rules: string[];
}

export interface AdviceDto {
  citations: CitationDto[];
  says: WordingDto;
}

export interface AffectedDto {
  differences: DifferenceDto[];
  dossier: NoticeDossierDto;
  /**
   * The open step; its own clock is left as it runs
   * @nullable
   */
  stepId: string | null;
}

/**
 * rung-missed: its time passed and it was not rung; rung-lost: its row was gone; nobody-to-act: no seat, substitute or head is left
 */
export type AlarmDtoKind = 'rung-missed' | 'rung-lost' | 'nobody-to-act';
export interface AlarmDto {
  dossier: NoticeDossierDto;
  /** @nullable */
  dueAt: string | null;
  id: string;
  /** rung-missed: its time passed and it was not rung; rung-lost: its row was gone; nobody-to-act: no seat, substitute or head is left */
  kind: AlarmDtoKind;
  /**
   * When it was put right
   * @nullable
   */
  mendedAt: string | null;
  raisedAt: string;
  /** @nullable */
  rung: string | null;
  stepId: string;
}

export interface AlarmPageDto {
  items: AlarmDto[];
  /** @nullable */
  nextCursor: string | null;
}

export type AlikePairDtoKind = 'individual' | 'collective' | 'household' | 'foreigner';
export type AlikePairDtoWhy = 'same-name' | 'diacritics' | 'spelling' | 'birth-year';
export interface AlikePairDto {
  a: OfferSideDto;
  b: OfferSideDto;
  id: string;
  kind: AlikePairDtoKind;
  why: AlikePairDtoWhy;
}

export interface AllotDto {
  /**
   * Whole đồng; below zero takes some back
   * @minimum -1000000000000
   * @maximum 1000000000000
   */
  amount: number;
  /** @maxLength 200 */
  decision: string;
  /**
   * Code or id of the unit whose fund it is
   * @maxLength 80
   */
  unit: string;
  /**
   * @minimum 2000
   * @maximum 2100
   */
  year: number;
}

export interface AllotmentDto {
  amount: number;
  decision: string;
  enteredAt: string;
  enteredBy: string;
  id: string;
}

export interface AllottedDto {
  id: string;
}

export interface AnswerDto {
  answered: AnsweredDto;
  defects: AnsweredDefectDto[];
  differences: FieldChangeDto[];
  papers: LaidInDto[];
  returned: ReturnedThenDto;
}

export interface AnsweredDefectDto {
  citation?: CitationDto;
  code: string;
  detail: string;
  /** Files that came in for the paper it names */
  files: string[];
  /**
   * Ticked off by the unit; null: its answer does not say
   * @nullable
   */
  mended: boolean | null;
}

export interface AnsweredDto {
  at: string;
  by: ByDto;
  note: string;
  on: string;
  /** Which act it was */
  seq: number;
}

export interface AnswersDto {
  /** One for each return that was answered, the latest first */
  items: AnswerDto[];
}

export interface ApartDto {
  citations: CitationDto[];
  code: string;
  /** The rules of its own that carry it */
  decree: WordingDto;
  name: WordingDto;
}

export type AppointDtoRole = 'clerk' | 'unit-head' | 'intake' | 'appraiser' | 'office-head' | 'desk' | 'chair' | 'vice-chair' | 'standing-vice-chair' | 'secretary' | 'member' | 'administrator';
export interface AppointDto {
  /** @maxLength 200 */
  decision: string;
  from: string;
  /**
   * Or the name of somebody new
   * @maxLength 120
   */
  fullName?: string;
  officeId: string;
  /** Somebody of the register */
  personId?: string;
  role: AppointDtoRole;
  /** Last day; left out: open */
  to?: string;
}

export interface AppointedDto {
  personId: string;
  seatId: string;
}

export type AppraiseDtoKind = 'appraise';
export type AppraiseDtoOpinion = 'eligible' | 'not-eligible' | 'other-award';
export interface AppraiseDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Needed with `eligible` where criteria are not met: why all the same
   * @maxLength 4000
   */
  despite?: string;
  kind: AppraiseDtoKind;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  opinion: AppraiseDtoOpinion;
  /** @maxLength 40 */
  proposedAward?: string;
  /** @maxLength 8000 */
  reasons: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

export type AssessedFindingDtoVerdict = 'met' | 'not-met' | 'unknown' | 'for-judgement';
export interface AssessedFindingDto {
  because: string;
  citations: CitationDto[];
  criterion: string;
  /** false: an unverified rule warns and never decides */
  decides: boolean;
  facts: string[];
  /** The rule in one sentence */
  says: string;
  verdict: AssessedFindingDtoVerdict;
  /** Which of the award's ways; absent where it holds for all of them */
  way?: number;
}

export type AssessedNomineeDtoGender = 'female' | 'male';
export type AssessedNomineeDtoKind = 'individual' | 'collective' | 'household' | 'foreigner';
export type AssessedNomineeDtoOccupation = 'official' | 'worker' | 'farmer' | 'soldier' | 'entrepreneur' | 'scholar' | 'other';
export interface AssessedNomineeDto {
  awards?: HeldAwardDto[];
  /** Time away that may count as service */
  away?: AwayDto[];
  /** Lives or works in an area of special difficulty */
  difficultArea?: boolean;
  /** Works directly, not as a leader */
  directWorker?: boolean;
  discipline?: DisciplineDto[];
  ethnicMinority?: boolean;
  gender?: AssessedNomineeDtoGender;
  holds?: NomineeHoldDto[];
  kind: AssessedNomineeDtoKind;
  maternity?: SpanDto[];
  occupation?: AssessedNomineeDtoOccupation;
  posts?: PostDto[];
  years?: YearDto[];
}

export type AssessmentDtoRegime = '2003' | '2024' | '2025' | '2026';
export type AssessmentDtoVerdict = 'met' | 'not-met' | 'unknown';
export interface AssessmentDto {
  award: string;
  findings: AssessedFindingDto[];
  /** Ways the facts cannot show */
  otherWays: OtherWayDto[];
  regime: AssessmentDtoRegime;
  route: RouteStepDto[];
  verdict: AssessmentDtoVerdict;
}

export type AssessmentRequestDtoGround = 'merit' | 'sudden' | 'movement' | 'service-years' | 'seniority' | 'external' | 'resistance';
/**
 * A case of the simplified procedure that the ground does not tell
 */
export type AssessmentRequestDtoSimplified = 'political-task' | 'found-by-head' | 'state-secret';
export interface AssessmentRequestDto {
  /** @maxLength 40 */
  award: string;
  channel?: ChannelDto;
  collective?: CollectiveFactsDto;
  /** Unverified rules that a named person confirmed */
  confirmed?: ConfirmedDto[];
  dates: DatesDto;
  deed?: DeedDto;
  /** Who found the amended law more favourable, and why */
  favourable?: FavourableDto;
  ground: AssessmentRequestDtoGround;
  movement?: MovementDto;
  nominee: AssessedNomineeDto;
  /** The achievement period */
  period?: SpanDto;
  /** A case of the simplified procedure that the ground does not tell */
  simplified?: AssessmentRequestDtoSimplified;
  /**
   * A unit code, for local parameters
   * @maxLength 80
   */
  unit?: string;
  /** Of the year, this nominee counted in */
  unitFigures?: UnitFiguresDto;
}

export type AttendanceDtoHow = 'present' | 'wrote' | 'absent';
export interface AttendanceDto {
  how: AttendanceDtoHow;
  personId: string;
}

/**
 * carried-over: same words, but the later text was not read
 */
export type AwardChangeDtoHow = 'appeared' | 'ended' | 'changed' | 'carried-over';
export interface AwardChangeDto {
  changes: ChangeDto[];
  code: string;
  /** carried-over: same words, but the later text was not read */
  how: AwardChangeDtoHow;
  name: WordingDto;
  successor?: string;
}

export type AwardDtoKind = 'title' | 'form';
export type AwardDtoNomineesItem = 'individual' | 'collective' | 'household' | 'foreigner';
export type AwardDtoOtherWaysItem = { [key: string]: unknown };

/**
 * Sets and forms of papers, public notice, consultations, Party opinion, dates for sending, the central ballot
 */
export type AwardDtoProcedure = { [key: string]: unknown };

export type AwardDtoWaysItem = { [key: string]: unknown };

export interface AwardDto {
  /** The facts that are read of every nominee, whichever way */
  asks: string[];
  citations: CitationDto[];
  code: string;
  decidedBy: WordingDto;
  grounds: string[];
  kind: AwardDtoKind;
  /** The level that decides */
  level: string;
  name: WordingDto;
  nominees: AwardDtoNomineesItem[];
  /** Ways the facts cannot show: named, never counted */
  otherWays: AwardDtoOtherWaysItem[];
  papers: PaperDto[];
  /** Sets and forms of papers, public notice, consultations, Party opinion, dates for sending, the central ballot */
  procedure: AwardDtoProcedure;
  /** Ways the law offers; each a list of rules that must all hold, and the facts that these read */
  ways: AwardDtoWaysItem[];
}

/**
 * refused: the file, or the rest of it, could not be read; failed: tried often, can be tried again
 */
export type AwardImportDtoState = 'running' | 'done' | 'refused' | 'failed';
export interface AwardImportDto {
  /** Awards written */
  added: number;
  /** Pairs that may be one, offered to a person */
  alike: number;
  by: string;
  createdAt: string;
  /** Rows that were not taken */
  faulty: number;
  fileName: string;
  /** @nullable */
  finishedAt: string | null;
  id: string;
  /** Awards that stood in the register already */
  known: number;
  /** refused: the file, or the rest of it, could not be read; failed: tried often, can be tried again */
  state: AwardImportDtoState;
  /** Rows read so far */
  taken: number;
  /**
   * When it is begun again after something failed
   * @nullable
   */
  tryAt: string | null;
}

export interface AwardImportFormDto {
  /** Client-made; sent twice it happens once */
  id?: string;
}

export interface AwardImportsDto {
  items: AwardImportDto[];
}

export interface AwardNameDto {
  code: string;
  name: WordingDto;
}

export interface AwardPeriodDto {
  from: string;
  to: string;
}

export type AwayDtoWhy = 'treatment' | 'training';
export interface AwayDto {
  from: string;
  to: string;
  why: AwayDtoWhy;
}

export type BallotAnswerDtoBallot = 'required' | 'local';
export type BallotAnswerDtoOf = 'all-members' | 'standing-committee';
export interface BallotAnswerDto {
  ballot: BallotAnswerDtoBallot;
  citations: CitationDto[];
  needed: number;
  of: BallotAnswerDtoOf;
  /**
   * The local parameter it comes from, where the law leaves it to the place
   * @nullable
   */
  parameter: string | null;
  secret: boolean;
  threshold: number;
}

export type BallotRuleDtoBallot = 'required' | 'local';
export type BallotRuleDtoBasis = { [key: string]: unknown };

export type BallotRuleDtoOf = 'all-members' | 'standing-committee';
export interface BallotRuleDto {
  ballot: BallotRuleDtoBallot;
  basis: BallotRuleDtoBasis;
  of: BallotRuleDtoOf;
  secret: boolean;
  /** true: more than; false: at least */
  strict: boolean;
  /** Share of all members */
  threshold: number;
}

export interface BaseDto {
  /**
   * As the unit declares it
   * @nullable
   */
  declared: number | null;
  /** In drafts, or with a fact left out */
  maybe: number;
  /** Recorded: proposed or given this year */
  sure: number;
}

export interface BaseRangeDto {
  known: boolean;
  least: number;
  most: number;
}

export interface BonusDto {
  /** Whole đồng, rounded up to ten thousand */
  amount: number;
  /** true: a ceiling; the one who gives the award sets the figure */
  atMost: boolean;
  /** Whole đồng, on the day of the decision */
  baseSalary: number;
  citations: CitationDto[];
  /** How many base salaries */
  coefficient: number;
  /** What a reader must know of the figure */
  notes: string[];
}

export type BrokenDtoWhy = 'missing-act' | 'broken-link' | 'changed-act' | 'state-differs';
export interface BrokenDto {
  seq: number;
  why: BrokenDtoWhy;
}

export interface ByDto {
  id: string;
  name: string;
}

export interface CalendarChangeDto {
  /** Made by the sender, or the header Idempotency-Key */
  id?: string;
  /**
   * Code or id of a unit whose own rows these are; left out: the whole country's
   * @maxLength 80
   */
  place?: string;
  /** @maxLength 500 */
  reason: string;
  rows: CalendarLineDto[];
}

export interface CalendarChangeShownDto {
  at: string;
  by: string;
  id: string;
  /** @nullable */
  place: string | null;
  reason: string;
  rows: ChangedRowDto[];
  seq: number;
}

export interface CalendarChangedDto {
  id: string;
  /** true: others are counted within a minute */
  more: boolean;
  /** Deadlines that have moved so far */
  moved: number;
  seq: number;
}

export interface CalendarEffectsDto {
  /** All of them */
  affected: number;
  /** Those under the units I administer, at most 200 */
  items: MovedDeadlineDto[];
  /** Running deadlines looked at */
  looked: number;
  /** More run than were looked at */
  more: boolean;
}

/**
 * @nullable
 */
export type CalendarItemDtoEnded = DeadlineEndDto | null;

/**
 * null: not yours to see
 * @nullable
 */
export type CalendarItemDtoFiled = FiledCountDto | null;

/**
 * null: any ground
 * @nullable
 */
export type CalendarItemDtoGround = 'merit' | 'sudden' | 'movement' | 'service-years' | 'seniority' | 'external' | 'resistance' | null;
export type CalendarItemDtoKind = 'calendar-year' | 'school-year';
/**
 * tightened: a level below asks for an earlier day; set-aside: a level above has one; believed: unverified, warns only
 */
export type CalendarItemDtoStanding = 'stands' | 'tightened' | 'set-aside' | 'believed';
/**
 * null: the law
 * @nullable
 */
export type CalendarItemDtoUnit = DeadlineUnitDto | null;

export interface CalendarItemDto {
  awards: DeadlineAwardDto[];
  due: string;
  /** @nullable */
  ended: CalendarItemDtoEnded;
  /** @nullable */
  enteredAt: string | null;
  /** @nullable */
  enteredBy: string | null;
  /**
   * null: not yours to see
   * @nullable
   */
  filed: CalendarItemDtoFiled;
  /**
   * null: any ground
   * @nullable
   */
  ground: CalendarItemDtoGround;
  /** Of the row; one row has a day for each period */
  id: string;
  kind: CalendarItemDtoKind;
  /** Calendar days; negative once it has passed */
  left: number;
  leftInWords: WordingDto;
  period: string;
  periodName: WordingDto;
  row: DeadlineRowDto;
  setBy: WordingDto;
  /** tightened: a level below asks for an earlier day; set-aside: a level above has one; believed: unverified, warns only */
  standing: CalendarItemDtoStanding;
  /**
   * null: the law
   * @nullable
   */
  unit: CalendarItemDtoUnit;
}

/**
 * add: where no row stands; replace, remove: the row that stands
 */
export type CalendarLineDtoAction = 'add' | 'replace' | 'remove';
/**
 * Left out: everyone
 */
export type CalendarLineDtoAudience = 'everyone' | 'administration' | 'schools';
/**
 * For add and replace
 */
export type CalendarLineDtoKind = 'holiday' | 'compensatory' | 'swapped-off' | 'swapped-on';
/**
 * Left out: unverified
 */
export type CalendarLineDtoMark = 'text' | 'second-hand' | 'unverified';
export interface CalendarLineDto {
  /** add: where no row stands; replace, remove: the row that stands */
  action: CalendarLineDtoAction;
  /** Left out: everyone */
  audience?: CalendarLineDtoAudience;
  date: string;
  /** For add and replace */
  kind?: CalendarLineDtoKind;
  /** Left out: unverified */
  mark?: CalendarLineDtoMark;
  /** @maxLength 200 */
  name?: string;
  /** @maxLength 500 */
  note?: string;
  /**
   * The document it rests on
   * @maxLength 300
   */
  source?: string;
}

export interface CalendarPlaceDto {
  code: string;
  id: string;
  name: string;
}

export interface CalendarReadDto {
  /** Row by row what cannot be read */
  errors: UnreadDayDto[];
  rows: ReadDayDto[];
}

export type CalendarRowDtoAudience = 'everyone' | 'administration' | 'schools';
export type CalendarRowDtoKind = 'holiday' | 'compensatory' | 'swapped-off' | 'swapped-on';
export type CalendarRowDtoMark = 'text' | 'second-hand' | 'unverified';
/**
 * null: the whole country
 * @nullable
 */
export type CalendarRowDtoPlace = CalendarPlaceDto | null;

export interface CalendarRowDto {
  audience: CalendarRowDtoAudience;
  date: string;
  kind: CalendarRowDtoKind;
  mark: CalendarRowDtoMark;
  name: string;
  /** @nullable */
  note?: string | null;
  /**
   * null: the whole country
   * @nullable
   */
  place: CalendarRowDtoPlace;
  source: string;
}

export interface CalendarUnitDto {
  code: string;
  id: string;
  level: string;
  name: string;
}

export interface CalendarWishDto {
  /**
   * Code or id of a unit whose own rows these are; left out: the whole country's
   * @maxLength 80
   */
  place?: string;
  rows: CalendarLineDto[];
}

export interface CalendarYearDto {
  /** The latest 50 that touch this year */
  changes: CalendarChangeShownDto[];
  /** May I change these rows? */
  mine: boolean;
  rows: CalendarRowDto[];
  /** How often the calendar was changed */
  seq: number;
  year: number;
}

/**
 * In whose place
 * @nullable
 */
export type CandidateDtoActingFor = ActingForDto | null;

export interface CandidateDto {
  /**
   * In whose place
   * @nullable
   */
  actingFor: CandidateDtoActingFor;
  id: string;
  name: string;
}

/**
 * @nullable
 */
export type CandidatesDtoHead = PersonDto | null;

/**
 * seat: of the step itself, or standing in; head: nobody else is left; nobody: not even the head; none: nothing waits
 */
export type CandidatesDtoHow = 'seat' | 'head' | 'nobody' | 'none';
export interface CandidatesDto {
  /** @nullable */
  head: CandidatesDtoHead;
  /** seat: of the step itself, or standing in; head: nobody else is left; nobody: not even the head; none: nothing waits */
  how: CandidatesDtoHow;
  people: CandidateDto[];
}

export type CapDtoRounding = 'exact' | 'down' | 'nearest' | 'up' | 'unstated';
export type CapDtoSource = 'law' | 'local';
export type CapDtoVerdict = 'within' | 'brushing' | 'over' | 'unknown';
export interface CapDto {
  base: BaseRangeDto;
  /** true: what passes it is refused; false: it warns */
  blocks: boolean;
  citations: CitationDto[];
  /** @nullable */
  decision: string | null;
  /**
   * What the cap comes to, unrounded
   * @nullable
   */
  heads: number | null;
  /**
   * How many more fit; below zero: too many. null: the base is not known
   * @nullable
   */
  left: number | null;
  percent: number;
  rounding: CapDtoRounding;
  /** The rule in one sentence */
  rule: WordingDto;
  says: WordingDto;
  source: CapDtoSource;
  verdict: CapDtoVerdict;
}

export interface CatalogueDto {
  /** Kept apart by the law: listed, never filed here */
  apart: ApartDto[];
  /** Awards of other periods */
  gone: GoneAwardDto[];
  items: AwardDto[];
  on: string;
  regime: string;
  /** The simplified procedure of that day */
  simplified: SimplifiedDto;
}

export interface CellDto {
  /** @maxLength 3 */
  column: string;
  /**
   * Empty: the cell is blank
   * @maxLength 5000
   */
  text: string;
}

/**
 * null: gone
 * @nullable
 */
export type ChangeDtoAfter = WordingDto | null;

/**
 * null: new
 * @nullable
 */
export type ChangeDtoBefore = WordingDto | null;

export type ChangeDtoPart = 'name' | 'decided-by' | 'nominee' | 'rule' | 'paper' | 'step' | 'money';
export interface ChangeDto {
  /**
   * null: gone
   * @nullable
   */
  after: ChangeDtoAfter;
  /**
   * null: new
   * @nullable
   */
  before: ChangeDtoBefore;
  citations: CitationDto[];
  part: ChangeDtoPart;
}

export type ChangedRowDtoAction = 'add' | 'replace' | 'remove';
export type ChangedRowDtoKind = 'holiday' | 'compensatory' | 'swapped-off' | 'swapped-on';
/**
 * The row before
 * @nullable
 */
export type ChangedRowDtoWas = { [key: string]: unknown } | null;

export interface ChangedRowDto {
  action: ChangedRowDtoAction;
  date: string;
  kind?: ChangedRowDtoKind;
  name?: string;
  /**
   * The row before
   * @nullable
   */
  was: ChangedRowDtoWas;
}

export interface ChangesDto {
  from: string;
  items: AwardChangeDto[];
  to: string;
}

export type ChannelDtoLocalOpinion = 'agree' | 'disagree' | 'none';
export interface ChannelDto {
  localOpinion?: ChannelDtoLocalOpinion;
  /** Proposed by a sector's own line, past the locality */
  vertical: boolean;
}

export type ChannelStateDtoName = 'e-mail' | 'webhook';
/**
 * off: not set up
 */
export type ChannelStateDtoState = 'off' | 'up' | 'down';
export interface ChannelStateDto {
  /** Given up, or come back */
  failed: number;
  /** @nullable */
  lastError: string | null;
  name: ChannelStateDtoName;
  /** @nullable */
  since: string | null;
  /** off: not set up */
  state: ChannelStateDtoState;
  /** Messages that wait to be sent, up to 1000 */
  waiting: number;
}

export interface ChannelStatesDto {
  items: ChannelStateDto[];
}

export type ChooseRegimeDtoKind = 'choose-regime';
/**
 * The law of its dates, or the amended one found more favourable (Law 06/2026 art. 4(4))
 */
export type ChooseRegimeDtoRegime = '2003' | '2024' | '2025' | '2026';
export interface ChooseRegimeDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  kind: ChooseRegimeDtoKind;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /** @maxLength 4000 */
  reason: string;
  /** The law of its dates, or the amended one found more favourable (Law 06/2026 art. 4(4)) */
  regime: ChooseRegimeDtoRegime;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

/**
 * An unverified rule warns and never decides
 */
export type CitationDtoMark = 'text' | 'second-hand' | 'unverified';
export interface CitationDto {
  article?: string;
  clause?: number;
  document: string;
  from: string;
  /** An unverified rule warns and never decides */
  mark: CitationDtoMark;
  note?: string;
  point?: string;
  /** @nullable */
  to: string | null;
}

export type CollectiveFactsDtoRating = 'KHT' | 'HT' | 'HTT' | 'HTXS';
export interface CollectiveFactsDto {
  /**
   * Members who are LĐTT or CSTT
   * @minimum 0
   * @maximum 1000000000
   */
  advanced?: number;
  /**
   * @minimum 0
   * @maximum 1000000000
   */
  completed?: number;
  /**
   * Members disciplined at cảnh cáo or above
   * @minimum 0
   * @maximum 1000000000
   */
  disciplined?: number;
  /** Dissolved in a restructuring */
  dissolvedOn?: string;
  establishedOn?: string;
  /**
   * Members who are CSTĐ cơ sở
   * @minimum 0
   * @maximum 1000000000
   */
  fighters?: number;
  /** May the collective be given a flag? */
  flagOpen?: boolean;
  /** Leads a cluster of the Central Council */
  leadsCentralCluster?: boolean;
  leadsCluster?: boolean;
  /**
   * @minimum 0
   * @maximum 1000000000
   */
  members?: number;
  rating?: CollectiveFactsDtoRating;
}

export type ComposedDtoPart = 'women' | 'direct-workers' | 'ethnic-minorities' | 'difficult-areas';
export interface ComposedDto {
  no: number;
  part: ComposedDtoPart;
  /** Not recorded */
  unknown: number;
  yes: number;
}

export interface ConfirmedDto {
  /** @maxLength 200 */
  by: string;
  /** @maxLength 80 */
  criterion: string;
  on: string;
  /** @maxLength 200 */
  text: string;
}

export interface CountDto {
  /** The rules of counting that were used */
  citations: CitationDto[];
  counted: CountedOfDeadlineDto[];
  /** @nullable */
  due: string | null;
  from: string;
  /** What was left when the clock stopped */
  left: number;
}

export interface CountedDayDto {
  counts: boolean;
  date: string;
  /** true: the row of the calendar is only computed or remembered; check it */
  unverified?: boolean;
  why: string;
}

export interface CountedOfDeadlineDto {
  counts: boolean;
  date: string;
  /** true: the row of the calendar is not checked against its document */
  unverified?: boolean;
  why: WordingDto;
}

export interface CountsDto {
  notices: number;
  noticesMore: boolean;
  /** Up to 99 */
  tasks: number;
  /** true: there are more than counted */
  tasksMore: boolean;
}

export interface DatesDto {
  /** @nullable */
  acceptedOn?: string | null;
  /** @nullable */
  decidedOn?: string | null;
  sentOn: string;
}

export interface DeadlineAwardDto {
  code: string;
  name: WordingDto;
}

/**
 * The law with its citation, or a local parameter
 */
export type DeadlineDtoBasis = { [key: string]: unknown };

export type DeadlineDtoFrom = 'step-opened';
export type DeadlineDtoUnit = 'working-day' | 'day' | 'month' | 'fixed-date';
export interface DeadlineDto {
  amount: number;
  /** The law with its citation, or a local parameter */
  basis: DeadlineDtoBasis;
  calendar: string;
  from: DeadlineDtoFrom;
  unit: DeadlineDtoUnit;
}

export interface DeadlineEndDto {
  /** @nullable */
  by: string | null;
  /** @nullable */
  followedBy: string | null;
  lastOn: string;
  reason: string;
}

export interface DeadlineHeldDto {
  /** How it came about, layer by layer */
  because: WordingDto[];
  citation?: CitationDto;
  due: string;
  id: string;
  left: number;
  leftInWords: WordingDto;
  setBy: WordingDto;
}

export interface DeadlineKeptDto {
  id: string;
}

/**
 * {each: "06-30", yearsAfter: 0}, or {once: "2026-06-30", year: 2026}
 */
export type DeadlineRowDtoDay = { [key: string]: unknown };

/**
 * @nullable
 */
export type DeadlineRowDtoDecision = DecisionOfDeadlineDto | null;

export type DeadlineRowDtoMark = 'text' | 'second-hand' | 'unverified';
export interface DeadlineRowDto {
  citation?: CitationDto;
  /** {each: "06-30", yearsAfter: 0}, or {once: "2026-06-30", year: 2026} */
  day: DeadlineRowDtoDay;
  /** @nullable */
  decision: DeadlineRowDtoDecision;
  from: string;
  mark: DeadlineRowDtoMark;
  rolls: boolean;
  source: string;
  /** @nullable */
  to: string | null;
}

/**
 * The law with its citation, or a local parameter with its decision
 */
export type DeadlineRuleDtoBasis = { [key: string]: unknown };

export type DeadlineRuleDtoUnit = 'working-day' | 'day' | 'month' | 'fixed-date';
export interface DeadlineRuleDto {
  amount: number;
  /** The law with its citation, or a local parameter with its decision */
  basis: DeadlineRuleDtoBasis;
  unit: DeadlineRuleDtoUnit;
}

/**
 * @nullable
 */
export type DeadlineShownDtoRule = DeadlineRuleDto | null;

export type DeadlineShownDtoState = 'running' | 'paused' | 'extended' | 'recounted' | 'met' | 'missed' | 'stopped';
export interface DeadlineShownDto {
  /** @nullable */
  closedAt: string | null;
  dueOn: string;
  id: string;
  openedOn: string;
  /** First moment at which it is overdue */
  overdueAt: string;
  /** @nullable */
  rule: DeadlineShownDtoRule;
  state: DeadlineShownDtoState;
  step: DeadlineStepDto;
  /** How the date came about, from the first day of the step */
  stretches: StretchDto[];
}

export interface DeadlineStepDto {
  id: string;
  name: WordingDto;
}

export interface DeadlineUnitDto {
  code: string;
  id: string;
  name: string;
}

export interface DeadlinesDto {
  /** In the order they were opened */
  items: DeadlineShownDto[];
}

export interface DecidedDto {
  at: string;
  id: string;
  name: string;
}

export interface DecisionOfDeadlineDto {
  date: string;
  number: string;
}

export type DeclineDtoKind = 'decline';
export interface DeclineDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  kind: DeclineDtoKind;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /** @maxLength 2000 */
  reason: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

export type DeedDtoEffect = 'base' | 'commune' | 'province' | 'nation';
export interface DeedDto {
  effect?: DeedDtoEffect;
  /** @maxLength 200 */
  kind?: string;
  /** Won at an international contest */
  prize?: PrizeDto;
  /**
   * Years a farm model has been stable
   * @minimum 0
   * @maximum 1000000000
   */
  stableYears?: number;
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

export interface DefectShownDto {
  citation?: CitationDto;
  code: string;
  detail: string;
}

export interface DeliveryDossierDto {
  code: string;
  id: string;
}

export type DeliveryDtoChannel = 'e-mail' | 'webhook';
/**
 * @nullable
 */
export type DeliveryDtoDossier = DeliveryDossierDto | null;

/**
 * @nullable
 */
export type DeliveryDtoPerson = DeliveryPersonDto | null;

export type DeliveryDtoState = 'waiting' | 'sent' | 'failed' | 'bounced' | 'skipped';
export type DeliveryDtoWay = 'now' | 'digest';
export interface DeliveryDto {
  attempts: number;
  channel: DeliveryDtoChannel;
  createdAt: string;
  /** @nullable */
  dossier: DeliveryDtoDossier;
  id: string;
  /** Kind of notice or event; digest: the day’s summary */
  kind: string;
  /** @nullable */
  lastError: string | null;
  nextAt: string;
  /** @nullable */
  person: DeliveryDtoPerson;
  /**
   * Why it was skipped
   * @nullable
   */
  reason: string | null;
  /** @nullable */
  sentAt: string | null;
  state: DeliveryDtoState;
  way: DeliveryDtoWay;
}

export interface DeliveryPageDto {
  items: DeliveryDto[];
  /** @nullable */
  nextCursor: string | null;
}

export interface DeliveryPersonDto {
  id: string;
  name: string;
}

export interface DemoMailDto {
  at: string;
  from: string;
  /** What a mail program acts on */
  headers: DemoMailHeaderDto[];
  /** The HTML form */
  html: string;
  id: string;
  subject: string;
  /** The plain form */
  text: string;
  to: string;
}

export interface DemoMailHeaderDto {
  name: string;
  value: string;
}

export interface DemoMailLineDto {
  at: string;
  id: string;
  subject: string;
  to: string;
}

export interface DemoMailPageDto {
  items: DemoMailLineDto[];
  /** @nullable */
  nextCursor: string | null;
}

/**
 * As a new plan would have it
 * @nullable
 */
export type DifferenceDtoAfter = { [key: string]: unknown } | null;

/**
 * As the dossier has it
 * @nullable
 */
export type DifferenceDtoBefore = { [key: string]: unknown } | null;

/**
 * null for reminders and the ladder, which belong to every step
 * @nullable
 */
export type DifferenceDtoStep = DifferentStepDto | null;

export type DifferenceDtoWhat = 'days' | 'share' | 'reminders' | 'ladder';
export interface DifferenceDto {
  /**
   * As a new plan would have it
   * @nullable
   */
  after: DifferenceDtoAfter;
  /**
   * As the dossier has it
   * @nullable
   */
  before: DifferenceDtoBefore;
  /**
   * null for reminders and the ladder, which belong to every step
   * @nullable
   */
  step: DifferenceDtoStep;
  what: DifferenceDtoWhat;
}

export interface DifferentStepDto {
  id: string;
  name: WordingDto;
}

export type DisciplineDtoKind = 'reprimand' | 'warning' | 'salary-cut' | 'demotion' | 'removal' | 'dismissal';
export interface DisciplineDto {
  from: string;
  kind: DisciplineDtoKind;
  /** @nullable */
  to?: string | null;
}

export interface DocumentDto {
  bytes: number;
  id: string;
  /** Found in the content, not in the name */
  mediaType: string;
  name: string;
  paper: string;
  sha256: string;
  uploadedAt: string;
}

export interface DocumentsDto {
  items: DocumentDto[];
}

export type DossierChangeDtoGround = 'merit' | 'sudden' | 'movement' | 'service-years' | 'seniority' | 'external' | 'resistance';
export interface DossierChangeDto {
  /** @maxLength 20000 */
  achievement?: string;
  /** @maxLength 40 */
  award?: string;
  facts?: FactsDto;
  ground?: DossierChangeDtoGround;
  nominee?: NomineeDto;
}

/**
 * @nullable
 */
export type DossierDtoDecision = LetterShownDto | null;

/**
 * As filed
 */
export type DossierDtoFacts = { [key: string]: unknown };

/**
 * Filed after the last day; null: in time, or nobody set one
 * @nullable
 */
export type DossierDtoFiledLate = FiledLateDto | null;

/**
 * @nullable
 */
export type DossierDtoHeld = HeldDto | null;

/**
 * By which rules the criteria are checked; null for a draft
 * @nullable
 */
export type DossierDtoLaw = GoverningDto | null;

/**
 * @nullable
 */
export type DossierDtoLetter = LetterShownDto | null;

/**
 * @nullable
 */
export type DossierDtoOutcome = 'granted' | 'declined' | 'withdrawn' | null;
export type DossierDtoPhase = 'draft' | 'running' | 'ended';
/**
 * @nullable
 */
export type DossierDtoReturned = ReturnedDto | null;

export type DossierDtoStatus = 'draft' | 'running' | 'returned' | 'held' | 'granted' | 'declined' | 'withdrawn';
/**
 * @nullable
 */
export type DossierDtoStep = OpenStepDto | null;

/**
 * @nullable
 */
export type DossierDtoVerdict = 'met' | 'not-met' | 'unknown' | null;
export interface DossierDto {
  /** @nullable */
  acceptedOn: string | null;
  /** @nullable */
  achievement: string | null;
  /** The day an act is taken to be done on when it does not say */
  actDay: string;
  /** What may be done now, and by you; and why not */
  available: OfferDto[];
  award: AwardNameDto;
  /** false: a check of the criteria was asked for and has not run yet */
  checked: boolean;
  code: string;
  createdAt: string;
  /** @nullable */
  decision: DossierDtoDecision;
  /** As filed */
  facts: DossierDtoFacts;
  /**
   * Filed after the last day; null: in time, or nobody set one
   * @nullable
   */
  filedLate: DossierDtoFiledLate;
  /** The last act its workflow has seen */
  followed: number;
  fromPaper: boolean;
  ground: string;
  /** @nullable */
  held: DossierDtoHeld;
  id: string;
  /**
   * By which rules the criteria are checked; null for a draft
   * @nullable
   */
  law: DossierDtoLaw;
  /** @nullable */
  letter: DossierDtoLetter;
  nominee: NomineeShownDto;
  /** @nullable */
  outcome: DossierDtoOutcome;
  path: PathStepDto[];
  phase: DossierDtoPhase;
  /** @nullable */
  regime: string | null;
  /** @nullable */
  returned: DossierDtoReturned;
  /** @nullable */
  sentOn: string | null;
  /** How many acts it has accepted */
  seq: number;
  status: DossierDtoStatus;
  /** @nullable */
  step: DossierDtoStep;
  /** @nullable */
  submissionId: string | null;
  /** The facts that are known, field by field in words */
  told: ToldDto[];
  unit: UnitNameDto;
  updatedAt: string;
  /** @nullable */
  verdict: DossierDtoVerdict;
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
  award: string;
  code: string;
  createdAt: string;
  /** @nullable */
  dueOn: string | null;
  id: string;
  /** Filed after the last day to file */
  late: boolean;
  /** @nullable */
  level: string | null;
  nominee: NomineeShownDto;
  overdue: boolean;
  /**
   * The year it is for; null: a draft
   * @nullable
   */
  period: string | null;
  status: DossierItemDtoStatus;
  /** @nullable */
  stepId: string | null;
  /** @nullable */
  stepKind: string | null;
  /** @nullable */
  stepName: DossierItemDtoStepName;
  /** @nullable */
  submissionId: string | null;
  unit: UnitNameDto;
  updatedAt: string;
  /** @nullable */
  verdict: DossierItemDtoVerdict;
}

export interface DossierPageDto {
  items: DossierItemDto[];
  /**
   * null: this was the last page
   * @nullable
   */
  nextCursor: string | null;
}

export interface DraftMadeDto {
  code: string;
  id: string;
}

export interface EffectsDto {
  affected: number;
  /** At most 500 */
  items: AffectedDto[];
  /** Running dossiers looked at */
  looked: number;
  /** More run under the unit than were looked at */
  more: boolean;
  /** The day the plans are compared for */
  on: string;
}

export interface EligibleDto {
  /** What is met first */
  items: ReachedDto[];
}

export type EligibleRequestDtoGround = 'merit' | 'sudden' | 'movement' | 'service-years' | 'seniority' | 'external' | 'resistance';
/**
 * A case of the simplified procedure that the ground does not tell
 */
export type EligibleRequestDtoSimplified = 'political-task' | 'found-by-head' | 'state-secret';
export interface EligibleRequestDto {
  channel?: ChannelDto;
  collective?: CollectiveFactsDto;
  dates: DatesDto;
  deed?: DeedDto;
  ground: EligibleRequestDtoGround;
  movement?: MovementDto;
  nominee: AssessedNomineeDto;
  /** The achievement period */
  period?: SpanDto;
  /** A case of the simplified procedure that the ground does not tell */
  simplified?: EligibleRequestDtoSimplified;
  /**
   * A unit code, for local parameters
   * @maxLength 80
   */
  unit?: string;
  /** Of the year, this nominee counted in */
  unitFigures?: UnitFiguresDto;
}

export interface EndDeadlineDto {
  /** The last day it is in force */
  lastOn: string;
  /** @maxLength 2000 */
  reason: string;
}

export interface EndSeatDto {
  /** @maxLength 200 */
  decision: string;
  /** The last day in the seat */
  on: string;
}

export type EndorseDtoKind = 'endorse';
export interface EndorseDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  kind: EndorseDtoKind;
  letter: LetterDto;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

export interface EvidenceDto {
  /** @nullable */
  difficultArea: boolean | null;
  /** @nullable */
  directWorker: boolean | null;
  /** @nullable */
  earlierAwards: number | null;
  /** @nullable */
  ethnicMinority: boolean | null;
  /**
   * Yes votes by members, 0 to 1
   * @nullable
   */
  votes: number | null;
  /**
   * null: not recorded
   * @nullable
   */
  woman: boolean | null;
}

/**
 * @nullable
 */
export type ExplainedDtoPayer = PayerDto | null;

export interface ExplainedDto {
  award: AwardDto;
  /**
   * The last day of the regime before
   * @nullable
   */
  before: string | null;
  money: SubjectMoneyDto[];
  on: string;
  /** @nullable */
  payer: ExplainedDtoPayer;
  regime: RegimeNameDto;
  /** The way up, for the first way the law offers */
  steps: PlanStepDto[];
}

export type ExtendDtoKind = 'extend';
export interface ExtendDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  kind: ExtendDtoKind;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /** @maxLength 2000 */
  reason: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  until: string;
}

/**
 * A case of the simplified procedure that the ground does not tell
 */
export type FactsDtoSimplified = 'political-task' | 'found-by-head' | 'state-secret';
export interface FactsDto {
  channel?: ChannelDto;
  collective?: CollectiveFactsDto;
  deed?: DeedDto;
  movement?: MovementDto;
  nominee?: NomineeFactsDto;
  /** The achievement period */
  period?: SpanDto;
  /** A case of the simplified procedure that the ground does not tell */
  simplified?: FactsDtoSimplified;
  /** Of the year, this nominee counted in */
  unitFigures?: UnitFiguresDto;
}

export interface FavourableDto {
  /** @maxLength 200 */
  by: string;
  on: string;
  /** @maxLength 2000 */
  why: string;
}

export interface FieldChangeDto {
  /** What stands there now and did not */
  after: WordingDto[];
  /** What stood there and stands there no more */
  before: WordingDto[];
  field: string;
  what: WordingDto;
}

export interface FieldProblemDto {
  code: string;
  detail: string;
  /** How to mend it, where the reader of a list knows */
  mend?: string;
  /** Where; for a list from Excel the cell, as in Cá nhân!C12 */
  path: string;
}

export interface FileRowsDto {
  /**
   * For rows that come after the last day to file: why
   * @maxLength 2000
   */
  lateReason?: string;
  /**
   * Places in the list
   * @maxItems 200
   */
  rows?: number[];
}

export interface FiledCountDto {
  /** Of those, that have filed for the period */
  filed: number;
  /** Of those, late */
  late: number;
  /** Units that propose, this one and under it */
  units: number;
}

export interface FiledDto {
  filed: number;
  id: string;
  refused: number;
  results: FiledItemDto[];
}

export interface FiledItemDto {
  code: string;
  dossierId: string;
  ok: boolean;
  /** Place of its row in the list */
  place?: number;
  refusal?: ItemRefusalDto;
  seq?: number;
}

export interface FiledLateDto {
  /** Calendar days */
  days: number;
  /** Id of the deadline’s row */
  deadlineId: string;
  /** The last day to file */
  due: string;
  period: WordingDto;
  /** Why it came late, as the unit said */
  reason: string;
  /** Who set it, by which paper */
  setBy: WordingDto;
}

export interface FilingCalendarDto {
  /** In order of date */
  items: CalendarItemDto[];
  /** May I enter deadlines for this unit? */
  mine: boolean;
  on: string;
  unit: CalendarUnitDto;
}

export type FilingDtoGround = 'merit' | 'sudden' | 'movement' | 'service-years' | 'seniority' | 'external' | 'resistance';
export interface FilingDto {
  /**
   * Report of achievements
   * @maxLength 20000
   */
  achievement?: string;
  /** @maxLength 40 */
  award: string;
  facts?: FactsDto;
  ground: FilingDtoGround;
  nominee: NomineeDto;
}

export type FindingDtoVerdict = 'met' | 'not-met' | 'unknown' | 'for-judgement';
export interface FindingDto {
  because: WordingDto;
  citations: CitationDto[];
  criterion: string;
  /** false: warns only */
  decides: boolean;
  facts: string[];
  says: WordingDto;
  verdict: FindingDtoVerdict;
  /** Which of the award's ways; absent where it holds for all of them */
  way?: number;
}

/**
 * @nullable
 */
export type FindingsDtoVerdict = 'met' | 'not-met' | 'unknown' | null;
export interface FindingsDto {
  /** @nullable */
  checkedAt: string | null;
  findings: FindingDto[];
  /** true: a newer check is on its way */
  pending: boolean;
  /** @nullable */
  verdict: FindingsDtoVerdict;
}

export interface FormerSeatDto {
  fromOn: string;
  office: string;
  officeName: string;
  role: string;
  /** @nullable */
  toOn: string | null;
  unitId: string;
  unitName: string;
}

export interface FoundFavourableDto {
  by: string;
  on: string;
  why: string;
}

export interface FundDto {
  allotments: AllotmentDto[];
  /** Whole đồng set aside */
  allotted: number;
  /** What the awards decided that year cost this unit */
  committed: number;
  left: number;
  lines: FundLineDto[];
  /** true: the reader may set money aside */
  mayAllot: boolean;
  name: string;
  unit: string;
  /** Granted without a known figure; not in the balance */
  unpriced: number;
  year: number;
}

export interface FundLineDto {
  /**
   * null: no figure is known for that day
   * @nullable
   */
  amount: number | null;
  award: string;
  code: string;
  decidedOn: string;
  dossierId: string;
  nominee: string;
}

/**
 * @nullable
 */
export type GivenAwardDtoGround = 'merit' | 'sudden' | 'movement' | 'service-years' | 'seniority' | 'external' | 'resistance' | null;
/**
 * @nullable
 */
export type GivenAwardDtoPeriod = AwardPeriodDto | null;

export type GivenAwardDtoSource = 'dossier' | 'import';
export interface GivenAwardDto {
  authority: string;
  award: string;
  decision: GivenDecisionDto;
  /** @nullable */
  dossierId: string | null;
  /** @nullable */
  ground: GivenAwardDtoGround;
  id: string;
  /** @nullable */
  period: GivenAwardDtoPeriod;
  /** @nullable */
  position: string | null;
  source: GivenAwardDtoSource;
  /** The unit at that time */
  unit: string;
  /** The name as that decision wrote it */
  writtenAs: string;
  /** The year it speaks for: the end of its period, else the decision's */
  year: number;
}

export interface GivenAwardsDto {
  items: GivenAwardDto[];
}

export interface GivenDecisionDto {
  date: string;
  number: string;
}

export interface GoneAwardDto {
  citations: CitationDto[];
  code: string;
  name: WordingDto;
  /** Why it does not exist on that day */
  sentence: WordingDto;
  successor?: string;
}

/**
 * Who found the amended law more favourable, why and when
 * @nullable
 */
export type GoverningDtoFavourable = FoundFavourableDto | null;

export interface GoverningDto {
  citations: CitationDto[];
  /**
   * Who found the amended law more favourable, why and when
   * @nullable
   */
  favourable: GoverningDtoFavourable;
  name: WordingDto;
  regime: string;
}

export type GrantDtoKind = 'grant';
export interface GrantDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  decision: LetterDto;
  documentId?: string;
  kind: GrantDtoKind;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

export interface HandOverDto {
  /** Lists and judges, writes nothing */
  dryRun?: boolean;
  /** Made by the sender, or the header Idempotency-Key */
  id?: string;
  /** @maxLength 500 */
  reason: string;
  /** To whom */
  to: string;
}

export interface HandOverResultDto {
  dryRun: boolean;
  items: HandedTaskDto[];
}

/**
 * Given by name, or waiting at a seat that nobody else holds
 */
export type HandedTaskDtoBy = 'name' | 'seat';
/**
 * @nullable
 */
export type HandedTaskDtoRefusal = ProblemDto | null;

/**
 * @nullable
 */
export type HandedTaskDtoStepName = WordingDto | null;

export interface HandedTaskDto {
  /** Given by name, or waiting at a seat that nobody else holds */
  by: HandedTaskDtoBy;
  code: string;
  dossierId: string;
  /** @nullable */
  dueOn: string | null;
  nominee: string;
  ok: boolean;
  /** @nullable */
  refusal: HandedTaskDtoRefusal;
  /** @nullable */
  seq: number | null;
  /** @nullable */
  stepName: HandedTaskDtoStepName;
}

export type HeldAwardDtoGround = 'merit' | 'sudden' | 'movement' | 'service-years' | 'seniority' | 'external' | 'resistance';
export interface HeldAwardDto {
  /** @maxLength 40 */
  code: string;
  decidedOn: string;
  /** @nullable */
  from?: string | null;
  ground?: HeldAwardDtoGround;
  /** @nullable */
  to?: string | null;
}

export type HeldDtoGround = 'discipline' | 'investigation' | 'inspection' | 'complaint' | 'press';
export interface HeldDto {
  at: string;
  by: ByDto;
  ground: HeldDtoGround;
  on: string;
  reason: string;
}

export interface HistoryDto {
  acts: number;
  broken?: BrokenDto;
  /** Hash of the last act */
  head: string;
  whole: boolean;
}

export type HoldDtoGround = 'discipline' | 'investigation' | 'inspection' | 'complaint' | 'press';
export type HoldDtoKind = 'hold';
export interface HoldDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  ground: HoldDtoGround;
  kind: HoldDtoKind;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /** @maxLength 2000 */
  reason: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

export interface HolderDto {
  fromOn: string;
  name: string;
  personId: string;
  role: string;
  seatId: string;
  /** @nullable */
  toOn: string | null;
}

/**
 * Unverified: warns only
 * @nullable
 */
export type HoldingDtoBelieved = DeadlineHeldDto | null;

/**
 * What decides; null: nobody set a day
 * @nullable
 */
export type HoldingDtoHolds = DeadlineHeldDto | null;

export interface HoldingDto {
  /**
   * Unverified: warns only
   * @nullable
   */
  believed: HoldingDtoBelieved;
  /**
   * What decides; null: nobody set a day
   * @nullable
   */
  holds: HoldingDtoHolds;
  periodName: WordingDto;
}

/**
 * @nullable
 */
export type HonoureeDtoGender = 'female' | 'male' | null;
export type HonoureeDtoKind = 'individual' | 'collective' | 'household' | 'foreigner';
export interface HonoureeDto {
  /** Other ways sources wrote the name */
  aliases: string[];
  /** Who may be the same: for a person to say */
  alike: LikenessDto[];
  awards: GivenAwardDto[];
  /** @nullable */
  birthYear: number | null;
  /** @nullable */
  gender: HonoureeDtoGender;
  id: string;
  kind: HonoureeDtoKind;
  merges: MergeToldDto[];
  name: string;
  /** @nullable */
  position: string | null;
  unit: string;
}

export type HonoureeItemDtoKind = 'individual' | 'collective' | 'household' | 'foreigner';
/**
 * @nullable
 */
export type HonoureeItemDtoLatest = LatestAwardDto | null;

export interface HonoureeItemDto {
  awards: number;
  /** @nullable */
  birthYear: number | null;
  id: string;
  kind: HonoureeItemDtoKind;
  /** @nullable */
  latest: HonoureeItemDtoLatest;
  name: string;
  /** @nullable */
  position: string | null;
  unit: string;
}

export interface HonoureeMergeDto {
  /** The one that is merged in and keeps its row */
  from: string;
  /** Client-made; sent twice it happens once */
  id: string;
  /** @maxLength 500 */
  reason: string;
}

export interface HonoureePageDto {
  items: HonoureeItemDto[];
  /** @nullable */
  nextCursor: string | null;
}

export interface HoursDto {
  /** Nothing is mailed on days off */
  days: boolean;
  from: number;
  to: number;
}

export interface ImportFindingDto {
  code: string;
  column: string;
  /** What is wrong */
  detail: string;
  /** true: the row was not taken */
  fatal: boolean;
  /** How to mend it */
  mend: string;
  name: string;
  path: string;
  /** As Excel shows it; 0: the whole file */
  row: number;
  sheet: string;
}

export interface ImportFindingPageDto {
  items: ImportFindingDto[];
  /** @nullable */
  nextCursor: string | null;
}

/**
 * In whose place it waits for me
 * @nullable
 */
export type InboxItemDtoActingFor = PersonDto | null;

/**
 * supplement: the unit must answer a return
 */
export type InboxItemDtoTask = 'act' | 'supplement';
export interface InboxItemDto {
  /**
   * In whose place it waits for me
   * @nullable
   */
  actingFor: InboxItemDtoActingFor;
  dossier: DossierItemDto;
  /** @nullable */
  dueOn: string | null;
  id: string;
  /** Given to me by name */
  mine: boolean;
  openedAt: string;
  overdue: boolean;
  /** supplement: the unit must answer a return */
  task: InboxItemDtoTask;
}

export interface InboxPageDto {
  items: InboxItemDto[];
  /** @nullable */
  nextCursor: string | null;
}

export type InitiativeDtoKind = 'initiative' | 'research';
export type InitiativeDtoLevel = 'base' | 'province' | 'ministry' | 'nation';
export interface InitiativeDto {
  kind?: InitiativeDtoKind;
  level: InitiativeDtoLevel;
}

export interface ItemRefusalDto {
  citations?: CitationDto[];
  code: string;
  decided?: DecidedDto;
  detail: string;
  errors?: FieldProblemDto[];
  next?: string;
  status: number;
}

export interface KeptApartDto {
  id: string;
}

export interface KeptDto {
  id: string;
}

/**
 * As the house has it
 */
export type KindWayDtoHouse = 'now' | 'digest' | 'never';
export type KindWayDtoKind = 'task' | 'returned' | 'resubmitted' | 'held' | 'released' | 'reminder' | 'overdue' | 'escalated' | 'extended' | 'nudged' | 'missed-rung' | 'nobody' | 'stand-in' | 'recounted' | 'granted' | 'declined' | 'withdrawn' | 'result' | 'filing-due';
export type KindWayDtoWay = 'now' | 'digest' | 'never';
export interface KindWayDto {
  /** Something is to be done: it stands in the inbox whatever is chosen here */
  duty: boolean;
  /** As the house has it */
  house: KindWayDtoHouse;
  kind: KindWayDtoKind;
  sentence: WordingDto;
  way: KindWayDtoWay;
}

export type KindWishDtoKind = 'task' | 'returned' | 'resubmitted' | 'held' | 'released' | 'reminder' | 'overdue' | 'escalated' | 'extended' | 'nudged' | 'missed-rung' | 'nobody' | 'stand-in' | 'recounted' | 'granted' | 'declined' | 'withdrawn' | 'result' | 'filing-due';
export type KindWishDtoWay = 'now' | 'digest' | 'never';
export interface KindWishDto {
  kind: KindWishDtoKind;
  way: KindWishDtoWay;
}

export interface LaidInDto {
  id: string;
  name: string;
  paper: string;
  /** Files of the same paper that were there before */
  replaces: string[];
  uploadedAt: string;
}

export interface LatestAwardDto {
  award: string;
  decidedOn: string;
  year: number;
}

export interface LetterDossierDto {
  award: string;
  code: string;
  id: string;
  kind: string;
  late: boolean;
  nominee: string;
  status: string;
}

export interface LetterDto {
  date: string;
  /** @maxLength 80 */
  number: string;
}

export interface LetterShownDto {
  date: string;
  number: string;
}

export interface LevelDto {
  code: string;
  name: WordingDto;
  order: number;
}

export type LikenessDtoWhy = 'same-name' | 'diacritics' | 'spelling' | 'birth-year';
export interface LikenessDto {
  id: string;
  other: MergeSideDto;
  why: LikenessDtoWhy;
}

/**
 * true: answer the report and store nothing
 */
export type ListFormDtoCheck = 'true' | 'false';
/**
 * true: keep the whole list to be mended; dossiers are made when it is filed
 */
export type ListFormDtoKeepFaulty = 'true' | 'false';
/**
 * true: file the good rows although others are faulty
 */
export type ListFormDtoKeepGood = 'true' | 'false';
export interface ListFormDto {
  /** true: answer the report and store nothing */
  check?: ListFormDtoCheck;
  id?: string;
  /** true: keep the whole list to be mended; dossiers are made when it is filed */
  keepFaulty?: ListFormDtoKeepFaulty;
  /** true: file the good rows although others are faulty */
  keepGood?: ListFormDtoKeepGood;
  letterDate: string;
  /** @maxLength 80 */
  letterNumber: string;
  sentOn: string;
  unitId: string;
}

export interface ListReportDto {
  faulty: number;
  /** Faults of the file or of a whole sheet */
  fileErrors: RowProblemDto[];
  good: number;
  /** What was left aside, and why */
  notes: RowProblemDto[];
  rows: RowDto[];
}

export type LiveDtoStatus = 'live';
export interface LiveDto {
  status: LiveDtoStatus;
}

export interface MadeDossierDto {
  code: string;
  id: string;
}

export type ManyActsDtoItemsItem = { [key: string]: unknown };

export interface ManyActsDto {
  /** @maxItems 500 */
  items: ManyActsDtoItemsItem[];
}

/**
 * demo: invented people, and mail that goes to nobody
 */
export type MeDtoProfile = 'demo' | 'production';
export type MeDtoSignedInBy = 'browser' | 'program';
export interface MeDto {
  /** Persons this one acts for */
  actingFor: PersonDto[];
  counts: CountsDto;
  /** Seats that ended */
  formerOffices: FormerSeatDto[];
  offices: SeatDto[];
  person: PersonDto;
  /** demo: invented people, and mail that goes to nobody */
  profile: MeDtoProfile;
  signedInBy: MeDtoSignedInBy;
  /** Today in Vietnam, as the server sees it */
  today: string;
  username: string;
}

export interface MeetingDto {
  attendance: AttendanceDto[];
  /** The day of the meeting; members are those in office on it */
  heldOn: string;
  /** Made by the sender: the meeting sent again records nothing twice */
  meetingId: string;
  /** The document that holds the minutes */
  minutesId: string;
  /** The day the result is entered under, for dossiers from paper */
  on?: string;
  results: MeetingResultDto[];
  /** The council's unit */
  unitId: string;
}

export interface MeetingResultDto {
  dossierId: string;
  /** @maxLength 80 */
  stepId?: string;
  votes: VotesDto;
}

export interface MendRowDto {
  cells: CellDto[];
}

export interface MendedDto {
  faulty: number;
  good: number;
  /** Rows judged otherwise than before, the mended one among them */
  rows: RowDto[];
}

export interface MergeDoneDto {
  id: string;
  into: string;
}

export interface MergeDto {
  /** @maxLength 200 */
  decision: string;
  /**
   * Code or id of the unit that carries on
   * @maxLength 80
   */
  into: string;
  /** First day on which the unit is no more; not after today */
  on: string;
}

export interface MergeSideDto {
  /** @nullable */
  birthYear?: number | null;
  id: string;
  name: string;
  unit?: string;
}

/**
 * @nullable
 */
export type MergeToldDtoUndone = MergeUndoneDto | null;

export interface MergeToldDto {
  at: string;
  by: string;
  from: MergeSideDto;
  id: string;
  into: MergeSideDto;
  reason: string;
  /** @nullable */
  undone: MergeToldDtoUndone;
}

export interface MergeUndoneDto {
  at: string;
  by: string;
  reason: string;
}

export interface MergedDto {
  intoId: string;
  /** Open dossiers of the unit that ended */
  openDossiers: number;
  unitId: string;
}

export interface MovedDeadlineDto {
  dossier: NoticeDossierDto;
  /** Due after the change */
  is: string;
  stepId: string;
  /** Due until now */
  was: string;
}

export type MovementDtoBy = 'unit' | 'province' | 'ministry' | 'prime-minister';
/**
 * The review the result was won at
 */
export type MovementDtoReview = 'interim' | 'final';
export interface MovementDto {
  by: MovementDtoBy;
  /** The review the result was won at */
  review: MovementDtoReview;
  /**
   * Years the movement lasts
   * @minimum 0
   * @maximum 1000000000
   */
  years: number;
}

export interface NationalRuleDto {
  citation: CitationDto;
  value: number;
}

export interface NewAccountDto {
  personId: string;
  /** @maxLength 61 */
  username: string;
}

/**
 * Left out: any ground
 */
export type NewDeadlineDtoGround = 'merit' | 'sudden' | 'movement' | 'service-years' | 'seniority' | 'external' | 'resistance';
/**
 * By which year: the calendar’s, or the school’s (September to August)
 */
export type NewDeadlineDtoKind = 'calendar-year' | 'school-year';
/**
 * unverified: it warns and never decides
 */
export type NewDeadlineDtoMark = 'text' | 'second-hand' | 'unverified';
export interface NewDeadlineDto {
  awards: string[];
  /** Its date */
  decisionDate: string;
  /**
   * Number of the decision or letter that set it
   * @maxLength 200
   */
  decisionNumber: string;
  /**
   * Month and day of every year; or `once`
   * @maxLength 5
   */
  each?: string;
  /** Deadlines that fall from this day on */
  from: string;
  /** Left out: any ground */
  ground?: NewDeadlineDtoGround;
  /** Made by the sender, or the header Idempotency-Key */
  id?: string;
  /** By which year: the calendar’s, or the school’s (September to August) */
  kind: NewDeadlineDtoKind;
  /** unverified: it warns and never decides */
  mark: NewDeadlineDtoMark;
  /** One day, for the period that ends in `year` */
  once?: string;
  /** The row of this unit that this one ends and follows */
  replaces?: string;
  /** The paper says that an end on a day off moves to the next working day */
  rolls: boolean;
  /**
   * Where the paper is found
   * @maxLength 500
   */
  source?: string;
  /** Left out: until another row follows */
  to?: string;
  /**
   * Code or id of the unit whose deadline it is; it holds for all under it
   * @maxLength 80
   */
  unit: string;
  /**
   * @minimum 2000
   * @maximum 2100
   */
  year?: number;
  /**
   * So many years after the one in which the period ends
   * @minimum 0
   * @maximum 2
   */
  yearsAfter?: number;
}

export type NewDossierDtoGround = 'merit' | 'sudden' | 'movement' | 'service-years' | 'seniority' | 'external' | 'resistance';
export interface NewDossierDto {
  /**
   * Report of achievements
   * @maxLength 20000
   */
  achievement?: string;
  /** @maxLength 40 */
  award: string;
  facts?: FactsDto;
  ground: NewDossierDtoGround;
  /** Made by the sender; or send it as Idempotency-Key */
  id?: string;
  nominee: NomineeDto;
  /** The letter's day, for a dossier that began on paper */
  on?: string;
  /** The unit that proposes */
  unitId: string;
}

export interface NewSubmissionDto {
  dossiers: FilingDto[];
  /** Made by the sender; or send it as Idempotency-Key */
  id?: string;
  letter: LetterDto;
  /** The day the letter was sent */
  sentOn: string;
  unitId: string;
}

/**
 * Only tasks of this role
 * @nullable
 */
export type NewSubstitutionDtoRole = 'clerk' | 'unit-head' | 'intake' | 'appraiser' | 'office-head' | 'desk' | 'chair' | 'vice-chair' | 'standing-vice-chair' | 'secretary' | 'member' | 'administrator' | null;
/**
 * Only this kind of task
 * @nullable
 */
export type NewSubstitutionDtoStepKind = 'proposal' | 'intake' | 'appraisal' | 'council' | 'signature' | 'outside' | 'result' | 'consultation' | 'notice' | 'party-opinion' | 'payout' | 'hand-over' | 'archive' | null;
export interface NewSubstitutionDto {
  /**
   * Only this award
   * @maxLength 80
   * @nullable
   */
  award?: string | null;
  /**
   * Number of the paper, where there is one
   * @maxLength 200
   */
  decision?: string;
  /** First day; today or later */
  from: string;
  /** Made by the sender, or the header Idempotency-Key */
  id?: string;
  /**
   * Only tasks at this office
   * @nullable
   */
  officeId?: string | null;
  /** Who is away; left out: I */
  personId?: string;
  /** @maxLength 500 */
  reason: string;
  /**
   * Only tasks of this role
   * @nullable
   */
  role?: NewSubstitutionDtoRole;
  /**
   * Only this kind of task
   * @nullable
   */
  stepKind?: NewSubstitutionDtoStepKind;
  /**
   * Who stands in; null: nobody
   * @nullable
   */
  substituteId?: string | null;
  /**
   * Last day; left out: until it is ended
   * @nullable
   */
  to?: string | null;
}

export interface NewTokenDto {
  /**
   * How long it is good for
   * @minimum 1
   * @maximum 366
   */
  days?: number;
  /** @maxLength 120 */
  label: string;
}

export type NomineeDtoKind = 'individual' | 'collective' | 'household' | 'foreigner';
export interface NomineeDto {
  /**
   * @minimum 1900
   * @maximum 2100
   */
  birthYear?: number;
  /**
   * Picked from the register of awards (GET /api/honourees): what they hold is read from it
   * @nullable
   */
  honoureeId?: string | null;
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
}

export type NomineeFactsDtoGender = 'female' | 'male';
/**
 * Left out in a dossier: the nominee's own kind
 */
export type NomineeFactsDtoKind = 'individual' | 'collective' | 'household' | 'foreigner';
export type NomineeFactsDtoOccupation = 'official' | 'worker' | 'farmer' | 'soldier' | 'entrepreneur' | 'scholar' | 'other';
export interface NomineeFactsDto {
  awards?: HeldAwardDto[];
  /** Time away that may count as service */
  away?: AwayDto[];
  /** Lives or works in an area of special difficulty */
  difficultArea?: boolean;
  /** Works directly, not as a leader */
  directWorker?: boolean;
  discipline?: DisciplineDto[];
  ethnicMinority?: boolean;
  gender?: NomineeFactsDtoGender;
  holds?: NomineeHoldDto[];
  /** Left out in a dossier: the nominee's own kind */
  kind?: NomineeFactsDtoKind;
  maternity?: SpanDto[];
  occupation?: NomineeFactsDtoOccupation;
  posts?: PostDto[];
  years?: YearDto[];
}

export type NomineeHoldDtoKind = 'discipline' | 'investigation' | 'inspection' | 'complaint' | 'press';
export interface NomineeHoldDto {
  from: string;
  kind: NomineeHoldDtoKind;
  /** @nullable */
  to?: string | null;
}

export type NomineeShownDtoKind = 'individual' | 'collective' | 'household' | 'foreigner';
export interface NomineeShownDto {
  birthYear?: number;
  /**
   * In the register of awards
   * @nullable
   */
  honoureeId?: string | null;
  kind: NomineeShownDtoKind;
  name: string;
  /** @nullable */
  personId?: string | null;
  position?: string;
}

export interface NoticeDossierDto {
  code: string;
  id: string;
  nominee: string;
}

/**
 * In whose place I am told
 * @nullable
 */
export type NoticeDtoActingFor = PersonDto | null;

/**
 * null: it is about a filing deadline
 * @nullable
 */
export type NoticeDtoDossier = NoticeDossierDto | null;

/**
 * The filing deadline that comes near
 * @nullable
 */
export type NoticeDtoFiling = NoticeFilingDto | null;

export interface NoticeDto {
  /**
   * In whose place I am told
   * @nullable
   */
  actingFor: NoticeDtoActingFor;
  at: string;
  /**
   * null: it is about a filing deadline
   * @nullable
   */
  dossier: NoticeDtoDossier;
  /**
   * The filing deadline that comes near
   * @nullable
   */
  filing: NoticeDtoFiling;
  id: string;
  kind: string;
  /** @nullable */
  readAt: string | null;
  sentence: WordingDto;
  stepId: string;
}

export interface NoticeFilingDto {
  due: string;
  period: string;
  /** Awards, period and the paper that set it */
  what: WordingDto;
}

export interface NoticePageDto {
  items: NoticeDto[];
  /** @nullable */
  nextCursor: string | null;
}

export type NotifyResultDtoKind = 'notify-result';
export interface NotifyResultDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  kind: NotifyResultDtoKind;
  letter: LetterDto;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

export type NudgeDtoKind = 'nudge';
export interface NudgeDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  kind: NudgeDtoKind;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /** @maxLength 2000 */
  reason: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

/**
 * In whose place it would be done; null: in your own name
 * @nullable
 */
export type OfferDtoActingFor = ByDto | null;

export type OfferDtoKind = 'submit' | 'resubmit' | 'withdraw' | 'accept' | 'return' | 'appraise' | 'choose-regime' | 'record-meeting' | 'endorse' | 'grant' | 'decline' | 'hold' | 'release' | 'record-receipt' | 'record-decision' | 'notify-result' | 'reassign' | 'extend' | 'retry' | 'nudge' | 'replan' | 'skip';
/**
 * @nullable
 */
export type OfferDtoRefusal = WhyNotDto | null;

export interface OfferDto {
  /**
   * In whose place it would be done; null: in your own name
   * @nullable
   */
  actingFor: OfferDtoActingFor;
  allowed: boolean;
  kind: OfferDtoKind;
  /** @nullable */
  refusal: OfferDtoRefusal;
  stepId: string;
}

export interface OfferPageDto {
  items: AlikePairDto[];
  /** @nullable */
  nextCursor: string | null;
}

export interface OfferSideDto {
  awards: number;
  /** @nullable */
  birthYear: number | null;
  id: string;
  name: string;
  /** @nullable */
  position: string | null;
  unit: string;
}

export type OfficeDayDtoKind = 'holiday' | 'compensatory' | 'swapped-off' | 'swapped-on';
export interface OfficeDayDto {
  date: string;
  kind: OfficeDayDtoKind;
}

export interface OfficeDaysDto {
  /** Days that are not as the week has them, of all years */
  items: OfficeDayDto[];
}

export interface OfficeDto {
  holders: HolderDto[];
  id: string;
  kind: string;
  name: string;
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
  /** @nullable */
  assignee: OpenStepDtoAssignee;
  /** @nullable */
  dueOn: string | null;
  id: string;
  kind: string;
  level: string;
  name: WordingDto;
  overdue: boolean;
  /** Returned or held: the clock stands */
  paused: boolean;
  /** @nullable */
  receipt: OpenStepDtoReceipt;
}

export interface OpenedAccountDto {
  accountId: string;
  /** Shown in this answer only */
  password: string;
  username: string;
}

export interface OtherWayDto {
  citation: CitationDto;
  name: string;
}

export interface PaperDto {
  citations: CitationDto[];
  code: string;
  name: WordingDto;
  required: boolean;
}

/**
 * What a lower level may ask for beside the level above
 */
export type ParameterDtoBelow = 'less' | 'more' | 'none';
/**
 * @nullable
 */
export type ParameterDtoInForce = ParameterRowDto | null;

export type ParameterDtoKind = 'working-days' | 'share' | 'cap' | 'number' | 'reminders' | 'ladder' | 'hour' | 'yes-no' | 'order';
/**
 * What stands until somebody decides
 */
export type ParameterDtoStanding = { [key: string]: unknown };

/**
 * What the rulebook starts from on that day while nobody decided
 * @nullable
 */
export type ParameterDtoStarting = StartingDto | null;

export interface ParameterDto {
  /** What a lower level may ask for beside the level above */
  below: ParameterDtoBelow;
  /** @nullable */
  inForce: ParameterDtoInForce;
  key: string;
  kind: ParameterDtoKind;
  least: number;
  /** Levels whose administrators may set it */
  levels: string[];
  most: number;
  name: WordingDto;
  /** The law's own values; locked */
  national: NationalRuleDto[];
  /** All that was entered for the unit and those above it, the newest first */
  rows: ParameterRowDto[];
  /** What stands until somebody decides */
  standing?: ParameterDtoStanding;
  /**
   * What the rulebook starts from on that day while nobody decided
   * @nullable
   */
  starting: ParameterDtoStarting;
  /** The same for a figure that no law and no plan carries */
  usual?: number;
}

/**
 * For `reminders`, `ladder` and `order`
 * @nullable
 */
export type ParameterRowDtoData = { [key: string]: unknown } | null;

/**
 * narrowed: a lower level asks for more; set-aside: it would loosen what stands above it, and does not count
 */
export type ParameterRowDtoStanding = 'stands' | 'coming' | 'ended' | 'replaced' | 'narrowed' | 'set-aside';
export interface ParameterRowDto {
  /** @nullable */
  at: string | null;
  /**
   * Who entered it
   * @nullable
   */
  by: string | null;
  /**
   * For `reminders`, `ladder` and `order`
   * @nullable
   */
  data: ParameterRowDtoData;
  decision: string;
  from: string;
  id: string;
  key: string;
  /** narrowed: a lower level asks for more; set-aside: it would loosen what stands above it, and does not count */
  standing: ParameterRowDtoStanding;
  /** @nullable */
  to: string | null;
  unit: ParameterUnitDto;
  value: number;
}

export interface ParameterSetDto {
  id: string;
}

export interface ParameterUnitDto {
  code: string;
  id: string;
  level: string;
  name: string;
}

export interface ParametersDto {
  items: ParameterDto[];
  /** May I enter values for this unit? */
  mine: boolean;
  unit: ParameterUnitDto;
}

/**
 * off: no mail server is set up; down: mail waits until it is back
 */
export type PartsDtoMail = 'up' | 'down' | 'off' | 'unknown';
export type PartsDtoPostgres = 'up' | 'down';
export type PartsDtoTemporal = 'up' | 'down';
/**
 * off: no worker has come up yet
 */
export type PartsDtoWebhooks = 'up' | 'down' | 'off' | 'unknown';
/**
 * Does any worker take work from the queue?
 */
export type PartsDtoWorker = 'up' | 'down' | 'unknown';
export interface PartsDto {
  /** off: no mail server is set up; down: mail waits until it is back */
  mail: PartsDtoMail;
  postgres: PartsDtoPostgres;
  temporal: PartsDtoTemporal;
  /** off: no worker has come up yet */
  webhooks: PartsDtoWebhooks;
  /** Does any worker take work from the queue? */
  worker: PartsDtoWorker;
}

export type PathStepDtoStatus = 'waiting' | 'open' | 'done' | 'left-out';
export interface PathStepDto {
  /** @nullable */
  closedBy: string | null;
  /**
   * In whose place it was closed
   * @nullable
   */
  closedFor: string | null;
  /** @nullable */
  closedOn: string | null;
  /** @nullable */
  dueOn: string | null;
  id: string;
  kind: string;
  level: string;
  name: WordingDto;
  /** @nullable */
  openedOn: string | null;
  overdue: boolean;
  /** @nullable */
  result: string | null;
  status: PathStepDtoStatus;
}

export interface PayerDto {
  because: WordingDto;
  citation: CitationDto;
  /** The level whose fund pays */
  level: string;
}

export interface PeoplePageDto {
  items: RegisteredPersonDto[];
  /** @nullable */
  nextCursor: string | null;
}

export interface PersonAccountDto {
  active: boolean;
  createdAt: string;
  id: string;
  username: string;
}

export interface PersonDto {
  id: string;
  name: string;
}

export type PersonSeatDtoRole = 'clerk' | 'unit-head' | 'intake' | 'appraiser' | 'office-head' | 'desk' | 'chair' | 'vice-chair' | 'standing-vice-chair' | 'secretary' | 'member' | 'administrator';
export interface PersonSeatDto {
  fromOn: string;
  id: string;
  /** Held today */
  now: boolean;
  office: string;
  officeId: string;
  officeName: string;
  role: PersonSeatDtoRole;
  /** @nullable */
  toOn: string | null;
  unitCode: string;
  unitName: string;
}

export interface PlanDto {
  levels: LevelDto[];
  papers?: PaperDto[];
  regime?: string;
  /** It goes by a case of the simplified procedure */
  simplified?: SimplePlanDto;
  /** Empty for a draft: the plan is made when it is submitted */
  steps: PlanStepDto[];
}

/**
 * @nullable
 */
export type PlanStepDtoDeadline = DeadlineDto | null;

export interface PlanStepDto {
  authority?: WordingDto;
  ballot?: BallotRuleDto;
  checksCriteria: boolean;
  citations: CitationDto[];
  /** @nullable */
  deadline: PlanStepDtoDeadline;
  decides: boolean;
  id: string;
  kind: string;
  level: string;
  name: WordingDto;
  seats: SeatRuleDto[];
}

export interface PostDto {
  from: string;
  /** @maxLength 80 */
  rank?: string;
  /** @maxLength 200 */
  title: string;
  /** @nullable */
  to?: string | null;
}

export interface PreferencesDto {
  digest: boolean;
  /** @nullable */
  email: string | null;
  /**
   * When the address was refused for good; nothing is mailed to it since
   * @nullable
   */
  emailFailedAt: string | null;
  /** @nullable */
  emailFailure: string | null;
  house: HoursDto;
  kinds: KindWayDto[];
  /**
   * Hour of the day in Vietnam; null: that of the house
   * @nullable
   */
  quietFrom: number | null;
  /** @nullable */
  quietTo: number | null;
}

export interface PreferencesWishDto {
  /** One mail on the morning of a working day */
  digest: boolean;
  /**
   * @maxLength 254
   * @nullable
   */
  email?: string | null;
  kinds: KindWishDto[];
  /**
   * null: as the house has it
   * @minimum 0
   * @maximum 23
   * @nullable
   */
  quietFrom?: number | null;
  /**
   * @minimum 0
   * @maximum 23
   * @nullable
   */
  quietTo?: number | null;
}

export type PrizeDtoMedal = 'gold' | 'silver' | 'bronze';
export type PrizeDtoScope = 'world' | 'continental' | 'regional';
export interface PrizeDto {
  medal: PrizeDtoMedal;
  scope: PrizeDtoScope;
}

export type ProblemDtoCode = 'not-signed-in' | 'not-your-task' | 'outside-your-jurisdiction' | 'separation-of-duties' | 'conflict-of-interest' | 'already-decided' | 'step-moved-on' | 'on-hold' | 'deadline-passed' | 'incomplete' | 'criteria-not-met' | 'quota-exceeded' | 'award-not-available' | 'unknown' | 'busy' | 'too-many' | 'internal';
export interface ProblemDto {
  citations: CitationDto[];
  code: ProblemDtoCode;
  /** Who decided first, and when */
  decided?: DecidedDto;
  detail: string;
  errors?: FieldProblemDto[];
  findings?: FindingDto[];
  next?: string;
  status: number;
  title: string;
  type: string;
}

export type PublicLevelDtoState = 'done' | 'now' | 'next';
export interface PublicLevelDto {
  name: WordingDto;
  state: PublicLevelDtoState;
}

export type PublicStatusDtoState = 'in-progress' | 'supplement' | 'granted' | 'declined' | 'withdrawn';
export interface PublicStatusDto {
  award: AwardNameDto;
  /** Day of the last change */
  changedOn: string;
  code: string;
  /** First letters of the name, nothing else of the person */
  initials: string;
  levels: PublicLevelDto[];
  state: PublicStatusDtoState;
}

export interface QuotaAwardDto {
  code: string;
  name: WordingDto;
}

/**
 * A share only expected: of a draft, or of a decree not read on it
 * @nullable
 */
export type QuotaDtoAdvice = AdviceDto | null;

export type QuotaDtoCalendar = 'year' | 'school';
export type QuotaDtoRegime = '2003' | '2024' | '2025' | '2026';
export interface QuotaDto {
  /**
   * A share only expected: of a draft, or of a decree not read on it
   * @nullable
   */
  advice: QuotaDtoAdvice;
  award: QuotaAwardDto;
  /** What the share is counted of */
  baseName: WordingDto;
  calendar: QuotaDtoCalendar;
  composition: ComposedDto[];
  items: UnitFiguresOfQuotaDto[];
  moreStanding: boolean;
  /** @nullable */
  nextCursor: string | null;
  /** The day the law and the place are asked on: the last of the year, or today */
  on: string;
  order: QuotaOrderDto;
  /** true: counted by each proposing unit; the figures of the whole place only inform */
  perUnit: boolean;
  /** Where the law asks for priority without an order */
  priorities: CitationDto[];
  regime: QuotaDtoRegime;
  /** At most 500, of the dossiers the reader may see */
  standing: StandingDto[];
  unit: QuotaUnitDto;
  whole: QuotaFiguresDto;
  year: number;
}

export interface QuotaFiguresDto {
  base: BaseDto;
  /** The caps that hold, the tightest first; empty: nothing caps it */
  caps: CapDto[];
  /** All four states together */
  proposed: number;
  /**
   * Per cent of what is recorded; null where nothing is
   * @nullable
   */
  share: number | null;
  taken: TakenDto;
}

export type QuotaOrderDtoKeysItem = 'votes' | 'earlier-awards' | 'women' | 'direct-workers' | 'ethnic-minorities' | 'difficult-areas';
export interface QuotaOrderDto {
  citations: CitationDto[];
  /**
   * The decision of the place; null: votes, then what the law prefers
   * @nullable
   */
  decision: string | null;
  keys: QuotaOrderDtoKeysItem[];
}

export interface QuotaUnitDto {
  code: string;
  id: string;
  name: string;
}

export type ReachedAwardDtoKind = 'title' | 'form';
export interface ReachedAwardDto {
  code: string;
  decidedBy: WordingDto;
  kind: ReachedAwardDtoKind;
  name: WordingDto;
}

export type ReachedDtoVerdict = 'met' | 'not-met' | 'unknown';
export interface ReachedDto {
  award: ReachedAwardDto;
  /** What stands in the way, or which fact is missing */
  open: AssessedFindingDto[];
  verdict: ReachedDtoVerdict;
}

export interface ReadCountDto {
  read: number;
}

export type ReadDayDtoAudience = 'everyone' | 'administration' | 'schools';
export type ReadDayDtoKind = 'holiday' | 'compensatory' | 'swapped-off' | 'swapped-on';
export interface ReadDayDto {
  audience: ReadDayDtoAudience;
  date: string;
  kind: ReadDayDtoKind;
  name: string;
  /** Row of the sheet */
  row: number;
  source: string;
}

export interface ReadNoticesDto {
  ids?: string[];
  /** All up to this one */
  upTo?: string;
}

/**
 * degraded: people work on, workflows follow later
 */
export type ReadyDtoStatus = 'ready' | 'degraded' | 'down';
export interface ReadyDto {
  parts: PartsDto;
  /** degraded: people work on, workflows follow later */
  status: ReadyDtoStatus;
}

export type ReassignDtoKind = 'reassign';
export interface ReassignDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  kind: ReassignDtoKind;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /** @maxLength 2000 */
  reason: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  /** The person it goes to */
  to: string;
}

export interface ReceiptDto {
  receivedOn: string;
  reference?: string;
}

export type RecordDecisionDtoKind = 'record-decision';
export type RecordDecisionDtoOutcome = 'approved' | 'declined';
export interface RecordDecisionDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  decision: LetterDto;
  documentId?: string;
  kind: RecordDecisionDtoKind;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  outcome: RecordDecisionDtoOutcome;
  /** @maxLength 2000 */
  reason?: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

export type RecordMeetingDtoKind = 'record-meeting';
export interface RecordMeetingDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  attendance: AttendanceDto[];
  heldOn: string;
  kind: RecordMeetingDtoKind;
  /** The document that holds the minutes */
  minutesId: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
  votes: VotesDto;
}

export type RecordReceiptDtoKind = 'record-receipt';
export interface RecordReceiptDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  kind: RecordReceiptDtoKind;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  receivedOn: string;
  /** @maxLength 120 */
  reference?: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

/**
 * Why there is no choice
 * @nullable
 */
export type RegimeChoiceDtoBecause = WordingDto | null;

export interface RegimeChoiceDto {
  /**
   * Why there is no choice
   * @nullable
   */
  because: RegimeChoiceDtoBecause;
  citations: CitationDto[];
  now: string;
  open: boolean;
  options: RegimeOptionDto[];
}

export type RegimeDtoId = '2003' | '2024' | '2025' | '2026';
export interface RegimeDto {
  /** Its awards and routes are in this rulebook */
  carried: boolean;
  citations: CitationDto[];
  /** @nullable */
  from: string | null;
  id: RegimeDtoId;
  name: WordingDto;
  /** @nullable */
  to: string | null;
}

export type RegimeNameDtoId = '2003' | '2024' | '2025' | '2026';
export interface RegimeNameDto {
  id: RegimeNameDtoId;
  name: WordingDto;
}

export type RegimeOptionDtoVerdict = 'met' | 'not-met' | 'unknown';
export interface RegimeOptionDto {
  name: WordingDto;
  /** Rules that decide and are not met, or lack a fact */
  open: WordingDto[];
  regime: string;
  verdict: RegimeOptionDtoVerdict;
}

export interface RegimesDto {
  items: RegimeDto[];
}

/**
 * @nullable
 */
export type RegisteredPersonDtoAccount = PersonAccountDto | null;

export interface RegisteredPersonDto {
  /** @nullable */
  account: RegisteredPersonDtoAccount;
  id: string;
  name: string;
  seats: PersonSeatDto[];
}

export type ReleaseDtoKind = 'release';
export interface ReleaseDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  kind: ReleaseDtoKind;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /** @maxLength 2000 */
  reason: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

export type RemedyDoneDtoCausesItem = 'absent' | 'no-candidate' | 'failing' | 'engine-away' | 'behind' | 'evidence' | 'overdue' | 'refused' | 'mail' | 'held' | 'returned' | 'outside';
export type RemedyDoneDtoMendsItem = 'absent' | 'no-candidate' | 'failing' | 'engine-away' | 'behind' | 'evidence' | 'overdue' | 'refused' | 'mail' | 'held' | 'returned' | 'outside';
export interface RemedyDoneDto {
  /** The causes that hold now */
  causes: RemedyDoneDtoCausesItem[];
  /** What it changes, or changed */
  changes: WordingDto[];
  dryRun: boolean;
  /** Those of them that this remedy is for */
  mends: RemedyDoneDtoMendsItem[];
  /**
   * The place of the act in the history; null: nothing was recorded
   * @nullable
   */
  seq: number | null;
}

export type RemedyDtoRemedy = 'reassign' | 'extend' | 'nudge' | 'retry' | 'replan' | 'rebuild' | 'skip' | 'release';
export interface RemedyDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  /**
   * Stands in the history
   * @maxLength 2000
   */
  reason: string;
  remedy: RemedyDtoRemedy;
  /** reassign: the person it goes to */
  to?: string;
  /** extend: the new due date */
  until?: string;
}

export interface RenameDto {
  /**
   * By which paper
   * @maxLength 200
   */
  decision: string;
  /** @maxLength 200 */
  name: string;
  /** First day of the new name */
  on: string;
}

export type ReplanDtoKind = 'replan';
export interface ReplanDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  kind: ReplanDtoKind;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /** @maxLength 2000 */
  reason: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

export type ResubmitDtoKind = 'resubmit';
export interface ResubmitDto {
  /** @maxLength 20000 */
  achievement?: string;
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  facts?: FactsDto;
  kind: ResubmitDtoKind;
  /**
   * Which defects of the return are mended, by their place in it
   * @maxItems 100
   */
  mended?: number[];
  /** @maxLength 4000 */
  note: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

export type RetryDtoKind = 'retry';
export interface RetryDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  kind: RetryDtoKind;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /** @maxLength 2000 */
  reason?: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

export type ReturnDtoKind = 'return';
export interface ReturnDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  defects: DefectDto[];
  kind: ReturnDtoKind;
  /** @maxLength 4000 */
  note?: string;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

export interface ReturnedDto {
  at: string;
  by: ByDto;
  defects: DefectShownDto[];
  note?: string;
  on: string;
  stepId: string;
}

export interface ReturnedThenDto {
  at: string;
  by: ByDto;
  note?: string;
  on: string;
  /** Which act it was */
  seq: number;
  stepId: string;
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
  /** @nullable */
  deadline: RouteStepDtoDeadline;
  level: string;
  step: string;
}

export interface RowCellDto {
  /** Values to pick from; others may be typed */
  choices: string[];
  column: string;
  heading: string;
  /** Several lines */
  long: boolean;
  /**
   * What stands in its place; null: as in the file
   * @nullable
   */
  mended: string | null;
  /** As the file has it; empty where it shows an error */
  text: string;
}

/**
 * null: not filed, not even a draft
 * @nullable
 */
export type RowCellsDtoDossier = RowDossierDto | null;

export type RowCellsDtoKind = 'individual' | 'collective' | 'household';
export interface RowCellsDto {
  award: string;
  /** What may be mended; empty once the row is a dossier */
  cells: RowCellDto[];
  /**
   * null: not filed, not even a draft
   * @nullable
   */
  dossier: RowCellsDtoDossier;
  /** Empty: the row is good */
  errors: RowProblemDto[];
  kind: RowCellsDtoKind;
  /** true: cells of it were mended after the file was read */
  mended: boolean;
  name: string;
  /** Place in the whole list, from 0 */
  place: number;
  row: number;
  sheet: string;
  warnings: RowProblemDto[];
}

export interface RowDossierDto {
  code: string;
  id: string;
  /** Filed after the last day to file */
  late: boolean;
  status: string;
}

/**
 * null: not filed, not even a draft
 * @nullable
 */
export type RowDtoDossier = RowDossierDto | null;

export type RowDtoKind = 'individual' | 'collective' | 'household';
export interface RowDto {
  award: string;
  /**
   * null: not filed, not even a draft
   * @nullable
   */
  dossier: RowDtoDossier;
  /** Empty: the row is good */
  errors: RowProblemDto[];
  kind: RowDtoKind;
  /** true: cells of it were mended after the file was read */
  mended: boolean;
  name: string;
  /** Place in the whole list, from 0 */
  place: number;
  row: number;
  sheet: string;
  warnings: RowProblemDto[];
}

export interface RowProblemDto {
  code: string;
  column: string;
  /** What is wrong */
  detail: string;
  /** How to mend it */
  mend: string;
  path: string;
  /** As Excel shows it; 0: the whole sheet or file */
  row: number;
  sheet: string;
}

export interface SeatConsequencesDto {
  /** Dossiers given to its holder by name */
  byName: number;
  /** Others who hold the same seat: with none, its tasks wait for nobody */
  others: string[];
  /** Dossiers that wait for this seat */
  tasks: number;
}

export interface SeatDto {
  fromOn: string;
  level: string;
  office: string;
  officeId: string;
  officeName: string;
  role: string;
  /** @nullable */
  toOn: string | null;
  unitId: string;
  unitName: string;
}

export interface SeatEndedDto {
  seatId: string;
  toOn: string;
}

export interface SeatRuleDto {
  level: string;
  office: string;
  roles: string[];
}

export interface SentAgainDto {
  id: string;
}

/**
 * For `reminders`: [5, 3, 1, 0]. For `ladder`: [{after: 3, to: [{office: "peoples-committee", role: "chair", level: "own"}]}]. For `order`: ["votes", "women"]
 */
export type SetParameterDtoData = { [key: string]: unknown };

export interface SetParameterDto {
  /** For `reminders`: [5, 3, 1, 0]. For `ladder`: [{after: 3, to: [{office: "peoples-committee", role: "chair", level: "own"}]}]. For `order`: ["votes", "women"] */
  data?: SetParameterDtoData;
  /**
   * Number of the decision
   * @maxLength 200
   */
  decision: string;
  /** First day */
  from: string;
  /** Made by the sender, or the header Idempotency-Key */
  id?: string;
  /** @maxLength 80 */
  key: string;
  /** Last day; left out: until a later value */
  to?: string;
  /**
   * Code or id of the unit that decides
   * @maxLength 80
   */
  unit: string;
  /** Working days, a share above 0 and up to 1, an hour of the day, or 1 for yes and 0 for no */
  value?: number;
}

export interface SignInDto {
  /** @maxLength 200 */
  password: string;
  /** @maxLength 80 */
  username: string;
}

export interface SimplePlanDto {
  citations: CitationDto[];
  name: WordingDto;
  /** false: no rule carries the procedure on that day, so the full papers are needed */
  open: boolean;
}

export interface SimplifiedCaseDto {
  /** Grounds that tell it; without them whoever proposes names it */
  grounds?: string[];
  id: string;
  name: WordingDto;
}

export interface SimplifiedDto {
  cases: SimplifiedCaseDto[];
  citations: CitationDto[];
  /** false: no rule that carries it is in force on that day, so the full papers are needed */
  open: boolean;
  papers: PaperDto[];
}

export interface SkipAskedDto {
  at: string;
  id: string;
  name: string;
  reason: string;
}

export type SkipDtoKind = 'skip';
export interface SkipDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  kind: SkipDtoKind;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /** @maxLength 2000 */
  reason: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

export interface SpanDto {
  from: string;
  to: string;
}

/**
 * What puts it behind the one before it
 * @nullable
 */
export type StandingDtoDecidedBy = 'granted' | 'votes' | 'earlier-awards' | 'women' | 'direct-workers' | 'ethnic-minorities' | 'difficult-areas' | null;
export type StandingDtoState = 'filed' | 'appraised' | 'voted' | 'granted';
export interface StandingDto {
  /** @nullable */
  code: string | null;
  /**
   * What puts it behind the one before it
   * @nullable
   */
  decidedBy: StandingDtoDecidedBy;
  /** @nullable */
  dossierId: string | null;
  evidence: EvidenceDto;
  nominee: string;
  /** 1 is first; equals share a place */
  place: number;
  state: StandingDtoState;
  unit: QuotaUnitDto;
  /** A fact the order asks for is not recorded */
  unsure: boolean;
}

export type StandsDtoCause = 'absent' | 'no-candidate' | 'failing' | 'engine-away' | 'behind' | 'evidence' | 'overdue' | 'refused' | 'mail' | 'held' | 'returned' | 'outside';
export interface StandsDto {
  cause: StandsDtoCause;
  days: number;
  /**
   * The kind of the error, or the code of the refusal
   * @nullable
   */
  says: string | null;
  since: string;
  /**
   * Tries, refusals, files or messages
   * @nullable
   */
  times: number | null;
}

export interface StartingDto {
  /** true: more than it */
  strict: boolean;
  value: number;
}

export interface StretchDto {
  /** Why this stretch began */
  because: WordingDto;
  count: CountDto;
}

export type StuckBoardDtoEngine = 'up' | 'down';
export interface StuckBoardDto {
  cells: StuckCellDto[];
  engine: StuckBoardDtoEngine;
  items: StuckItemDto[];
  /** @nullable */
  nextCursor: string | null;
  reasons: StuckReasonDto[];
}

export type StuckCellDtoAge = 'to-3' | 'to-10' | 'to-30' | 'over-30';
export interface StuckCellDto {
  age: StuckCellDtoAge;
  /** @nullable */
  level: string | null;
  n: number;
  /** @nullable */
  step: string | null;
}

export type StuckItemDtoRemediesItem = 'reassign' | 'extend' | 'nudge' | 'retry' | 'replan' | 'rebuild' | 'skip' | 'release';
/**
 * An administrator asked to skip the step; another must agree
 * @nullable
 */
export type StuckItemDtoSkipAsked = SkipAskedDto | null;

export type StuckItemDtoStatus = 'draft' | 'running' | 'returned' | 'held' | 'granted' | 'declined' | 'withdrawn';
/**
 * @nullable
 */
export type StuckItemDtoStepName = WordingDto | null;

/**
 * @nullable
 */
export type StuckItemDtoVerdict = 'met' | 'not-met' | 'unknown' | null;
export interface StuckItemDto {
  award: string;
  code: string;
  createdAt: string;
  days: number;
  /** @nullable */
  dueOn: string | null;
  id: string;
  /** Filed after the last day to file */
  late: boolean;
  /** @nullable */
  level: string | null;
  nominee: NomineeShownDto;
  overdue: boolean;
  /**
   * The year it is for; null: a draft
   * @nullable
   */
  period: string | null;
  /** The mildest that mends it first */
  remedies: StuckItemDtoRemediesItem[];
  since: string;
  /**
   * An administrator asked to skip the step; another must agree
   * @nullable
   */
  skipAsked: StuckItemDtoSkipAsked;
  status: StuckItemDtoStatus;
  /** @nullable */
  stepId: string | null;
  /** @nullable */
  stepKind: string | null;
  /** @nullable */
  stepName: StuckItemDtoStepName;
  /** @nullable */
  submissionId: string | null;
  unit: UnitNameDto;
  updatedAt: string;
  /** @nullable */
  verdict: StuckItemDtoVerdict;
  waitsFor: WaitsForDto;
  why: StandsDto[];
}

export type StuckReasonDtoWhy = 'absent' | 'no-candidate' | 'failing' | 'engine-away' | 'behind' | 'evidence' | 'overdue' | 'refused' | 'mail' | 'held' | 'returned' | 'outside';
export interface StuckReasonDto {
  n: number;
  why: StuckReasonDtoWhy;
}

export type SubjectMoneyDtoSubject = 'individual' | 'collective' | 'household';
export interface SubjectMoneyDto {
  /** Whole đồng, rounded up to ten thousand */
  amount: number;
  /** true: a ceiling; the one who gives the award sets the figure */
  atMost: boolean;
  /** Whole đồng, on the day of the decision */
  baseSalary: number;
  citations: CitationDto[];
  /** How many base salaries */
  coefficient: number;
  /** What a reader must know of the figure */
  notes: string[];
  subject: SubjectMoneyDtoSubject;
}

/**
 * For its sender
 * @nullable
 */
export type SubmissionDtoReport = ListReportDto | null;

export type SubmissionDtoState = 'draft' | 'filed';
export interface SubmissionDto {
  createdAt: string;
  /** Those you may see */
  dossiers: LetterDossierDto[];
  /** Dossiers submitted */
  filed: number;
  /** @nullable */
  filedAt: string | null;
  id: string;
  letter: LetterShownDto;
  /**
   * For its sender
   * @nullable
   */
  report: SubmissionDtoReport;
  /**
   * Rows of its list; null: it came without one
   * @nullable
   */
  rows: number | null;
  sentOn: string;
  state: SubmissionDtoState;
  unitId: string;
}

export type SubmissionItemDtoState = 'draft' | 'filed';
export interface SubmissionItemDto {
  createdAt: string;
  /** Dossiers submitted */
  filed: number;
  /** @nullable */
  filedAt: string | null;
  id: string;
  letter: LetterShownDto;
  /**
   * Rows of its list; null: it came without one
   * @nullable
   */
  rows: number | null;
  sentOn: string;
  state: SubmissionItemDtoState;
  unitId: string;
}

export interface SubmissionMadeDto {
  dossiers: MadeDossierDto[];
  faulty: number;
  /** Faults of the file or of a whole sheet */
  fileErrors: RowProblemDto[];
  good: number;
  /**
   * null: only checked, nothing was stored
   * @nullable
   */
  id: string | null;
  /** What was left aside, and why */
  notes: RowProblemDto[];
  rows: RowDto[];
}

export interface SubmissionPageDto {
  items: SubmissionItemDto[];
  /** @nullable */
  nextCursor: string | null;
}

export type SubmitDtoKind = 'submit';
export interface SubmitDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  kind: SubmitDtoKind;
  /**
   * Why it comes after the last day to file; needed only then
   * @maxLength 2000
   */
  lateReason?: string;
  letter: LetterDto;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  sentOn: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

export interface SubstituteDto {
  id: string;
  name: string;
  /** Offices */
  seats: string[];
}

export interface SubstitutesDto {
  items: SubstituteDto[];
}

/**
 * Id and name of the office
 * @nullable
 */
export type SubstitutionDtoOffice = PersonDto | null;

/**
 * @nullable
 */
export type SubstitutionDtoRole = 'clerk' | 'unit-head' | 'intake' | 'appraiser' | 'office-head' | 'desk' | 'chair' | 'vice-chair' | 'standing-vice-chair' | 'secretary' | 'member' | 'administrator' | null;
export type SubstitutionDtoState = 'coming' | 'now' | 'over';
/**
 * @nullable
 */
export type SubstitutionDtoStepKind = 'proposal' | 'intake' | 'appraisal' | 'council' | 'signature' | 'outside' | 'result' | 'consultation' | 'notice' | 'party-opinion' | 'payout' | 'hand-over' | 'archive' | null;
/**
 * @nullable
 */
export type SubstitutionDtoSubstitute = PersonDto | null;

export interface SubstitutionDto {
  /** @nullable */
  award: string | null;
  createdAt: string;
  createdBy: PersonDto;
  decision: string;
  /** @nullable */
  endedOn: string | null;
  from: string;
  id: string;
  /**
   * Id and name of the office
   * @nullable
   */
  office: SubstitutionDtoOffice;
  person: PersonDto;
  reason: string;
  /** @nullable */
  role: SubstitutionDtoRole;
  state: SubstitutionDtoState;
  /** @nullable */
  stepKind: SubstitutionDtoStepKind;
  /** @nullable */
  substitute: SubstitutionDtoSubstitute;
  /** @nullable */
  to: string | null;
}

export interface SubstitutionEndedDto {
  /** The first day on which it no longer stands */
  endedOn: string;
  id: string;
}

export interface SubstitutionMadeDto {
  id: string;
}

export interface SubstitutionPageDto {
  items: SubstitutionDto[];
  /** @nullable */
  nextCursor: string | null;
}

/**
 * @nullable
 */
export type SuccessionDtoTo = UnitNamedDto | null;

export interface SuccessionDto {
  assumed: boolean;
  from: UnitNamedDto;
  kind: string;
  on: string;
  source: string;
  /** @nullable */
  to: SuccessionDtoTo;
}

export interface TakenDto {
  appraised: number;
  /** Filed, not yet appraised as eligible */
  filed: number;
  /** Given, as the register of awards has it */
  granted: number;
  voted: number;
}

export interface TakerDto {
  id: string;
  name: string;
  office: string;
}

export interface TakersDto {
  items: TakerDto[];
}

export interface TimelineDto {
  items: TimelineItemDto[];
}

/**
 * In whose place, and by which rules of substitution
 * @nullable
 */
export type TimelineItemDtoActingFor = ActingForDto | null;

export type TimelineItemDtoKind = 'submit' | 'resubmit' | 'withdraw' | 'accept' | 'return' | 'appraise' | 'choose-regime' | 'record-meeting' | 'endorse' | 'grant' | 'decline' | 'hold' | 'release' | 'record-receipt' | 'record-decision' | 'notify-result' | 'reassign' | 'extend' | 'retry' | 'nudge' | 'replan' | 'skip' | 'ring' | 'pass' | 'recount';
export interface TimelineItemDto {
  actId: string;
  /**
   * In whose place, and by which rules of substitution
   * @nullable
   */
  actingFor: TimelineItemDtoActingFor;
  /** When it was recorded */
  at: string;
  by: ByDto;
  /**
   * The due date this act set
   * @nullable
   */
  due: string | null;
  /** Entered later than it was done */
  fromPaper: boolean;
  /** Hash over this act and all before it */
  hash: string;
  kind: TimelineItemDtoKind;
  /** When it was done */
  on: string;
  sentence: WordingDto;
  seq: number;
  stepId: string;
}

export interface TokenDto {
  expiresAt: string;
  id: string;
  /** Shown once; sent as Authorization: Bearer … */
  token: string;
}

export interface ToldDto {
  field: string;
  lines: WordingDto[];
  what: WordingDto;
}

export interface UndoMergeDto {
  /** @maxLength 500 */
  reason: string;
}

export interface UnitChangedDto {
  code: string;
  unitId: string;
}

export interface UnitConsequencesDto {
  /** Open dossiers of the unit itself */
  own: number;
  /** Seats of its offices held today */
  seats: number;
  /** Open dossiers of the unit and of all under it */
  under: number;
  /** Units right under it */
  units: number;
}

export type UnitDossierDtoGroup = 'returned' | 'draft' | 'running' | 'ended';
/**
 * What has to be supplemented
 * @nullable
 */
export type UnitDossierDtoReturned = ReturnedDto | null;

export type UnitDossierDtoStatus = 'draft' | 'running' | 'returned' | 'held' | 'granted' | 'declined' | 'withdrawn';
/**
 * @nullable
 */
export type UnitDossierDtoStepName = WordingDto | null;

/**
 * @nullable
 */
export type UnitDossierDtoVerdict = 'met' | 'not-met' | 'unknown' | null;
export interface UnitDossierDto {
  award: string;
  code: string;
  createdAt: string;
  /** @nullable */
  dueOn: string | null;
  group: UnitDossierDtoGroup;
  id: string;
  /** Filed after the last day to file */
  late: boolean;
  /** @nullable */
  level: string | null;
  nominee: NomineeShownDto;
  overdue: boolean;
  /**
   * The year it is for; null: a draft
   * @nullable
   */
  period: string | null;
  /**
   * What has to be supplemented
   * @nullable
   */
  returned: UnitDossierDtoReturned;
  status: UnitDossierDtoStatus;
  /** @nullable */
  stepId: string | null;
  /** @nullable */
  stepKind: string | null;
  /** @nullable */
  stepName: UnitDossierDtoStepName;
  /** @nullable */
  submissionId: string | null;
  unit: UnitNameDto;
  updatedAt: string;
  /** @nullable */
  verdict: UnitDossierDtoVerdict;
}

export interface UnitDossierPageDto {
  items: UnitDossierDto[];
  /** @nullable */
  nextCursor: string | null;
}

export interface UnitDto {
  code: string;
  /** Members of its council in office on that day */
  council: ByDto[];
  existed: boolean;
  id: string;
  /** On that day; the latest name where it did not exist then */
  name: string;
  offices: OfficeDto[];
  on: string;
  successors: SuccessionDto[];
  versions: UnitVersionDto[];
}

export interface UnitFiguresDto {
  advanced?: number;
  fighters?: number;
  flags?: number;
  leaders?: number;
}

export interface UnitFiguresOfQuotaDto {
  base: BaseDto;
  /** The caps that hold, the tightest first; empty: nothing caps it */
  caps: CapDto[];
  /** All four states together */
  proposed: number;
  /**
   * Per cent of what is recorded; null where nothing is
   * @nullable
   */
  share: number | null;
  taken: TakenDto;
  unit: QuotaUnitDto;
}

export interface UnitFiledDto {
  filed: number;
  late: number;
  unit: DeadlineUnitDto;
}

/**
 * @nullable
 */
export type UnitItemDtoParent = UnitRefDto | null;

export interface UnitItemDto {
  /** true: assumed, no source says so */
  assumed: boolean;
  code: string;
  fromOn: string;
  id: string;
  kind: string;
  level: string;
  name: string;
  /** @nullable */
  parent: UnitItemDtoParent;
  /** @nullable */
  toOn: string | null;
}

export interface UnitNameDto {
  code: string;
  id: string;
  /** On the document's date */
  name: string;
}

export interface UnitNamedDto {
  code: string;
  name: string;
}

export interface UnitPageDto {
  items: UnitItemDto[];
  /** @nullable */
  nextCursor: string | null;
}

export interface UnitRefDto {
  code: string;
  id: string;
}

/**
 * @nullable
 */
export type UnitVersionDtoParent = UnitRefDto | null;

export interface UnitVersionDto {
  /** true: assumed, no source says so */
  assumed: boolean;
  fromOn: string;
  kind: string;
  level: string;
  name: string;
  /** @nullable */
  parent: UnitVersionDtoParent;
  /** @nullable */
  toOn: string | null;
}

export interface UnitsFiledDto {
  /** Those that have not filed come first; at most 500 */
  items: UnitFiledDto[];
}

export interface UnreadDayDto {
  code: string;
  column: string;
  detail: string;
  /** How to mend it */
  mend: string;
  path: string;
  /** 0: the whole file */
  row: number;
  sheet: string;
}

export interface VotesDto {
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
  /**
   * @minimum 0
   * @maximum 1000
   */
  for: number;
}

/**
 * The authority outside that it waits for
 * @nullable
 */
export type WaitsForDtoAuthority = WordingDto | null;

export interface WaitsForDto {
  /**
   * The authority outside that it waits for
   * @nullable
   */
  authority: WaitsForDtoAuthority;
  /** @nullable */
  office: string | null;
  people: string[];
}

export type WebhookDtoKindsItem = 'task' | 'returned' | 'resubmitted' | 'held' | 'released' | 'reminder' | 'overdue' | 'escalated' | 'extended' | 'nudged' | 'missed-rung' | 'nobody' | 'stand-in' | 'recounted' | 'granted' | 'declined' | 'withdrawn' | 'result' | 'filing-due';
export interface WebhookDto {
  active: boolean;
  createdAt: string;
  failed: number;
  id: string;
  kinds: WebhookDtoKindsItem[];
  name: string;
  /** Calls of the last seven days */
  sent: number;
  unit: WebhookUnitDto;
  updatedAt: string;
  url: string;
  waiting: number;
}

export interface WebhookUnitDto {
  code: string;
  id: string;
  name: string;
}

export type WebhookWishDtoKindsItem = 'task' | 'returned' | 'resubmitted' | 'held' | 'released' | 'reminder' | 'overdue' | 'escalated' | 'extended' | 'nudged' | 'missed-rung' | 'nobody' | 'stand-in' | 'recounted' | 'granted' | 'declined' | 'withdrawn' | 'result' | 'filing-due';
export interface WebhookWishDto {
  active: boolean;
  kinds: WebhookWishDtoKindsItem[];
  /** @maxLength 120 */
  name: string;
  /**
   * Signs every call; at least 16 characters. Left out: as it was. Never shown again
   * @maxLength 200
   */
  secret?: string;
  /**
   * Code or id: acts of this unit and of all under it
   * @maxLength 80
   */
  unit: string;
  /** @maxLength 500 */
  url: string;
}

export interface WebhooksDto {
  items: WebhookDto[];
}

export interface WhyNotDto {
  next: WordingDto;
  refused: string;
  sentence: WordingDto;
}

/**
 * For `reminders`: [5, 3, 1, 0]. For `ladder`: [{after: 3, to: [{office: "peoples-committee", role: "chair", level: "own"}]}]. For `order`: ["votes", "women"]
 */
export type WishedParameterDtoData = { [key: string]: unknown };

export interface WishedParameterDto {
  /** For `reminders`: [5, 3, 1, 0]. For `ladder`: [{after: 3, to: [{office: "peoples-committee", role: "chair", level: "own"}]}]. For `order`: ["votes", "women"] */
  data?: WishedParameterDtoData;
  /** First day */
  from: string;
  /** @maxLength 80 */
  key: string;
  /** Last day; left out: until a later value */
  to?: string;
  /**
   * Code or id of the unit that decides
   * @maxLength 80
   */
  unit: string;
  /** Working days, a share above 0 and up to 1, an hour of the day, or 1 for yes and 0 for no */
  value?: number;
}

export type WithdrawDtoKind = 'withdraw';
export interface WithdrawDto {
  /** Made by the sender: sent again, it answers the same and happens once */
  actId: string;
  kind: WithdrawDtoKind;
  /** The day it was done on paper, for a dossier that began on paper */
  on?: string;
  /** @maxLength 2000 */
  reason: string;
  /**
   * Left out: the step that is open
   * @maxLength 80
   */
  stepId?: string;
}

export interface WordingDto {
  en: string;
  vi: string;
}

/**
 * The form as it stands, given back as it is
 */
export type WorkingCopyChangeDtoForm = { [key: string]: unknown };

export interface WorkingCopyChangeDto {
  /**
   * The version that was read; 0: none yet
   * @minimum 0
   * @maximum 1000000000
   */
  basedOn: number;
  /** Made by the sender: the same id again is the same change */
  changeId: string;
  /** What of it is whole already: a draft takes it over */
  filing?: DossierChangeDto;
  /** The form as it stands, given back as it is */
  form: WorkingCopyChangeDtoForm;
  /** The letter's day, for a dossier that begins on paper */
  on?: string;
}

/**
 * null: nothing was written since the last act, or a program changed the draft
 * @nullable
 */
export type WorkingCopyDtoForm = { [key: string]: unknown } | null;

/**
 * @nullable
 */
export type WorkingCopyDtoSavedBy = ByDto | null;

export interface WorkingCopyDto {
  /** @nullable */
  changeId: string | null;
  /**
   * null: nothing was written since the last act, or a program changed the draft
   * @nullable
   */
  form: WorkingCopyDtoForm;
  /** @nullable */
  savedAt: string | null;
  /** @nullable */
  savedBy: WorkingCopyDtoSavedBy;
  version: number;
}

export interface WorkingDaysDto {
  /** The rules of counting that were used */
  citations: CitationDto[];
  counted: CountedDayDto[];
  due: string;
  from: string;
}

export type YearDtoRating = 'KHT' | 'HT' | 'HTT' | 'HTXS';
export interface YearDto {
  /** Given: complete. Left out: unknown. */
  initiatives?: InitiativeDto[];
  /**
   * @minimum 0
   * @maximum 12
   */
  monthsInService?: number;
  rating?: YearDtoRating;
  /**
   * @minimum 1945
   * @maximum 2100
   */
  year: number;
}

export type ListAlarmsParams = {
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
 * true: only those that were not put right
 */
open?: ListAlarmsOpen;
};

export type ListAlarmsOpen = 'true' | 'false';
export type ListImportFindingsParams = {
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
 * true: only rows that were not taken
 */
fatal?: ListImportFindingsFatal;
};

export type ListImportFindingsFatal = 'true' | 'false';
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

export type ExplainAwardParams = {
/**
 * Left out: today
 */
on?: string;
/**
 * A unit: its local parameters, and the levels above it
 * @maxLength 80
 */
unit?: string;
};

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

export type CountBonusParams = {
/**
 * @maxLength 40
 */
award: string;
/**
 * Left out: individual
 */
subject?: CountBonusSubject;
/**
 * Left out: today
 */
decidedOn?: string;
};

export type CountBonusSubject = 'individual' | 'collective' | 'household';
export type GetCalendarParams = {
/**
 * @minimum 2000
 * @maximum 2100
 */
year: number;
/**
 * Code or id of a unit: its own rows and those above it too
 * @maxLength 80
 */
place?: string;
};

export type ReadCalendarFileBody = {
  file: Blob;
};

export type ListDeliveriesParams = {
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
 * Calls of this webhook; left out: mails
 */
webhook?: string;
state?: ListDeliveriesState;
};

export type ListDeliveriesState = 'waiting' | 'sent' | 'failed' | 'bounced' | 'skipped';
export type ListDemoMailsParams = {
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

export type AddUnitDocumentBody = {
  file: Blob;
  id?: string;
  paper?: string;
  unitId: string;
};

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
/**
 * Filed after the last day to file
 */
late?: ListDossiersLate;
/**
 * The year it is for: 2026, or 2025-2026 for a school year
 * @maxLength 9
 */
period?: string;
};

export type ListDossiersDue = 'overdue' | 'soon' | 'later' | 'none';
export type ListDossiersStatus = 'draft' | 'running' | 'returned' | 'held' | 'granted' | 'declined' | 'withdrawn';
export type ListDossiersLate = 'true' | 'false';
export type ExportDossiersParams = {
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
due?: ExportDossiersDue;
status?: ExportDossiersStatus;
/**
 * Dossiers of one letter
 */
submission?: string;
/**
 * Filed after the last day to file
 */
late?: ExportDossiersLate;
/**
 * The year it is for: 2026, or 2025-2026 for a school year
 * @maxLength 9
 */
period?: string;
};

export type ExportDossiersDue = 'overdue' | 'soon' | 'later' | 'none';
export type ExportDossiersStatus = 'draft' | 'running' | 'returned' | 'held' | 'granted' | 'declined' | 'withdrawn';
export type ExportDossiersLate = 'true' | 'false';
export type ActBody = SubmitDto | ResubmitDto | WithdrawDto | AcceptDto | ReturnDto | AppraiseDto | ChooseRegimeDto | RecordMeetingDto | EndorseDto | GrantDto | DeclineDto | HoldDto | ReleaseDto | RecordReceiptDto | RecordDecisionDto | NotifyResultDto | ReassignDto | ExtendDto | RetryDto | NudgeDto | ReplanDto | SkipDto;

export type AddDossierDocumentBody = {
  file: Blob;
  id?: string;
  paper?: string;
};

export type RemedyParams = {
/**
 * true: says what would change, and changes nothing
 */
dryRun?: RemedyDryRun;
};

export type RemedyDryRun = 'true' | 'false';
export type GetWorkingCopyParams = {
/**
 * Left out: today
 */
on?: string;
};

export type ListFilingDeadlinesParams = {
/**
 * Code or id of the unit
 * @maxLength 80
 */
unit: string;
/**
 * @maxLength 40
 */
award?: string;
/**
 * The year in which the period ends
 * @minimum 2000
 * @maximum 2100
 */
year?: number;
kind?: ListFilingDeadlinesKind;
};

export type ListFilingDeadlinesKind = 'calendar-year' | 'school-year';
export type GetFilingDeadlineParams = {
/**
 * Code or id of the unit that files
 * @maxLength 80
 */
unit: string;
/**
 * @maxLength 40
 */
award: string;
ground: GetFilingDeadlineGround;
/**
 * The year it is for: 2026, or 2025-2026 for a school year
 * @maxLength 9
 */
period: string;
/**
 * The day it is filed; left out: today
 */
on?: string;
};

export type GetFilingDeadlineGround = 'merit' | 'sudden' | 'movement' | 'service-years' | 'seniority' | 'external' | 'resistance';
export type ListUnitsFiledParams = {
/**
 * Code or id: this unit and those under it
 * @maxLength 80
 */
unit: string;
/**
 * @maxLength 9
 */
period: string;
};

export type GetFundParams = {
/**
 * Code or id of the unit whose fund it is
 * @maxLength 80
 */
unit: string;
/**
 * @minimum 2000
 * @maximum 2100
 */
year: number;
};

export type ListHonoureesParams = {
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
 * Name, unit or birth year; diacritics do not matter
 * @maxLength 200
 */
q?: string;
kind?: ListHonoureesKind;
/**
 * @maxLength 40
 */
award?: string;
/**
 * @minimum 1945
 * @maximum 2100
 */
year?: number;
/**
 * Code or id of a unit: it and all under it
 * @maxLength 80
 */
unit?: string;
};

export type ListHonoureesKind = 'individual' | 'collective' | 'household' | 'foreigner';
export type ListOffersParams = {
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
 * Only those that one import brought up
 */
import?: string;
/**
 * Code or id of a unit: pairs of which one stands there or under it
 * @maxLength 2000
 */
unit?: string;
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
 * mine: given to me by name; offices: waiting for a seat of mine; instead: waiting for somebody I stand in for
 */
whose?: GetInboxWhose;
};

export type GetInboxDue = 'overdue' | 'soon' | 'later' | 'none';
export type GetInboxWhose = 'mine' | 'offices' | 'instead';
export type ListLawChangesParams = {
from: string;
to: string;
/**
 * Left out: every award
 * @maxLength 40
 */
award?: string;
};

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
export type ListParametersParams = {
/**
 * Code or id of the unit
 * @maxLength 80
 */
unit: string;
/**
 * Left out: today
 */
on?: string;
};

export type ListDossiersBehindParameterParams = {
/**
 * Code or id of the unit
 * @maxLength 80
 */
unit: string;
};

export type ListPeopleParams = {
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
 * Code or id of a unit: people of its offices
 * @maxLength 80
 */
unit?: string;
};

export type GetQuotaParams = {
/**
 * Code or id of the unit: itself and all under it
 * @maxLength 80
 */
unit: string;
/**
 * Of a school year: the one it begins in
 * @minimum 2000
 * @maximum 2100
 */
year: number;
/**
 * Left out: the calendar year
 */
calendar?: GetQuotaCalendar;
/**
 * CSTDCS (left out) or COTD_CP
 * @maxLength 20
 */
award?: string;
/**
 * @minimum 1
 * @maximum 200
 */
limit?: number;
/**
 * @maxLength 200
 */
cursor?: string;
};

export type GetQuotaCalendar = 'year' | 'school';
export type GetStuckParams = {
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
why?: GetStuckWhy;
/**
 * @maxLength 40
 */
level?: string;
/**
 * @maxLength 80
 */
step?: string;
/**
 * Days it has stood there
 */
age?: GetStuckAge;
/**
 * One dossier
 */
dossier?: string;
/**
 * @maxLength 200
 */
q?: string;
/**
 * @maxLength 40
 */
award?: string;
/**
 * @maxLength 80
 */
unit?: string;
};

export type GetStuckWhy = 'absent' | 'no-candidate' | 'failing' | 'engine-away' | 'behind' | 'evidence' | 'overdue' | 'refused' | 'mail' | 'held' | 'returned' | 'outside';
export type GetStuckAge = 'to-3' | 'to-10' | 'to-30' | 'over-30';
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

export type ListSubstitutionsParams = {
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
 * mine: I am away, or I stand in; unit: of the people I look after
 */
scope?: ListSubstitutionsScope;
};

export type ListSubstitutionsScope = 'mine' | 'unit';
export type ListSubstitutesParams = {
/**
 * Who is away; left out: I
 */
personId?: string;
/**
 * Left out: today
 */
on?: string;
};

export type ListUnitDossiersParams = {
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
group?: ListUnitDossiersGroup;
};

export type ListUnitDossiersGroup = 'returned' | 'draft' | 'running' | 'ended';
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

export type CountWorkingDaysParams = {
from: string;
/**
 * @minimum 0
 * @maximum 1000
 */
amount: number;
unit?: CountWorkingDaysUnit;
/**
 * vn-administrative or vn-schools
 * @maxLength 80
 */
calendar?: string;
/**
 * Code or id of a unit: its rows and those above it hold too
 * @maxLength 80
 */
place?: string;
};

export type CountWorkingDaysUnit = 'working-day' | 'day' | 'month';
/**
 * @summary Open an account for a person; its first password is in this answer only
 */
export const getOpenAccountUrl = () => {


  

  return `/api/accounts`
}

export const openAccount = async (newAccountDto: NewAccountDto, options?: RequestInit): Promise<OpenedAccountDto> => {
  
  return send<OpenedAccountDto>(getOpenAccountUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newAccountDto,)
  }
);}



/**
 * @summary Close an account and sign it out everywhere
 */
export const getCloseAccountUrl = (id: string,) => {


  

  return `/api/accounts/${id}/close`
}

export const closeAccount = async (id: string, options?: RequestInit): Promise<void> => {
  
  return send<void>(getCloseAccountUrl(id),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}



/**
 * @summary Give an account a new password and sign it out everywhere
 */
export const getResetAccountUrl = (id: string,) => {


  

  return `/api/accounts/${id}/reset`
}

export const resetAccount = async (id: string, options?: RequestInit): Promise<OpenedAccountDto> => {
  
  return send<OpenedAccountDto>(getResetAccountUrl(id),
  {      
    ...options,
    method: 'POST'
    
    
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
 * Raised once each, by the hourly comparison of what should have been rung with what was, and where nobody is left to act; the newest first.
 * @summary What the system found wrong with itself, for the units I administer
 */
export const getListAlarmsUrl = (params?: ListAlarmsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/alarms?${stringifiedParams}` : `/api/alarms`
}

export const listAlarms = async (params?: ListAlarmsParams, options?: RequestInit): Promise<AlarmPageDto> => {
  
  return send<AlarmPageDto>(getListAlarmsUrl(params),
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
 * @summary Imports of mine and of the agency I keep the register for, newest first
 */
export const getListAwardImportsUrl = () => {


  

  return `/api/award-imports`
}

export const listAwardImports = async ( options?: RequestInit): Promise<AwardImportsDto> => {
  
  return send<AwardImportsDto>(getListAwardImportsUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * For a standing agency. Answers at once; the file is read afterwards. Sent twice under one id it is taken once; the same rows in another file are not written again.
 * @summary Take a file of awards into the register
 */
export const getImportAwardsUrl = () => {


  

  return `/api/award-imports`
}

export const importAwards = async (awardImportFormDto: AwardImportFormDto, options?: RequestInit): Promise<AwardImportDto> => {
    const formData = new FormData();
if(awardImportFormDto.id !== undefined) {
 formData.append(`id`, awardImportFormDto.id)
 }

  return send<AwardImportDto>(getImportAwardsUrl(),
  {      
    ...options,
    method: 'POST'
    ,
    body: 
      formData,
  }
);}



/**
 * @summary The workbook to fill in
 */
export const getAwardTemplateUrl = () => {


  

  return `/api/award-imports/template.xlsx`
}

export const awardTemplate = async ( options?: RequestInit): Promise<Blob> => {
  
  return send<Blob>(getAwardTemplateUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary How far one import is
 */
export const getGetAwardImportUrl = (id: string,) => {


  

  return `/api/award-imports/${id}`
}

export const getAwardImport = async (id: string, options?: RequestInit): Promise<AwardImportDto> => {
  
  return send<AwardImportDto>(getGetAwardImportUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary The report by row, in the order of the file
 */
export const getListImportFindingsUrl = (id: string,
    params?: ListImportFindingsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/award-imports/${id}/findings?${stringifiedParams}` : `/api/award-imports/${id}/findings`
}

export const listImportFindings = async (id: string,
    params?: ListImportFindingsParams, options?: RequestInit): Promise<ImportFindingPageDto> => {
  
  return send<ImportFindingPageDto>(getListImportFindingsUrl(id,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary The report by row as a workbook
 */
export const getImportReportUrl = (id: string,) => {


  

  return `/api/award-imports/${id}/report.xlsx`
}

export const importReport = async (id: string, options?: RequestInit): Promise<Blob> => {
  
  return send<Blob>(getImportReportUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * Goes on after the last rows taken. Asked twice it is begun once.
 * @summary Begin an import again that failed
 */
export const getRetryAwardImportUrl = (id: string,) => {


  

  return `/api/award-imports/${id}/retry`
}

export const retryAwardImport = async (id: string, options?: RequestInit): Promise<AwardImportDto> => {
  
  return send<AwardImportDto>(getRetryAwardImportUrl(id),
  {      
    ...options,
    method: 'POST'
    
    
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
 * @summary What an award takes: rules, way up, papers, money
 */
export const getExplainAwardUrl = (code: string,
    params?: ExplainAwardParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/awards/${code}/explanation?${stringifiedParams}` : `/api/awards/${code}/explanation`
}

export const explainAward = async (code: string,
    params?: ExplainAwardParams, options?: RequestInit): Promise<ExplainedDto> => {
  
  return send<ExplainedDto>(getExplainAwardUrl(code,params),
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



/**
 * @summary The money that goes with an award
 */
export const getCountBonusUrl = (params: CountBonusParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/bonuses?${stringifiedParams}` : `/api/bonuses`
}

export const countBonus = async (params: CountBonusParams, options?: RequestInit): Promise<BonusDto> => {
  
  return send<BonusDto>(getCountBonusUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary The days of a year that are not as the week has them, and who changed them
 */
export const getGetCalendarUrl = (params: GetCalendarParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/calendar?${stringifiedParams}` : `/api/calendar`
}

export const getCalendar = async (params: GetCalendarParams, options?: RequestInit): Promise<CalendarYearDto> => {
  
  return send<CalendarYearDto>(getGetCalendarUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * Rows are never overwritten. Running deadlines that move keep their old date, and those concerned are told.
 * @summary Change days of the calendar
 */
export const getChangeCalendarUrl = () => {


  

  return `/api/calendar/changes`
}

export const changeCalendar = async (calendarChangeDto: CalendarChangeDto, options?: RequestInit): Promise<CalendarChangedDto> => {
  
  return send<CalendarChangedDto>(getChangeCalendarUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      calendarChangeDto,)
  }
);}



/**
 * A dry run: nothing is written. Refused as the change would be.
 * @summary Which running deadlines a change would move, and to which day
 */
export const getGetCalendarEffectsUrl = () => {


  

  return `/api/calendar/effects`
}

export const getCalendarEffects = async (calendarWishDto: CalendarWishDto, options?: RequestInit): Promise<CalendarEffectsDto> => {
  
  return send<CalendarEffectsDto>(getGetCalendarEffectsUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      calendarWishDto,)
  }
);}



/**
 * @summary What the pages count working days with: the days where I sit
 */
export const getGetOfficeDaysUrl = () => {


  

  return `/api/calendar/office-days`
}

export const getOfficeDays = async ( options?: RequestInit): Promise<OfficeDaysDto> => {
  
  return send<OfficeDaysDto>(getGetOfficeDaysUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * Nothing is written: the rows are looked at (`effects`) and saved (`changes`) afterwards.
 * @summary Read days from a workbook, with a report by row
 */
export const getReadCalendarFileUrl = () => {


  

  return `/api/calendar/read`
}

export const readCalendarFile = async (readCalendarFileBody: ReadCalendarFileBody, options?: RequestInit): Promise<CalendarReadDto> => {
    const formData = new FormData();
formData.append(`file`, readCalendarFileBody.file)

  return send<CalendarReadDto>(getReadCalendarFileUrl(),
  {      
    ...options,
    method: 'POST'
    ,
    body: 
      formData,
  }
);}



/**
 * bounced: the address was refused for good; failed: given up; skipped: `reason` says why.
 * @summary Mails to people I administer, or the calls of one webhook; newest first
 */
export const getListDeliveriesUrl = (params?: ListDeliveriesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/deliveries?${stringifiedParams}` : `/api/deliveries`
}

export const listDeliveries = async (params?: ListDeliveriesParams, options?: RequestInit): Promise<DeliveryPageDto> => {
  
  return send<DeliveryPageDto>(getListDeliveriesUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary How each way out of the house is: up or down since when, and what waits
 */
export const getListChannelsUrl = () => {


  

  return `/api/deliveries/channels`
}

export const listChannels = async ( options?: RequestInit): Promise<ChannelStatesDto> => {
  
  return send<ChannelStatesDto>(getListChannelsUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * A receiver that remembers ids does nothing twice. An address that bounced is tried once more.
 * @summary Send one again, under the same id and with the same content
 */
export const getSendAgainUrl = (id: string,) => {


  

  return `/api/deliveries/${id}/again`
}

export const sendAgain = async (id: string, options?: RequestInit): Promise<SentAgainDto> => {
  
  return send<SentAgainDto>(getSendAgainUrl(id),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}



/**
 * @summary Mails the demo would have sent, newest first
 */
export const getListDemoMailsUrl = (params?: ListDemoMailsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/demo/mails?${stringifiedParams}` : `/api/demo/mails`
}

export const listDemoMails = async (params?: ListDemoMailsParams, options?: RequestInit): Promise<DemoMailPageDto> => {
  
  return send<DemoMailPageDto>(getListDemoMailsUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary One mail of the demo, in both its forms
 */
export const getGetDemoMailUrl = (id: string,) => {


  

  return `/api/demo/mails/${id}`
}

export const getDemoMail = async (id: string, options?: RequestInit): Promise<DemoMailDto> => {
  
  return send<DemoMailDto>(getGetDemoMailUrl(id),
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
 * At most 50 000 rows, written as they are read.
 * @summary The dossiers I may see as a workbook, with the filters of the list
 */
export const getExportDossiersUrl = (params?: ExportDossiersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/dossiers/export?${stringifiedParams}` : `/api/dossiers/export`
}

export const exportDossiers = async (params?: ExportDossiersParams, options?: RequestInit): Promise<Blob> => {
  
  return send<Blob>(getExportDossiersUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
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
 * @summary Who may act on the open step today and is there
 */
export const getGetCandidatesUrl = (id: string,) => {


  

  return `/api/dossiers/${id}/candidates`
}

export const getCandidates = async (id: string, options?: RequestInit): Promise<CandidatesDto> => {
  
  return send<CandidatesDto>(getGetCandidatesUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * Field by field in words, the papers that came in, and which defects were ticked off.
 * @summary What its unit changed between each return and its answer
 */
export const getGetDossierChangesUrl = (id: string,) => {


  

  return `/api/dossiers/${id}/changes`
}

export const getDossierChanges = async (id: string, options?: RequestInit): Promise<AnswersDto> => {
  
  return send<AnswersDto>(getGetDossierChangesUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary Every deadline it had, old dates too, each explained day by day
 */
export const getGetDeadlinesUrl = (id: string,) => {


  

  return `/api/dossiers/${id}/deadlines`
}

export const getDeadlines = async (id: string, options?: RequestInit): Promise<DeadlinesDto> => {
  
  return send<DeadlinesDto>(getGetDeadlinesUrl(id),
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
 * A dry run by both laws: nothing is stored. The choice itself is the act `choose-regime`.
 * @summary May a person choose the more favourable law, and what would each answer?
 */
export const getGetRegimeChoiceUrl = (id: string,) => {


  

  return `/api/dossiers/${id}/regime-choice`
}

export const getRegimeChoice = async (id: string, options?: RequestInit): Promise<RegimeChoiceDto> => {
  
  return send<RegimeChoiceDto>(getGetRegimeChoiceUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * Each remedy is an act of the dossier with its reason. `dryRun=true` says what it would change, or why it would be refused, and records nothing. skip: the first administrator asks, a second one does it.
 * @summary Mend what holds a dossier up
 */
export const getRemedyUrl = (id: string,
    params?: RemedyParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/dossiers/${id}/remedies?${stringifiedParams}` : `/api/dossiers/${id}/remedies`
}

export const remedy = async (id: string,
    remedyDto: RemedyDto,
    params?: RemedyParams, options?: RequestInit): Promise<RemedyDoneDto> => {
  
  return send<RemedyDoneDto>(getRemedyUrl(id,params),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      remedyDto,)
  }
);}



/**
 * Holders of a seat in an office that handles it, whom neither kin nor an earlier duty bars; those of its own level first.
 * @summary Who may be given the open step of a dossier
 */
export const getTakersUrl = (id: string,) => {


  

  return `/api/dossiers/${id}/takers`
}

export const takers = async (id: string, options?: RequestInit): Promise<TakersDto> => {
  
  return send<TakersDto>(getTakersUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
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
 * @summary What is being written on a draft, or in answer to a return
 */
export const getGetWorkingCopyUrl = (id: string,
    params?: GetWorkingCopyParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/dossiers/${id}/working-copy?${stringifiedParams}` : `/api/dossiers/${id}/working-copy`
}

export const getWorkingCopy = async (id: string,
    params?: GetWorkingCopyParams, options?: RequestInit): Promise<WorkingCopyDto> => {
  
  return send<WorkingCopyDto>(getGetWorkingCopyUrl(id,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * A draft takes over what is whole of it. Built on an older version it is refused: already-decided, with who was first.
 * @summary Keep what is being written
 */
export const getKeepWorkingCopyUrl = (id: string,) => {


  

  return `/api/dossiers/${id}/working-copy`
}

export const keepWorkingCopy = async (id: string,
    workingCopyChangeDto: WorkingCopyChangeDto, options?: RequestInit): Promise<WorkingCopyDto> => {
  
  return send<WorkingCopyDto>(getKeepWorkingCopyUrl(id),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      workingCopyChangeDto,)
  }
);}



/**
 * A dry run: nothing is stored.
 * @summary Which awards are within reach of this nominee?
 */
export const getListEligibleUrl = () => {


  

  return `/api/eligibility`
}

export const listEligible = async (eligibleRequestDto: EligibleRequestDto, options?: RequestInit): Promise<EligibleDto> => {
  
  return send<EligibleDto>(getListEligibleUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      eligibleRequestDto,)
  }
);}



/**
 * Set by the unit or one above it, or by the law; with who has filed under the unit. Without a year: the last months and those to come.
 * @summary Until when dossiers are filed: the days a unit goes by, in order
 */
export const getListFilingDeadlinesUrl = (params: ListFilingDeadlinesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/filing-deadlines?${stringifiedParams}` : `/api/filing-deadlines`
}

export const listFilingDeadlines = async (params: ListFilingDeadlinesParams, options?: RequestInit): Promise<FilingCalendarDto> => {
  
  return send<FilingCalendarDto>(getListFilingDeadlinesUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * Never changed: with `replaces` the old row ends the day before and this one follows it. A lower level may only set an earlier day.
 * @summary Enter a filing deadline of a unit, by the paper that set it
 */
export const getEnterFilingDeadlineUrl = () => {


  

  return `/api/filing-deadlines`
}

export const enterFilingDeadline = async (newDeadlineDto: NewDeadlineDto, options?: RequestInit): Promise<DeadlineKeptDto> => {
  
  return send<DeadlineKeptDto>(getEnterFilingDeadlineUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newDeadlineDto,)
  }
);}



/**
 * @summary The deadline that holds for one filing, and why
 */
export const getGetFilingDeadlineUrl = (params: GetFilingDeadlineParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/filing-deadlines/holding?${stringifiedParams}` : `/api/filing-deadlines/holding`
}

export const getFilingDeadline = async (params: GetFilingDeadlineParams, options?: RequestInit): Promise<HoldingDto> => {
  
  return send<HoldingDto>(getGetFilingDeadlineUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * Days after `lastOn` hold no more; dossiers already marked late keep their mark.
 * @summary End a filing deadline
 */
export const getEndFilingDeadlineUrl = (id: string,) => {


  

  return `/api/filing-deadlines/${id}/end`
}

export const endFilingDeadline = async (id: string,
    endDeadlineDto: EndDeadlineDto, options?: RequestInit): Promise<DeadlineKeptDto> => {
  
  return send<DeadlineKeptDto>(getEndFilingDeadlineUrl(id),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      endDeadlineDto,)
  }
);}



/**
 * @summary Which units under one have filed for a period, and which not yet
 */
export const getListUnitsFiledUrl = (id: string,
    params: ListUnitsFiledParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/filing-deadlines/${id}/units?${stringifiedParams}` : `/api/filing-deadlines/${id}/units`
}

export const listUnitsFiled = async (id: string,
    params: ListUnitsFiledParams, options?: RequestInit): Promise<UnitsFiledDto> => {
  
  return send<UnitsFiledDto>(getListUnitsFiledUrl(id,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary The fund of a unit in a year
 */
export const getGetFundUrl = (params: GetFundParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/funds?${stringifiedParams}` : `/api/funds`
}

export const getFund = async (params: GetFundParams, options?: RequestInit): Promise<FundDto> => {
  
  return send<FundDto>(getGetFundUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary Set money aside by a decision
 */
export const getAllotUrl = () => {


  

  return `/api/funds/allotments`
}

export const allot = async (allotDto: AllotDto, options?: RequestInit): Promise<AllottedDto> => {
  
  return send<AllottedDto>(getAllotUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      allotDto,)
  }
);}



/**
 * @summary People, collectives and households that hold an award
 */
export const getListHonoureesUrl = (params?: ListHonoureesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/honourees?${stringifiedParams}` : `/api/honourees`
}

export const listHonourees = async (params?: ListHonoureesParams, options?: RequestInit): Promise<HonoureePageDto> => {
  
  return send<HonoureePageDto>(getListHonoureesUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary Pairs that may be one, for a person to say
 */
export const getListOffersUrl = (params?: ListOffersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/honourees/alike?${stringifiedParams}` : `/api/honourees/alike`
}

export const listOffers = async (params?: ListOffersParams, options?: RequestInit): Promise<OfferPageDto> => {
  
  return send<OfferPageDto>(getListOffersUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary Say that two who look alike are two
 */
export const getKeepApartUrl = (id: string,) => {


  

  return `/api/honourees/alike/${id}/apart`
}

export const keepApart = async (id: string, options?: RequestInit): Promise<KeptApartDto> => {
  
  return send<KeptApartDto>(getKeepApartUrl(id),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}



/**
 * @summary Take a merge back
 */
export const getUndoMergeUrl = (id: string,) => {


  

  return `/api/honourees/merges/${id}/undo`
}

export const undoMerge = async (id: string,
    undoMergeDto: UndoMergeDto, options?: RequestInit): Promise<MergeDoneDto> => {
  
  return send<MergeDoneDto>(getUndoMergeUrl(id),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      undoMergeDto,)
  }
);}



/**
 * @summary One of them: what they hold, merges, and who may be the same
 */
export const getGetHonoureeUrl = (id: string,) => {


  

  return `/api/honourees/${id}`
}

export const getHonouree = async (id: string, options?: RequestInit): Promise<HonoureeDto> => {
  
  return send<HonoureeDto>(getGetHonoureeUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary What they hold, newest first
 */
export const getGetHonoureeAwardsUrl = (id: string,) => {


  

  return `/api/honourees/${id}/awards`
}

export const getHonoureeAwards = async (id: string, options?: RequestInit): Promise<GivenAwardsDto> => {
  
  return send<GivenAwardsDto>(getGetHonoureeAwardsUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * Recorded and reversible: no award moves and no row is lost.
 * @summary Say that two are one
 */
export const getMergeHonoureesUrl = (id: string,) => {


  

  return `/api/honourees/${id}/merges`
}

export const mergeHonourees = async (id: string,
    honoureeMergeDto: HonoureeMergeDto, options?: RequestInit): Promise<MergeDoneDto> => {
  
  return send<MergeDoneDto>(getMergeHonoureesUrl(id),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      honoureeMergeDto,)
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
 * @summary What changed in the law between two days
 */
export const getListLawChangesUrl = (params: ListLawChangesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/law-changes?${stringifiedParams}` : `/api/law-changes`
}

export const listLawChanges = async (params: ListLawChangesParams, options?: RequestInit): Promise<ChangesDto> => {
  
  return send<ChangesDto>(getListLawChangesUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
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
 * @summary End the daily digests of whoever this token was mailed to
 */
export const getEndDigestsUrl = (token: string,) => {


  

  return `/api/notices/digest-off/${token}`
}

export const endDigests = async (token: string, options?: RequestInit): Promise<void> => {
  
  return send<void>(getEndDigestsUrl(token),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}



/**
 * @summary My address and what I want by mail
 */
export const getGetPreferencesUrl = () => {


  

  return `/api/notices/preferences`
}

export const getPreferences = async ( options?: RequestInit): Promise<PreferencesDto> => {
  
  return send<PreferencesDto>(getGetPreferencesUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * Duties stay in the inbox whatever is chosen.
 * @summary Keep my address and what I want by mail
 */
export const getKeepPreferencesUrl = () => {


  

  return `/api/notices/preferences`
}

export const keepPreferences = async (preferencesWishDto: PreferencesWishDto, options?: RequestInit): Promise<PreferencesDto> => {
  
  return send<PreferencesDto>(getKeepPreferencesUrl(),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      preferencesWishDto,)
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
 * @summary Local parameters: what may be set, what stands for a unit on a day, and by which decision
 */
export const getListParametersUrl = (params: ListParametersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/parameters?${stringifiedParams}` : `/api/parameters`
}

export const listParameters = async (params: ListParametersParams, options?: RequestInit): Promise<ParametersDto> => {
  
  return send<ParametersDto>(getListParametersUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * Values are never changed: a new one follows the old. Dossiers under way keep the plan they were given.
 * @summary Enter the value of a local parameter from a day on
 */
export const getSetParameterUrl = () => {


  

  return `/api/parameters`
}

export const setParameter = async (setParameterDto: SetParameterDto, options?: RequestInit): Promise<ParameterSetDto> => {
  
  return send<ParameterSetDto>(getSetParameterUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      setParameterDto,)
  }
);}



/**
 * A dry run: nothing is written. Refused as entering the value would be.
 * @summary Which running dossiers a new plan would change, if this value stood
 */
export const getGetParameterEffectsUrl = () => {


  

  return `/api/parameters/effects`
}

export const getParameterEffects = async (wishedParameterDto: WishedParameterDto, options?: RequestInit): Promise<EffectsDto> => {
  
  return send<EffectsDto>(getGetParameterEffectsUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      wishedParameterDto,)
  }
);}



/**
 * Only the act `replan` changes them.
 * @summary Running dossiers that go by another value than the one that stands today
 */
export const getListDossiersBehindParameterUrl = (key: string,
    params: ListDossiersBehindParameterParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/parameters/${key}/dossiers?${stringifiedParams}` : `/api/parameters/${key}/dossiers`
}

export const listDossiersBehindParameter = async (key: string,
    params: ListDossiersBehindParameterParams, options?: RequestInit): Promise<EffectsDto> => {
  
  return send<EffectsDto>(getListDossiersBehindParameterUrl(key,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * @summary People of the units I administer, with seats and account
 */
export const getListPeopleUrl = (params?: ListPeopleParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/people?${stringifiedParams}` : `/api/people`
}

export const listPeople = async (params?: ListPeopleParams, options?: RequestInit): Promise<PeoplePageDto> => {
  
  return send<PeoplePageDto>(getListPeopleUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * What was given to them by name, and what waits at seats that nobody else holds. dryRun lists and judges, and writes nothing.
 * @summary Pass all open tasks of somebody who leaves to another
 */
export const getHandOverUrl = (id: string,) => {


  

  return `/api/people/${id}/hand-over`
}

export const handOver = async (id: string,
    handOverDto: HandOverDto, options?: RequestInit): Promise<HandOverResultDto> => {
  
  return send<HandOverResultDto>(getHandOverUrl(id),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      handOverDto,)
  }
);}



/**
 * For whoever sits in an office of the place or above it. `nextCursor` goes on through the units; the proposals are those of the whole place.
 * @summary The share of an award in a place and year, unit by unit, with who stands where
 */
export const getGetQuotaUrl = (params: GetQuotaParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/quotas?${stringifiedParams}` : `/api/quotas`
}

export const getQuota = async (params: GetQuotaParams, options?: RequestInit): Promise<QuotaDto> => {
  
  return send<QuotaDto>(getGetQuotaUrl(params),
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
 * personId for somebody of the register, fullName for somebody new.
 * @summary Appoint a person to an office
 */
export const getAppointUrl = () => {


  

  return `/api/seats`
}

export const appoint = async (appointDto: AppointDto, options?: RequestInit): Promise<AppointedDto> => {
  
  return send<AppointedDto>(getAppointUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      appointDto,)
  }
);}



/**
 * @summary What hangs on a seat today
 */
export const getGetSeatConsequencesUrl = (id: string,) => {


  

  return `/api/seats/${id}/consequences`
}

export const getSeatConsequences = async (id: string, options?: RequestInit): Promise<SeatConsequencesDto> => {
  
  return send<SeatConsequencesDto>(getGetSeatConsequencesUrl(id),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * The same end sent again answers the same.
 * @summary End a seat after a last day
 */
export const getEndSeatUrl = (id: string,) => {


  

  return `/api/seats/${id}/end`
}

export const endSeat = async (id: string,
    endSeatDto: EndSeatDto, options?: RequestInit): Promise<SeatEndedDto> => {
  
  return send<SeatEndedDto>(getEndSeatUrl(id),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      endSeatDto,)
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
 * Drafts are not shown; neither are holds, names, units, people or reasons.
 * @summary Where a dossier stands, by its code
 */
export const getGetStatusUrl = (code: string,) => {


  

  return `/api/status/${code}`
}

export const getStatus = async (code: string, options?: RequestInit): Promise<PublicStatusDto> => {
  
  return send<PublicStatusDto>(getGetStatusUrl(code),
  {      
    ...options,
    method: 'GET'
    
    
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
 * Each with its causes, since when each holds, and the remedies offered. `cells` counts by level, step and age; `items` are the dossiers, the longest first.
 * @summary Dossiers that stand still under the units I administer
 */
export const getGetStuckUrl = (params?: GetStuckParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/stuck?${stringifiedParams}` : `/api/stuck`
}

export const getStuck = async (params?: GetStuckParams, options?: RequestInit): Promise<StuckBoardDto> => {
  
  return send<StuckBoardDto>(getGetStuckUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
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
 * Drafts are made; POST …/file files them. For a list the answer has a report by row; check=true stores nothing, keepGood=true keeps the good rows, keepFaulty=true the whole list, whose cells are then mended.
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
 * One submit act for each dossier. Can be sent again: what is filed answers the same, the rest goes on.
 * @summary File a letter: every good row of its list and every draft, or the rows named
 */
export const getFileSubmissionUrl = (id: string,) => {


  

  return `/api/submissions/${id}/file`
}

export const fileSubmission = async (id: string,
    fileRowsDto: FileRowsDto, options?: RequestInit): Promise<FiledDto> => {
  
  return send<FiledDto>(getFileSubmissionUrl(id),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      fileRowsDto,)
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
 * @summary One row of my list, with the cells that may be mended
 */
export const getGetListRowUrl = (id: string,
    place: number,) => {


  

  return `/api/submissions/${id}/rows/${place}`
}

export const getListRow = async (id: string,
    place: number, options?: RequestInit): Promise<RowCellsDto> => {
  
  return send<RowCellsDto>(getGetListRowUrl(id,place),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * The list is judged again by the rules it was read by. What is not named stays; a text that says what the file says takes the mending back.
 * @summary Mend cells of one row
 */
export const getMendListRowUrl = (id: string,
    place: number,) => {


  

  return `/api/submissions/${id}/rows/${place}`
}

export const mendListRow = async (id: string,
    place: number,
    mendRowDto: MendRowDto, options?: RequestInit): Promise<MendedDto> => {
  
  return send<MendedDto>(getMendListRowUrl(id,place),
  {      
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      mendRowDto,)
  }
);}



/**
 * @summary Rules of substitution: my own, or those of the people I look after
 */
export const getListSubstitutionsUrl = (params?: ListSubstitutionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/substitutions?${stringifiedParams}` : `/api/substitutions`
}

export const listSubstitutions = async (params?: ListSubstitutionsParams, options?: RequestInit): Promise<SubstitutionPageDto> => {
  
  return send<SubstitutionPageDto>(getListSubstitutionsUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * For oneself; the head of an office for its people; an administrator for the people of their units. A rule that would close a circle is refused with the names in order.
 * @summary Say that somebody is away, and who stands in
 */
export const getMakeSubstitutionUrl = () => {


  

  return `/api/substitutions`
}

export const makeSubstitution = async (newSubstitutionDto: NewSubstitutionDto, options?: RequestInit): Promise<SubstitutionMadeDto> => {
  
  return send<SubstitutionMadeDto>(getMakeSubstitutionUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newSubstitutionDto,)
  }
);}



/**
 * @summary Who may be named to stand in: everybody who sits in a unit of the absent person
 */
export const getListSubstitutesUrl = (params?: ListSubstitutesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/substitutions/people?${stringifiedParams}` : `/api/substitutions/people`
}

export const listSubstitutes = async (params?: ListSubstitutesParams, options?: RequestInit): Promise<SubstitutesDto> => {
  
  return send<SubstitutesDto>(getListSubstitutesUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * It stays on the list. Ended again it answers the same.
 * @summary End a rule now
 */
export const getEndSubstitutionUrl = (id: string,) => {


  

  return `/api/substitutions/${id}/end`
}

export const endSubstitution = async (id: string, options?: RequestInit): Promise<SubstitutionEndedDto> => {
  
  return send<SubstitutionEndedDto>(getEndSubstitutionUrl(id),
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
 * @summary Dossiers of the units I propose for: returned first, then drafts, running, ended
 */
export const getListUnitDossiersUrl = (params?: ListUnitDossiersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/unit-dossiers?${stringifiedParams}` : `/api/unit-dossiers`
}

export const listUnitDossiers = async (params?: ListUnitDossiersParams, options?: RequestInit): Promise<UnitDossierPageDto> => {
  
  return send<UnitDossierPageDto>(getListUnitDossiersUrl(params),
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
 * @summary What hangs on a unit today
 */
export const getGetUnitConsequencesUrl = (code: string,) => {


  

  return `/api/units/${code}/consequences`
}

export const getUnitConsequences = async (code: string, options?: RequestInit): Promise<UnitConsequencesDto> => {
  
  return send<UnitConsequencesDto>(getGetUnitConsequencesUrl(code),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * Its version, offices and seats end the day before; what lies under it moves; its dossiers are seen from the other.
 * @summary Merge a unit into another of its level
 */
export const getMergeUnitsUrl = (code: string,) => {


  

  return `/api/units/${code}/merge`
}

export const mergeUnits = async (code: string,
    mergeDto: MergeDto, options?: RequestInit): Promise<MergedDto> => {
  
  return send<MergedDto>(getMergeUnitsUrl(code),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      mergeDto,)
  }
);}



/**
 * @summary Give a unit a new name from a day on
 */
export const getRenameUnitUrl = (code: string,) => {


  

  return `/api/units/${code}/rename`
}

export const renameUnit = async (code: string,
    renameDto: RenameDto, options?: RequestInit): Promise<UnitChangedDto> => {
  
  return send<UnitChangedDto>(getRenameUnitUrl(code),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      renameDto,)
  }
);}



/**
 * @summary Webhooks of the units I administer; secrets are never shown
 */
export const getListWebhooksUrl = () => {


  

  return `/api/webhooks`
}

export const listWebhooks = async ( options?: RequestInit): Promise<WebhooksDto> => {
  
  return send<WebhooksDto>(getListWebhooksUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}



/**
 * Every call is a signed POST; docs/operations.md says how to verify it.
 * @summary Enter a webhook under an id of my making, or change it
 */
export const getKeepWebhookUrl = (id: string,) => {


  

  return `/api/webhooks/${id}`
}

export const keepWebhook = async (id: string,
    webhookWishDto: WebhookWishDto, options?: RequestInit): Promise<KeptDto> => {
  
  return send<KeptDto>(getKeepWebhookUrl(id),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      webhookWishDto,)
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
