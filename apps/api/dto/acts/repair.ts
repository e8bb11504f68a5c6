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
