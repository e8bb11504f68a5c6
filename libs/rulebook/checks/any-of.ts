import type { Check, Verdict } from '../types';
import { outcome, type Asked, type CheckKind, type Outcome } from './kinds';

/** Judges one check; handed in by the registry, because this kind judges others. */
export type Judge = (check: Check, asked: Asked) => Outcome;

/** Met when all checks of one way are met; the sentence is that of the best way. */
export const anyOf =
  (judge: Judge): CheckKind<'any-of'> =>
  (set, asked) => {
    const ways = set.ways.map((way) => together(way.map((one) => judge(one, asked))));
    const best = ways.find((way) => way.verdict === 'met') ?? ways.find((way) => way.verdict === 'unknown');
    if (best) return best;
    const [vi, en] = [ways.map((way) => way.because.vi).join(' '), ways.map((way) => way.because.en).join(' ')];
    return outcome('not-met', vi, en, ...new Set(ways.flatMap((way) => way.facts)));
  };

function together(parts: Outcome[]): Outcome {
  const verdicts = parts.map((part) => part.verdict);
  const verdict: Verdict = verdicts.includes('not-met') ? 'not-met' : verdicts.includes('unknown') ? 'unknown' : 'met';
  const vi = parts.map((part) => part.because.vi).join(' ');
  const en = parts.map((part) => part.because.en).join(' ');
  return outcome(verdict, vi, en, ...new Set(parts.flatMap((part) => part.facts)));
}
