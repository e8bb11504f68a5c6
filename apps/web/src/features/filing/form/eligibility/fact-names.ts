import { FACT_NAMES, factAt } from '../../../../../../../libs/rulebook/fact-names';
import type { Wording } from '../../../../../../../libs/rulebook/types';

const OTHER: Record<string, Wording> = {
  ground: { vi: 'loại hình khen thưởng', en: 'ground' },
};

/** A fact as people call it; undefined for what is none of this form's (an earlier decision, another dossier). */
export function factName(path: string): Wording | undefined {
  const known = factAt(path);
  return known ? FACT_NAMES[known] : OTHER[path];
}
