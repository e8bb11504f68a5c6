import type { Facts, LocalDate } from '../rulebook/types';
import { awardOf } from './awards';
import { dayOf, readDate, yearsIn } from './dates';
import { fold, oneLine } from './text';

type HeldAward = NonNullable<Facts['nominee']['awards']>[number];

interface Held {
  awards: HeldAward[];
  /** Pieces that name no award or no year. */
  unreadable: string[];
  /** Awards for which no decision date was written: the last day of the year stands in. */
  assumed: string[];
}

/** Titles are for a calendar year; other forms print no period. */
export const TITLES: ReadonlySet<string> = new Set(['LDTT', 'CSTT', 'CSTDCS', 'CSTDT', 'CSTDTQ', 'TTLDTT', 'TTLDXS', 'COTD_T', 'COTD_CP']);
export const saysNone = (text: string): boolean => NONE.has(fold(text));
const NONE = new Set(['khong', 'khong co', 'chua', 'chua co', '0']);

/** `CSTĐCS 2022; CSTĐCS 2023; BK tỉnh 2020 (QĐ 123 ngày 10/01/2020)`, also `CSTĐCS các năm 2021, 2022`; `Không` = none held. */
export function readHeld(text: string): Held {
  const held: Held = { awards: [], unreadable: [], assumed: [] };
  if (saysNone(text)) return held;
  let last: string | undefined;
  for (const piece of pieces(text)) {
    const { said, decision } = apart(piece);
    const named = awardOf(said.replace(/(?<!\d)(19|20)\d\d(?!\d)/g, ' ').replace(/(^|\s)(các năm|năm học|năm|đạt|danh hiệu|tặng)(?=\s|$)/giu, ' '))?.code;
    const onlyYears =
      fold(said)
        .replace(/\b(nam|va|\d{4})\b/g, '')
        .trim() === '';
    const code = named ?? (onlyYears ? last : undefined);
    const years = yearsIn(said);
    if (!code || (years.length === 0 && !decision)) held.unreadable.push(piece);
    else for (const year of years.length > 0 ? years : [undefined]) add(held, code, year, decision, piece);
    last = code;
  }
  return held;
}

function add(held: Held, code: string, year: number | undefined, decision: LocalDate | undefined, piece: string): void {
  const titled = TITLES.has(code) && year !== undefined;
  const decidedOn = decision ?? `${year}-12-31`;
  if (!decision) held.assumed.push(piece);
  held.awards.push({ code, ...(titled && { from: `${year}-01-01`, to: `${year}-12-31` }), decidedOn });
}

/** Between `;`, line breaks and commas, but not inside brackets. */
function pieces(text: string): string[] {
  return text
    .split(/[;\n]|,(?![^(]*\))/)
    .map((piece) => oneLine(piece).replace(/^[-+•*]\s*/, ''))
    .filter((piece) => piece !== '');
}

/** The award's own words, and the date of the decision written after them. */
function apart(piece: string): { said: string; decision?: LocalDate } {
  const at = piece.search(/[([]|\b(QĐ|Quyết định)/i);
  const said = at < 0 ? piece : piece.slice(0, at);
  const tail = at < 0 ? '' : piece.slice(at);
  const day = /(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})/.exec(tail);
  const words = /ngày \d{1,2} tháng \d{1,2} năm \d{4}/i.exec(tail)?.[0];
  const decision = day ? dayOf(Number(day[3]), Number(day[2]), Number(day[1])) : words ? readDate({ text: words })?.date : undefined;
  return { said: said.trim(), ...(decision && { decision }) };
}
