import { Text, Whole } from './fields';
import { Shows, ShowsDay, ShowsId, ShowsTime } from './shown';

export class SignInDto {
  @Text({ max: 80, example: 'pagiang' }) username!: string;
  @Text({ max: 200, example: 'mật khẩu của bạn' }) password!: string;
}
export class NewTokenDto {
  @Text({ max: 120, example: 'Phần mềm văn thư' }) label!: string;
  @Whole({ optional: true, min: 1, max: 366, example: 90, about: 'How long it is good for' }) days?: number;
}
export class TokenDto {
  @ShowsId() id!: string;
  @Shows(String, { about: 'Shown once; sent as Authorization: Bearer …' }) token!: string;
  @ShowsTime() expiresAt!: string;
}
export class SeatDto {
  @ShowsId() officeId!: string;
  @Shows(String, { example: 'standing-agency' }) office!: string;
  @Shows(String, { example: 'Sở Nội vụ' }) officeName!: string;
  @Shows(String, { example: 'province' }) level!: string;
  @ShowsId() unitId!: string;
  @Shows(String, { example: 'Tỉnh Lào Cai' }) unitName!: string;
  @Shows(String, { example: 'intake' }) role!: string;
  @ShowsDay({ example: '2025-07-01' }) fromOn!: string;
  @ShowsDay({ maybe: true, example: null }) toOn!: string | null;
}
export class FormerSeatDto {
  @Shows(String, { example: 'unit' }) office!: string;
  @Shows(String) officeName!: string;
  @ShowsId() unitId!: string;
  @Shows(String) unitName!: string;
  @Shows(String, { example: 'clerk' }) role!: string;
  @ShowsDay({ example: '2020-01-01' }) fromOn!: string;
  @ShowsDay({ maybe: true, example: '2025-06-30' }) toOn!: string | null;
}
export class CountsDto {
  @Shows('integer', { example: 3, about: 'Up to 99' }) tasks!: number;
  @Shows(Boolean, { about: 'true: there are more than counted' }) tasksMore!: boolean;
  @Shows('integer', { example: 1 }) notices!: number;
  @Shows(Boolean) noticesMore!: boolean;
}
export class PersonDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'Trần Thị Bình' }) name!: string;
}
export class MeDto {
  @Shows(() => PersonDto) person!: PersonDto;
  @Shows(String, { example: 'binhtt' }) username!: string;
  @ShowsDay({ about: 'Today in Vietnam, as the server sees it' }) today!: string;
  @Shows(() => SeatDto, { list: true }) offices!: SeatDto[];
  @Shows(() => FormerSeatDto, { list: true, about: 'Seats that ended' }) formerOffices!: FormerSeatDto[];
  @Shows(() => PersonDto, { list: true, about: 'Persons this one acts for' }) actingFor!: PersonDto[];
  @Shows(() => CountsDto) counts!: CountsDto;
  @Shows(String, { of: ['browser', 'program'] }) signedInBy!: 'browser' | 'program';
  @Shows(String, { of: ['demo', 'production'], about: 'demo: invented people, and mail that goes to nobody' }) profile!: 'demo' | 'production';
}
