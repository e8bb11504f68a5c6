import type { Facts } from '../rulebook/types';
import type { Column, Field } from './headings';
import { wholeNumber } from './read-years';
import type { RowReader } from './row-reader';

type Figures = NonNullable<Facts['collective']>;
type Count = 'members' | 'completed' | 'advanced' | 'fighters';
const COUNTS: Count[] = ['members', 'completed', 'advanced', 'fighters'];

/** Heads counted in a collective; its rating is that of its last rated year. Undefined when nothing is told. */
export function readCollective(row: RowReader, years: Facts['nominee']['years']): Facts['collective'] {
  const figures: Figures = {};
  for (const field of COUNTS) {
    const count = readCount(row, field);
    if (count !== undefined) figures[field] = count;
  }
  compare(row, figures, 'completed', 'members', 'Số hoàn thành nhiệm vụ');
  compare(row, figures, 'advanced', 'members', 'Số LĐTT');
  compare(row, figures, 'fighters', 'members', 'Số CSTĐCS');
  const rating = years?.filter((one) => one.rating !== undefined).at(-1)?.rating;
  if (rating) figures.rating = rating;
  return Object.keys(figures).length > 0 ? figures : undefined;
}

function readCount(row: RowReader, field: Field): number | undefined {
  const column: Column | undefined = row.column(field);
  const text = row.text(column);
  if (text === '' || /^[-–/]+$/.test(text)) return undefined;
  const count = wholeNumber(text);
  if (count === undefined) row.error('count-unreadable', column, text);
  return count;
}

function compare(row: RowReader, figures: Figures, part: Count, whole: Count, name: string): void {
  const some = figures[part];
  const all = figures[whole];
  if (some !== undefined && all !== undefined && some > all) row.error('counts-contradict', row.column(part), `${name} (${some}) lớn hơn tổng số (${all})`);
}
