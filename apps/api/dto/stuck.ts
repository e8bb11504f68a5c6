import { CAUSES, REMEDIES, type Cause, type Remedy } from '../../../libs/dossier';
import { STUCK_AGES, type StuckAge } from '../../../libs/store/queries';
import { DossierItemDto } from './dossier';
import { Day, Id, OneOf, Text } from './fields';
import { WordingDto } from './law';
import { PageQueryDto } from './queries';
import { Shows, ShowsId, ShowsTime } from './shown';

export class StuckQueryDto extends PageQueryDto {
  @OneOf(CAUSES, { optional: true }) why?: Cause;
  @Text({ optional: true, max: 40, example: 'province' }) level?: string;
  @Text({ optional: true, max: 80, example: 'intake' }) step?: string;
  @OneOf(STUCK_AGES, { optional: true, about: 'Days it has stood there' }) age?: StuckAge;
  @Id({ optional: true, about: 'One dossier' }) dossier?: string;
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
  @Shows(String, { of: CAUSES }) why!: Cause;
  @Shows('integer', { example: 4 }) n!: number;
}
export class WaitsForDto {
  @Shows(String, { maybe: true, example: 'Phòng Văn hóa - Xã hội · Phường Sa Pa' }) office!: string | null;
  @Shows(String, { list: true, example: ['Má Thị Chư'] }) people!: string[];
  @Shows(() => WordingDto, { maybe: true, about: 'The authority outside that it waits for' }) authority!: WordingDto | null;
}
class StandsDto {
  @Shows(String, { of: CAUSES }) cause!: Cause;
  @ShowsTime() since!: string;
  @Shows('integer', { example: 12 }) days!: number;
  @Shows('integer', { maybe: true, about: 'Tries, refusals, files or messages', example: 4 }) times!: number | null;
  @Shows(String, { maybe: true, about: 'The kind of the error, or the code of the refusal' }) says!: string | null;
}
class SkipAskedDto {
  @ShowsId() id!: string;
  @Shows(String) name!: string;
  @ShowsTime() at!: string;
  @Shows(String) reason!: string;
}
export class StuckItemDto extends DossierItemDto {
  @Shows(() => StandsDto, { list: true }) why!: StandsDto[];
  @Shows(String, { list: true, of: REMEDIES, about: 'The mildest that mends it first' }) remedies!: Remedy[];
  @Shows(() => SkipAskedDto, { maybe: true, about: 'An administrator asked to skip the step; another must agree' }) skipAsked!: SkipAskedDto | null;
  @ShowsTime() since!: string;
  @Shows('integer', { example: 12 }) days!: number;
  @Shows(() => WaitsForDto) waitsFor!: WaitsForDto;
}
export class StuckBoardDto {
  @Shows(String, { of: ['up', 'down'] }) engine!: 'up' | 'down';
  @Shows(() => StuckCellDto, { list: true }) cells!: StuckCellDto[];
  @Shows(() => StuckReasonDto, { list: true }) reasons!: StuckReasonDto[];
  @Shows(() => StuckItemDto, { list: true }) items!: StuckItemDto[];
  @Shows(String, { maybe: true }) nextCursor!: string | null;
}

export class DryRunQueryDto {
  @OneOf(['true', 'false'], { optional: true, about: 'true: says what would change, and changes nothing' }) dryRun?: 'true' | 'false';
}
export class RemedyDto {
  @Id({ about: 'Made by the sender: sent again, it answers the same and happens once' }) actId!: string;
  @OneOf(REMEDIES, { example: 'reassign' }) remedy!: Remedy;
  @Text({ example: 'Người đang giữ việc nghỉ thai sản', about: 'Stands in the history' }) reason!: string;
  @Id({ optional: true, about: 'reassign: the person it goes to' }) to?: string;
  @Day({ optional: true, example: '2026-12-31', about: 'extend: the new due date' }) until?: string;
}
export class RemedyDoneDto {
  @Shows(Boolean) dryRun!: boolean;
  @Shows('integer', { maybe: true, about: 'The place of the act in the history; null: nothing was recorded', example: 4 }) seq!: number | null;
  @Shows(() => WordingDto, { list: true, about: 'What it changes, or changed' }) changes!: WordingDto[];
  @Shows(String, { list: true, of: CAUSES, about: 'The causes that hold now' }) causes!: Cause[];
  @Shows(String, { list: true, of: CAUSES, about: 'Those of them that this remedy is for' }) mends!: Cause[];
}

class TakerDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'Má Thị Chư' }) name!: string;
  @Shows(String, { example: 'Phòng Văn hóa - Xã hội · Phường Sa Pa' }) office!: string;
}
export class TakersDto {
  @Shows(() => TakerDto, { list: true }) items!: TakerDto[];
}
