import { STATUS } from '../../../libs/dossier';
import { CitationDto, FindingDto } from './law';
import { Shows, ShowsTime } from './shown';

export class FieldProblemDto {
  @Shows(String, { example: 'defects.0.detail', about: 'Where; for a list from Excel the cell, as in Cá nhân!C12' }) path!: string;
  @Shows(String, { example: 'missing' }) code!: string;
  @Shows(String, { example: 'Còn thiếu "detail".' }) detail!: string;
  @Shows(String, { optional: true, about: 'How to mend it, where the reader of a list knows' }) mend?: string;
}
export class DecidedDto {
  @Shows(String, { format: 'uuid' }) id!: string;
  @Shows(String, { example: 'Trần Thị Bình' }) name!: string;
  @ShowsTime() at!: string;
}
/** RFC 9457; every refusal and every error. */
export class ProblemDto {
  @Shows(String, { example: 'urn:vinh-danh:problem:incomplete' }) type!: string;
  @Shows(String, { example: 'Incomplete' }) title!: string;
  @Shows('integer', { example: 422 }) status!: number;
  @Shows(String, { of: [...Object.keys(STATUS), 'internal'], example: 'incomplete' }) code!: string;
  @Shows(String, { example: 'Thông tin còn thiếu hoặc chưa đúng.' }) detail!: string;
  @Shows(String, { optional: true, example: 'Sửa các mục được nêu rồi gửi lại.' }) next?: string;
  @Shows(() => FieldProblemDto, { list: true, optional: true }) errors?: FieldProblemDto[];
  @Shows(() => CitationDto, { list: true }) citations!: CitationDto[];
  @Shows(() => FindingDto, { list: true, optional: true }) findings?: FindingDto[];
  @Shows(() => DecidedDto, { optional: true, about: 'Who decided first, and when' }) decided?: DecidedDto;
}
