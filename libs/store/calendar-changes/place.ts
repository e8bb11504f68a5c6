import { isRefusal, refuse, type Refusal } from '../../dossier';
import type { CalendarRow, LocalDate } from '../../rulebook/types';
import { calendarOf, calendarVersion } from '../calendar';
import type { Sql } from '../open';
import { validOn } from '../register';
import { mayChange } from '../register-changes';
import { noUnit } from '../register-changes/refusals';
import { lineFaults, type CalendarLine } from './judge';

export interface CalendarWish {
  personId: string;
  /** Code or id of the unit whose own rows these are; left out: the whole country's. */
  place?: string;
  rows: CalendarLine[];
  now: Date;
}

/** The country's rows are kept by the administrators of provinces and of the State; a place's own by those who administer it. */
async function keepsCountry(sql: Sql, personId: string, today: LocalDate): Promise<boolean> {
  const rows: unknown[] = await sql.query(
    `select 1 from seat s join office o on o.id = s.office_id join unit_version v on v.unit_id = o.unit_id
      where s.person_id = $1 and s.role = 'administrator' and v.level in ('province', 'state')
        and ${validOn('s', '$2::date')} and ${validOn('o', '$2::date')} and ${validOn('v', '$2::date')} limit 1`,
    [personId, today],
  );
  return rows.length > 0;
}

/** Whose rows are meant: null for the country. Refused where this person does not keep them. */
export async function placeFor(sql: Sql, it: { personId: string; place?: string; today: LocalDate }): Promise<{ place: string | null } | Refusal> {
  if (it.place === undefined) return (await keepsCountry(sql, it.personId, it.today)) ? { place: null } : notYours();
  const [known]: { id: string }[] = await sql.query(`select id from unit where code = $1 or id::text = $1`, [it.place]);
  if (!known) return noUnit(it.place);
  const may = await mayChange(sql, { personId: it.personId, unitId: known.id, today: it.today });
  return isRefusal(may) ? may : { place: known.id };
}

const notYours = (): Refusal =>
  refuse('not-your-task', {
    sentence: {
      vi: 'Lịch chung của cả nước do quản trị cấp tỉnh trở lên ghi.',
      en: 'The calendar of the whole country is kept by administrators of a province or above.',
    },
    next: {
      vi: 'Ghi ngày riêng cho đơn vị bạn quản trị, hoặc đề nghị quản trị cấp tỉnh.',
      en: 'Enter a day for the unit you administer, or ask the province.',
    },
  });

/** The rows that stand, with what is wrong with the lines as a refusal. */
export async function judged(sql: Sql, place: string | null, rows: CalendarLine[]): Promise<CalendarRow[] | Refusal> {
  const standing = await calendarOf(sql, await calendarVersion(sql));
  const errors = lineFaults(
    standing.filter((row) => (row.place ?? null) === place),
    rows,
  );
  const [first] = errors;
  if (!first) return standing;
  return refuse('incomplete', {
    sentence: first.detail,
    errors,
    next: { vi: 'Sửa dòng được nêu rồi lưu lại. Chưa dòng nào được ghi.', en: 'Mend the line and save again. No line was written.' },
  });
}
