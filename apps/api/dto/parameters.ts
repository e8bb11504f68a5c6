import { IsOptional } from 'class-validator';
import { Amount, Day, Id, Text } from './fields';
import { NoticeDossierDto } from './inbox';
import { CitationDto, WordingDto } from './law';
import { Shows, ShowsDay, ShowsId, ShowsTime } from './shown';

const STANDINGS = ['stands', 'coming', 'ended', 'replaced', 'narrowed', 'set-aside'] as const;
const DIFFERENCES = ['days', 'share', 'reminders', 'ladder'] as const;
const KINDS = ['working-days', 'share', 'cap', 'number', 'reminders', 'ladder', 'hour', 'yes-no', 'order'] as const;

export class ParametersQueryDto {
  @Text({ max: 80, example: 'TINH-10', about: 'Code or id of the unit' }) unit!: string;
  @Day({ optional: true, about: 'Left out: today' }) on?: string;
}
export class WishedParameterDto {
  @Text({ max: 80, example: 'TINH-10', about: 'Code or id of the unit that decides' }) unit!: string;
  @Text({ max: 80, example: 'sla.intake.commune' }) key!: string;
  @Amount({ optional: true, example: 2, about: 'Working days, a share above 0 and up to 1, an hour of the day, or 1 for yes and 0 for no' }) value?: number;
  @Shows('object', {
    optional: true,
    about:
      'For `reminders`: [5, 3, 1, 0]. For `ladder`: [{after: 3, to: [{office: "peoples-committee", role: "chair", level: "own"}]}]. For `order`: ["votes", "women"]',
  })
  @IsOptional()
  data?: unknown;
  @Day({ about: 'First day' }) from!: string;
  @Day({ optional: true, about: 'Last day; left out: until a later value' }) to?: string;
}
export class SetParameterDto extends WishedParameterDto {
  @Id({ optional: true, about: 'Made by the sender, or the header Idempotency-Key' }) id?: string;
  @Text({ max: 200, example: '15/2026/QĐ-UBND', about: 'Number of the decision' }) decision!: string;
}
class ParameterUnitDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'TINH-10' }) code!: string;
  @Shows(String, { example: 'Tỉnh Lào Cai' }) name!: string;
  @Shows(String, { example: 'province' }) level!: string;
}
export class ParameterRowDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'sla.intake.commune' }) key!: string;
  @Shows(Number, { example: 2 }) value!: number;
  @Shows('object', { maybe: true, about: 'For `reminders`, `ladder` and `order`' }) data!: unknown;
  @Shows(String, { example: '15/2026/QĐ-UBND' }) decision!: string;
  @ShowsDay() from!: string;
  @ShowsDay({ maybe: true }) to!: string | null;
  @Shows(() => ParameterUnitDto) unit!: ParameterUnitDto;
  @Shows(String, { maybe: true, about: 'Who entered it' }) by!: string | null;
  @ShowsTime({ maybe: true }) at!: Date | null;
  @Shows(String, { of: STANDINGS, about: 'narrowed: a lower level asks for more; set-aside: it would loosen what stands above it, and does not count' })
  standing!: (typeof STANDINGS)[number];
}
class NationalRuleDto {
  @Shows(Number, { example: 30 }) value!: number;
  @Shows(() => CitationDto) citation!: CitationDto;
}
class StartingDto {
  @Shows(Number, { example: 0.5 }) value!: number;
  @Shows(Boolean, { about: 'true: more than it' }) strict!: boolean;
}
export class ParameterDto {
  @Shows(String, { example: 'sla.intake.commune' }) key!: string;
  @Shows(() => WordingDto) name!: WordingDto;
  @Shows(String, { of: KINDS }) kind!: (typeof KINDS)[number];
  @Shows(Number) least!: number;
  @Shows(Number) most!: number;
  @Shows(String, { list: true, example: ['province', 'commune'], about: 'Levels whose administrators may set it' }) levels!: readonly string[];
  @Shows(String, { of: ['less', 'more', 'none'], about: 'What a lower level may ask for beside the level above' }) below!: string;
  @Shows('object', { optional: true, about: 'What stands until somebody decides' }) standing?: unknown;
  @Shows(() => NationalRuleDto, { list: true, about: "The law's own values; locked" }) national!: NationalRuleDto[];
  @Shows(() => StartingDto, { maybe: true, about: 'What the rulebook starts from on that day while nobody decided' }) starting!: StartingDto | null;
  @Shows('integer', { optional: true, about: 'The same for a figure that no law and no plan carries' }) usual?: number;
  @Shows(() => ParameterRowDto, { maybe: true }) inForce!: ParameterRowDto | null;
  @Shows(() => ParameterRowDto, { list: true, about: 'All that was entered for the unit and those above it, the newest first' }) rows!: ParameterRowDto[];
}
export class ParametersDto {
  @Shows(() => ParameterUnitDto) unit!: ParameterUnitDto;
  @Shows(Boolean, { about: 'May I enter values for this unit?' }) mine!: boolean;
  @Shows(() => ParameterDto, { list: true }) items!: ParameterDto[];
}
export class ParameterSetDto {
  @ShowsId() id!: string;
}
export class UnitOfParameterDto {
  @Text({ max: 80, example: 'TINH-10', about: 'Code or id of the unit' }) unit!: string;
}
class DifferentStepDto {
  @Shows(String, { example: 'commune-intake' }) id!: string;
  @Shows(() => WordingDto) name!: WordingDto;
}
class DifferenceDto {
  @Shows(() => DifferentStepDto, { maybe: true, about: 'null for reminders and the ladder, which belong to every step' }) step!: DifferentStepDto | null;
  @Shows(String, { of: DIFFERENCES }) what!: (typeof DIFFERENCES)[number];
  @Shows('object', { maybe: true, about: 'As the dossier has it' }) before!: unknown;
  @Shows('object', { maybe: true, about: 'As a new plan would have it' }) after!: unknown;
}
class AffectedDto {
  @Shows(() => NoticeDossierDto) dossier!: NoticeDossierDto;
  @Shows(String, { maybe: true, about: 'The open step; its own clock is left as it runs' }) stepId!: string | null;
  @Shows(() => DifferenceDto, { list: true }) differences!: DifferenceDto[];
}
export class EffectsDto {
  @ShowsDay({ about: 'The day the plans are compared for' }) on!: string;
  @Shows(() => AffectedDto, { list: true, about: 'At most 500' }) items!: AffectedDto[];
  @Shows('integer') affected!: number;
  @Shows('integer', { about: 'Running dossiers looked at' }) looked!: number;
  @Shows(Boolean, { about: 'More run under the unit than were looked at' }) more!: boolean;
}
