import { Day, Id, Many, OneOf, Text, Whole } from './fields';
import { NoticeDossierDto } from './inbox';
import { Shows, ShowsDay, ShowsId, ShowsTime } from './shown';

const KINDS = ['holiday', 'compensatory', 'swapped-off', 'swapped-on'] as const;
const AUDIENCES = ['everyone', 'administration', 'schools'] as const;
const MARKS = ['text', 'second-hand', 'unverified'] as const;
const ACTIONS = ['add', 'replace', 'remove'] as const;

export class CalendarQueryDto {
  @Whole({ min: 2000, max: 2100, example: 2026 }) year!: number;
  @Text({ optional: true, max: 80, about: 'Code or id of a unit: its own rows and those above it too' }) place?: string;
}
export class CalendarLineDto {
  @OneOf(ACTIONS, { about: 'add: where no row stands; replace, remove: the row that stands' }) action!: (typeof ACTIONS)[number];
  @Day({ example: '2027-04-30' }) date!: string;
  @OneOf(AUDIENCES, { optional: true, about: 'Left out: everyone' }) audience?: (typeof AUDIENCES)[number];
  @OneOf(KINDS, { optional: true, about: 'For add and replace' }) kind?: (typeof KINDS)[number];
  @Text({ optional: true, max: 200, example: 'Nghỉ bù Ngày Quốc tế lao động' }) name?: string;
  @Text({ optional: true, max: 300, example: '10065/VPCP-KGVX', about: 'The document it rests on' }) source?: string;
  @OneOf(MARKS, { optional: true, about: 'Left out: unverified' }) mark?: (typeof MARKS)[number];
  @Text({ optional: true, max: 500 }) note?: string;
}
export class CalendarWishDto {
  @Text({ optional: true, max: 80, about: "Code or id of a unit whose own rows these are; left out: the whole country's" }) place?: string;
  @Many(() => CalendarLineDto, { min: 1, max: 400 }) rows!: CalendarLineDto[];
}
export class CalendarChangeDto extends CalendarWishDto {
  @Id({ optional: true, about: 'Made by the sender, or the header Idempotency-Key' }) id?: string;
  @Text({ max: 500, example: '10065/VPCP-KGVX ngày 02/10/2026' }) reason!: string;
}
class CalendarPlaceDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'PHUONG-SAPA' }) code!: string;
  @Shows(String, { example: 'Phường Sa Pa' }) name!: string;
}
class CalendarRowDto {
  @ShowsDay() date!: string;
  @Shows(String, { of: KINDS }) kind!: string;
  @Shows(String, { example: 'Ngày Văn hóa Việt Nam' }) name!: string;
  @Shows(String) source!: string;
  @Shows(String, { of: MARKS }) mark!: string;
  @Shows(String, { optional: true, maybe: true }) note?: string | null;
  @Shows(String, { of: AUDIENCES }) audience?: string;
  @Shows(() => CalendarPlaceDto, { maybe: true, about: 'null: the whole country' }) place!: CalendarPlaceDto | null;
}
class ChangedRowDto {
  @Shows(String, { of: ACTIONS }) action!: string;
  @ShowsDay() date!: string;
  @Shows(String, { optional: true, of: KINDS }) kind?: string;
  @Shows(String, { optional: true }) name?: string;
  @Shows('object', { maybe: true, about: 'The row before' }) was!: { kind: string; name: string } | null;
}
class CalendarChangeShownDto {
  @ShowsId() id!: string;
  @Shows('integer') seq!: number;
  @ShowsTime() at!: Date;
  @Shows(String) by!: string;
  @ShowsId({ maybe: true }) place!: string | null;
  @Shows(String) reason!: string;
  @Shows(() => ChangedRowDto, { list: true }) rows!: ChangedRowDto[];
}
export class CalendarYearDto {
  @Shows('integer', { example: 2026 }) year!: number;
  @Shows('integer', { about: 'How often the calendar was changed' }) seq!: number;
  @Shows(Boolean, { about: 'May I change these rows?' }) mine!: boolean;
  @Shows(() => CalendarRowDto, { list: true }) rows!: CalendarRowDto[];
  @Shows(() => CalendarChangeShownDto, { list: true, about: 'The latest 50 that touch this year' }) changes!: CalendarChangeShownDto[];
}
class OfficeDayDto {
  @ShowsDay() date!: string;
  @Shows(String, { of: KINDS }) kind!: (typeof KINDS)[number];
}
export class OfficeDaysDto {
  @Shows(() => OfficeDayDto, { list: true, about: 'Days that are not as the week has them, of all years' }) items!: OfficeDayDto[];
}
class MovedDeadlineDto {
  @Shows(() => NoticeDossierDto) dossier!: NoticeDossierDto;
  @Shows(String, { example: 'commune-appraisal' }) stepId!: string;
  @ShowsDay({ about: 'Due until now' }) was!: string;
  @ShowsDay({ about: 'Due after the change' }) is!: string;
}
export class CalendarEffectsDto {
  @Shows(() => MovedDeadlineDto, { list: true, about: 'Those under the units I administer, at most 200' }) items!: MovedDeadlineDto[];
  @Shows('integer', { about: 'All of them' }) affected!: number;
  @Shows('integer', { about: 'Running deadlines looked at' }) looked!: number;
  @Shows(Boolean, { about: 'More run than were looked at' }) more!: boolean;
}
export class CalendarChangedDto {
  @ShowsId() id!: string;
  @Shows('integer') seq!: number;
  @Shows('integer', { about: 'Deadlines that have moved so far' }) moved!: number;
  @Shows(Boolean, { about: 'true: others are counted within a minute' }) more!: boolean;
}
class ReadDayDto {
  @Shows('integer', { example: 3, about: 'Row of the sheet' }) row!: number;
  @ShowsDay() date!: string;
  @Shows(String, { of: KINDS }) kind!: (typeof KINDS)[number];
  @Shows(String, { example: 'Ngày Chiến thắng' }) name!: string;
  @Shows(String, { example: '10065/VPCP-KGVX' }) source!: string;
  @Shows(String, { of: AUDIENCES }) audience!: (typeof AUDIENCES)[number];
}
class UnreadDayDto {
  @Shows(String, { example: 'Lịch' }) sheet!: string;
  @Shows('integer', { example: 4, about: '0: the whole file' }) row!: number;
  @Shows(String, { example: 'B (Loại)' }) column!: string;
  @Shows(String, { example: 'Lịch!B4' }) path!: string;
  @Shows(String, { example: 'day-kind-unknown' }) code!: string;
  @Shows(String) detail!: string;
  @Shows(String, { about: 'How to mend it' }) mend!: string;
}
export class CalendarReadDto {
  @Shows(() => ReadDayDto, { list: true }) rows!: ReadDayDto[];
  @Shows(() => UnreadDayDto, { list: true, about: 'Row by row what cannot be read' }) errors!: UnreadDayDto[];
}
