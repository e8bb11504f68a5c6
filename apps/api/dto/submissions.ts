import { ItemRefusalDto } from './batch';
import { LetterShownDto } from './dossier';
import { Shows, ShowsDay, ShowsId, ShowsTime } from './shown';

export class RowProblemDto {
  @Shows(String, { example: 'Cá nhân' }) sheet!: string;
  @Shows('integer', { example: 12, about: 'As Excel shows it; 0: the whole sheet or file' }) row!: number;
  @Shows(String, { example: 'C (Họ và tên)' }) column!: string;
  @Shows(String, { example: 'Cá nhân!C12' }) path!: string;
  @Shows(String, { example: 'missing' }) code!: string;
  @Shows(String, { about: 'What is wrong' }) detail!: string;
  @Shows(String, { about: 'How to mend it' }) mend!: string;
}
/** The dossier that a row has become. */
export class RowDossierDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'HS-2026-00042' }) code!: string;
  @Shows(String, { example: 'running' }) status!: string;
  @Shows(Boolean, { about: 'Filed after the last day to file' }) late!: boolean;
}
export class RowDto {
  @Shows('integer', { example: 0, about: 'Place in the whole list, from 0' }) place!: number;
  @Shows(String, { example: 'Cá nhân' }) sheet!: string;
  @Shows('integer', { example: 12 }) row!: number;
  @Shows(String, { of: ['individual', 'collective', 'household'] }) kind!: string;
  @Shows(String, { example: 'Giàng A Páo' }) name!: string;
  @Shows(String, { example: 'BK_T' }) award!: string;
  @Shows(() => RowProblemDto, { list: true, about: 'Empty: the row is good' }) errors!: RowProblemDto[];
  @Shows(() => RowProblemDto, { list: true }) warnings!: RowProblemDto[];
  @Shows(Boolean, { about: 'true: cells of it were mended after the file was read' }) mended!: boolean;
  @Shows(() => RowDossierDto, { maybe: true, about: 'null: not filed, not even a draft' }) dossier!: RowDossierDto | null;
}
/** One cell of a row, as it is mended. */
export class RowCellDto {
  @Shows(String, { example: 'C' }) column!: string;
  @Shows(String, { example: 'Năm sinh' }) heading!: string;
  @Shows(String, { example: '31/02/1985', about: 'As the file has it; empty where it shows an error' }) text!: string;
  @Shows(String, { maybe: true, about: 'What stands in its place; null: as in the file' }) mended!: string | null;
  @Shows(String, { list: true, about: 'Values to pick from; others may be typed' }) choices!: string[];
  @Shows(Boolean, { about: 'Several lines' }) long!: boolean;
}
export class RowCellsDto extends RowDto {
  @Shows(() => RowCellDto, { list: true, about: 'What may be mended; empty once the row is a dossier' }) cells!: RowCellDto[];
}
export class MendedDto {
  @Shows('integer', { example: 219 }) good!: number;
  @Shows('integer', { example: 8 }) faulty!: number;
  @Shows(() => RowDto, { list: true, about: 'Rows judged otherwise than before, the mended one among them' }) rows!: RowDto[];
}
export class ListReportDto {
  @Shows('integer', { example: 218 }) good!: number;
  @Shows('integer', { example: 9 }) faulty!: number;
  @Shows(() => RowProblemDto, { list: true, about: 'Faults of the file or of a whole sheet' }) fileErrors!: RowProblemDto[];
  @Shows(() => RowProblemDto, { list: true, about: 'What was left aside, and why' }) notes!: RowProblemDto[];
  @Shows(() => RowDto, { list: true }) rows!: RowDto[];
}
export class MadeDossierDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'HS-2026-00042' }) code!: string;
}
/** The letter with its drafts and, for a list from Excel, the report by row. */
export class SubmissionMadeDto extends ListReportDto {
  @ShowsId({ maybe: true, about: 'null: only checked, nothing was stored' }) id!: string | null;
  @Shows(() => MadeDossierDto, { list: true }) dossiers!: MadeDossierDto[];
}
export class FiledItemDto {
  @ShowsId() dossierId!: string;
  @Shows('integer', { optional: true, about: 'Place of its row in the list' }) place?: number;
  @Shows(String, { example: 'HS-2026-00042' }) code!: string;
  @Shows(Boolean) ok!: boolean;
  @Shows('integer', { optional: true, example: 1 }) seq?: number;
  @Shows(() => ItemRefusalDto, { optional: true }) refusal?: ItemRefusalDto;
}
export class FiledDto {
  @ShowsId() id!: string;
  @Shows('integer', { example: 218 }) filed!: number;
  @Shows('integer', { example: 0 }) refused!: number;
  @Shows(() => FiledItemDto, { list: true }) results!: FiledItemDto[];
}
export class SubmissionItemDto {
  @ShowsId() id!: string;
  @ShowsId() unitId!: string;
  @Shows(() => LetterShownDto) letter!: LetterShownDto;
  @ShowsDay() sentOn!: string;
  @Shows(String, { of: ['draft', 'filed'] }) state!: 'draft' | 'filed';
  @ShowsTime() createdAt!: string;
  @ShowsTime({ maybe: true }) filedAt!: string | null;
  @Shows('integer', { maybe: true, example: 227, about: 'Rows of its list; null: it came without one' }) rows!: number | null;
  @Shows('integer', { example: 218, about: 'Dossiers submitted' }) filed!: number;
}
export class SubmissionPageDto {
  @Shows(() => SubmissionItemDto, { list: true }) items!: SubmissionItemDto[];
  @Shows(String, { maybe: true }) nextCursor!: string | null;
}
export class LetterDossierDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'HS-2026-00042' }) code!: string;
  @Shows(String, { example: 'Giàng A Páo' }) nominee!: string;
  @Shows(String, { example: 'individual' }) kind!: string;
  @Shows(String, { example: 'BK_T' }) award!: string;
  @Shows(String, { example: 'running' }) status!: string;
  @Shows(Boolean) late!: boolean;
}
export class SubmissionDto extends SubmissionItemDto {
  @Shows(() => LetterDossierDto, { list: true, about: 'Those you may see' }) dossiers!: LetterDossierDto[];
  @Shows(() => ListReportDto, { maybe: true, about: 'For its sender' }) report!: ListReportDto | null;
}
