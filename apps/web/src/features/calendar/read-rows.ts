import { isLocalDate } from '../../../../../libs/rulebook/dates';

export interface PastedRow {
  action: 'add';
  date: string;
  kind: 'holiday' | 'compensatory' | 'swapped-off' | 'swapped-on';
  name: string;
  source: string;
  mark: 'second-hand' | 'text' | 'unverified';
  audience: 'everyone' | 'administration';
}
export interface BadLine {
  line: number;
  why: 'columns' | 'date' | 'kind';
}

const KINDS: readonly [PastedRow['kind'], RegExp][] = [
  ['swapped-on', /^(làm bù|làm việc bù|swapped-on)$/i],
  ['swapped-off', /^(hoán đổi|nghỉ hoán đổi|swapped-off)$/i],
  ['compensatory', /^(nghỉ bù|compensatory)$/i],
  ['holiday', /^(lễ|nghỉ lễ|tết|holiday)$/i],
];

/**
 * Reads rows as they come from a sheet or a file: one a line, columns parted by a tab, a semicolon or a bar: day, kind, name, document. Days as
 * dd/MM/yyyy or yyyy-MM-dd. A first line of headings is passed over. Swapped days are those of State bodies.
 */
export function readRows(text: string): { rows: PastedRow[]; bad: BadLine[] } {
  const rows: PastedRow[] = [];
  const bad: BadLine[] = [];
  text.split(/\r?\n/).forEach((raw, at) => {
    const cells = raw.split(/\t|;|\|/).map((cell) => cell.replace(/^\s*"?|"?\s*$/g, '').normalize('NFC'));
    if (raw.trim() === '' || (at === 0 && /ngày|date/i.test(cells[0] ?? ''))) return;
    const [day = '', kindSaid = '', name = '', source = ''] = cells;
    const date = day.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (_, d: string, m: string, y: string) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
    const kind = KINDS.find(([, said]) => said.test(kindSaid))?.[0];
    if (!isLocalDate(date)) bad.push({ line: at + 1, why: 'date' });
    else if (!kind) bad.push({ line: at + 1, why: 'kind' });
    else if (name === '' || source === '') bad.push({ line: at + 1, why: 'columns' });
    else rows.push({ action: 'add', date, kind, name, source, mark: 'unverified', audience: kind.startsWith('swapped') ? 'administration' : 'everyone' });
  });
  return { rows, bad };
}
