import type { AwardCode, Facts } from '../types';
import type { OrderKey } from './keys';
import type { QuotaState } from './picture';

/** What is known of a proposal that may decide its place; null: not recorded, or not voted on yet. */
export interface Evidence {
  /** Yes votes by members, from 0 to 1. */
  votes: number | null;
  /** Earlier awards of the same kind. */
  earlierAwards: number | null;
  woman: boolean | null;
  directWorker: boolean | null;
  ethnicMinority: boolean | null;
  difficultArea: boolean | null;
}
export interface Contender {
  state: QuotaState;
  evidence: Evidence;
}
export interface Placed<T extends Contender> {
  contender: T;
  /** 1 is first; equals share a place. */
  place: number;
  /** What puts it behind the one before it; null for the first and for equals. */
  decidedBy: OrderKey | 'granted' | null;
  /** A fact that the order asks for is not recorded: the place may change when it is. */
  unsure: boolean;
}

/** What a filing itself tells, before any vote. Workers and farmers work directly; of other occupations the word alone does not tell. */
export function evidenceOf({ nominee }: Facts, award: AwardCode): Evidence {
  const { gender, occupation, awards, directWorker, ethnicMinority, difficultArea } = nominee;
  return {
    votes: null,
    earlierAwards: awards ? awards.filter(({ code }) => code === award).length : null,
    woman: gender ? gender === 'female' : null,
    directWorker: directWorker ?? (occupation === 'worker' || occupation === 'farmer' ? true : null),
    ethnicMinority: ethnicMinority ?? null,
    difficultArea: difficultArea ?? null,
  };
}

const FACT: Record<OrderKey, keyof Evidence> = {
  votes: 'votes',
  'earlier-awards': 'earlierAwards',
  women: 'woman',
  'direct-workers': 'directWorker',
  'ethnic-minorities': 'ethnicMinority',
  'difficult-areas': 'difficultArea',
};
const ABSENT = -1;
const weight = ({ evidence }: Contender, key: OrderKey): number => Number(evidence[FACT[key]] ?? ABSENT);
const granted = ({ state }: Contender): number => (state === 'granted' ? 1 : 0);

/** Who stands where. What is not recorded never counts as a yes. Nobody is left out: every proposal has its place, and a person decides. Pure. */
export function standings<T extends Contender>(contenders: readonly T[], keys: readonly OrderKey[]): Placed<T>[] {
  const between = (a: T, b: T): OrderKey | 'granted' | null =>
    granted(a) !== granted(b) ? 'granted' : (keys.find((key) => weight(a, key) !== weight(b, key)) ?? null);
  const compare = (a: T, b: T): number => {
    const key = between(a, b);
    if (key === null) return 0;
    return key === 'granted' ? granted(b) - granted(a) : weight(b, key) - weight(a, key);
  };
  const sorted = [...contenders].sort(compare);
  let place = 0;
  return sorted.map((contender, index) => {
    const before = sorted[index - 1];
    const decidedBy = before ? between(before, contender) : null;
    if (!before || decidedBy) place = index + 1;
    return { contender, place, decidedBy, unsure: granted(contender) === 0 && keys.some((key) => contender.evidence[FACT[key]] === null) };
  });
}

export const COMPOSITION_PARTS = ['women', 'direct-workers', 'ethnic-minorities', 'difficult-areas'] as const;
export type Part = (typeof COMPOSITION_PARTS)[number];
export interface Composed {
  part: Part;
  yes: number;
  no: number;
  /** Not recorded: counted as such, never guessed. */
  unknown: number;
}
/** How many are women, direct workers, of ethnic minorities, of difficult areas; and of how many that is not known. */
export const composition = (contenders: readonly Contender[]): Composed[] =>
  COMPOSITION_PARTS.map((part) => {
    const facts = contenders.map(({ evidence }) => evidence[FACT[part]]);
    const count = (of: boolean | null): number => facts.filter((fact) => fact === of).length;
    return { part, yes: count(true), no: count(false), unknown: count(null) };
  });
