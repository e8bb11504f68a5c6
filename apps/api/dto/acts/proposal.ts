import { FactsDto } from '../facts';
import { Day, One, Text, Wholes } from '../fields';
import { LetterDto } from '../filing';
import { ActDto, Kind } from './base';

export class SubmitDto extends ActDto {
  @Kind('submit') kind!: 'submit';
  @One(() => LetterDto) letter!: LetterDto;
  @Day() sentOn!: string;
  @Text({ optional: true, max: 2000, about: 'Why it comes after the last day to file; needed only then' }) lateReason?: string;
}
export class ResubmitDto extends ActDto {
  @Kind('resubmit') kind!: 'resubmit';
  @Text({ max: 4000, example: 'Đã bổ sung biên bản họp xét' }) note!: string;
  @One(() => FactsDto, { optional: true }) facts?: FactsDto;
  @Text({ max: 20_000, optional: true }) achievement?: string;
  @Wholes({ most: 100, optional: true, example: [0, 2], about: 'Which defects of the return are mended, by their place in it' }) mended?: number[];
}
export class WithdrawDto extends ActDto {
  @Kind('withdraw') kind!: 'withdraw';
  @Text({ example: 'Đơn vị rút để bổ sung thành tích' }) reason!: string;
}
