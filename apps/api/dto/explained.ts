import { PlanStepDto } from './dossier';
import { Day, Text } from './fields';
import { AwardDto, BonusDto, CitationDto, WordingDto } from './law';
import { Shows, ShowsDay } from './shown';

export class ExplainQueryDto {
  @Day({ optional: true, about: 'Left out: today' }) on?: string;
  @Text({ optional: true, max: 80, example: 'phuong-sa-pa', about: 'A unit: its local parameters, and the levels above it' }) unit?: string;
}
export class ChangesQueryDto {
  @Day() from!: string;
  @Day() to!: string;
  @Text({ optional: true, max: 40, example: 'BK_T', about: 'Left out: every award' }) award?: string;
}
class RegimeNameDto {
  @Shows(String, { of: ['2003', '2024', '2025', '2026'] }) id!: string;
  @Shows(() => WordingDto) name!: WordingDto;
}
class SubjectMoneyDto extends BonusDto {
  @Shows(String, { of: ['individual', 'collective', 'household'] }) subject!: string;
}
class PayerDto {
  @Shows(String, { example: 'province', about: 'The level whose fund pays' }) level!: string;
  @Shows(() => WordingDto) because!: WordingDto;
  @Shows(() => CitationDto) citation!: CitationDto;
}
export class ExplainedDto {
  @ShowsDay() on!: string;
  @Shows(() => RegimeNameDto) regime!: RegimeNameDto;
  @Shows(() => AwardDto) award!: AwardDto;
  @Shows(() => PlanStepDto, { list: true, about: 'The way up, for the first way the law offers' }) steps!: PlanStepDto[];
  @Shows(() => SubjectMoneyDto, { list: true }) money!: SubjectMoneyDto[];
  @Shows(() => PayerDto, { maybe: true }) payer!: PayerDto | null;
  @ShowsDay({ maybe: true, about: 'The last day of the regime before' }) before!: string | null;
}
class ChangeDto {
  @Shows(String, { of: ['name', 'decided-by', 'nominee', 'rule', 'paper', 'step', 'money'] }) part!: string;
  @Shows(() => WordingDto, { maybe: true, about: 'null: new' }) before!: WordingDto | null;
  @Shows(() => WordingDto, { maybe: true, about: 'null: gone' }) after!: WordingDto | null;
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
}
class AwardChangeDto {
  @Shows(String, { example: 'BK_T' }) code!: string;
  @Shows(() => WordingDto) name!: WordingDto;
  @Shows(String, { of: ['appeared', 'ended', 'changed', 'carried-over'], about: 'carried-over: same words, but the later text was not read' }) how!: string;
  @Shows(String, { optional: true, example: 'GK_X' }) successor?: string;
  @Shows(() => ChangeDto, { list: true }) changes!: ChangeDto[];
}
export class ChangesDto {
  @ShowsDay() from!: string;
  @ShowsDay() to!: string;
  @Shows(() => AwardChangeDto, { list: true }) items!: AwardChangeDto[];
}
