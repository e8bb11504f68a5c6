import { IsOptional } from 'class-validator';
import { Amount, Day, Id, Text } from './fields';
import { WordingDto } from './law';
import { Shows, ShowsDay, ShowsId } from './shown';

const KINDS = ['working-days', 'share', 'reminders', 'ladder', 'hour', 'yes-no'] as const;

export class ParametersQueryDto {
  @Text({ max: 80, example: 'TINH-10', about: 'Code or id of the unit' }) unit!: string;
  @Day({ optional: true, about: 'Left out: today' }) on?: string;
}
export class SetParameterDto {
  @Id({ optional: true, about: 'Made by the sender, or the header Idempotency-Key' }) id?: string;
  @Text({ max: 80, example: 'TINH-10', about: 'Code or id of the unit that decides' }) unit!: string;
  @Text({ max: 80, example: 'sla.intake.commune' }) key!: string;
  @Amount({ optional: true, example: 2, about: 'Working days, a share above 0 and up to 1, an hour of the day, or 1 for yes and 0 for no' }) value?: number;
  @Shows('object', {
    optional: true,
    about: 'For `reminders`: [5, 3, 1, 0]. For `ladder`: [{after: 3, to: [{office: "peoples-committee", role: "chair", level: "own"}]}]',
  })
  @IsOptional()
  data?: unknown;
  @Text({ max: 200, example: '15/2026/QĐ-UBND', about: 'Number of the decision' }) decision!: string;
  @Day({ about: 'First day' }) from!: string;
  @Day({ optional: true, about: 'Last day; left out: until a later value' }) to?: string;
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
  @Shows('object', { maybe: true, about: 'For `reminders` and `ladder`' }) data!: unknown;
  @Shows(String, { example: '15/2026/QĐ-UBND' }) decision!: string;
  @ShowsDay() from!: string;
  @ShowsDay({ maybe: true }) to!: string | null;
  @Shows(() => ParameterUnitDto) unit!: ParameterUnitDto;
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
  @Shows(() => ParameterRowDto, { maybe: true }) inForce!: ParameterRowDto | null;
  @Shows(() => ParameterRowDto, { list: true, about: 'All that was entered for the unit and those above it, the newest first' }) rows!: ParameterRowDto[];
}
export class ParametersDto {
  @Shows(() => ParameterDto, { list: true }) items!: ParameterDto[];
}
export class ParameterSetDto {
  @ShowsId() id!: string;
}
