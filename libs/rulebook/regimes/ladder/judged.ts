import { check } from '../../checks/kinds';
import type { Check, Citation, Ground, NomineeKind, Way } from '../../types';

/** A criterion left to the council. */
export const judged = (criterion: string, citation: Citation, vi: string, en: string): Check => check(criterion, 'for-judgement', {}, citation, { vi, en });

/** Deeds and movements are judged by the council alone; the route and the bars are the same. */
export const judgedWays = (nominees: NomineeKind[], cite: Record<'sudden' | 'movement', Citation>): Way[] => {
  const way = (ground: Ground, checks: Check[]): Way => ({ id: ground, nominees, ground, checks });
  return [
    way('sudden', [
      judged('sudden-deed', cite.sudden, 'Lập thành tích đột xuất có phạm vi ảnh hưởng theo quy định.', 'A sudden deed with the reach the rule asks for.'),
    ]),
    way('movement', [
      judged('movement-result', cite.movement, 'Có thành tích xuất sắc trong phong trào thi đua.', 'An excellent result in an emulation movement.'),
    ]),
  ];
};
