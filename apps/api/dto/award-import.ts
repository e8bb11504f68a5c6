import { NOMINEE_KINDS } from './facts';
import { Id, OneOf, Text } from './fields';
import { PageQueryDto } from './queries';
import { Shows, ShowsId, ShowsTime } from './shown';

export class AwardImportFormDto {
  @Id({ optional: true, about: 'Client-made; sent twice it happens once' }) id?: string;
}
export class ImportFindingQueryDto extends PageQueryDto {
  @OneOf(['true', 'false'], { optional: true, about: 'true: only rows that were not taken' }) fatal?: 'true' | 'false';
}
export class OfferQueryDto extends PageQueryDto {
  @Id({ optional: true, about: 'Only those that one import brought up' }) import?: string;
  @Text({ optional: true, about: 'Code or id of a unit: pairs of which one stands there or under it' }) unit?: string;
}
export class AwardImportDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'Khen thưởng 2015-2025.xlsx' }) fileName!: string;
  @Shows(String, { example: 'Lý Thị Mẩy' }) by!: string;
  @Shows(String, {
    of: ['running', 'done', 'refused', 'failed'],
    about: 'refused: the file, or the rest of it, could not be read; failed: tried often, can be tried again',
  })
  state!: string;
  @Shows('integer', { example: 50000, about: 'Rows read so far' }) taken!: number;
  @Shows('integer', { example: 48211, about: 'Awards written' }) added!: number;
  @Shows('integer', { example: 1500, about: 'Awards that stood in the register already' }) known!: number;
  @Shows('integer', { example: 289, about: 'Rows that were not taken' }) faulty!: number;
  @Shows('integer', { example: 40, about: 'Pairs that may be one, offered to a person' }) alike!: number;
  @ShowsTime() createdAt!: string;
  @ShowsTime({ maybe: true }) finishedAt!: string | null;
  @ShowsTime({ maybe: true, about: 'When it is begun again after something failed' }) tryAt!: string | null;
}
export class AwardImportsDto {
  @Shows(() => AwardImportDto, { list: true }) items!: AwardImportDto[];
}
export class ImportFindingDto {
  @Shows(Boolean, { about: 'true: the row was not taken' }) fatal!: boolean;
  @Shows(String, { example: 'Khen thưởng' }) sheet!: string;
  @Shows('integer', { example: 12, about: 'As Excel shows it; 0: the whole file' }) row!: number;
  @Shows(String, { example: 'Khen thưởng!C12' }) path!: string;
  @Shows(String, { example: 'award-unknown' }) code!: string;
  @Shows(String, { example: 'Giàng A Páo' }) name!: string;
  @Shows(String, { example: 'C (Năm sinh)' }) column!: string;
  @Shows(String, { about: 'What is wrong' }) detail!: string;
  @Shows(String, { about: 'How to mend it' }) mend!: string;
}
export class ImportFindingPageDto {
  @Shows(() => ImportFindingDto, { list: true }) items!: ImportFindingDto[];
  @Shows(String, { maybe: true }) nextCursor!: string | null;
}
export class OfferSideDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'Giàng A Páo' }) name!: string;
  @Shows('integer', { maybe: true, example: 1985 }) birthYear!: number | null;
  @Shows(String, { example: 'Trường THCS Sa Pả' }) unit!: string;
  @Shows(String, { maybe: true }) position!: string | null;
  @Shows('integer', { example: 3 }) awards!: number;
}
export class AlikePairDto {
  @Shows(String, { example: '17' }) id!: string;
  @Shows(String, { of: ['same-name', 'diacritics', 'spelling', 'birth-year'] }) why!: string;
  @Shows(String, { of: NOMINEE_KINDS }) kind!: string;
  @Shows(() => OfferSideDto) a!: OfferSideDto;
  @Shows(() => OfferSideDto) b!: OfferSideDto;
}
export class OfferPageDto {
  @Shows(() => AlikePairDto, { list: true }) items!: AlikePairDto[];
  @Shows(String, { maybe: true }) nextCursor!: string | null;
}
