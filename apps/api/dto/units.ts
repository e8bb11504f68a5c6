import { ByDto } from './dossier';
import { Shows, ShowsDay, ShowsId } from './shown';

export class UnitRefDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'TINH-10' }) code!: string;
}
export class UnitVersionDto {
  @Shows(String, { example: 'Phường Sa Pa' }) name!: string;
  @Shows(String, { example: 'ward' }) kind!: string;
  @Shows(String, { example: 'commune' }) level!: string;
  @Shows(() => UnitRefDto, { maybe: true }) parent!: UnitRefDto | null;
  @ShowsDay({ example: '2025-07-01' }) fromOn!: string;
  @ShowsDay({ maybe: true, example: null }) toOn!: string | null;
  @Shows(Boolean, { about: 'true: assumed, no source says so' }) assumed!: boolean;
}
export class UnitItemDto extends UnitVersionDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'XA-03001' }) code!: string;
}
export class UnitPageDto {
  @Shows(() => UnitItemDto, { list: true }) items!: UnitItemDto[];
  @Shows(String, { maybe: true }) nextCursor!: string | null;
}
export class HolderDto {
  @ShowsId() seatId!: string;
  @ShowsId() personId!: string;
  @Shows(String) name!: string;
  @Shows(String, { example: 'secretary' }) role!: string;
  @ShowsDay() fromOn!: string;
  @ShowsDay({ maybe: true }) toOn!: string | null;
}
export class OfficeDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'council' }) kind!: string;
  @Shows(String, { example: 'Hội đồng Thi đua - Khen thưởng' }) name!: string;
  @Shows(() => HolderDto, { list: true }) holders!: HolderDto[];
}
export class UnitNamedDto {
  @Shows(String) code!: string;
  @Shows(String) name!: string;
}
export class SuccessionDto {
  @Shows(String, { example: 'merge' }) kind!: string;
  @ShowsDay({ example: '2025-07-01' }) on!: string;
  @Shows(Boolean) assumed!: boolean;
  @Shows(String) source!: string;
  @Shows(() => UnitNamedDto) from!: UnitNamedDto;
  @Shows(() => UnitNamedDto, { maybe: true }) to!: UnitNamedDto | null;
}
export class UnitDto {
  @ShowsId() id!: string;
  @Shows(String, { example: 'XA-03001' }) code!: string;
  @ShowsDay() on!: string;
  @Shows(String, { example: 'Phường Sa Pa', about: 'On that day; the latest name where it did not exist then' }) name!: string;
  @Shows(Boolean) existed!: boolean;
  @Shows(() => UnitVersionDto, { list: true }) versions!: UnitVersionDto[];
  @Shows(() => OfficeDto, { list: true }) offices!: OfficeDto[];
  @Shows(() => ByDto, { list: true, about: 'Members of its council in office on that day' }) council!: ByDto[];
  @Shows(() => SuccessionDto, { list: true }) successors!: SuccessionDto[];
}
