import { CitationDto, WordingDto } from './law';
import { Shows, ShowsDay } from './shown';

export class FoundFavourableDto {
  @Shows(String, { example: 'Cao Minh Đạo' }) by!: string;
  @Shows(String) why!: string;
  @ShowsDay() on!: string;
}
export class GoverningDto {
  @Shows(String, { example: '2025' }) regime!: string;
  @Shows(() => WordingDto) name!: WordingDto;
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
  @Shows(() => FoundFavourableDto, { maybe: true, about: 'Who found the amended law more favourable, why and when' }) favourable!: FoundFavourableDto | null;
}
export class RegimeOptionDto {
  @Shows(String, { example: '2026' }) regime!: string;
  @Shows(() => WordingDto) name!: WordingDto;
  @Shows(String, { of: ['met', 'not-met', 'unknown'] }) verdict!: string;
  @Shows(() => WordingDto, { list: true, about: 'Rules that decide and are not met, or lack a fact' }) open!: WordingDto[];
}
export class RegimeChoiceDto {
  @Shows(Boolean) open!: boolean;
  @Shows(() => WordingDto, { maybe: true, about: 'Why there is no choice' }) because!: WordingDto | null;
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
  @Shows(String, { example: '2025' }) now!: string;
  @Shows(() => RegimeOptionDto, { list: true }) options!: RegimeOptionDto[];
}
