import { addDays, addMonths, isLocalDate, weekday } from './dates';
import type { CalendarRow, CountedDay, DueDate, LocalDate, TimeUnit, Wording } from './types';

/** What `dueDate` needs of a deadline; `date` is the day itself for `fixed-date`. */
export interface Span {
  amount: number;
  unit: TimeUnit;
  date?: LocalDate;
}

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

/** One day judged: does it work, and why. A row of the calendar wins over the Monday–Friday week; a swapped-on row over a day off. */
function judge(date: LocalDate, calendar: readonly CalendarRow[]): { works: boolean; why: Wording } {
  const rows = calendar.filter((row) => row.date === date);
  const row = rows.find((one) => one.kind === 'swapped-on') ?? rows[0];
  if (row) return { works: row.kind === 'swapped-on', why: ROW[row.kind](row) };
  const day = weekday(date);
  const name = WEEKDAY[day] as Wording;
  if (day === 0 || day === 6) return { works: false, why: { vi: `${name.vi}, ngày nghỉ hằng tuần`, en: `${name.en}, weekly day of rest` } };
  return { works: true, why: { vi: `${name.vi}, ngày làm việc`, en: `${name.en}, working day` } };
}

export function isWorkingDay(date: LocalDate, calendar: readonly CalendarRow[]): boolean {
  return judge(date, calendar).works;
}

const FIRST: Wording = { vi: 'ngày đầu tiên không tính', en: 'the first day is not counted' };
const moved = (why: Wording): Wording => ({
  vi: `${why.vi}; thời hạn kết thúc vào ngày làm việc tiếp theo`,
  en: `${why.en}; the period ends on the next working day`,
});

/**
 * The day a period ends, with every day on the way counted or skipped and why (first day excluded; Bộ luật Dân sự 2015 arts 147–148).
 * `day` and `month` periods that end on a day off end on the next working day; a `fixed-date` is the day itself, as the law names it.
 * Throws RangeError for a negative or broken amount, or a fixed date without its date.
 */
export function dueDate(from: LocalDate, deadline: Span, calendar: readonly CalendarRow[]): DueDate {
  if (deadline.unit === 'fixed-date') return fixedDate(from, deadline.date);
  if (!Number.isInteger(deadline.amount) || deadline.amount < 0) throw new RangeError(`not a number of days or months: ${deadline.amount}`);
  const counted: CountedDay[] = [{ date: from, counts: false, why: FIRST }];
  const last = deadline.unit === 'working-day' ? countWorking(from, deadline.amount, calendar, counted) : countPlain(from, deadline, calendar, counted);
  return { from, due: settle(last, calendar, counted), counted };
}

function fixedDate(from: LocalDate, date: LocalDate | undefined): DueDate {
  if (!isLocalDate(date)) throw new RangeError('a fixed date needs its date');
  return { from, due: date, counted: [{ date, counts: true, why: { vi: 'ngày được quy định sẵn', en: 'a date that is fixed' } }] };
}

function countWorking(from: LocalDate, amount: number, calendar: readonly CalendarRow[], counted: CountedDay[]): LocalDate {
  let date = from;
  for (let left = amount; left > 0;) {
    date = addDays(date, 1);
    const { works, why } = judge(date, calendar);
    counted.push({ date, counts: works, why });
    if (works) left -= 1;
  }
  return date;
}

function countPlain(from: LocalDate, { amount, unit }: Span, calendar: readonly CalendarRow[], counted: CountedDay[]): LocalDate {
  const last = unit === 'month' ? addMonths(from, amount) : addDays(from, amount);
  for (let date = from; date < last;) {
    date = addDays(date, 1);
    counted.push({ date, counts: true, why: judge(date, calendar).why });
  }
  return last;
}

/** From the nominal last day to the next day that works; only days that do not work are passed over. */
function settle(last: LocalDate, calendar: readonly CalendarRow[], counted: CountedDay[]): LocalDate {
  let due = last;
  while (!isWorkingDay(due, calendar)) {
    const at = counted.length - 1;
    const day = counted[at] as CountedDay;
    counted[at] = { ...day, why: moved(day.why) };
    due = addDays(due, 1);
    counted.push({ date: due, counts: false, why: judge(due, calendar).why });
  }
  return due;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. Gives the rest at a pause and how late a dossier is. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: readonly CalendarRow[]): number {
  let days = 0;
  for (let date = from; date < to;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) days += 1;
  }
  return days;
}
