import type { Facts } from '../rulebook/types';
import { readDate } from './dates';
import type { RowReader } from './row-reader';
import { genderOf } from './words';

/** From `Giới tính`, from a cross under `Nam` or `Nữ`, or from the column the birth year stands in. */
export function readGender(row: RowReader): 'female' | 'male' | undefined {
  for (const column of [...row.columns('gender'), ...row.columns('birth')]) {
    const text = row.text(column);
    if (text === '') continue;
    if (column.gender) return column.gender;
    if (column.field === 'birth') continue;
    const gender = genderOf(text);
    if (!gender) row.error('gender-unknown', column, text);
    return gender;
  }
  return undefined;
}

const OLDEST = 1900;
const LATEST = 2100;
/** Nobody is rated at work before this age; a doubt, not a rule of law. */
const YOUNGEST_RATED = 15;

/** Year of birth, or undefined with the reason put down. */
export function readBirth(row: RowReader, years: Facts['nominee']['years'], today?: string): number | undefined {
  const column = row.columns('birth').find((one) => row.cell(one));
  const cell = row.cell(column);
  if (!cell) return undefined;
  const born = readDate(cell);
  if (!born) {
    row.error(/^\d{1,3}$|^\d{5,}$/.test(cell.text) ? 'birth-year-impossible' : 'date-unreadable', column, cell.text);
    return undefined;
  }
  const late = today === undefined ? born.year > LATEST : (born.date ?? `${born.year}-01-01`) > today;
  if (born.year < OLDEST || late) {
    row.error('birth-year-impossible', column, cell.text);
    return undefined;
  }
  const rated = years?.find((one) => one.rating !== undefined)?.year;
  if (rated !== undefined && rated - born.year < YOUNGEST_RATED) row.warn('birth-year-doubtful', column, cell.text);
  return born.year;
}
