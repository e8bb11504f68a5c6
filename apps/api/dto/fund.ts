import { Text, Whole } from './fields';
import { Shows, ShowsDay, ShowsId, ShowsTime } from './shown';

export class FundQueryDto {
  @Text({ max: 80, example: 'TINH-10', about: 'Code or id of the unit whose fund it is' }) unit!: string;
  @Whole({ min: 2000, max: 2100, example: 2026 }) year!: number;
}
export class AllotDto extends FundQueryDto {
  @Whole({ min: -1_000_000_000_000, max: 1_000_000_000_000, example: 500_000_000, about: 'Whole đồng; below zero takes some back' }) amount!: number;
  @Text({ max: 200, example: '12/QĐ-UBND' }) decision!: string;
}
export class AllottedDto {
  @ShowsId() id!: string;
}
class AllotmentDto extends AllottedDto {
  @Shows('integer', { example: 500_000_000 }) amount!: number;
  @Shows(String, { example: '12/QĐ-UBND' }) decision!: string;
  @Shows(String) enteredBy!: string;
  @ShowsTime() enteredAt!: string;
}
class FundLineDto {
  @ShowsId() dossierId!: string;
  @Shows(String, { example: 'HS-2026-00042' }) code!: string;
  @Shows(String) nominee!: string;
  @Shows(String, { example: 'BK_T' }) award!: string;
  @ShowsDay() decidedOn!: string;
  @Shows('integer', { maybe: true, example: 3_800_000, about: 'null: no figure is known for that day' }) amount!: number | null;
}
export class FundDto {
  @Shows(String) unit!: string;
  @Shows(String) name!: string;
  @Shows('integer') year!: number;
  @Shows('integer', { about: 'Whole đồng set aside' }) allotted!: number;
  @Shows('integer', { about: 'What the awards decided that year cost this unit' }) committed!: number;
  @Shows('integer') left!: number;
  @Shows('integer', { about: 'Granted without a known figure; not in the balance' }) unpriced!: number;
  @Shows(Boolean, { about: 'true: the reader may set money aside' }) mayAllot!: boolean;
  @Shows(() => AllotmentDto, { list: true }) allotments!: AllotmentDto[];
  @Shows(() => FundLineDto, { list: true }) lines!: FundLineDto[];
}
