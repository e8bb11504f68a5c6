import type { Facts } from '../rulebook/types';
import { yearsIn } from './dates';
import type { Column } from './headings';
import type { RowReader } from './row-reader';
import { oneLine } from './text';
import { ratingOf } from './words';

type Year = NonNullable<Facts['nominee']['years']>[number];

/** Ratings and initiatives by year, from yearly columns or from `2022: HTXS; 2023: HTT` inside one cell. Undefined when no year is told. */
export function readYears(row: RowReader): Year[] | undefined {
  const years = new Map<number, Year>();
  const yearOf = (year: number): Year => {
    const known = years.get(year) ?? { year };
    years.set(year, known);
    return known;
  };
  for (const column of row.columns('rating')) readRating(row, column, yearOf);
  const rated = [...years.keys()].sort((a, b) => a - b);
  for (const column of row.columns('initiatives')) readInitiatives(row, column, yearOf, rated.at(-1));
  return years.size > 0 ? [...years.values()].sort((a, b) => a.year - b.year) : undefined;
}

/** `2022: 1; 2023: 2` → pairs; undefined when the cell is not written so. */
function pairs(text: string): [number, string][] | undefined {
  const parts = oneLine(text)
    .split(/[;,]/)
    .map((part) => /^(?:năm )?(\d{4}) ?[:\-–=] ?(.+)$/i.exec(part.trim()));
  return parts.every((part) => part !== null) ? parts.map((part) => [Number(part[1]), (part[2] ?? '').trim()]) : undefined;
}

function readRating(row: RowReader, column: Column, yearOf: (year: number) => Year): void {
  const text = row.text(column);
  if (text === '' || /^[-–/]+$/.test(text)) return;
  const told = column.year !== undefined ? ([[column.year, text]] as [number, string][]) : pairs(text);
  for (const [year, word] of told ?? []) {
    const rating = ratingOf(word);
    if (rating) yearOf(year).rating = rating;
    else row.error('rating-unknown', column, word);
  }
  if (told) return;
  if (ratingOf(text)) row.warn('rating-without-year', column, text);
  else row.error('rating-unknown', column, text);
}

/** Initiatives recognised, of the level the heading names. A count of 0 is a fact; a blank is not. */
function readInitiatives(row: RowReader, column: Column, yearOf: (year: number) => Year, lastRated: number | undefined): void {
  const text = row.text(column);
  if (text === '') return;
  const told = column.year !== undefined ? ([[column.year, text]] as [number, string][]) : (pairs(text) ?? undeclared(row, column, text, lastRated));
  for (const [year, word] of told) {
    const count = wholeNumber(word);
    if (count === undefined || count > MOST_INITIATIVES) row.error('count-unreadable', column, word);
    else
      yearOf(year).initiatives = [...(yearOf(year).initiatives ?? []), ...Array.from({ length: count }, () => ({ level: column.level ?? ('base' as const) }))];
  }
}
const MOST_INITIATIVES = 50;

/** A bare count is put into the last rated year, and said so; without any year it stays out. */
function undeclared(row: RowReader, column: Column, text: string, lastRated: number | undefined): [number, string][] {
  const listed = yearsIn(text);
  if (listed.length > 0 && wholeNumber(text) === undefined && /^[\d\s,;và]+$/i.test(text)) return listed.map((year) => [year, '1']);
  row.warn('initiatives-without-year', column, lastRated === undefined ? 'chưa dùng để đối chiếu' : `tạm tính vào năm ${lastRated}`);
  if (lastRated !== undefined) return [[lastRated, text]];
  if (wholeNumber(text) === undefined) row.error('count-unreadable', column, text);
  return [];
}

/** `3`, `03`, `30/40` (of forty), `12 người` → the number; words and per cent are not counts. */
export function wholeNumber(text: string): number | undefined {
  const match = /^(\d{1,6})(?:[.,]0+)?(?: ?\/ ?\d{1,6})?(?: ?\(\d+(?:[.,]\d+)? ?%\))?(?: ?(người|sáng kiến|sk|đề tài))?$/i.exec(
    oneLine(text).replace(/(?<=\d)\.(?=\d{3}\b)/g, ''),
  );
  return match ? Number(match[1]) : undefined;
}
