import { BONUS_SUBJECTS, type BonusSubject } from '../../../libs/rulebook';
import { Day, Id, OneOf, Text, Whole } from './fields';
import { STATUSES } from './dossier';

export class PageQueryDto {
  @Whole({ optional: true, min: 1, max: 200, example: 50 }) limit?: number;
  @Text({ optional: true, max: 500, about: 'nextCursor of the page before' }) cursor?: string;
}
class WorkQueryDto extends PageQueryDto {
  @Text({ optional: true, max: 200, example: 'ta van', about: 'Name, unit or code; diacritics do not matter' }) q?: string;
  @Text({ optional: true, max: 40, example: 'BK_T' }) award?: string;
  @Text({ optional: true, max: 80, about: 'Code or id of a unit: it and all under it' }) unit?: string;
  @Text({ optional: true, max: 40, example: 'province' }) level?: string;
  @Text({ optional: true, max: 80, example: 'intake', about: 'Kind or id of the open step' }) step?: string;
  @OneOf(['overdue', 'soon', 'later', 'none'], { optional: true, about: 'soon: within seven days' }) due?: 'overdue' | 'soon' | 'later' | 'none';
}
export class DossierQueryDto extends WorkQueryDto {
  @OneOf(STATUSES, { optional: true }) status?: (typeof STATUSES)[number];
  @Id({ optional: true, about: 'Dossiers of one letter' }) submission?: string;
  @OneOf(['true', 'false'], { optional: true, about: 'Filed after the last day to file' }) late?: 'true' | 'false';
  @Text({ optional: true, max: 9, example: '2025-2026', about: 'The year it is for: 2026, or 2025-2026 for a school year' }) period?: string;
}
export class InboxQueryDto extends WorkQueryDto {
  @OneOf(['mine', 'offices', 'instead'], {
    optional: true,
    about: 'mine: given to me by name; offices: waiting for a seat of mine; instead: waiting for somebody I stand in for',
  })
  whose?: 'mine' | 'offices' | 'instead';
}
export class NoticeQueryDto extends PageQueryDto {
  @OneOf(['true', 'false'], { optional: true }) unread?: 'true' | 'false';
}
export class OnQueryDto {
  @Day({ optional: true, about: 'Left out: today' }) on?: string;
}
export class UnitQueryDto extends PageQueryDto {
  @Text({ optional: true, max: 200, example: 'sa pa' }) q?: string;
  @Day({ optional: true, about: 'Names are those of this day; left out: today' }) on?: string;
  @Text({ optional: true, max: 40, example: 'commune' }) level?: string;
  @Text({ optional: true, max: 80, about: 'Code or id of the unit above' }) parent?: string;
}
export class WorkingDaysQueryDto {
  @Day() from!: string;
  @Whole({ max: 1000, example: 10 }) amount!: number;
  @OneOf(['working-day', 'day', 'month'], { optional: true }) unit?: 'working-day' | 'day' | 'month';
  @Text({ optional: true, max: 80, example: 'vn-administrative', about: 'vn-administrative or vn-schools' }) calendar?: string;
  @Text({ optional: true, max: 80, about: 'Code or id of a unit: its rows and those above it hold too' }) place?: string;
}
export class BallotQueryDto {
  @Text({ max: 40, example: 'HCLD3' }) award!: string;
  @Day({ optional: true }) on?: string;
  @Whole({ min: 1, max: 1000, example: 15 }) members!: number;
  @Text({ optional: true, max: 40, example: 'province', about: 'Whose council; left out: the highest that votes' }) level?: string;
}
export class BonusQueryDto {
  @Text({ max: 40, example: 'BK_T' }) award!: string;
  @OneOf(BONUS_SUBJECTS, { optional: true, about: 'Left out: individual' }) subject?: BonusSubject;
  @Day({ optional: true, about: 'Left out: today' }) decidedOn?: string;
}
