import type { FieldError } from '../../dossier';
import { weekday } from '../../rulebook';
import type { Audience, CalendarKind, CalendarRow, LocalDate, Mark, Wording } from '../../rulebook/types';

/** One line of a change. `add` lays a row down where none stands, `replace` and `remove` end the one that stands. */
export interface CalendarLine {
  action: 'add' | 'replace' | 'remove';
  date: LocalDate;
  audience?: Audience;
  kind?: CalendarKind;
  name?: string;
  source?: string;
  mark?: Mark;
  note?: string;
}

const dmy = (d: LocalDate): string => `${d.slice(8, 10)}/${d.slice(5, 7)}/${d.slice(0, 4)}`;
const KIND: Record<CalendarKind, Wording> = {
  holiday: { vi: 'nghỉ lễ', en: 'a public holiday' },
  compensatory: { vi: 'nghỉ bù', en: 'a compensatory day off' },
  'swapped-off': { vi: 'nghỉ hoán đổi', en: 'off by a swap' },
  'swapped-on': { vi: 'làm việc bù', en: 'worked in exchange' },
};
export const whose = (row: { audience?: Audience }): Audience => row.audience ?? 'everyone';
/** Do two rows speak of the same day for somebody? */
const meet = (a: { date: LocalDate; audience?: Audience }, b: { date: LocalDate; audience?: Audience }): boolean =>
  a.date === b.date && (whose(a) === whose(b) || whose(a) === 'everyone' || whose(b) === 'everyone');
export const same = (a: { date: LocalDate; audience?: Audience }, b: { date: LocalDate; audience?: Audience }): boolean =>
  a.date === b.date && whose(a) === whose(b);

/**
 * What is wrong with the lines of a change, each error naming its line; `standing` are the rows of the same place as they stand. A row twice, one that
 * contradicts another, and one that says what the week says already are refused.
 */
export function lineFaults(standing: readonly CalendarRow[], lines: readonly CalendarLine[]): FieldError[] {
  const gone = (row: CalendarRow): boolean => lines.some((line) => line.action !== 'add' && same(line, row));
  return lines.flatMap((line, at): FieldError[] => {
    const no = (field: string, vi: string, en: string): FieldError[] => [
      { path: `rows.${at}.${field}`, code: 'wrong', detail: { vi: `Dòng ${at + 1} (${dmy(line.date)}): ${vi}`, en: `Line ${at + 1} (${line.date}): ${en}` } },
    ];
    const earlier = lines.findIndex((other, i) => i < at && meet(other, line));
    if (earlier >= 0) return no('date', `ngày này đã có ở dòng ${earlier + 1}.`, `the day already stands in line ${earlier + 1}.`);
    if (line.action !== 'add' && !standing.some((row) => same(row, line)))
      return no('date', 'lịch không có dòng nào của ngày này để sửa hoặc bỏ.', 'the calendar has no row of this day to change or remove.');
    if (line.action === 'remove') return [];
    const { kind } = line;
    for (const field of ['kind', 'name', 'source'] as const)
      if (!line[field]) return no(field, `còn thiếu ${MISSING[field].vi}.`, `${MISSING[field].en} is missing.`);
    const other = standing.find((row) => meet(row, line) && !gone(row));
    if (other && kind) return no('date', ...clash(other, kind));
    return kind
      ? (againstTheWeek(line.date, kind)
          ?.map((said) => no('kind', said.vi, said.en))
          .flat() ?? [])
      : [];
  });
}

const MISSING: Record<'kind' | 'name' | 'source', Wording> = {
  kind: { vi: 'loại ngày', en: 'the kind of day' },
  name: { vi: 'tên ngày', en: 'the name of the day' },
  source: { vi: 'văn bản căn cứ', en: 'the document it rests on' },
};

const clash = (row: CalendarRow, kind: CalendarKind): [string, string] =>
  row.kind === kind
    ? [`lịch đã có ngày này (${KIND[kind].vi}: ${row.name}).`, `the calendar has this day already (${KIND[kind].en}: ${row.name}).`]
    : [
        `mâu thuẫn với dòng đang có: ${KIND[row.kind].vi}, ${row.name} (${row.source}). Chọn sửa dòng đó nếu đã thay đổi.`,
        `it contradicts the row that stands: ${KIND[row.kind].en}, ${row.name} (${row.source}). Change that row if it is no longer so.`,
      ];

/** A Saturday off, or a Tuesday worked, needs no row: one that says so is a slip of the pen. A holiday may fall on a weekend. */
function againstTheWeek(date: LocalDate, kind: CalendarKind): Wording[] | null {
  const rest = weekday(date) === 0 || weekday(date) === 6;
  if (kind === 'swapped-on' && !rest) return [{ vi: 'ngày này vốn là ngày làm việc trong tuần.', en: 'this is a working day of the week anyway.' }];
  if ((kind === 'swapped-off' || kind === 'compensatory') && rest)
    return [{ vi: 'ngày này vốn là ngày nghỉ hằng tuần.', en: 'this is a weekly day of rest anyway.' }];
  return null;
}

/** The rows as they would stand after a change at one place. */
export function after(rows: readonly CalendarRow[], place: string | null, lines: readonly CalendarLine[]): CalendarRow[] {
  const kept = rows.filter((row) => (row.place ?? null) !== place || !lines.some((line) => line.action !== 'add' && same(line, row)));
  return [...kept, ...lines.flatMap((line) => rowOf(line, place) ?? [])].sort((a, b) => (a.date < b.date ? -1 : 1));
}

export const rowOf = (line: CalendarLine, place: string | null): CalendarRow | null =>
  line.action === 'remove' || !line.kind
    ? null
    : {
        date: line.date,
        kind: line.kind,
        name: line.name ?? '',
        source: line.source ?? '',
        mark: line.mark ?? 'unverified',
        audience: whose(line),
        place,
        ...(line.note ? { note: line.note } : {}),
      };
