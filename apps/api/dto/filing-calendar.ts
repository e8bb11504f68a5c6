import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, MaxLength } from 'class-validator';
import { GROUNDS } from './facts';
import { Day, Id, OneOf, Text, Whole, YesNo } from './fields';
import { CitationDto, WordingDto } from './law';
import { Shows, ShowsDay, ShowsId, ShowsTime } from './shown';

const KINDS = ['calendar-year', 'school-year'] as const;
const MARKS = ['text', 'second-hand', 'unverified'] as const;
const STANDINGS = ['stands', 'tightened', 'set-aside', 'believed'] as const;
type Kind = (typeof KINDS)[number];
type Ground = (typeof GROUNDS)[number];

export class FilingCalendarQueryDto {
  @Text({ max: 80, example: 'TINH-10', about: 'Code or id of the unit' }) unit!: string;
  @Text({ max: 40, optional: true, example: 'BK_T' }) award?: string;
  @Whole({ optional: true, min: 2000, max: 2100, example: 2026, about: 'The year in which the period ends' }) year?: number;
  @OneOf(KINDS, { optional: true }) kind?: Kind;
}
export class HoldingQueryDto {
  @Text({ max: 80, example: 'TR-THCS-SAPA', about: 'Code or id of the unit that files' }) unit!: string;
  @Text({ max: 40, example: 'BK_T' }) award!: string;
  @OneOf(GROUNDS) ground!: Ground;
  @Text({ max: 9, example: '2025-2026', about: 'The year it is for: 2026, or 2025-2026 for a school year' }) period!: string;
  @Day({ optional: true, about: 'The day it is filed; left out: today' }) on?: string;
}
export class UnitsFiledQueryDto {
  @Text({ max: 80, example: 'TINH-10', about: 'Code or id: this unit and those under it' }) unit!: string;
  @Text({ max: 9, example: '2026' }) period!: string;
}
export class NewDeadlineDto {
  @Id({ optional: true, about: 'Made by the sender, or the header Idempotency-Key' }) id?: string;
  @Text({ max: 80, example: 'TINH-10', about: 'Code or id of the unit whose deadline it is; it holds for all under it' }) unit!: string;
  @Shows(String, { list: true, example: ['BK_T'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  awards!: string[];
  @OneOf(GROUNDS, { optional: true, about: 'Left out: any ground' }) ground?: Ground;
  @OneOf(KINDS, { about: 'By which year: the calendar’s, or the school’s (September to August)' }) kind!: Kind;
  @Text({ optional: true, max: 5, example: '06-30', about: 'Month and day of every year; or `once`' }) each?: string;
  @Whole({ optional: true, max: 2, about: 'So many years after the one in which the period ends' }) yearsAfter?: number;
  @Day({ optional: true, about: 'One day, for the period that ends in `year`' }) once?: string;
  @Whole({ optional: true, min: 2000, max: 2100, example: 2026 }) year?: number;
  @YesNo({ about: 'The paper says that an end on a day off moves to the next working day' }) rolls!: boolean;
  @Day({ about: 'Deadlines that fall from this day on' }) from!: string;
  @Day({ optional: true, about: 'Left out: until another row follows' }) to?: string;
  @Text({ max: 200, example: '12/SNV-TĐKT', about: 'Number of the decision or letter that set it' }) decisionNumber!: string;
  @Day({ about: 'Its date' }) decisionDate!: string;
  @Text({ optional: true, max: 500, about: 'Where the paper is found' }) source?: string;
  @OneOf(MARKS, { about: 'unverified: it warns and never decides' }) mark!: (typeof MARKS)[number];
  @Id({ optional: true, about: 'The row of this unit that this one ends and follows' }) replaces?: string;
}
export class EndDeadlineDto {
  @Day({ about: 'The last day it is in force' }) lastOn!: string;
  @Text({ max: 2000 }) reason!: string;
}
export class DeadlineKeptDto {
  @ShowsId() id!: string;
}

class DeadlineUnitDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'TINH-10' }) code!: string;
  @Shows(String, { example: 'Tỉnh Lào Cai' }) name!: string;
}
class DeadlineAwardDto {
  @Shows(String, { example: 'BK_T' }) code!: string;
  @Shows(() => WordingDto) name!: WordingDto;
}
class DecisionOfDeadlineDto {
  @Shows(String, { example: '12/SNV-TĐKT' }) number!: string;
  @ShowsDay() date!: string;
}
class DeadlineRowDto {
  @Shows('object', { about: '{each: "06-30", yearsAfter: 0}, or {once: "2026-06-30", year: 2026}' }) day!: object;
  @Shows(Boolean) rolls!: boolean;
  @ShowsDay() from!: string;
  @ShowsDay({ maybe: true }) to!: string | null;
  @Shows(() => DecisionOfDeadlineDto, { maybe: true }) decision!: DecisionOfDeadlineDto | null;
  @Shows(() => CitationDto, { optional: true }) citation?: CitationDto;
  @Shows(String) source!: string;
  @Shows(String, { of: MARKS }) mark!: (typeof MARKS)[number];
}
class DeadlineEndDto {
  @ShowsDay() lastOn!: string;
  @Shows(String) reason!: string;
  @ShowsId({ maybe: true }) followedBy!: string | null;
  @Shows(String, { maybe: true }) by!: string | null;
}
class FiledCountDto {
  @Shows('integer', { about: 'Units that propose, this one and under it' }) units!: number;
  @Shows('integer', { about: 'Of those, that have filed for the period' }) filed!: number;
  @Shows('integer', { about: 'Of those, late' }) late!: number;
}
export class CalendarItemDto {
  @Shows(String, { about: 'Of the row; one row has a day for each period' }) id!: string;
  @Shows(() => DeadlineAwardDto, { list: true }) awards!: DeadlineAwardDto[];
  @Shows(String, { maybe: true, of: GROUNDS, about: 'null: any ground' }) ground!: string | null;
  @Shows(String, { of: KINDS }) kind!: Kind;
  @Shows(String, { example: '2025-2026' }) period!: string;
  @Shows(() => WordingDto) periodName!: WordingDto;
  @ShowsDay() due!: string;
  @Shows('integer', { about: 'Calendar days; negative once it has passed' }) left!: number;
  @Shows(() => WordingDto) leftInWords!: WordingDto;
  @Shows(() => WordingDto) setBy!: WordingDto;
  @Shows(() => DeadlineUnitDto, { maybe: true, about: 'null: the law' }) unit!: DeadlineUnitDto | null;
  @Shows(() => DeadlineRowDto) row!: DeadlineRowDto;
  @Shows(String, {
    of: STANDINGS,
    about: 'tightened: a level below asks for an earlier day; set-aside: a level above has one; believed: unverified, warns only',
  })
  standing!: (typeof STANDINGS)[number];
  @Shows(String, { maybe: true }) enteredBy!: string | null;
  @ShowsTime({ maybe: true }) enteredAt!: Date | null;
  @Shows(() => DeadlineEndDto, { maybe: true }) ended!: DeadlineEndDto | null;
  @Shows(() => FiledCountDto, { maybe: true, about: 'null: not yours to see' }) filed!: FiledCountDto | null;
}
class CalendarUnitDto extends DeadlineUnitDto {
  @Shows(String, { example: 'province' }) level!: string;
}
export class FilingCalendarDto {
  @Shows(() => CalendarUnitDto) unit!: CalendarUnitDto;
  @Shows(Boolean, { about: 'May I enter deadlines for this unit?' }) mine!: boolean;
  @ShowsDay() on!: string;
  @Shows(() => CalendarItemDto, { list: true, about: 'In order of date' }) items!: CalendarItemDto[];
}
class DeadlineHeldDto {
  @Shows(String) id!: string;
  @ShowsDay() due!: string;
  @Shows('integer') left!: number;
  @Shows(() => WordingDto) leftInWords!: WordingDto;
  @Shows(() => WordingDto) setBy!: WordingDto;
  @Shows(() => WordingDto, { list: true, about: 'How it came about, layer by layer' }) because!: WordingDto[];
  @Shows(() => CitationDto, { optional: true }) citation?: CitationDto;
}
export class HoldingDto {
  @Shows(() => WordingDto) periodName!: WordingDto;
  @Shows(() => DeadlineHeldDto, { maybe: true, about: 'What decides; null: nobody set a day' }) holds!: DeadlineHeldDto | null;
  @Shows(() => DeadlineHeldDto, { maybe: true, about: 'Unverified: warns only' }) believed!: DeadlineHeldDto | null;
}
class UnitFiledDto {
  @Shows(() => DeadlineUnitDto) unit!: DeadlineUnitDto;
  @Shows('integer') filed!: number;
  @Shows('integer') late!: number;
}
export class UnitsFiledDto {
  @Shows(() => UnitFiledDto, { list: true, about: 'Those that have not filed come first; at most 500' }) items!: UnitFiledDto[];
}
