import { Day, Id, Many, One, OneOf, Text, Whole } from '../fields';
import { LetterDto } from '../filing';
import { ActDto, Kind } from './base';

export class AttendanceDto {
  @Id() personId!: string;
  @OneOf(['present', 'wrote', 'absent']) how!: 'present' | 'wrote' | 'absent';
}
export class VotesDto {
  @Whole({ max: 1000, example: 14 }) for!: number;
  @Whole({ max: 1000, example: 1 }) against!: number;
  @Whole({ max: 1000, example: 0 }) blank!: number;
}
export class RecordMeetingDto extends ActDto {
  @Kind('record-meeting') kind!: 'record-meeting';
  @Day() heldOn!: string;
  @Many(() => AttendanceDto, { min: 1, max: 200 }) attendance!: AttendanceDto[];
  @One(() => VotesDto) votes!: VotesDto;
  @Id({ about: 'The document that holds the minutes' }) minutesId!: string;
}
export class EndorseDto extends ActDto {
  @Kind('endorse') kind!: 'endorse';
  @One(() => LetterDto) letter!: LetterDto;
}
export class GrantDto extends ActDto {
  @Kind('grant') kind!: 'grant';
  @One(() => LetterDto) decision!: LetterDto;
  @Id({ optional: true }) documentId?: string;
}
export class DeclineDto extends ActDto {
  @Kind('decline') kind!: 'decline';
  @Text({ example: 'Thành tích chưa đủ tầm ảnh hưởng' }) reason!: string;
}
export class RecordReceiptDto extends ActDto {
  @Kind('record-receipt') kind!: 'record-receipt';
  @Day() receivedOn!: string;
  @Text({ max: 120, optional: true, example: 'VPCP-1234' }) reference?: string;
}
export class RecordDecisionDto extends ActDto {
  @Kind('record-decision') kind!: 'record-decision';
  @OneOf(['approved', 'declined']) outcome!: 'approved' | 'declined';
  @One(() => LetterDto) decision!: LetterDto;
  @Id({ optional: true }) documentId?: string;
  @Text({ optional: true }) reason?: string;
}
export class NotifyResultDto extends ActDto {
  @Kind('notify-result') kind!: 'notify-result';
  @One(() => LetterDto) letter!: LetterDto;
}
