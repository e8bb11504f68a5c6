import { AWARD_NAMES, type AwardName } from './award-names';
import { fold } from './text';

const BY_SPELLING = AWARD_NAMES.flatMap((award) => award.spellings.map((spelling) => ({ spelling, award })));
const EXACT = new Map(BY_SPELLING.map(({ spelling, award }) => [spelling, award]));
/** A code of two words is one only where it stands alone: "Huy hiệu Đảng" is no Huy hiệu of the province. */
const isTwoWords = ({ spelling, award }: (typeof BY_SPELLING)[number]): boolean => award.code.includes('_') && spelling === fold(award.code);
const LONGEST_FIRST = BY_SPELLING.filter((one) => !isTwoWords(one)).sort((a, b) => b.spelling.length - a.spelling.length);
/** Of another rank or another authority: never to be read as the award whose name it contains. */
const OTHER = /\b(bo|ban|nganh|quan doi|dai hoc|lien doan|tap doan)\b/;
const OF_MINISTRY: ReadonlySet<string> = new Set(['BK_B', 'COTD_B', 'CSTDB']);
/** The first letters of a name's words, as clerks shorten it: `gdvh`. */
const initials = (name: string): string =>
  fold(name)
    .split(' ')
    .map((word) => word[0])
    .join('');
const BY_INITIALS = new Map<string, AwardName[]>();
for (const award of AWARD_NAMES) BY_INITIALS.set(initials(award.name), [...(BY_INITIALS.get(initials(award.name)) ?? []), award]);

/** The award a text names, by full name, code or usual abbreviation; undefined when none, or when two different ones are named or meant. */
export function awardOf(text: string): AwardName | undefined {
  const folded = fold(text);
  const exact = EXACT.get(folded);
  if (exact || folded === '') return exact;
  const short = BY_INITIALS.get(folded);
  if (short) return short.length === 1 ? short[0] : undefined;
  const found = LONGEST_FIRST.find(({ spelling }) => ` ${folded} `.includes(` ${spelling} `));
  if (!found) return undefined;
  const rest = ` ${folded} `.replace(` ${found.spelling} `, ' ');
  const second = LONGEST_FIRST.find(({ spelling, award }) => award !== found.award && rest.includes(` ${spelling} `));
  const other = !OF_MINISTRY.has(found.award.code) && OTHER.test(rest.replace(/uy ban nhan dan/g, ''));
  return second || other ? undefined : found.award;
}

/** Where a text is too short to tell ("Bằng khen", "HCLĐ"): every award that it may mean. Empty where it is told, or means none. */
export function awardsMeant(text: string): AwardName[] {
  const folded = fold(text);
  if (folded === '' || awardOf(text)) return [];
  const begins = (award: AwardName): boolean => award.spellings.some((spelling) => spelling.startsWith(`${folded} `)) || codeOf(award) === folded;
  return BY_INITIALS.get(folded) ?? AWARD_NAMES.filter(begins);
}
/** `HCLD3` without its class, `BK_T` without its authority. */
const codeOf = ({ code }: AwardName): string => code.toLowerCase().replace(/(\d|_[a-z]+)$/, '');
