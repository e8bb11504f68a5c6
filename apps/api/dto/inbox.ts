import { ArrayMaxSize, IsArray, IsOptional, Matches } from 'class-validator';
import { DossierItemDto } from './dossier';
import { PersonDto } from './entry';
import { WordingDto } from './law';
import { Shows, ShowsDay, ShowsId, ShowsTime } from './shown';

export class InboxItemDto {
  @Shows(String, { example: '1042' }) id!: string;
  @Shows(String, { of: ['act', 'supplement'], about: 'supplement: the unit must answer a return' }) task!: 'act' | 'supplement';
  @Shows(Boolean, { about: 'Given to me by name' }) mine!: boolean;
  @Shows(() => PersonDto, { maybe: true, about: 'In whose place it waits for me' }) actingFor!: PersonDto | null;
  @ShowsTime() openedAt!: string;
  @ShowsDay({ maybe: true }) dueOn!: string | null;
  @Shows(Boolean) overdue!: boolean;
  @Shows(() => DossierItemDto) dossier!: DossierItemDto;
}
export class InboxPageDto {
  @Shows(() => InboxItemDto, { list: true }) items!: InboxItemDto[];
  @Shows(String, { maybe: true }) nextCursor!: string | null;
}
export class NoticeDossierDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'HS-2026-00042' }) code!: string;
  @Shows(String, { example: 'Giàng A Páo' }) nominee!: string;
}
export class NoticeFilingDto {
  @ShowsDay() due!: string;
  @Shows(String, { example: '2026' }) period!: string;
  @Shows(() => WordingDto, { about: 'Awards, period and the paper that set it' }) what!: WordingDto;
}
export class NoticeDto {
  @Shows(String, { example: '311' }) id!: string;
  @Shows(String, { example: 'task' }) kind!: string;
  @Shows(() => WordingDto) sentence!: WordingDto;
  @Shows(() => NoticeDossierDto, { maybe: true, about: 'null: it is about a filing deadline' }) dossier!: NoticeDossierDto | null;
  @Shows(() => NoticeFilingDto, { maybe: true, about: 'The filing deadline that comes near' }) filing!: NoticeFilingDto | null;
  @Shows(String) stepId!: string;
  @Shows(() => PersonDto, { maybe: true, about: 'In whose place I am told' }) actingFor!: PersonDto | null;
  @ShowsTime() at!: string;
  @ShowsTime({ maybe: true }) readAt!: string | null;
}
export class NoticePageDto {
  @Shows(() => NoticeDto, { list: true }) items!: NoticeDto[];
  @Shows(String, { maybe: true }) nextCursor!: string | null;
}
const NUMBER = /^\d{1,18}$/;
export class ReadNoticesDto {
  @Shows(String, { list: true, optional: true, example: ['311'] }) @IsOptional() @IsArray() @ArrayMaxSize(500) @Matches(NUMBER, { each: true }) ids?: string[];
  @Shows(String, { optional: true, example: '311', about: 'All up to this one' }) @IsOptional() @Matches(NUMBER) upTo?: string;
}
export class ReadCountDto {
  @Shows('integer', { example: 3 }) read!: number;
}
