import { FactsDto, GROUNDS, NOMINEE_KINDS } from './facts';
import { Day, Id, Many, One, OneOf, Text, Whole, Wholes } from './fields';

export class LetterDto {
  @Text({ max: 80, example: '12/TTr-THCS' }) number!: string;
  @Day() date!: string;
}
export class NomineeDto {
  @OneOf(NOMINEE_KINDS) kind!: (typeof NOMINEE_KINDS)[number];
  @Text({ max: 300, example: 'Giàng A Páo' }) name!: string;
  @Id({ nullable: true, about: 'Set when the nominee is a person of the register' }) personId?: string | null;
  @Id({ nullable: true, about: 'Picked from the register of awards (GET /api/honourees): what they hold is read from it' }) honoureeId?: string | null;
  @Text({ max: 300, optional: true, example: 'Giáo viên, Trường THCS Tả Van' }) position?: string;
  @Whole({ optional: true, min: 1900, max: 2100, example: 1987 }) birthYear?: number;
}
/** One nominee × one award. */
export class FilingDto {
  @Text({ max: 40, example: 'BK_T' }) award!: string;
  @OneOf(GROUNDS) ground!: (typeof GROUNDS)[number];
  @One(() => NomineeDto) nominee!: NomineeDto;
  @One(() => FactsDto, { optional: true }) facts?: FactsDto;
  @Text({ max: 20_000, optional: true, about: 'Report of achievements' }) achievement?: string;
}
export class NewDossierDto extends FilingDto {
  @Id({ optional: true, about: 'Made by the sender; or send it as Idempotency-Key' }) id?: string;
  @Id({ about: 'The unit that proposes' }) unitId!: string;
  @Day({ optional: true, about: "The letter's day, for a dossier that began on paper" }) on?: string;
}
export class DossierChangeDto {
  @Text({ max: 40, optional: true, example: 'BK_T' }) award?: string;
  @OneOf(GROUNDS, { optional: true }) ground?: (typeof GROUNDS)[number];
  @One(() => NomineeDto, { optional: true }) nominee?: NomineeDto;
  @One(() => FactsDto, { optional: true }) facts?: FactsDto;
  @Text({ max: 20_000, optional: true }) achievement?: string;
}
export class NewSubmissionDto {
  @Id({ optional: true, about: 'Made by the sender; or send it as Idempotency-Key' }) id?: string;
  @Id() unitId!: string;
  @One(() => LetterDto) letter!: LetterDto;
  @Day({ about: 'The day the letter was sent' }) sentOn!: string;
  @Many(() => FilingDto, { min: 1, max: 2000 }) dossiers!: FilingDto[];
}
/** The form fields that go with an .xlsx file. */
export class ListFormDto {
  @Id({ optional: true }) id?: string;
  @Id() unitId!: string;
  @Text({ max: 80, example: '45/TTr-UBND' }) letterNumber!: string;
  @Day() letterDate!: string;
  @Day() sentOn!: string;
  @OneOf(['true', 'false'], { optional: true, example: 'false', about: 'true: file the good rows although others are faulty' }) keepGood?: 'true' | 'false';
  @OneOf(['true', 'false'], { optional: true, example: 'false', about: 'true: keep the whole list to be mended; dossiers are made when it is filed' })
  keepFaulty?: 'true' | 'false';
  @OneOf(['true', 'false'], { optional: true, example: 'false', about: 'true: answer the report and store nothing' }) check?: 'true' | 'false';
}
export class CellDto {
  @Text({ max: 3, example: 'C' }) column!: string;
  @Text({ max: 5000, blank: true, about: 'Empty: the cell is blank', example: '28/02/1985' }) text!: string;
}
export class MendRowDto {
  @Many(() => CellDto, { min: 1, max: 60 }) cells!: CellDto[];
}
/** Which rows to file; without it, all that are good. */
export class FileRowsDto {
  @Wholes({ most: 200, optional: true, example: [0, 1, 2], about: 'Places in the list' }) rows?: number[];
  @Text({ optional: true, max: 2000, about: 'For rows that come after the last day to file: why' }) lateReason?: string;
}
