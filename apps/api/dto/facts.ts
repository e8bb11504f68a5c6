import { Amount, Day, Many, OneOf, One, Text, Whole, YesNo } from './fields';

export const NOMINEE_KINDS = ['individual', 'collective', 'household', 'foreigner'] as const;
export const GROUNDS = ['merit', 'sudden', 'movement', 'service-years', 'seniority', 'external', 'resistance'] as const;
const RATINGS = ['KHT', 'HT', 'HTT', 'HTXS'] as const;

class InitiativeDto {
  @OneOf(['base', 'province', 'ministry', 'nation']) level!: 'base' | 'province' | 'ministry' | 'nation';
  @OneOf(['initiative', 'research'], { optional: true }) kind?: 'initiative' | 'research';
}
class YearDto {
  @Whole({ min: 1945, max: 2100, example: 2025 }) year!: number;
  @OneOf(RATINGS, { optional: true, example: 'HTXS' }) rating?: (typeof RATINGS)[number];
  @Many(() => InitiativeDto, { optional: true, about: 'Given: complete. Left out: unknown.' }) initiatives?: InitiativeDto[];
  @Whole({ optional: true, max: 12, example: 12 }) monthsInService?: number;
}
class HeldAwardDto {
  @Text({ max: 40, example: 'CSTDCS' }) code!: string;
  @Day({ nullable: true, example: '2024-01-01' }) from?: string | null;
  @Day({ nullable: true, example: '2024-12-31' }) to?: string | null;
  @Day({ example: '2025-01-10' }) decidedOn!: string;
  @OneOf(GROUNDS, { optional: true }) ground?: (typeof GROUNDS)[number];
}
const DISCIPLINE = ['reprimand', 'warning', 'salary-cut', 'demotion', 'removal', 'dismissal'] as const;
class DisciplineDto {
  @OneOf(DISCIPLINE) kind!: (typeof DISCIPLINE)[number];
  @Day({ example: '2021-05-01' }) from!: string;
  @Day({ nullable: true, example: '2022-05-01' }) to!: string | null;
}
const HOLDS = ['discipline', 'investigation', 'inspection', 'complaint', 'press'] as const;
class NomineeHoldDto {
  @OneOf(HOLDS) kind!: (typeof HOLDS)[number];
  @Day() from!: string;
  @Day({ nullable: true, example: null }) to!: string | null;
}
class PostDto {
  @Text({ max: 200, example: 'Hiệu trưởng' }) title!: string;
  @Text({ max: 80, optional: true }) rank?: string;
  @Day({ example: '2015-08-01' }) from!: string;
  @Day({ nullable: true }) to?: string | null;
}
class SpanDto {
  @Day({ example: '2021-01-01' }) from!: string;
  @Day({ example: '2025-12-31' }) to!: string;
}
class AwayDto extends SpanDto {
  @OneOf(['treatment', 'training']) why!: 'treatment' | 'training';
}
const SIMPLIFIED = ['political-task', 'found-by-head', 'state-secret'] as const;
const OCCUPATIONS = ['official', 'worker', 'farmer', 'soldier', 'entrepreneur', 'scholar', 'other'] as const;

/** A field that is optional in one body and needed in another stands in neither's base: the validator would keep both rules. */
class KnownOfNomineeDto {
  @OneOf(OCCUPATIONS, { optional: true }) occupation?: (typeof OCCUPATIONS)[number];
  @OneOf(['female', 'male'], { optional: true }) gender?: 'female' | 'male';
  @YesNo({ optional: true, about: 'Works directly, not as a leader' }) directWorker?: boolean;
  @YesNo({ optional: true }) ethnicMinority?: boolean;
  @YesNo({ optional: true, about: 'Lives or works in an area of special difficulty' }) difficultArea?: boolean;
  @Many(() => YearDto, { optional: true, max: 80 }) years?: YearDto[];
  @Many(() => HeldAwardDto, { optional: true, max: 200 }) awards?: HeldAwardDto[];
  @Many(() => DisciplineDto, { optional: true, max: 50 }) discipline?: DisciplineDto[];
  @Many(() => NomineeHoldDto, { optional: true, max: 50 }) holds?: NomineeHoldDto[];
  @Many(() => PostDto, { optional: true, max: 50 }) posts?: PostDto[];
  @Many(() => SpanDto, { optional: true, max: 20 }) maternity?: SpanDto[];
  @Many(() => AwayDto, { optional: true, max: 20, about: 'Time away that may count as service' }) away?: AwayDto[];
}
/** What is known of the nominee. A list that is given is complete; one that is left out is unknown. */
export class NomineeFactsDto extends KnownOfNomineeDto {
  @OneOf(NOMINEE_KINDS, { optional: true, about: "Left out in a dossier: the nominee's own kind" }) kind?: (typeof NOMINEE_KINDS)[number];
}
export class AssessedNomineeDto extends KnownOfNomineeDto {
  @OneOf(NOMINEE_KINDS) kind!: (typeof NOMINEE_KINDS)[number];
}
class CollectiveFactsDto {
  @Whole({ optional: true, example: 40 }) members?: number;
  @Whole({ optional: true, example: 40 }) completed?: number;
  @Whole({ optional: true, example: 30, about: 'Members who are LĐTT or CSTT' }) advanced?: number;
  @Whole({ optional: true, example: 1, about: 'Members who are CSTĐ cơ sở' }) fighters?: number;
  @OneOf(RATINGS, { optional: true, example: 'HTXS' }) rating?: (typeof RATINGS)[number];
  @Whole({ optional: true, example: 0, about: 'Members disciplined at cảnh cáo or above' }) disciplined?: number;
  @Day({ optional: true, example: '2001-09-01' }) establishedOn?: string;
  @Day({ optional: true, example: '2025-07-01', about: 'Dissolved in a restructuring' }) dissolvedOn?: string;
  @YesNo({ optional: true }) leadsCluster?: boolean;
  @YesNo({ optional: true, about: 'Leads a cluster of the Central Council' }) leadsCentralCluster?: boolean;
  @YesNo({ optional: true, about: 'May the collective be given a flag?' }) flagOpen?: boolean;
}
class ChannelDto {
  @YesNo({ about: "Proposed by a sector's own line, past the locality" }) vertical!: boolean;
  @OneOf(['agree', 'disagree', 'none'], { optional: true }) localOpinion?: 'agree' | 'disagree' | 'none';
}
class PrizeDto {
  @OneOf(['world', 'continental', 'regional']) scope!: 'world' | 'continental' | 'regional';
  @OneOf(['gold', 'silver', 'bronze']) medal!: 'gold' | 'silver' | 'bronze';
}
class DeedDto {
  @Text({ max: 200, optional: true, example: 'rescue' }) kind?: string;
  @OneOf(['base', 'commune', 'province', 'nation'], { optional: true }) effect?: 'base' | 'commune' | 'province' | 'nation';
  @Whole({ optional: true, example: 3, about: 'Years a farm model has been stable' }) stableYears?: number;
  @One(() => PrizeDto, { optional: true, about: 'Won at an international contest' }) prize?: PrizeDto;
}
class MovementDto {
  @OneOf(['unit', 'province', 'ministry', 'prime-minister']) by!: 'unit' | 'province' | 'ministry' | 'prime-minister';
  @Whole({ example: 5, about: 'Years the movement lasts' }) years!: number;
  @OneOf(['interim', 'final'], { about: 'The review the result was won at' }) review!: 'interim' | 'final';
}
class UnitFiguresDto {
  @Amount({ optional: true }) advanced?: number;
  @Amount({ optional: true }) fighters?: number;
  @Amount({ optional: true }) leaders?: number;
  @Amount({ optional: true }) flags?: number;
}
class KnownBesideDto {
  @One(() => CollectiveFactsDto, { optional: true }) collective?: CollectiveFactsDto;
  @One(() => SpanDto, { optional: true, about: 'The achievement period' }) period?: SpanDto;
  @One(() => DeedDto, { optional: true }) deed?: DeedDto;
  @One(() => MovementDto, { optional: true }) movement?: MovementDto;
  @OneOf(SIMPLIFIED, { optional: true, about: 'A case of the simplified procedure that the ground does not tell' }) simplified?: (typeof SIMPLIFIED)[number];
  @One(() => UnitFiguresDto, { optional: true, about: 'Of the year, this nominee counted in' }) unitFigures?: UnitFiguresDto;
  @One(() => ChannelDto, { optional: true }) channel?: ChannelDto;
}
/** Facts as a dossier keeps them. */
export class FactsDto extends KnownBesideDto {
  @One(() => NomineeFactsDto, { optional: true }) nominee?: NomineeFactsDto;
}
class DatesDto {
  @Day({ example: '2025-03-10' }) sentOn!: string;
  @Day({ nullable: true, example: '2025-03-12' }) acceptedOn?: string | null;
  @Day({ nullable: true, example: null }) decidedOn?: string | null;
}
/** A person's finding that the amended law is more favourable (Law 06/2026 art. 4(4)). */
export class FavourableDto {
  @Text({ max: 200, example: 'Nguyễn Thị Hoa, Sở Nội vụ' }) by!: string;
  @Text({ max: 2000, example: 'Không còn yêu cầu hai sáng kiến' }) why!: string;
  @Day({ example: '2026-10-05' }) on!: string;
}
/** A named person has the text in hand and confirms the wording of an unverified rule. */
class ConfirmedDto {
  @Text({ max: 80, example: 'excellent-or-initiative' }) criterion!: string;
  @Text({ max: 200, example: 'Nguyễn Thị Hoa, Sở Nội vụ' }) by!: string;
  @Text({ max: 200, example: 'Luật 06/2026/QH16, Điều 1, khoản 12' }) text!: string;
  @Day({ example: '2026-10-05' }) on!: string;
}
/** Somebody's facts, asked on a ground and dates, without an award. */
export class EligibleRequestDto extends KnownBesideDto {
  @OneOf(GROUNDS) ground!: (typeof GROUNDS)[number];
  @One(() => DatesDto) dates!: DatesDto;
  @Text({ max: 80, optional: true, about: 'A unit code, for local parameters' }) unit?: string;
  @One(() => AssessedNomineeDto) nominee!: AssessedNomineeDto;
}
export class AssessmentRequestDto extends EligibleRequestDto {
  @Text({ max: 40, example: 'BK_TTG' }) award!: string;
  @One(() => FavourableDto, { optional: true, about: 'Who found the amended law more favourable, and why' }) favourable?: FavourableDto;
  @Many(() => ConfirmedDto, { optional: true, max: 50, about: 'Unverified rules that a named person confirmed' }) confirmed?: ConfirmedDto[];
}
