import { assess, type AssessRequest } from '../assess';
import { isNotAvailable } from '../catalogue';
import type { Assessment, AwardCode, DossierDates, Facts, Finding, RegimeId, Verdict } from '../types';

/**
 * The law as an example: one sentence, what is asked, what must come out. `got` asks the rulebook each time it is called, so that a changed value
 * in the law is seen. `about` names the regime and what it is on; `asked` is there where a nominee is judged.
 */
export interface Case {
  about: string;
  says: string;
  want: unknown;
  got: () => unknown;
  asked?: AssessRequest;
  /** The same question of other facts or dates. */
  answer?: (asked: AssessRequest) => unknown;
}

const sent = (sentOn: string, acceptedOn: string): DossierDates => ({ sentOn, acceptedOn, decidedOn: null });
/** An ordinary dossier of each regime. */
export const SENT: Record<RegimeId, DossierDates> = {
  '2003': sent('2023-03-10', '2023-03-12'),
  '2024': sent('2025-03-10', '2025-03-12'),
  '2025': sent('2026-03-10', '2026-03-12'),
  '2026': sent('2026-11-10', '2026-11-12'),
};

type More = Partial<Omit<AssessRequest, 'award' | 'facts'>>;

function asking(regime: RegimeId, award: AwardCode, facts: Facts, more: More): AssessRequest {
  return { award, ground: 'merit', dates: SENT[regime], facts, ...more };
}
const answerOf = (asked: AssessRequest): Assessment | string => {
  const given = assess(asked);
  return isNotAvailable(given) ? `no: ${given.sentence.en}` : given;
};

type Answer = (asked: AssessRequest) => unknown;
const made = (want: unknown, says: string, asked: AssessRequest, answer: Answer, about: string): Case => ({
  about,
  says,
  want,
  got: () => answer(asked),
  asked,
  answer,
});

const verdictOf: Answer = (asked) => {
  const given = answerOf(asked);
  return typeof given === 'string' ? given : given.verdict;
};
/** Cases about one award in one regime: `is('met', 'seven of ten is 70 %', facts)`. */
export const about =
  (regime: RegimeId, award: AwardCode, always: More = {}) =>
  (want: Assessment['verdict'] | `no: ${string}`, says: string, facts: Facts, more: More = {}): Case =>
    made(want, says, asking(regime, award, facts, { ...always, ...more }), verdictOf, `${regime} ${award}`);

const say = (one: Finding | undefined) => (one ? `${one.verdict}${one.decides ? '' : ', warns'}` : 'absent');
/** Cases about one criterion among the findings: its verdict, and whether it may decide. */
export const finding =
  (regime: RegimeId, award: AwardCode, criterion: string, always: More = {}) =>
  (want: Verdict | 'absent' | `${Verdict}, warns`, says: string, facts: Facts, more: More = {}): Case => {
    const answer: Answer = (asked) => {
      const given = answerOf(asked);
      return typeof given === 'string' ? given : say(given.findings.find((one) => one.criterion === criterion));
    };
    return made(want, `${criterion}: ${says}`, asking(regime, award, facts, { ...always, ...more }), answer, `${regime} ${award}`);
  };

/** Anything else the rulebook answers: plans, votes, time limits, money. */
export const that =
  (on: string) =>
  (says: string, got: () => unknown, want: unknown): Case => ({ about: on, says, want, got });
