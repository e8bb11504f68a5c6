import type { Basis } from '../../../libs/rulebook/types';
import { Shows, ShowsDay } from './shown';

export class WordingDto {
  @Shows(String, { example: 'Bằng khen của Chủ tịch UBND tỉnh' }) vi!: string;
  @Shows(String, { example: 'Certificate of merit of the provincial chair' }) en!: string;
}
export class CitationDto {
  @Shows(String, { example: '06/2022/QH15' }) document!: string;
  @Shows(String, { optional: true, example: '73' }) article?: number | string;
  @Shows('integer', { optional: true, example: 1 }) clause?: number;
  @Shows(String, { optional: true, example: 'b' }) point?: string;
  @ShowsDay({ example: '2024-01-01' }) from!: string;
  @ShowsDay({ maybe: true, example: null }) to!: string | null;
  @Shows(String, { of: ['text', 'second-hand', 'unverified'], example: 'text', about: 'An unverified rule warns and never decides' }) mark!:
    'text' | 'second-hand' | 'unverified';
  @Shows(String, { optional: true }) note?: string;
}
export class FindingDto {
  @Shows(String, { example: 'five-years-good' }) criterion!: string;
  @Shows(String, { of: ['met', 'not-met', 'unknown', 'for-judgement'], example: 'met' }) verdict!: string;
  @Shows(Boolean, { about: 'false: warns only' }) decides!: boolean;
  @Shows(() => WordingDto) says!: WordingDto;
  @Shows(() => WordingDto) because!: WordingDto;
  @Shows(String, { list: true, example: ['nominee.years'] }) facts!: string[];
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
  @Shows('integer', { optional: true, example: 1, about: "Which of the award's ways; absent where it holds for all of them" }) way?: number;
}
export class DeadlineDto {
  @Shows('integer', { example: 10 }) amount!: number;
  @Shows(String, { of: ['working-day', 'day', 'month', 'fixed-date'], example: 'working-day' }) unit!: string;
  @Shows(String, { of: ['step-opened'] }) from!: string;
  @Shows(String, { example: 'vn-administrative' }) calendar!: string;
  @Shows('object', { about: 'The law with its citation, or a local parameter' }) basis!: Basis;
}
export class BallotRuleDto {
  @Shows(String, { of: ['required', 'local'] }) ballot!: string;
  @Shows(Boolean) secret!: boolean;
  @Shows(Number, { example: 0.9, about: 'Share of all members' }) threshold!: number;
  @Shows(Boolean, { about: 'true: more than; false: at least' }) strict!: boolean;
  @Shows(String, { of: ['all-members', 'standing-committee'] }) of!: string;
  @Shows('object') basis!: Basis;
}
export class SeatRuleDto {
  @Shows(String, { example: 'standing-agency' }) office!: string;
  @Shows(String, { example: 'province' }) level!: string;
  @Shows(String, { list: true, example: ['intake'] }) roles!: string[];
}
export class PaperDto {
  @Shows(String, { example: 'to-trinh' }) code!: string;
  @Shows(() => WordingDto) name!: WordingDto;
  @Shows(Boolean) required!: boolean;
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
}
export class LevelDto {
  @Shows(String, { example: 'province' }) code!: string;
  @Shows(() => WordingDto) name!: WordingDto;
  @Shows('integer', { example: 2 }) order!: number;
}
export class CountedDayDto {
  @ShowsDay() date!: string;
  @Shows(Boolean) counts!: boolean;
  @Shows(String, { example: 'thứ Sáu, ngày làm việc' }) why!: string;
  @Shows(Boolean, { optional: true, about: 'true: the row of the calendar is only computed or remembered; check it' }) unverified?: true;
}
export class WorkingDaysDto {
  @ShowsDay() from!: string;
  @ShowsDay({ example: '2026-12-07' }) due!: string;
  @Shows(() => CountedDayDto, { list: true }) counted!: CountedDayDto[];
  @Shows(() => CitationDto, { list: true, about: 'The rules of counting that were used' }) citations!: CitationDto[];
}
export class RegimeDto {
  @Shows(String, { of: ['2003', '2024', '2025', '2026'] }) id!: string;
  @Shows(() => WordingDto) name!: WordingDto;
  @ShowsDay({ maybe: true }) from!: string | null;
  @ShowsDay({ maybe: true }) to!: string | null;
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
  @Shows(Boolean, { about: 'Its awards and routes are in this rulebook' }) carried!: boolean;
}
export class RegimesDto {
  @Shows(() => RegimeDto, { list: true }) items!: RegimeDto[];
}
export class AwardDto {
  @Shows(String, { example: 'BK_T' }) code!: string;
  @Shows(String, { of: ['title', 'form'] }) kind!: string;
  @Shows(() => WordingDto) name!: WordingDto;
  @Shows(String, { list: true, of: ['individual', 'collective', 'household', 'foreigner'] }) nominees!: string[];
  @Shows(String, { list: true, example: ['merit'] }) grounds!: string[];
  @Shows(() => WordingDto) decidedBy!: WordingDto;
  @Shows(String, { example: 'province', about: 'The level that decides' }) level!: string;
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
  @Shows(() => PaperDto, { list: true }) papers!: PaperDto[];
  @Shows('object', { list: true, about: 'Ways the law offers; each a list of rules that must all hold, and the facts that these read' }) ways!: object[];
  @Shows(String, { list: true, example: ['nominee.holds'], about: 'The facts that are read of every nominee, whichever way' }) asks!: string[];
  @Shows('object', { list: true, about: 'Ways the facts cannot show: named, never counted' }) otherWays!: object[];
  @Shows('object', { about: 'Sets and forms of papers, public notice, consultations, Party opinion, dates for sending, the central ballot' })
  procedure!: object;
}
export class ApartDto {
  @Shows(String, { example: 'NGND' }) code!: string;
  @Shows(() => WordingDto) name!: WordingDto;
  @Shows(() => WordingDto, { about: 'The rules of its own that carry it' }) decree!: WordingDto;
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
}
export class GoneAwardDto {
  @Shows(String, { example: 'GK_H' }) code!: string;
  @Shows(() => WordingDto) name!: WordingDto;
  @Shows(() => WordingDto, { about: 'Why it does not exist on that day' }) sentence!: WordingDto;
  @Shows(String, { optional: true, example: 'GK_X' }) successor?: string;
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
}
export class SimplifiedCaseDto {
  @Shows(String, { example: 'found-by-head' }) id!: string;
  @Shows(() => WordingDto) name!: WordingDto;
  @Shows(String, { list: true, optional: true, example: ['sudden'], about: 'Grounds that tell it; without them whoever proposes names it' }) grounds?: string[];
}
export class SimplifiedDto {
  @Shows(Boolean, { about: 'false: no rule that carries it is in force on that day, so the full papers are needed' }) open!: boolean;
  @Shows(() => SimplifiedCaseDto, { list: true }) cases!: SimplifiedCaseDto[];
  @Shows(() => PaperDto, { list: true }) papers!: PaperDto[];
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
}
export class CatalogueDto {
  @ShowsDay() on!: string;
  @Shows(String, { example: '2026' }) regime!: string;
  @Shows(() => AwardDto, { list: true }) items!: AwardDto[];
  @Shows(() => GoneAwardDto, { list: true, about: 'Awards of other periods' }) gone!: GoneAwardDto[];
  @Shows(() => SimplifiedDto, { about: 'The simplified procedure of that day' }) simplified!: SimplifiedDto;
  @Shows(() => ApartDto, { list: true, about: 'Kept apart by the law: listed, never filed here' }) apart!: ApartDto[];
}
export class BallotAnswerDto {
  @Shows(String, { of: ['required', 'local'] }) ballot!: string;
  @Shows(Boolean) secret!: boolean;
  @Shows(Number, { example: 0.9 }) threshold!: number;
  @Shows(String, { of: ['all-members', 'standing-committee'] }) of!: string;
  @Shows('integer', { example: 14 }) needed!: number;
  @Shows(String, { maybe: true, example: 'vote.threshold.BK_T', about: 'The local parameter it comes from, where the law leaves it to the place' }) parameter!:
    string | null;
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
}
export class BonusDto {
  @Shows(Number, { example: 1.5, about: 'How many base salaries' }) coefficient!: number;
  @Shows(Boolean, { about: 'true: a ceiling; the one who gives the award sets the figure' }) atMost!: boolean;
  @Shows('integer', { example: 2530000, about: 'Whole đồng, on the day of the decision' }) baseSalary!: number;
  @Shows('integer', { example: 3800000, about: 'Whole đồng, rounded up to ten thousand' }) amount!: number;
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
  @Shows(String, { list: true, about: 'What a reader must know of the figure' }) notes!: string[];
}
