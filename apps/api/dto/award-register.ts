import { GROUNDS, NOMINEE_KINDS } from './facts';
import { Id, OneOf, Text, Whole } from './fields';
import { PageQueryDto } from './queries';
import { Shows, ShowsDay, ShowsId, ShowsTime } from './shown';

export class HonoureeQueryDto extends PageQueryDto {
  @Text({ optional: true, max: 200, example: 'giang a pao', about: 'Name, unit or birth year; diacritics do not matter' }) q?: string;
  @OneOf(NOMINEE_KINDS, { optional: true }) kind?: (typeof NOMINEE_KINDS)[number];
  @Text({ optional: true, max: 40, example: 'CSTDCS' }) award?: string;
  @Whole({ optional: true, min: 1945, max: 2100, example: 2024 }) year?: number;
  @Text({ optional: true, max: 80, about: 'Code or id of a unit: it and all under it' }) unit?: string;
}
export class HonoureeMergeDto {
  @Id({ about: 'Client-made; sent twice it happens once' }) id!: string;
  @Id({ about: 'The one that is merged in and keeps its row' }) from!: string;
  @Text({ max: 500, example: 'Cùng một người: quyết định năm 2021 ghi sai dấu.' }) reason!: string;
}
export class UndoMergeDto {
  @Text({ max: 500, example: 'Hai người trùng tên, khác năm sinh.' }) reason!: string;
}

export class LatestAwardDto {
  @Shows(String, { example: 'CSTDCS' }) award!: string;
  @Shows('integer', { example: 2024 }) year!: number;
  @ShowsDay() decidedOn!: string;
}
export class HonoureeItemDto {
  @ShowsId() id!: string;
  @Shows(String, { of: NOMINEE_KINDS }) kind!: string;
  @Shows(String, { example: 'Giàng A Páo' }) name!: string;
  @Shows('integer', { maybe: true, example: 1985 }) birthYear!: number | null;
  @Shows(String, { maybe: true, example: 'Giáo viên' }) position!: string | null;
  @Shows(String, { example: 'Trường THCS Sa Pả' }) unit!: string;
  @Shows('integer', { example: 4 }) awards!: number;
  @Shows(() => LatestAwardDto, { maybe: true }) latest!: LatestAwardDto | null;
}
export class HonoureePageDto {
  @Shows(() => HonoureeItemDto, { list: true }) items!: HonoureeItemDto[];
  @Shows(String, { maybe: true }) nextCursor!: string | null;
}
export class AwardPeriodDto {
  @ShowsDay({ example: '2024-01-01' }) from!: string;
  @ShowsDay({ example: '2024-12-31' }) to!: string;
}
export class GivenDecisionDto {
  @Shows(String, { example: '88/QĐ-UBND' }) number!: string;
  @ShowsDay({ example: '2025-01-20' }) date!: string;
}
export class GivenAwardDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'CSTDCS' }) award!: string;
  @Shows(String, { maybe: true, of: GROUNDS }) ground!: string | null;
  @Shows(() => AwardPeriodDto, { maybe: true }) period!: AwardPeriodDto | null;
  @Shows('integer', { example: 2024, about: "The year it speaks for: the end of its period, else the decision's" }) year!: number;
  @Shows(() => GivenDecisionDto) decision!: GivenDecisionDto;
  @Shows(String, { example: 'Chủ tịch UBND phường' }) authority!: string;
  @Shows(String, { example: 'Trường THCS Sa Pả', about: 'The unit at that time' }) unit!: string;
  @Shows(String, { maybe: true }) position!: string | null;
  @Shows(String, { about: 'The name as that decision wrote it' }) writtenAs!: string;
  @Shows(String, { of: ['dossier', 'import'] }) source!: string;
  @ShowsId({ maybe: true }) dossierId!: string | null;
}
export class GivenAwardsDto {
  @Shows(() => GivenAwardDto, { list: true }) items!: GivenAwardDto[];
}
export class MergeSideDto {
  @ShowsId() id!: string;
  @Shows(String) name!: string;
  @Shows('integer', { maybe: true, optional: true }) birthYear?: number | null;
  @Shows(String, { optional: true }) unit?: string;
}
export class MergeUndoneDto {
  @Shows(String) by!: string;
  @Shows(String) reason!: string;
  @ShowsTime() at!: string;
}
export class MergeToldDto {
  @ShowsId() id!: string;
  @Shows(() => MergeSideDto) from!: MergeSideDto;
  @Shows(() => MergeSideDto) into!: MergeSideDto;
  @Shows(String) reason!: string;
  @Shows(String) by!: string;
  @ShowsTime() at!: string;
  @Shows(() => MergeUndoneDto, { maybe: true }) undone!: MergeUndoneDto | null;
}
export class LikenessDto {
  @Shows(String, { example: '17' }) id!: string;
  @Shows(String, { of: ['same-name', 'diacritics', 'spelling', 'birth-year'] }) why!: string;
  @Shows(() => MergeSideDto) other!: MergeSideDto;
}
export class HonoureeDto {
  @ShowsId() id!: string;
  @Shows(String, { of: NOMINEE_KINDS }) kind!: string;
  @Shows(String, { example: 'Giàng A Páo' }) name!: string;
  @Shows('integer', { maybe: true }) birthYear!: number | null;
  @Shows(String, { maybe: true, of: ['female', 'male'] }) gender!: string | null;
  @Shows(String, { maybe: true }) position!: string | null;
  @Shows(String) unit!: string;
  @Shows(String, { list: true, about: 'Other ways sources wrote the name' }) aliases!: string[];
  @Shows(() => GivenAwardDto, { list: true }) awards!: GivenAwardDto[];
  @Shows(() => MergeToldDto, { list: true }) merges!: MergeToldDto[];
  @Shows(() => LikenessDto, { list: true, about: 'Who may be the same: for a person to say' }) alike!: LikenessDto[];
}
export class MergeDoneDto {
  @ShowsId() id!: string;
  @ShowsId() into!: string;
}
export class KeptApartDto {
  @Shows(String) id!: string;
}
