import { UNIT_GROUPS, type UnitGroup } from '../../../libs/store/queries';
import { DossierItemDto, ReturnedDto } from './dossier';
import { OneOf, Text } from './fields';
import { PageQueryDto } from './queries';
import { Shows } from './shown';

export class UnitDossierQueryDto extends PageQueryDto {
  @Text({ optional: true, max: 200, example: 'giang a pao', about: 'Name, unit or code; diacritics do not matter' }) q?: string;
  @Text({ optional: true, max: 40, example: 'BK_T' }) award?: string;
  @OneOf(UNIT_GROUPS, { optional: true }) group?: UnitGroup;
}
export class UnitDossierDto extends DossierItemDto {
  @Shows(String, { of: UNIT_GROUPS }) group!: UnitGroup;
  @Shows(() => ReturnedDto, { maybe: true, about: 'What has to be supplemented' }) returned!: ReturnedDto | null;
}
export class UnitDossierPageDto {
  @Shows(() => UnitDossierDto, { list: true }) items!: UnitDossierDto[];
  @Shows(String, { maybe: true }) nextCursor!: string | null;
}
