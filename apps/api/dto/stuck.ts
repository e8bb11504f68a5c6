import { STUCK_AGES, STUCK_WHY, type StuckAge, type StuckWhy } from '../../../libs/store/queries';
import { DossierItemDto } from './dossier';
import { OneOf, Text } from './fields';
import { WordingDto } from './law';
import { PageQueryDto } from './queries';
import { Shows, ShowsTime } from './shown';

export class StuckQueryDto extends PageQueryDto {
  @OneOf(STUCK_WHY, { optional: true }) why?: StuckWhy;
  @Text({ optional: true, max: 40, example: 'province' }) level?: string;
  @Text({ optional: true, max: 80, example: 'intake' }) step?: string;
  @OneOf(STUCK_AGES, { optional: true, about: 'Days it has stood there' }) age?: StuckAge;
  @Text({ optional: true, max: 200 }) q?: string;
  @Text({ optional: true, max: 40 }) award?: string;
  @Text({ optional: true, max: 80 }) unit?: string;
}
export class StuckCellDto {
  @Shows(String, { maybe: true, example: 'commune' }) level!: string | null;
  @Shows(String, { maybe: true, example: 'intake' }) step!: string | null;
  @Shows(String, { of: STUCK_AGES }) age!: StuckAge;
  @Shows('integer', { example: 4 }) n!: number;
}
export class StuckReasonDto {
  @Shows(String, { of: STUCK_WHY }) why!: StuckWhy;
  @Shows('integer', { example: 4 }) n!: number;
}
export class WaitsForDto {
  @Shows(String, { maybe: true, example: 'Phòng Văn hóa - Xã hội · Phường Sa Pa' }) office!: string | null;
  @Shows(String, { list: true, example: ['Má Thị Chư'] }) people!: string[];
  @Shows(() => WordingDto, { maybe: true, about: 'The authority outside that it waits for' }) authority!: WordingDto | null;
}
export class StuckItemDto extends DossierItemDto {
  @Shows(String, { list: true, of: STUCK_WHY }) why!: StuckWhy[];
  @ShowsTime() since!: string;
  @Shows('integer', { example: 12 }) days!: number;
  @Shows(() => WaitsForDto) waitsFor!: WaitsForDto;
}
export class StuckBoardDto {
  @Shows(() => StuckCellDto, { list: true }) cells!: StuckCellDto[];
  @Shows(() => StuckReasonDto, { list: true }) reasons!: StuckReasonDto[];
  @Shows(() => StuckItemDto, { list: true }) items!: StuckItemDto[];
  @Shows(String, { maybe: true }) nextCursor!: string | null;
}
