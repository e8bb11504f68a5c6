import { Day, Id, OneOf, Text } from './fields';
import { PageQueryDto } from './queries';
import { Shows, ShowsDay, ShowsId, ShowsTime } from './shown';

export const ROLES = [
  'clerk',
  'unit-head',
  'intake',
  'appraiser',
  'office-head',
  'desk',
  'chair',
  'vice-chair',
  'standing-vice-chair',
  'secretary',
  'member',
  'administrator',
] as const;

export class RenameDto {
  @Text({ max: 200, example: 'Phường Sa Pa' }) name!: string;
  @Day({ about: 'First day of the new name' }) on!: string;
  @Text({ max: 200, example: 'Nghị quyết 1661/NQ-UBTVQH15', about: 'By which paper' }) decision!: string;
}
export class MergeDto {
  @Text({ max: 80, example: 'XA-03002', about: 'Code or id of the unit that carries on' }) into!: string;
  @Day({ about: 'First day on which the unit is no more; not after today' }) on!: string;
  @Text({ max: 200, example: 'Nghị quyết 1661/NQ-UBTVQH15' }) decision!: string;
}
export class UnitConsequencesDto {
  @Shows('integer', { about: 'Open dossiers of the unit itself', example: 3 }) own!: number;
  @Shows('integer', { about: 'Open dossiers of the unit and of all under it', example: 40 }) under!: number;
  @Shows('integer', { about: 'Units right under it' }) units!: number;
  @Shows('integer', { about: 'Seats of its offices held today' }) seats!: number;
}
export class SeatConsequencesDto {
  @Shows('integer', { about: 'Dossiers that wait for this seat' }) tasks!: number;
  @Shows('integer', { about: 'Dossiers given to its holder by name' }) byName!: number;
  @Shows(String, { list: true, about: 'Others who hold the same seat: with none, its tasks wait for nobody', example: ['Má Thị Chư'] }) others!: string[];
}
export class UnitChangedDto {
  @ShowsId() unitId!: string;
  @Shows(String) code!: string;
}
export class MergedDto {
  @ShowsId() unitId!: string;
  @ShowsId() intoId!: string;
  @Shows('integer', { about: 'Open dossiers of the unit that ended', example: 3 }) openDossiers!: number;
}
export class AppointDto {
  @Id() officeId!: string;
  @OneOf(ROLES) role!: (typeof ROLES)[number];
  @Id({ optional: true, about: 'Somebody of the register' }) personId?: string;
  @Text({ optional: true, max: 120, example: 'Lý Thị Mẩy', about: 'Or the name of somebody new' }) fullName?: string;
  @Day() from!: string;
  @Day({ optional: true, about: 'Last day; left out: open' }) to?: string;
  @Text({ max: 200, example: '15/QĐ-UBND' }) decision!: string;
}
export class AppointedDto {
  @ShowsId() seatId!: string;
  @ShowsId() personId!: string;
}
export class EndSeatDto {
  @Day({ about: 'The last day in the seat' }) on!: string;
  @Text({ max: 200, example: '16/QĐ-UBND' }) decision!: string;
}
export class SeatEndedDto {
  @ShowsId() seatId!: string;
  @ShowsDay() toOn!: string;
}
export class NewAccountDto {
  @Id() personId!: string;
  @Text({ max: 61, example: 'phuong-sapa.tiepnhan' }) username!: string;
}
export class OpenedAccountDto {
  @ShowsId() accountId!: string;
  @Shows(String, { example: 'phuong-sapa.tiepnhan' }) username!: string;
  @Shows(String, { about: 'Shown in this answer only', example: 'k7mp-3xqa-wd5t-n2hv' }) password!: string;
}
export class PeopleQueryDto extends PageQueryDto {
  @Text({ optional: true, max: 200, example: 'ly thi may' }) q?: string;
  @Text({ optional: true, max: 80, about: 'Code or id of a unit: people of its offices' }) unit?: string;
}
export class PersonSeatDto {
  @ShowsId() id!: string;
  @Shows(String, { of: ROLES }) role!: string;
  @ShowsId() officeId!: string;
  @Shows(String, { example: 'council' }) office!: string;
  @Shows(String) officeName!: string;
  @Shows(String) unitCode!: string;
  @Shows(String, { example: 'Phường Sa Pa' }) unitName!: string;
  @ShowsDay() fromOn!: string;
  @ShowsDay({ maybe: true }) toOn!: string | null;
  @Shows(Boolean, { about: 'Held today' }) now!: boolean;
}
export class PersonAccountDto {
  @ShowsId() id!: string;
  @Shows(String) username!: string;
  @Shows(Boolean) active!: boolean;
  @ShowsTime() createdAt!: string;
}
export class RegisteredPersonDto {
  @ShowsId() id!: string;
  @Shows(String) name!: string;
  @Shows(() => PersonSeatDto, { list: true }) seats!: PersonSeatDto[];
  @Shows(() => PersonAccountDto, { maybe: true }) account!: PersonAccountDto | null;
}
export class PeoplePageDto {
  @Shows(() => RegisteredPersonDto, { list: true }) items!: RegisteredPersonDto[];
  @Shows(String, { maybe: true }) nextCursor!: string | null;
}
