import { isLocalDate } from '../../../../../libs/rulebook/dates';

export interface PastedRow {
  action: 'add';
  date: string;
  kind: 'holiday' | 'compensatory' | 'swapped-off' | 'swapped-on';
  name: string;
  source: string;
  mark: 'second-hand' | 'text' | 'unverified';
  audience: 'everyone' | 'administration' | 'schools';
}
export interface BadLine {
  line: number;
  why: 'columns' | 'date' | 'kind' | 'audience';
}

const KINDS: readonly [PastedRow['kind'], RegExp][] = [
  ['swapped-on', /^(làm bù|làm việc bù|swapped-on)$/i],
  ['swapped-off', /^(hoán đổi|nghỉ hoán đổi|swapped-off)$/i],
  ['compensatory', /^(nghỉ bù|compensatory)$/i],
  ['holiday', /^(lễ|nghỉ lễ|tết|holiday)$/i],
];

const AUDIENCES: readonly [PastedRow['audience'], RegExp][] = [
  ['everyone', /^(mọi người|everyone)$/i],
  ['administration', /^(cơ quan|cơ quan hành chính|administration)$/i],
  ['schools', /^(trường|trường học|schools)$/i],
];
const KIND_WORDS: Record<PastedRow['kind'], string> = { holiday: 'nghỉ lễ', compensatory: 'nghỉ bù', 'swapped-off': 'hoán đổi', 'swapped-on': 'làm bù' };
const AUDIENCE_WORDS: Record<PastedRow['audience'], string> = { everyone: 'mọi người', administration: 'cơ quan', schools: 'trường học' };

/** A row as a line that `readRows` reads again. */
export const lineOf = ({ date, kind, name, source, audience }: Pick<PastedRow, 'date' | 'kind' | 'name' | 'source' | 'audience'>): string =>
  [date.split('-').reverse().join('/'), KIND_WORDS[kind], name, source, AUDIENCE_WORDS[audience]].map((cell) => cell.replace(/[;|\t]/g, ',')).join('; ');

/**
 * Reads rows as they come from a sheet or a file: one a line, columns parted by a tab, a semicolon or a bar: day, kind, name, document, and whose
 * it is where it is not everyone's. Days as dd/MM/yyyy or yyyy-MM-dd. A first line of headings is passed over. Swapped days are those of State bodies.
 */
export function readRows(text: string): { rows: PastedRow[]; bad: BadLine[] } {
  const rows: PastedRow[] = [];
  const bad: BadLine[] = [];
  text.split(/\r?\n/).forEach((raw, at) => {
    const cells = raw.split(/\t|;|\|/).map((cell) => cell.replace(/^\s*"?|"?\s*$/g, '').normalize('NFC'));
    if (raw.trim() === '' || (at === 0 && /ngày|date/i.test(cells[0] ?? ''))) return;
    const [day = '', kindSaid = '', name = '', source = '', whose = ''] = cells;
    const date = day.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (_, d: string, m: string, y: string) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
    const kind = KINDS.find(([, said]) => said.test(kindSaid))?.[0];
    const usual = kind?.startsWith('swapped') ? 'administration' : 'everyone';
    const audience = whose === '' ? usual : AUDIENCES.find(([, said]) => said.test(whose))?.[0];
    if (!isLocalDate(date)) bad.push({ line: at + 1, why: 'date' });
    else if (!kind) bad.push({ line: at + 1, why: 'kind' });
    else if (name === '' || source === '') bad.push({ line: at + 1, why: 'columns' });
    else if (!audience) bad.push({ line: at + 1, why: 'audience' });
    else rows.push({ action: 'add', date, kind, name, source, mark: 'unverified', audience });
  });
  return { rows, bad };
}
