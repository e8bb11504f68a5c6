import { AwardNameDto } from './dossier';
import { WordingDto } from './law';
import { Shows, ShowsDay } from './shown';

export class PublicLevelDto {
  @Shows(() => WordingDto) name!: WordingDto;
  @Shows(String, { of: ['done', 'now', 'next'] }) state!: 'done' | 'now' | 'next';
}
export class PublicStatusDto {
  @Shows(String, { example: 'HS-2026-00123' }) code!: string;
  @Shows(() => AwardNameDto) award!: AwardNameDto;
  @Shows(String, { example: 'G. A. P.', about: 'First letters of the name, nothing else of the person' }) initials!: string;
  @Shows(String, { of: ['in-progress', 'supplement', 'granted', 'declined', 'withdrawn'] })
  state!: 'in-progress' | 'supplement' | 'granted' | 'declined' | 'withdrawn';
  @Shows(() => PublicLevelDto, { list: true }) levels!: PublicLevelDto[];
  @ShowsDay({ about: 'Day of the last change' }) changedOn!: string;
}
