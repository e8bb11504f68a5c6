import { awardOn, isNotAvailable } from './catalogue';
import { bonus, BONUS_SUBJECTS, payerOf, type Bonus, type BonusSubject, type Payer } from './money';
import { addDays } from './dates';
import { plan } from './plan';
import { regimeOn } from './regimes';
import type { Award, AwardCode, Ground, LocalDate, LocalValues, NomineeKind, NotAvailable, RegimeId, Step, Wording } from './types';

export interface Explained {
  on: LocalDate;
  regime: { id: RegimeId; name: Wording };
  award: Award;
  /** The steps it climbs, for a unit that has every level above it unless `levelsAbove` says otherwise. */
  steps: Step[];
  money: (Bonus & { subject: BonusSubject })[];
  payer: Payer | null;
  /** The last day of the regime before; null for the first. */
  before: LocalDate | null;
}
interface Asked {
  code: AwardCode;
  on: LocalDate;
  local?: LocalValues;
  levelsAbove?: string[];
}

/** What an award takes on a day, in one answer: its rules, its way up, its papers, its money. Refused as `awardOn` refuses. */
export function explain({ code, on, local, levelsAbove }: Asked): Explained | NotAvailable {
  const award = awardOn(code, on);
  if (isNotAvailable(award)) return award;
  const regime = regimeOn(on);
  const money = BONUS_SUBJECTS.flatMap((subject) => {
    const answer = bonus({ award: code, subject, decidedOn: on });
    return isNotAvailable(answer) ? [] : [{ ...answer, subject }];
  });
  return {
    on,
    regime: { id: regime.id, name: regime.name },
    award,
    steps: stepsOf(award, on, local, levelsAbove),
    money,
    payer: payerOf(award.level, on),
    before: regime.from === null ? null : addDays(regime.from, -1),
  };
}

/** The way up on a day, by the first way the law offers. */
export function stepsOf(award: Award, on: LocalDate, local?: LocalValues, levelsAbove?: string[]): Step[] {
  const way = award.ways[0];
  const ground: Ground = way?.ground ?? award.grounds[0] ?? 'merit';
  const nomineeKind: NomineeKind = way?.nominees[0] ?? award.nominees[0] ?? 'individual';
  const dates = { sentOn: on, acceptedOn: on, decidedOn: null };
  const made = plan({ award: award.code, ground, nomineeKind, dates, madeOn: on, local, levelsAbove });
  return isNotAvailable(made) ? [] : made.steps;
}
