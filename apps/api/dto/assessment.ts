import { CitationDto, WordingDto } from './law';
import { Shows } from './shown';

export class AssessedFindingDto {
  @Shows(String, { example: 'five-years-good' }) criterion!: string;
  @Shows(String, { of: ['met', 'not-met', 'unknown', 'for-judgement'], example: 'met' }) verdict!: string;
  @Shows(Boolean, { about: 'false: an unverified rule warns and never decides' }) decides!: boolean;
  @Shows(String, { example: 'Năm năm liền hoàn thành tốt nhiệm vụ trở lên.', about: 'The rule in one sentence' }) says!: string;
  @Shows(String, { example: 'Đủ năm năm 2020–2024.' }) because!: string;
  @Shows(String, { list: true, example: ['nominee.years'] }) facts!: string[];
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
  @Shows('integer', { optional: true, example: 1, about: "Which of the award's ways; absent where it holds for all of them" }) way?: number;
}
export class OtherWayDto {
  @Shows(String, { example: 'Có nhiều thành tích được công nhận' }) name!: string;
  @Shows(() => CitationDto) citation!: CitationDto;
}
export class RouteDeadlineDto {
  @Shows('integer', { example: 10 }) amount!: number;
  @Shows(String, { of: ['working-day', 'day', 'month', 'fixed-date'] }) unit!: string;
}
export class RouteStepDto {
  @Shows(String, { example: 'district-intake' }) step!: string;
  @Shows(String, { example: 'district' }) level!: string;
  @Shows(() => RouteDeadlineDto, { maybe: true }) deadline!: RouteDeadlineDto | null;
}
export class AssessmentDto {
  @Shows(String, { of: ['2003', '2024', '2025', '2026'], example: '2024' }) regime!: string;
  @Shows(String, { example: 'BK_TTG' }) award!: string;
  @Shows(String, { of: ['met', 'not-met', 'unknown'], example: 'unknown' }) verdict!: string;
  @Shows(() => AssessedFindingDto, { list: true }) findings!: AssessedFindingDto[];
  @Shows(() => OtherWayDto, { list: true, about: 'Ways the facts cannot show' }) otherWays!: OtherWayDto[];
  @Shows(() => RouteStepDto, { list: true }) route!: RouteStepDto[];
}
class ReachedAwardDto {
  @Shows(String, { example: 'BK_T' }) code!: string;
  @Shows(String, { of: ['title', 'form'] }) kind!: string;
  @Shows(() => WordingDto) name!: WordingDto;
  @Shows(() => WordingDto) decidedBy!: WordingDto;
}
class ReachedDto {
  @Shows(() => ReachedAwardDto) award!: ReachedAwardDto;
  @Shows(String, { of: ['met', 'not-met', 'unknown'] }) verdict!: string;
  @Shows(() => AssessedFindingDto, { list: true, about: 'What stands in the way, or which fact is missing' }) open!: AssessedFindingDto[];
}
export class EligibleDto {
  @Shows(() => ReachedDto, { list: true, about: 'What is met first' }) items!: ReachedDto[];
}
