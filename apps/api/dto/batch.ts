import { ArrayMaxSize, ArrayMinSize, IsArray } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { AttendanceDto, VotesDto } from './acts/decide';
import { Day, Id, Many, One, Text } from './fields';
import { DecidedDto, FieldProblemDto } from './problem';
import { CitationDto } from './law';
import { Shows, ShowsId } from './shown';

export class MeetingResultDto {
  @Id() dossierId!: string;
  @Text({ max: 80, optional: true, example: 'province-council' }) stepId?: string;
  @One(() => VotesDto) votes!: VotesDto;
}
export class MeetingDto {
  @Id({ about: 'Made by the sender: the meeting sent again records nothing twice' }) meetingId!: string;
  @Id({ about: "The council's unit" }) unitId!: string;
  @Day({ about: 'The day of the meeting; members are those in office on it' }) heldOn!: string;
  @Day({ optional: true, about: 'The day the result is entered under, for dossiers from paper' }) on?: string;
  @Many(() => AttendanceDto, { min: 1, max: 200 }) attendance!: AttendanceDto[];
  @Id({ about: 'The document that holds the minutes' }) minutesId!: string;
  @Many(() => MeetingResultDto, { min: 1, max: 500 }) results!: MeetingResultDto[];
}
/** Each item is an act with the dossier it is for; checked one by one, so that a faulty one is answered in its place. */
export class ManyActsDto {
  @ApiProperty({
    type: 'array',
    maxItems: 500,
    items: { type: 'object', additionalProperties: true },
    example: [{ dossierId: '0197a3f0-6c1e-7e2a-9d55-0c6c2f7e1b10', actId: '0197a3f0-6c1e-7e2a-9d55-0c6c2f7e1b11', kind: 'accept', paperOn: '2026-11-20' }],
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  items!: Record<string, unknown>[];
}
export class ItemRefusalDto {
  @Shows('integer', { example: 409 }) status!: number;
  @Shows(String, { example: 'step-moved-on' }) code!: string;
  @Shows(String) detail!: string;
  @Shows(String, { optional: true }) next?: string;
  @Shows(() => FieldProblemDto, { list: true, optional: true }) errors?: FieldProblemDto[];
  @Shows(() => CitationDto, { list: true, optional: true }) citations?: CitationDto[];
  @Shows(() => DecidedDto, { optional: true }) decided?: DecidedDto;
}
export class ActResultDto {
  @ShowsId() dossierId!: string;
  @Shows(Boolean) ok!: boolean;
  @Shows('integer', { optional: true, example: 5 }) seq?: number;
  @Shows(() => ItemRefusalDto, { optional: true }) refusal?: ItemRefusalDto;
}
export class ActResultsDto {
  @Shows(() => ActResultDto, { list: true }) results!: ActResultDto[];
}
