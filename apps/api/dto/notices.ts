import { ArrayMaxSize, ArrayMinSize, IsArray, IsEmail, IsIn } from 'class-validator';
import { CHANNELS, DELIVERY_STATES, NOTICE_KINDS, WAYS } from '../../../libs/store';
import { Id, Many, OneOf, Text, Whole, YesNo } from './fields';
import { WordingDto } from './law';
import { PageQueryDto } from './queries';
import { Shows, ShowsId, ShowsTime } from './shown';

export class HoursDto {
  @Shows('integer', { example: 20 }) from!: number;
  @Shows('integer', { example: 7 }) to!: number;
  @Shows(Boolean, { about: 'Nothing is mailed on days off' }) days!: boolean;
}
export class KindWayDto {
  @Shows(String, { of: NOTICE_KINDS }) kind!: (typeof NOTICE_KINDS)[number];
  @Shows(() => WordingDto) sentence!: WordingDto;
  @Shows(Boolean, { about: 'Something is to be done: it stands in the inbox whatever is chosen here' }) duty!: boolean;
  @Shows(String, { of: WAYS }) way!: (typeof WAYS)[number];
  @Shows(String, { of: WAYS, about: 'As the house has it' }) house!: (typeof WAYS)[number];
}
export class PreferencesDto {
  @Shows(String, { maybe: true, example: 'ma.thi.chu@vinhdanh.example' }) email!: string | null;
  @ShowsTime({ maybe: true, about: 'When the address was refused for good; nothing is mailed to it since' }) emailFailedAt!: string | null;
  @Shows(String, { maybe: true, example: '550 5.1.1 no such user' }) emailFailure!: string | null;
  @Shows(Boolean) digest!: boolean;
  @Shows('integer', { maybe: true, about: 'Hour of the day in Vietnam; null: that of the house' }) quietFrom!: number | null;
  @Shows('integer', { maybe: true }) quietTo!: number | null;
  @Shows(() => HoursDto) house!: HoursDto;
  @Shows(() => KindWayDto, { list: true }) kinds!: KindWayDto[];
}
export class KindWishDto {
  @OneOf(NOTICE_KINDS) kind!: (typeof NOTICE_KINDS)[number];
  @OneOf(WAYS) way!: (typeof WAYS)[number];
}
export class PreferencesWishDto {
  @Text({ nullable: true, max: 254, example: 'ma.thi.chu@vinhdanh.example' }) @IsEmail() email!: string | null;
  @YesNo({ about: 'One mail on the morning of a working day' }) digest!: boolean;
  @Whole({ nullable: true, max: 23, about: 'null: as the house has it' }) quietFrom!: number | null;
  @Whole({ nullable: true, max: 23 }) quietTo!: number | null;
  @Many(() => KindWishDto, { max: 50 }) kinds!: KindWishDto[];
}

export class WebhookUnitDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'T-10' }) code!: string;
  @Shows(String, { example: 'Tỉnh Lào Cai' }) name!: string;
}
export class WebhookDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'Cổng dịch vụ công' }) name!: string;
  @Shows(String, { example: 'https://cong.laocai.example/vinh-danh' }) url!: string;
  @Shows(String, { list: true, of: NOTICE_KINDS }) kinds!: (typeof NOTICE_KINDS)[number][];
  @Shows(() => WebhookUnitDto) unit!: WebhookUnitDto;
  @Shows(Boolean) active!: boolean;
  @ShowsTime() createdAt!: string;
  @ShowsTime() updatedAt!: string;
  @Shows('integer', { about: 'Calls of the last seven days' }) sent!: number;
  @Shows('integer') waiting!: number;
  @Shows('integer') failed!: number;
}
export class WebhooksDto {
  @Shows(() => WebhookDto, { list: true }) items!: WebhookDto[];
}
export class WebhookWishDto {
  @Text({ max: 120, example: 'Cổng dịch vụ công' }) name!: string;
  @Text({ max: 500, example: 'https://cong.laocai.example/vinh-danh' }) url!: string;
  @Text({ optional: true, max: 200, about: 'Signs every call; at least 16 characters. Left out: as it was. Never shown again' }) secret?: string;
  @Shows(String, { list: true, of: NOTICE_KINDS, example: ['granted'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(NOTICE_KINDS.length)
  @IsIn(NOTICE_KINDS, { each: true })
  kinds!: (typeof NOTICE_KINDS)[number][];
  @Text({ max: 80, example: 'T-10', about: 'Code or id: acts of this unit and of all under it' }) unit!: string;
  @YesNo() active!: boolean;
}
export class KeptDto {
  @ShowsId() id!: string;
}

export class ChannelStateDto {
  @Shows(String, { of: CHANNELS }) name!: (typeof CHANNELS)[number];
  @Shows(String, { of: ['off', 'up', 'down'], about: 'off: not set up' }) state!: 'off' | 'up' | 'down';
  @ShowsTime({ maybe: true }) since!: string | null;
  @Shows(String, { maybe: true, example: 'connect ECONNREFUSED 10.0.0.25:587' }) lastError!: string | null;
  @Shows('integer', { about: 'Messages that wait to be sent, up to 1000' }) waiting!: number;
  @Shows('integer', { about: 'Given up, or come back' }) failed!: number;
}
export class ChannelStatesDto {
  @Shows(() => ChannelStateDto, { list: true }) items!: ChannelStateDto[];
}

export class DeliveryPersonDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'Má Thị Chư' }) name!: string;
}
export class DeliveryDossierDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'HS-2026-00042' }) code!: string;
}
export class DeliveryDto {
  @Shows(String, { example: '1042' }) id!: string;
  @Shows(String, { of: ['e-mail', 'webhook'] }) channel!: 'e-mail' | 'webhook';
  @Shows(String, { example: 'returned', about: 'Kind of notice or event; digest: the day’s summary' }) kind!: string;
  @Shows(() => DeliveryPersonDto, { maybe: true }) person!: DeliveryPersonDto | null;
  @Shows(() => DeliveryDossierDto, { maybe: true }) dossier!: DeliveryDossierDto | null;
  @Shows(String, { of: ['now', 'digest'] }) way!: 'now' | 'digest';
  @Shows(String, { of: DELIVERY_STATES }) state!: (typeof DELIVERY_STATES)[number];
  @Shows(String, { maybe: true, example: 'not-wanted', about: 'Why it was skipped' }) reason!: string | null;
  @Shows('integer') attempts!: number;
  @ShowsTime() nextAt!: string;
  @Shows(String, { maybe: true, example: 'HTTP 503' }) lastError!: string | null;
  @ShowsTime() createdAt!: string;
  @ShowsTime({ maybe: true }) sentAt!: string | null;
}
export class DeliveryPageDto {
  @Shows(() => DeliveryDto, { list: true }) items!: DeliveryDto[];
  @Shows(String, { maybe: true }) nextCursor!: string | null;
}
export class DeliveryQueryDto extends PageQueryDto {
  @Id({ optional: true, about: 'Calls of this webhook; left out: mails' }) webhook?: string;
  @OneOf(DELIVERY_STATES, { optional: true }) state?: (typeof DELIVERY_STATES)[number];
}
export class SentAgainDto {
  @Shows(String, { example: '1042' }) id!: string;
}
