import { fromDayNumber } from '../dates';
import type { CalendarRow, CountedDay, Wording } from '../types';
import { weekdayOfNumber, type Days } from './day-of';

const WEEKDAY: Wording[] = [
  { vi: 'Chủ nhật', en: 'Sunday' },
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
];

const ROW: Record<CalendarRow['kind'], (row: CalendarRow) => Wording> = {
  holiday: (row) => ({ vi: `nghỉ lễ: ${row.name}`, en: `public holiday: ${row.name}` }),
  compensatory: (row) => ({ vi: `nghỉ bù: ${row.name}`, en: `compensatory day off: ${row.name}` }),
  'swapped-off': (row) => ({ vi: `nghỉ hoán đổi: ${row.name}`, en: `day off by a swap: ${row.name}` }),
  'swapped-on': (row) => ({ vi: `làm việc bù: ${row.name}`, en: `worked in exchange: ${row.name}` }),
};

/** What a day is in the calendar, in words. */
export function wordsOf(day: number, days: Days): Wording {
  const row = days.row(day);
  if (row) return ROW[row.kind](row);
  const name = WEEKDAY[weekdayOfNumber(day)] as Wording;
  return days.works(day)
    ? { vi: `${name.vi}, ngày làm việc`, en: `${name.en}, working day` }
    : { vi: `${name.vi}, ngày nghỉ hằng tuần`, en: `${name.en}, weekly day of rest` };
}

/** One day of the explanation. `why` replaces what the calendar says; a row that is only believed is marked. */
export const told = (day: number, counts: boolean, days: Days, why: Wording = wordsOf(day, days)): CountedDay => ({
  date: fromDayNumber(day),
  counts,
  why,
  ...(days.row(day)?.mark === 'unverified' ? { unverified: true as const } : {}),
});

export const FIRST: Wording = { vi: 'ngày đầu tiên không tính', en: 'the first day is not counted' };
export const FIXED: Wording = { vi: 'ngày được quy định sẵn', en: 'a date that is fixed' };
export const stopped = (why: Wording): Wording => ({ vi: `thời hạn tạm dừng: ${why.vi}`, en: `the clock stands still: ${why.en}` });
export const moved = (why: Wording): Wording => ({
  vi: `${why.vi}; thời hạn kết thúc vào ngày làm việc tiếp theo`,
  en: `${why.en}; the period ends on the next working day`,
});
