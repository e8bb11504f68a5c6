import { Id, Text } from './fields';
import { Shows, ShowsId, ShowsTime } from './shown';

export class DocumentDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'bao-cao-thanh-tich' }) paper!: string;
  @Shows(String, { example: 'Báo cáo thành tích.pdf' }) name!: string;
  @Shows(String, { example: 'application/pdf', about: 'Found in the content, not in the name' }) mediaType!: string;
  @Shows('integer', { example: 84_213 }) bytes!: number;
  @Shows(String, { example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' }) sha256!: string;
  @ShowsTime() uploadedAt!: string;
}
export class DocumentsDto {
  @Shows(() => DocumentDto, { list: true }) items!: DocumentDto[];
}
/** The form fields that go with a file. */
export class DocumentFormDto {
  @Id({ optional: true, about: 'Made by the sender; or send it as Idempotency-Key; left out: one is made' }) id?: string;
  @Text({ max: 80, optional: true, example: 'bao-cao-thanh-tich', about: "The paper's code in the plan" }) paper?: string;
}
export class UnitDocumentFormDto extends DocumentFormDto {
  @Id({ about: "The unit it belongs to: for minutes, the council's" }) unitId!: string;
}
