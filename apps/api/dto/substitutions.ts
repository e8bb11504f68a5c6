import { ROLES } from './administration';
import { ActingForDto } from './dossier';
import { PersonDto } from './entry';
import { Day, Id, OneOf, Text, YesNo } from './fields';
import { WordingDto } from './law';
import { ProblemDto } from './problem';
import { PageQueryDto } from './queries';
import { Shows, ShowsDay, ShowsId, ShowsTime } from './shown';

const STEP_KINDS = [
  'proposal',
  'intake',
  'appraisal',
  'council',
  'signature',
  'outside',
  'result',
  'consultation',
  'notice',
  'party-opinion',
  'payout',
  'hand-over',
  'archive',
] as const;

export class SubstitutionsQueryDto extends PageQueryDto {
  @OneOf(['mine', 'unit'], { optional: true, about: 'mine: I am away, or I stand in; unit: of the people I look after' }) scope?: 'mine' | 'unit';
}
export class SubstitutesQueryDto {
  @Id({ optional: true, about: 'Who is away; left out: I' }) personId?: string;
  @Day({ optional: true, about: 'Left out: today' }) on?: string;
}
class SubstituteDto extends PersonDto {
  @Shows(String, { list: true, about: 'Offices', example: ['Phòng Văn hóa - Xã hội'] }) seats!: string[];
}
export class SubstitutesDto {
  @Shows(() => SubstituteDto, { list: true }) items!: SubstituteDto[];
}
export class NewSubstitutionDto {
  @Id({ optional: true, about: 'Made by the sender, or the header Idempotency-Key' }) id?: string;
  @Id({ optional: true, about: 'Who is away; left out: I' }) personId?: string;
  @Id({ nullable: true, about: 'Who stands in; null: nobody' }) substituteId?: string | null;
  @Day({ about: 'First day; today or later' }) from!: string;
  @Day({ nullable: true, about: 'Last day; left out: until it is ended' }) to?: string | null;
  @Id({ nullable: true, about: 'Only tasks at this office' }) officeId?: string | null;
  @OneOf(ROLES, { nullable: true, about: 'Only tasks of this role' }) role?: string | null;
  @OneOf(STEP_KINDS, { nullable: true, about: 'Only this kind of task' }) stepKind?: string | null;
  @Text({ nullable: true, max: 80, example: 'BK_T', about: 'Only this award' }) award?: string | null;
  @Text({ max: 500, example: 'Nghỉ phép' }) reason!: string;
  @Text({ optional: true, blank: true, max: 200, example: '21/GUQ-UBND', about: 'Number of the paper, where there is one' }) decision?: string;
}
export class SubstitutionMadeDto {
  @ShowsId() id!: string;
}
export class SubstitutionEndedDto {
  @ShowsId() id!: string;
  @ShowsDay({ about: 'The first day on which it no longer stands' }) endedOn!: string;
}
export class SubstitutionDto {
  @ShowsId() id!: string;
  @Shows(() => PersonDto) person!: PersonDto;
  @Shows(() => PersonDto, { maybe: true }) substitute!: PersonDto | null;
  @ShowsDay() from!: string;
  @ShowsDay({ maybe: true }) to!: string | null;
  @ShowsDay({ maybe: true }) endedOn!: string | null;
  @Shows(() => PersonDto, { maybe: true, about: 'Id and name of the office' }) office!: PersonDto | null;
  @Shows(String, { maybe: true, of: ROLES }) role!: string | null;
  @Shows(String, { maybe: true, of: STEP_KINDS }) stepKind!: string | null;
  @Shows(String, { maybe: true, example: 'BK_T' }) award!: string | null;
  @Shows(String) reason!: string;
  @Shows(String) decision!: string;
  @Shows(() => PersonDto) createdBy!: PersonDto;
  @ShowsTime() createdAt!: string;
  @Shows(String, { of: ['coming', 'now', 'over'] }) state!: string;
}
export class SubstitutionPageDto {
  @Shows(() => SubstitutionDto, { list: true }) items!: SubstitutionDto[];
  @Shows(String, { maybe: true }) nextCursor!: string | null;
}
class CandidateDto extends PersonDto {
  @Shows(() => ActingForDto, { maybe: true, about: 'In whose place' }) actingFor!: ActingForDto | null;
}
export class CandidatesDto {
  @Shows(String, {
    of: ['seat', 'head', 'nobody', 'none'],
    about: 'seat: of the step itself, or standing in; head: nobody else is left; nobody: not even the head; none: nothing waits',
  })
  how!: string;
  @Shows(() => CandidateDto, { list: true }) people!: CandidateDto[];
  @Shows(() => PersonDto, { maybe: true }) head!: PersonDto | null;
}
export class HandOverDto {
  @Id({ optional: true, about: 'Made by the sender, or the header Idempotency-Key' }) id?: string;
  @Id({ about: 'To whom' }) to!: string;
  @Text({ max: 500, example: 'Chuyển công tác theo Quyết định 16/QĐ-UBND' }) reason!: string;
  @YesNo({ optional: true, about: 'Lists and judges, writes nothing' }) dryRun?: boolean;
}
export class HandedTaskDto {
  @ShowsId() dossierId!: string;
  @Shows(String, { example: 'HS-2026-00042' }) code!: string;
  @Shows(String, { example: 'Giàng A Páo' }) nominee!: string;
  @Shows(() => WordingDto, { maybe: true }) stepName!: WordingDto | null;
  @ShowsDay({ maybe: true }) dueOn!: string | null;
  @Shows(String, { of: ['name', 'seat'], about: 'Given by name, or waiting at a seat that nobody else holds' }) by!: string;
  @Shows(Boolean) ok!: boolean;
  @Shows('integer', { maybe: true }) seq!: number | null;
  @Shows(() => ProblemDto, { maybe: true }) refusal!: ProblemDto | null;
}
export class HandOverResultDto {
  @Shows(Boolean) dryRun!: boolean;
  @Shows(() => HandedTaskDto, { list: true }) items!: HandedTaskDto[];
}
