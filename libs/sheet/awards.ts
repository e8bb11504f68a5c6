import { AWARD_NAMES, type AwardName } from './award-names';
import { fold } from './text';

const BY_SPELLING = AWARD_NAMES.flatMap((award) => [fold(award.name), fold(award.code), ...award.spellings].map((spelling) => ({ spelling, award })));
const EXACT = new Map(BY_SPELLING.map(({ spelling, award }) => [spelling, award]));
const LONGEST_FIRST = [...BY_SPELLING].sort((a, b) => b.spelling.length - a.spelling.length);
/** Of another rank or another authority: never to be read as the award whose name it contains. */
const OTHER = /\b(bo|ban|nganh|quan doi|dai hoc|lien doan|tap doan)\b/;

/** The award a text names, by full name or usual abbreviation; undefined when none, or when two different ones are named. */
export function awardOf(text: string): AwardName | undefined {
  const folded = fold(text);
  const exact = EXACT.get(folded);
  if (exact || folded === '') return exact;
  const found = LONGEST_FIRST.find(({ spelling }) => ` ${folded} `.includes(` ${spelling} `));
  if (!found) return undefined;
  const rest = ` ${folded} `.replace(` ${found.spelling} `, ' ');
  const second = LONGEST_FIRST.find(({ spelling, award }) => award !== found.award && rest.includes(` ${spelling} `));
  return second || OTHER.test(rest.replace(/uy ban nhan dan/g, '')) ? undefined : found.award;
}
