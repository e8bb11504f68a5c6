import { law } from '../regimes/2024/citations';
import { amendedLaw } from '../regimes/2026/citations';
import { STARTS } from '../regimes/transition';
import type { Citation, LevelCode, LocalDate, Wording } from '../types';

export interface Payer {
  /** The level whose fund pays. */
  level: LevelCode;
  because: Wording;
  citation: Citation;
}

/**
 * Whose fund pays (Law 06/2022 art. 11(4)): the one who decides; for awards of the President, the Government and the Prime Minister the body
 * that proposed, which for a dossier of this system is its province.
 * Before that law the notes do not say.
 */
export function payerOf(decidingLevel: LevelCode, decidedOn: LocalDate): Payer | null {
  if (decidedOn < STARTS.law2022) return null;
  const citation = (decidedOn < STARTS.law2026 ? law : amendedLaw)(11, 4);
  if (decidingLevel !== 'state')
    return { level: decidingLevel, because: { vi: 'Cấp quyết định chi từ quỹ của mình.', en: 'The level that decides pays from its own fund.' }, citation };
  return {
    level: 'province',
    because: { vi: 'Cấp trình chi cho khen thưởng cấp Nhà nước.', en: 'The body that proposed pays for awards of the State.' },
    citation,
  };
}
