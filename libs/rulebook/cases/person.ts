import { assess } from '../assess';
import { isNotAvailable } from '../catalogue';
import type { Assessment, AwardCode, DossierDates, Facts, Ground, Rating } from '../types';

type Nominee = Facts['nominee'];
type Years = NonNullable<Nominee['years']>;
type Held = NonNullable<Nominee['awards']>[number];

export const SENT_2025: DossierDates = { sentOn: '2025-03-10', acceptedOn: '2025-03-12', decidedOn: null };
export const SENT_2026: DossierDates = { sentOn: '2026-11-10', acceptedOn: '2026-11-12', decidedOn: null };

/** Years in a row from `first`, one rating each, with so many base initiatives. */
export const rated = (first: number, ratings: Rating[], initiatives: number[] = []): Years =>
  ratings.map((rating, index) => ({
    year: first + index,
    rating,
    initiatives: Array.from({ length: initiatives[index] ?? 0 }, () => ({ level: 'base' as const })),
  }));

/** An award for the achievements of one year, decided in the January after. */
export const won = (code: AwardCode, year: number, more: Partial<Held> = {}): Held => ({
  code,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  decidedOn: `${year + 1}-01-15`,
  ...more,
});

/** Somebody with nothing pending: the four lists are complete. */
export const person = (more: Partial<Nominee> = {}): Facts => ({
  nominee: { kind: 'individual', occupation: 'official', years: [], awards: [], discipline: [], holds: [], ...more },
});
export const group = (more: Partial<Nominee> = {}, collective: Facts['collective'] = {}): Facts => ({ ...person({ kind: 'collective', ...more }), collective });

export function answer(award: AwardCode, facts: Facts, dates = SENT_2025, ground: Ground = 'merit'): Assessment {
  const given = assess({ award, ground, dates, facts });
  if (isNotAvailable(given)) throw new Error(given.sentence.en);
  return given;
}
