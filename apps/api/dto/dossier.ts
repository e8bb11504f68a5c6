import { CLOCK_ACTS } from '../../../libs/dossier';
import { ACT_KINDS } from './acts';
import type { Facts } from '../../../libs/rulebook/types';
import { BallotRuleDto, CitationDto, DeadlineDto, FindingDto, LevelDto, PaperDto, SeatRuleDto, WordingDto } from './law';
import { GoverningDto } from './regime-choice';
import { Shows, ShowsDay, ShowsId, ShowsTime } from './shown';

export const STATUSES = ['draft', 'running', 'returned', 'held', 'granted', 'declined', 'withdrawn'] as const;

export class UnitNameDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'THCS-TA-VAN' }) code!: string;
  @Shows(String, { example: 'Trường THCS Tả Van', about: "On the document's date" }) name!: string;
}
export class NomineeShownDto {
  @Shows(String, { of: ['individual', 'collective', 'household', 'foreigner'] }) kind!: string;
  @Shows(String, { example: 'Giàng A Páo' }) name!: string;
  @ShowsId({ maybe: true, optional: true }) personId?: string | null;
  @ShowsId({ maybe: true, optional: true, about: 'In the register of awards' }) honoureeId?: string | null;
  @Shows(String, { optional: true }) position?: string;
  @Shows('integer', { optional: true, example: 1987 }) birthYear?: number;
}
export class LetterShownDto {
  @Shows(String, { example: '12/TTr-THCS' }) number!: string;
  @ShowsDay() date!: string;
}
export class ByDto {
  @Shows(String, { example: '0197a3f0-6c1e-7e2a-9d55-0c6c2f7e1b10' }) id!: string;
  @Shows(String, { example: 'Trần Thị Bình' }) name!: string;
}
export class ActingForDto extends ByDto {
  @ShowsId({ list: true, about: 'Ids of the rules, in order' }) rules!: string[];
}
export class ReceiptDto {
  @ShowsDay() receivedOn!: string;
  @Shows(String, { optional: true }) reference?: string;
}
export class OpenStepDto {
  @Shows(String, { example: 'province-intake' }) id!: string;
  @Shows(() => WordingDto) name!: WordingDto;
  @Shows(String, { example: 'intake' }) kind!: string;
  @Shows(String, { example: 'province' }) level!: string;
  @ShowsDay({ maybe: true }) dueOn!: string | null;
  @Shows(Boolean) overdue!: boolean;
  @Shows(() => ByDto, { maybe: true }) assignee!: ByDto | null;
  @Shows(Boolean, { about: 'Returned or held: the clock stands' }) paused!: boolean;
  @Shows(() => ReceiptDto, { maybe: true }) receipt!: ReceiptDto | null;
}
export class PathStepDto {
  @Shows(String, { example: 'province-council' }) id!: string;
  @Shows(String, { example: 'council' }) kind!: string;
  @Shows(() => WordingDto) name!: WordingDto;
  @Shows(String, { example: 'province' }) level!: string;
  @Shows(String, { of: ['waiting', 'open', 'done', 'left-out'] }) status!: string;
  @ShowsDay({ maybe: true }) openedOn!: string | null;
  @ShowsDay({ maybe: true }) closedOn!: string | null;
  @ShowsDay({ maybe: true }) dueOn!: string | null;
  @Shows(Boolean) overdue!: boolean;
  @Shows(String, { maybe: true, example: 'Trần Thị Bình' }) closedBy!: string | null;
  @Shows(String, { maybe: true, example: 'Vi Thị Lụa', about: 'In whose place it was closed' }) closedFor!: string | null;
  @Shows(String, { maybe: true, example: 'accepted' }) result!: string | null;
}
export class DefectShownDto {
  @Shows(String, { example: 'bien-ban' }) code!: string;
  @Shows(String) detail!: string;
  @Shows(() => CitationDto, { optional: true }) citation?: CitationDto;
}
export class ReturnedDto {
  @Shows(String) stepId!: string;
  @ShowsDay() on!: string;
  @ShowsTime() at!: string;
  @Shows(() => ByDto) by!: ByDto;
  @Shows(() => DefectShownDto, { list: true }) defects!: DefectShownDto[];
  @Shows(String, { optional: true }) note?: string;
}
export class HeldDto {
  @Shows(String, { of: ['discipline', 'investigation', 'inspection', 'complaint', 'press'] }) ground!: string;
  @Shows(String) reason!: string;
  @ShowsDay() on!: string;
  @ShowsTime() at!: string;
  @Shows(() => ByDto) by!: ByDto;
}
export class WhyNotDto {
  @Shows(String, { example: 'not-your-task' }) refused!: string;
  @Shows(() => WordingDto) sentence!: WordingDto;
  @Shows(() => WordingDto) next!: WordingDto;
}
export class OfferDto {
  @Shows(String, { of: ACT_KINDS }) kind!: string;
  @Shows(String, { example: 'province-intake' }) stepId!: string;
  @Shows(Boolean) allowed!: boolean;
  @Shows(() => WhyNotDto, { maybe: true }) refusal!: WhyNotDto | null;
  @Shows(() => ByDto, { maybe: true, about: 'In whose place it would be done; null: in your own name' }) actingFor!: ByDto | null;
}
export class AwardNameDto {
  @Shows(String, { example: 'BK_T' }) code!: string;
  @Shows(() => WordingDto) name!: WordingDto;
}
export class FiledLateDto {
  @ShowsDay({ about: 'The last day to file' }) due!: string;
  @Shows('integer', { example: 3, about: 'Calendar days' }) days!: number;
  @Shows(String, { about: 'Why it came late, as the unit said' }) reason!: string;
  @Shows(String, { about: 'Id of the deadline’s row' }) deadlineId!: string;
  @Shows(() => WordingDto, { about: 'Who set it, by which paper' }) setBy!: WordingDto;
  @Shows(() => WordingDto) period!: WordingDto;
}
export class ToldDto {
  @Shows(String, { example: 'movement.by' }) field!: string;
  @Shows(() => WordingDto) what!: WordingDto;
  @Shows(() => WordingDto, { list: true }) lines!: WordingDto[];
}
export class DossierDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'HS-2026-00042' }) code!: string;
  @Shows(String, { of: STATUSES }) status!: string;
  @Shows(String, { of: ['draft', 'running', 'ended'] }) phase!: string;
  @Shows(String, { maybe: true, of: ['granted', 'declined', 'withdrawn'] }) outcome!: string | null;
  @Shows(() => AwardNameDto) award!: AwardNameDto;
  @Shows(String, { maybe: true, example: '2026' }) regime!: string | null;
  @Shows(() => GoverningDto, { maybe: true, about: 'By which rules the criteria are checked; null for a draft' }) law!: GoverningDto | null;
  @Shows(String, { example: 'merit' }) ground!: string;
  @Shows(() => NomineeShownDto) nominee!: NomineeShownDto;
  @Shows('object', { about: 'As filed' }) facts!: Facts;
  @Shows(() => ToldDto, { list: true, about: 'The facts that are known, field by field in words' }) told!: ToldDto[];
  @Shows(String, { maybe: true }) achievement!: string | null;
  @Shows(() => UnitNameDto) unit!: UnitNameDto;
  @Shows(() => LetterShownDto, { maybe: true }) letter!: LetterShownDto | null;
  @ShowsDay({ maybe: true }) sentOn!: string | null;
  @Shows(() => FiledLateDto, { maybe: true, about: 'Filed after the last day; null: in time, or nobody set one' }) filedLate!: FiledLateDto | null;
  @ShowsDay({ maybe: true }) acceptedOn!: string | null;
  @Shows(() => LetterShownDto, { maybe: true }) decision!: LetterShownDto | null;
  @Shows(() => OpenStepDto, { maybe: true }) step!: OpenStepDto | null;
  @Shows(() => PathStepDto, { list: true }) path!: PathStepDto[];
  @Shows(() => ReturnedDto, { maybe: true }) returned!: ReturnedDto | null;
  @Shows(() => HeldDto, { maybe: true }) held!: HeldDto | null;
  @Shows(String, { maybe: true, of: ['met', 'not-met', 'unknown'] }) verdict!: string | null;
  @Shows(Boolean, { about: 'false: a check of the criteria was asked for and has not run yet' }) checked!: boolean;
  @Shows(Boolean) fromPaper!: boolean;
  @ShowsDay({ about: 'The day an act is taken to be done on when it does not say' }) actDay!: string;
  @Shows(() => OfferDto, { list: true, about: 'What may be done now, and by you; and why not' }) available!: OfferDto[];
  @Shows('integer', { example: 4, about: 'How many acts it has accepted' }) seq!: number;
  @Shows('integer', { example: 4, about: 'The last act its workflow has seen' }) followed!: number;
  @ShowsId({ maybe: true }) submissionId!: string | null;
  @ShowsTime() createdAt!: string;
  @ShowsTime() updatedAt!: string;
}
export class DossierItemDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'HS-2026-00042' }) code!: string;
  @Shows(String, { of: STATUSES }) status!: string;
  @Shows(String, { example: 'BK_T' }) award!: string;
  @Shows(() => NomineeShownDto) nominee!: NomineeShownDto;
  @Shows(() => UnitNameDto) unit!: UnitNameDto;
  @Shows(String, { maybe: true, example: 'province-intake' }) stepId!: string | null;
  @Shows(String, { maybe: true, example: 'intake' }) stepKind!: string | null;
  @Shows(() => WordingDto, { maybe: true }) stepName!: WordingDto | null;
  @Shows(String, { maybe: true, example: 'province' }) level!: string | null;
  @ShowsDay({ maybe: true }) dueOn!: string | null;
  @Shows(Boolean) overdue!: boolean;
  @Shows(Boolean, { about: 'Filed after the last day to file' }) late!: boolean;
  @Shows(String, { maybe: true, example: '2025-2026', about: 'The year it is for; null: a draft' }) period!: string | null;
  @Shows(String, { maybe: true, of: ['met', 'not-met', 'unknown'] }) verdict!: string | null;
  @ShowsId({ maybe: true }) submissionId!: string | null;
  @ShowsTime() createdAt!: string;
  @ShowsTime() updatedAt!: string;
}
export class DossierPageDto {
  @Shows(() => DossierItemDto, { list: true }) items!: DossierItemDto[];
  @Shows(String, { maybe: true, about: 'null: this was the last page' }) nextCursor!: string | null;
}
export class TimelineItemDto {
  @Shows('integer', { example: 1 }) seq!: number;
  @ShowsId() actId!: string;
  @Shows(String, { of: [...ACT_KINDS, ...CLOCK_ACTS] }) kind!: string;
  @Shows(String, { example: 'unit-proposal' }) stepId!: string;
  @Shows(() => ByDto) by!: ByDto;
  @Shows(() => ActingForDto, { maybe: true, about: 'In whose place, and by which rules of substitution' }) actingFor!: ActingForDto | null;
  @ShowsTime({ about: 'When it was recorded' }) at!: string;
  @ShowsDay({ about: 'When it was done' }) on!: string;
  @Shows(() => WordingDto) sentence!: WordingDto;
  @Shows(Boolean, { about: 'Entered later than it was done' }) fromPaper!: boolean;
  @ShowsDay({ maybe: true, about: 'The due date this act set' }) due!: string | null;
  @Shows(String, { about: 'Hash over this act and all before it' }) hash!: string;
}
export class TimelineDto {
  @Shows(() => TimelineItemDto, { list: true }) items!: TimelineItemDto[];
}
export class PlanStepDto {
  @Shows(String, { example: 'province-council' }) id!: string;
  @Shows(String, { example: 'council' }) kind!: string;
  @Shows(String, { example: 'province' }) level!: string;
  @Shows(() => WordingDto) name!: WordingDto;
  @Shows(() => SeatRuleDto, { list: true }) seats!: SeatRuleDto[];
  @Shows(Boolean) decides!: boolean;
  @Shows(() => DeadlineDto, { maybe: true }) deadline!: DeadlineDto | null;
  @Shows(() => BallotRuleDto, { optional: true }) ballot?: BallotRuleDto;
  @Shows(() => WordingDto, { optional: true }) authority?: WordingDto;
  @Shows(Boolean) checksCriteria!: boolean;
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
}
export class SimplePlanDto {
  @Shows(() => WordingDto) name!: WordingDto;
  @Shows(Boolean, { about: 'false: no rule carries the procedure on that day, so the full papers are needed' }) open!: boolean;
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
}
export class PlanDto {
  @Shows(String, { optional: true, example: '2026' }) regime?: string;
  @Shows(() => LevelDto, { list: true }) levels!: LevelDto[];
  @Shows(() => PlanStepDto, { list: true, about: 'Empty for a draft: the plan is made when it is submitted' }) steps!: PlanStepDto[];
  @Shows(() => PaperDto, { list: true, optional: true }) papers?: PaperDto[];
  @Shows(() => SimplePlanDto, { optional: true, about: 'It goes by a case of the simplified procedure' }) simplified?: SimplePlanDto;
}
export class FindingsDto {
  @Shows(String, { maybe: true, of: ['met', 'not-met', 'unknown'] }) verdict!: string | null;
  @Shows(Boolean, { about: 'true: a newer check is on its way' }) pending!: boolean;
  @ShowsTime({ maybe: true }) checkedAt!: string | null;
  @Shows(() => FindingDto, { list: true }) findings!: FindingDto[];
}
export class BrokenDto {
  @Shows('integer') seq!: number;
  @Shows(String, { of: ['missing-act', 'broken-link', 'changed-act', 'state-differs'] }) why!: string;
}
export class HistoryDto {
  @Shows(Boolean) whole!: boolean;
  @Shows('integer', { example: 12 }) acts!: number;
  @Shows(String, { about: 'Hash of the last act' }) head!: string;
  @Shows(() => BrokenDto, { optional: true }) broken?: BrokenDto;
}
export class DraftMadeDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'HS-2026-00042' }) code!: string;
}
