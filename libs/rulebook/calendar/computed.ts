import { addDays, weekday } from '../dates';
import type { CalendarKind, CalendarRow, LocalDate } from '../types';

const CODE = 'Bộ luật Lao động 2019, Điều 112';
const COMPENSATORY = 'Bộ luật Lao động 2019, Điều 111 khoản 3';
const RULE = 'tính theo quy định chung; chưa đọc thông báo nghỉ lễ của năm này';
const TET = `${RULE}; năm ngày Tết được quyết định từng năm, ở đây lấy hai ngày cuối năm và ba ngày đầu năm`;
const ADJACENT = `${RULE}; ngày liền kề được quyết định từng năm, ở đây lấy ngày nối với ngày nghỉ hằng tuần`;

interface Moon {
  /** First day of the lunar year, and the tenth of its third month: facts of the sky, read in public calendars. */
  newYear: LocalDate;
  hungKings: LocalDate;
}

/**
 * The days off of a year whose decision was not read, computed from the Labour Code (arts 111(3), 112): all `unverified`. Days that were swapped in
 * that year are not known and are left out; administrators enter them with their decision.
 */
export function computedYear(year: number, { newYear, hungKings }: Moon): CalendarRow[] {
  const nationalDay = `${year}-09-02`;
  const holidays: [LocalDate, string, string][] = [
    [`${year}-01-01`, 'Tết Dương lịch', RULE],
    ...[-2, -1, 0, 1, 2].map((at): [LocalDate, string, string] => [addDays(newYear, at), 'Tết Nguyên đán', TET]),
    [hungKings, 'Giỗ Tổ Hùng Vương', RULE],
    [`${year}-04-30`, 'Ngày Chiến thắng', RULE],
    [`${year}-05-01`, 'Ngày Quốc tế lao động', RULE],
    [nationalDay, 'Quốc khánh', RULE],
    [addDays(nationalDay, weekday(nationalDay) === 1 ? 1 : -1), 'Quốc khánh (ngày liền kề)', ADJACENT],
  ];
  const taken = new Set(holidays.map(([date]) => date));
  const rows = holidays.map(([date, name, note]) => row(date, 'holiday', name, CODE, note));
  for (const [date, name, note] of holidays) {
    if (![0, 6].includes(weekday(date))) continue;
    let free = addDays(date, 1);
    while ([0, 6].includes(weekday(free)) || taken.has(free)) free = addDays(free, 1);
    taken.add(free);
    rows.push(row(free, 'compensatory', name, COMPENSATORY, note));
  }
  return rows.sort((a, b) => (a.date < b.date ? -1 : 1));
}

const row = (date: LocalDate, kind: CalendarKind, name: string, source: string, note: string): CalendarRow => ({
  date,
  kind,
  name,
  source,
  mark: 'unverified',
  audience: 'everyone',
  place: null,
  note,
});
