import {
  CALENDARS_OF_QUOTA,
  COMPOSITION_PARTS,
  ORDER_KEYS,
  QUOTA_STATES,
  type OrderKey,
  type Part,
  type QuotaCalendar,
  type QuotaState,
} from '../../../libs/rulebook';
import { OneOf, Text, Whole } from './fields';
import { CitationDto, WordingDto } from './law';
import { Shows, ShowsDay, ShowsId } from './shown';

const VERDICTS = ['within', 'brushing', 'over', 'unknown'] as const;
const ROUNDINGS = ['exact', 'down', 'nearest', 'up', 'unstated'] as const;

export class QuotaQueryDto {
  @Text({ max: 80, example: 'LC-SAPA', about: 'Code or id of the unit: itself and all under it' }) unit!: string;
  @Whole({ min: 2000, max: 2100, example: 2026, about: 'Of a school year: the one it begins in' }) year!: number;
  @OneOf(CALENDARS_OF_QUOTA, { optional: true, about: 'Left out: the calendar year' }) calendar?: QuotaCalendar;
  @Text({ optional: true, max: 20, example: 'CSTDCS', about: 'CSTDCS (left out) or COTD_CP' }) award?: string;
  @Whole({ optional: true, min: 1, max: 200, example: 50 }) limit?: number;
  @Text({ optional: true, max: 200 }) cursor?: string;
}
class QuotaUnitDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'LC-THCS-SAPA' }) code!: string;
  @Shows(String) name!: string;
}
class QuotaAwardDto {
  @Shows(String, { example: 'CSTDCS' }) code!: string;
  @Shows(() => WordingDto) name!: WordingDto;
}
class TakenDto {
  @Shows('integer', { about: 'Filed, not yet appraised as eligible' }) filed!: number;
  @Shows('integer') appraised!: number;
  @Shows('integer') voted!: number;
  @Shows('integer', { about: 'Given, as the register of awards has it' }) granted!: number;
}
class BaseDto {
  @Shows('integer', { about: 'Recorded: proposed or given this year' }) sure!: number;
  @Shows('integer', { about: 'In drafts, or with a fact left out' }) maybe!: number;
  @Shows('integer', { maybe: true, about: 'As the unit declares it' }) declared!: number | null;
}
class BaseRangeDto {
  @Shows('integer') least!: number;
  @Shows('integer') most!: number;
  @Shows(Boolean) known!: boolean;
}
class CapDto {
  @Shows(Number, { example: 15 }) percent!: number;
  @Shows(String, { of: ['law', 'local'] }) source!: 'law' | 'local';
  @Shows(String, { maybe: true, example: '15/2026/QĐ-UBND' }) decision!: string | null;
  @Shows(() => WordingDto, { about: 'The rule in one sentence' }) rule!: WordingDto;
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
  @Shows(Boolean, { about: 'true: what passes it is refused; false: it warns' }) blocks!: boolean;
  @Shows(String, { of: ROUNDINGS }) rounding!: (typeof ROUNDINGS)[number];
  @Shows(() => BaseRangeDto) base!: BaseRangeDto;
  @Shows('integer', { maybe: true, about: 'How many more fit; below zero: too many. null: the base is not known' }) left!: number | null;
  @Shows(Number, { maybe: true, example: 1.5, about: 'What the cap comes to, unrounded' }) heads!: number | null;
  @Shows(String, { of: VERDICTS }) verdict!: (typeof VERDICTS)[number];
  @Shows(() => WordingDto) says!: WordingDto;
}
export class QuotaFiguresDto {
  @Shows(() => TakenDto) taken!: TakenDto;
  @Shows('integer', { about: 'All four states together' }) proposed!: number;
  @Shows(() => BaseDto) base!: BaseDto;
  @Shows(Number, { maybe: true, example: 14.51, about: 'Per cent of what is recorded; null where nothing is' }) share!: number | null;
  @Shows(() => CapDto, { list: true, about: 'The caps that hold, the tightest first; empty: nothing caps it' }) caps!: CapDto[];
}
class UnitFiguresOfQuotaDto extends QuotaFiguresDto {
  @Shows(() => QuotaUnitDto) unit!: QuotaUnitDto;
}
class EvidenceDto {
  @Shows(Number, { maybe: true, about: 'Yes votes by members, 0 to 1' }) votes!: number | null;
  @Shows('integer', { maybe: true }) earlierAwards!: number | null;
  @Shows(Boolean, { maybe: true, about: 'null: not recorded' }) woman!: boolean | null;
  @Shows(Boolean, { maybe: true }) directWorker!: boolean | null;
  @Shows(Boolean, { maybe: true }) ethnicMinority!: boolean | null;
  @Shows(Boolean, { maybe: true }) difficultArea!: boolean | null;
}
class StandingDto {
  @Shows('integer', { about: '1 is first; equals share a place' }) place!: number;
  @Shows(String, { maybe: true, of: ['granted', ...ORDER_KEYS], about: 'What puts it behind the one before it' }) decidedBy!: OrderKey | 'granted' | null;
  @Shows(Boolean, { about: 'A fact the order asks for is not recorded' }) unsure!: boolean;
  @ShowsId({ maybe: true }) dossierId!: string | null;
  @Shows(String, { maybe: true, example: 'HS-2026-00042' }) code!: string | null;
  @Shows(String) nominee!: string;
  @Shows(() => QuotaUnitDto) unit!: QuotaUnitDto;
  @Shows(String, { of: QUOTA_STATES }) state!: QuotaState;
  @Shows(() => EvidenceDto) evidence!: EvidenceDto;
}
class ComposedDto {
  @Shows(String, { of: COMPOSITION_PARTS }) part!: Part;
  @Shows('integer') yes!: number;
  @Shows('integer') no!: number;
  @Shows('integer', { about: 'Not recorded' }) unknown!: number;
}
class QuotaOrderDto {
  @Shows(String, { list: true, of: ORDER_KEYS }) keys!: OrderKey[];
  @Shows(String, { maybe: true, about: 'The decision of the place; null: votes, then what the law prefers' }) decision!: string | null;
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
}
class AdviceDto {
  @Shows(() => WordingDto) says!: WordingDto;
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
}
export class QuotaDto {
  @Shows(() => QuotaUnitDto) unit!: QuotaUnitDto;
  @Shows('integer') year!: number;
  @Shows(String, { of: CALENDARS_OF_QUOTA }) calendar!: QuotaCalendar;
  @Shows(() => QuotaAwardDto) award!: QuotaAwardDto;
  @ShowsDay({ about: 'The day the law and the place are asked on: the last of the year, or today' }) on!: string;
  @Shows(String, { of: ['2003', '2024', '2025', '2026'] }) regime!: string;
  @Shows(() => WordingDto, { about: 'What the share is counted of' }) baseName!: WordingDto;
  @Shows(Boolean, { about: 'true: counted by each proposing unit; the figures of the whole place only inform' }) perUnit!: boolean;
  @Shows(() => QuotaFiguresDto) whole!: QuotaFiguresDto;
  @Shows(() => UnitFiguresOfQuotaDto, { list: true }) items!: UnitFiguresOfQuotaDto[];
  @Shows(String, { maybe: true }) nextCursor!: string | null;
  @Shows(() => StandingDto, { list: true, about: 'At most 500, of the dossiers the reader may see' }) standing!: StandingDto[];
  @Shows(Boolean) moreStanding!: boolean;
  @Shows(() => ComposedDto, { list: true }) composition!: ComposedDto[];
  @Shows(() => QuotaOrderDto) order!: QuotaOrderDto;
  @Shows(() => CitationDto, { list: true, about: 'Where the law asks for priority without an order' }) priorities!: CitationDto[];
  @Shows(() => AdviceDto, { maybe: true, about: 'A share only expected: of a draft, or of a decree not read on it' }) advice!: AdviceDto | null;
}
