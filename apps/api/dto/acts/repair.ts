import { Day, Id, Text } from '../fields';
import { ActDto, Kind } from './base';

export class ReassignDto extends ActDto {
  @Kind('reassign') kind!: 'reassign';
  @Id({ about: 'The person it goes to' }) to!: string;
  @Text({ example: 'Người đang giữ việc nghỉ thai sản' }) reason!: string;
}
export class ExtendDto extends ActDto {
  @Kind('extend') kind!: 'extend';
  @Day({ example: '2026-12-31' }) until!: string;
  @Text({ example: 'Chờ ý kiến của cơ quan thuế' }) reason!: string;
}
export class RetryDto extends ActDto {
  @Kind('retry') kind!: 'retry';
  @Text({ optional: true }) reason?: string;
}
export class NudgeDto extends ActDto {
  @Kind('nudge') kind!: 'nudge';
  @Text({ example: 'Đã chờ quá lâu' }) reason!: string;
}
export class ReplanDto extends ActDto {
  @Kind('replan') kind!: 'replan';
  @Text({ example: 'Không còn cấp huyện từ 01/07/2025' }) reason!: string;
}
export class SkipDto extends ActDto {
  @Kind('skip') kind!: 'skip';
  @Text({ example: 'Cơ quan được lấy ý kiến đã giải thể' }) reason!: string;
}
