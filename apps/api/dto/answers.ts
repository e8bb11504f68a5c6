import { ByDto, DefectShownDto } from './dossier';
import { WordingDto } from './law';
import { Shows, ShowsDay, ShowsId, ShowsTime } from './shown';

class ReturnedThenDto {
  @Shows('integer', { example: 2, about: 'Which act it was' }) seq!: number;
  @Shows(String, { example: 'commune-intake' }) stepId!: string;
  @ShowsDay() on!: string;
  @ShowsTime() at!: string;
  @Shows(() => ByDto) by!: ByDto;
  @Shows(String, { optional: true }) note?: string;
}
class AnsweredDto {
  @Shows('integer', { example: 3, about: 'Which act it was' }) seq!: number;
  @ShowsDay() on!: string;
  @ShowsTime() at!: string;
  @Shows(() => ByDto) by!: ByDto;
  @Shows(String, { example: 'Đã bổ sung biên bản họp xét' }) note!: string;
}
class AnsweredDefectDto extends DefectShownDto {
  @Shows(Boolean, { maybe: true, about: 'Ticked off by the unit; null: its answer does not say' }) mended!: boolean | null;
  @Shows(String, { list: true, about: 'Files that came in for the paper it names' }) files!: string[];
}
class FieldChangeDto {
  @Shows(String, { example: 'nominee.years.2025.rating' }) field!: string;
  @Shows(() => WordingDto) what!: WordingDto;
  @Shows(() => WordingDto, { list: true, about: 'What stood there and stands there no more' }) before!: WordingDto[];
  @Shows(() => WordingDto, { list: true, about: 'What stands there now and did not' }) after!: WordingDto[];
}
class LaidInDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'bien-ban' }) paper!: string;
  @Shows(String, { example: 'bien-ban-hop.pdf' }) name!: string;
  @ShowsTime() uploadedAt!: string;
  @Shows(String, { list: true, about: 'Files of the same paper that were there before' }) replaces!: string[];
}
class AnswerDto {
  @Shows(() => ReturnedThenDto) returned!: ReturnedThenDto;
  @Shows(() => AnsweredDto) answered!: AnsweredDto;
  @Shows(() => AnsweredDefectDto, { list: true }) defects!: AnsweredDefectDto[];
  @Shows(() => FieldChangeDto, { list: true }) differences!: FieldChangeDto[];
  @Shows(() => LaidInDto, { list: true }) papers!: LaidInDto[];
}
export class AnswersDto {
  @Shows(() => AnswerDto, { list: true, about: 'One for each return that was answered, the latest first' }) items!: AnswerDto[];
}
