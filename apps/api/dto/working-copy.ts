import { ByDto } from './dossier';
import { Day, Id, Kept, One, Whole } from './fields';
import { DossierChangeDto } from './filing';
import { Shows, ShowsId, ShowsTime } from './shown';

export class WorkingCopyChangeDto {
  @Id({ about: 'Made by the sender: the same id again is the same change' }) changeId!: string;
  @Whole({ example: 3, about: 'The version that was read; 0: none yet' }) basedOn!: number;
  @Kept({ about: 'The form as it stands, given back as it is' }) form!: Record<string, unknown>;
  @One(() => DossierChangeDto, { optional: true, about: 'What of it is whole already: a draft takes it over' }) filing?: DossierChangeDto;
  @Day({ optional: true, about: "The letter's day, for a dossier that begins on paper" }) on?: string;
}
export class WorkingCopyDto {
  @Shows('integer', { example: 4 }) version!: number;
  @ShowsId({ maybe: true }) changeId!: string | null;
  @Shows('object', { maybe: true, about: 'null: nothing was written since the last act, or a program changed the draft' }) form!: Record<
    string,
    unknown
  > | null;
  @ShowsTime({ maybe: true }) savedAt!: string | null;
  @Shows(() => ByDto, { maybe: true }) savedBy!: ByDto | null;
}
