import { assess, type AssessRequest } from './assess';
import { catalogue, isNotAvailable } from './catalogue';
import { regimeFor } from './regimes';
import type { Assessment, Award, Finding } from './types';

export interface Eligible {
  award: Award;
  verdict: Assessment['verdict'];
  /** What stands in the way: rules that fail when the answer is no, facts that are missing when it is open. */
  open: Finding[];
}
const ORDER: Assessment['verdict'][] = ['met', 'unknown', 'not-met'];

/**
 * Which awards are within reach of this nominee on these dates: every award of the day's catalogue on one ground, the reachable first. Pure.
 * An award that is not for this kind of nominee, or not on this ground, is left out.
 */
export function eligible(request: Omit<AssessRequest, 'award'>): Eligible[] {
  const { asOf } = regimeFor(request.dates);
  return catalogue(asOf)
    .flatMap((award): Eligible[] => {
      const answer = assess({ ...request, award: award.code });
      if (isNotAvailable(answer)) return [];
      return [{ award, verdict: answer.verdict, open: standing(answer) }];
    })
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || a.open.length - b.open.length);
}

function standing({ verdict, findings }: Assessment): Finding[] {
  if (verdict === 'met') return [];
  const wanted = findings.filter((one) => one.verdict === verdict);
  // An answer may be open although every rule was judged: then it is the unverified rules that leave it so.
  return wanted.length > 0 ? wanted : findings.filter((one) => !one.decides && one.verdict !== 'for-judgement');
}
