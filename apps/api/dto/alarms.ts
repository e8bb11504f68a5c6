import { OneOf } from './fields';
import { NoticeDossierDto } from './inbox';
import { PageQueryDto } from './queries';
import { Shows, ShowsTime } from './shown';

const ALARMS = ['rung-missed', 'rung-lost', 'nobody-to-act'] as const;

export class AlarmQueryDto extends PageQueryDto {
  @OneOf(['true', 'false'], { optional: true, about: 'true: only those that were not put right' }) open?: 'true' | 'false';
}
export class AlarmDto {
  @Shows(String, { example: '12' }) id!: string;
  @Shows(String, {
    of: ALARMS,
    about: 'rung-missed: its time passed and it was not rung; rung-lost: its row was gone; nobody-to-act: no seat, substitute or head is left',
  })
  kind!: (typeof ALARMS)[number];
  @Shows(() => NoticeDossierDto) dossier!: NoticeDossierDto;
  @Shows(String, { example: 'commune-intake' }) stepId!: string;
  @Shows(String, { maybe: true, example: 'overdue' }) rung!: string | null;
  @ShowsTime({ maybe: true }) dueAt!: string | null;
  @ShowsTime() raisedAt!: string;
  @ShowsTime({ maybe: true, about: 'When it was put right' }) mendedAt!: string | null;
}
export class AlarmPageDto {
  @Shows(() => AlarmDto, { list: true }) items!: AlarmDto[];
  @Shows(String, { maybe: true }) nextCursor!: string | null;
}
