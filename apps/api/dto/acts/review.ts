import { HOLD_GROUNDS, type HoldGround } from '../../../../libs/dossier';
import { Day, Many, OneOf, Text } from '../fields';
import { ActDto, Kind } from './base';

export class AcceptDto extends ActDto {
  @Kind('accept') kind!: 'accept';
  @Day({ optional: true, about: 'The day the paper set arrived' }) paperOn?: string;
  @Day({ optional: true, about: 'The day the electronic set arrived' }) electronicOn?: string;
}
class DefectDto {
  @Text({ max: 80, example: 'bien-ban', about: "A paper's code, or other" }) code!: string;
  @Text({ max: 2000, example: 'Thiếu biên bản họp xét của nhà trường' }) detail!: string;
}
export class ReturnDto extends ActDto {
  @Kind('return') kind!: 'return';
  @Many(() => DefectDto, { min: 1, max: 50 }) defects!: DefectDto[];
  @Text({ max: 4000, optional: true }) note?: string;
}
const REGIMES = ['2003', '2024', '2025', '2026'] as const;
const OPINIONS = ['eligible', 'not-eligible', 'other-award'] as const;
export class AppraiseDto extends ActDto {
  @Kind('appraise') kind!: 'appraise';
  @OneOf(OPINIONS) opinion!: (typeof OPINIONS)[number];
  @Text({ max: 40, optional: true, example: 'GK_X' }) proposedAward?: string;
  @Text({ max: 8000, example: 'Hồ sơ đầy đủ, thành tích rõ ràng' }) reasons!: string;
  @Text({
    max: 4000,
    optional: true,
    about: 'Needed with `eligible` where criteria are not met: why all the same',
    example: 'Thành tích đột xuất, đã xác minh tại chỗ',
  })
  despite?: string;
}
export class ChooseRegimeDto extends ActDto {
  @Kind('choose-regime') kind!: 'choose-regime';
  @OneOf(REGIMES, { example: '2026', about: 'The law of its dates, or the amended one found more favourable (Law 06/2026 art. 4(4))' })
  regime!: (typeof REGIMES)[number];
  @Text({ max: 4000, example: 'Luật sửa đổi không còn yêu cầu hai sáng kiến' }) reason!: string;
}
export class HoldDto extends ActDto {
  @Kind('hold') kind!: 'hold';
  @OneOf(HOLD_GROUNDS) ground!: HoldGround;
  @Text({ example: 'Đang xác minh đơn tố cáo' }) reason!: string;
}
export class ReleaseDto extends ActDto {
  @Kind('release') kind!: 'release';
  @Text({ example: 'Đã có kết luận, không vi phạm' }) reason!: string;
}
