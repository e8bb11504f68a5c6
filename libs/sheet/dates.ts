import type { LocalDate } from '../rulebook/types';
import { oneLine } from './text';
import type { Cell } from './types';

const pad = (value: number): string => String(value).padStart(2, '0');

/** A real calendar day as `YYYY-MM-DD`, or undefined (31/02 is none). */
export function dayOf(year: number, month: number, day: number): LocalDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1000 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

/** Excel counts days from 30/12/1899 (its leap day of 1900 never was). 3,000 = 18/03/1908: below that it is a year, not a day. */
export function dayOfSerial(serial: number): LocalDate | undefined {
  if (serial < 3_000 || serial > 90_000) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

/** Two digits: 30–99 are of the 1900s, 00–29 of the 2000s, as Excel itself reads them. */
const fullYear = (digits: string): number => (digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) >= 30 ? 1900 : 2000));

interface ReadDate {
  year: number;
  date?: LocalDate;
}

/** dd/MM/yyyy, d-M-yy, d.M.yyyy, MM/yyyy, yyyy-MM-dd, `ngày 5 tháng 9 năm 1980`, a year, an Excel serial or a date cell. */
export function readDate(cell: Cell): ReadDate | undefined {
  if (cell.date) return { year: Number(cell.date.slice(0, 4)), date: cell.date };
  const text = oneLine(cell.text).replace(/^(sinh )?(ngày|năm)( sinh)? /i, '');
  const number = cell.number ?? (/^\d+(\.0+)?$/.test(text) ? Number(text) : undefined);
  if (number !== undefined) return readNumber(number);
  const dmy = /^(\d{1,2}) ?(?:[/.\-]|tháng) ?(\d{1,2}) ?(?:[/.\-]|năm) ?(\d{4}|\d{2})$/i.exec(text);
  const ymd = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T[\d:.]+Z?)?$/.exec(text);
  const my = /^(\d{1,2})[/.\-](\d{4})$/.exec(text);
  if (my) return Number(my[1]) >= 1 && Number(my[1]) <= 12 ? { year: Number(my[2]) } : undefined;
  const date = dmy ? dayOf(fullYear(dmy[3] ?? ''), Number(dmy[2]), Number(dmy[1])) : ymd ? dayOf(Number(ymd[1]), Number(ymd[2]), Number(ymd[3])) : undefined;
  return date ? { year: Number(date.slice(0, 4)), date } : undefined;
}

function readNumber(number: number): ReadDate | undefined {
  if (number >= 1_000 && number < 3_000) return Number.isInteger(number) ? { year: number } : undefined;
  const date = dayOfSerial(number);
  return date ? { year: Number(date.slice(0, 4)), date } : undefined;
}

/** Every year named, in order, ranges opened: `2021-2023` → 2021, 2022, 2023 (a span over 30 years is not one). */
export function yearsIn(text: string): number[] {
  const years: number[] = [];
  for (const match of text.matchAll(/(?<!\d)((?:19|20)\d\d)(?: ?(?:-|–|đến|tới) ?(?:năm )?((?:19|20)\d\d))?(?!\d)/g)) {
    const first = Number(match[1]);
    const last = match[2] === undefined ? first : Number(match[2]);
    if (last < first || last - first > 30) years.push(first, last);
    else for (let year = first; year <= last; year += 1) years.push(year);
  }
  return [...new Set(years)];
}

/** Does a text speak of school years? `năm học 2025-2026`, `NH 2025-2026`. */
export const isSchool = (text: string): boolean => /(^|[^\p{L}])(năm học|niên học|nh)(?=[^\p{L}]|$)/iu.test(text.normalize('NFC'));

/** From September of one year to August of another. */
export const schoolYears = (first: number, last: number): { from: LocalDate; to: LocalDate } => ({ from: `${first}-09-01`, to: `${last}-08-31` });

/** `2022-2023`, `năm 2023`, `từ 01/2021 đến 12/2023` → whole years from–to; `năm học 2025-2026` → from September to August. */
export function readPeriod(text: string): { from: LocalDate; to: LocalDate } | undefined {
  const years = yearsIn(text);
  if (years.length === 0) return undefined;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return isSchool(text) && last > first ? schoolYears(first, last) : { from: `${first}-01-01`, to: `${last}-12-31` };
}
