import { check } from '../../checks/kinds';
import type { Check, Citation, Ground, NomineeKind, Way } from '../../types';

/** A criterion left to the council. */
export const judged = (criterion: string, citation: Citation, vi: string, en: string): Check => check(criterion, 'for-judgement', {}, citation, { vi, en });

/** Deeds and movements are judged by the council alone; the route and the bars are the same. */
export const judgedWays = (nominees: NomineeKind[], cite: Partial<Record<'sudden' | 'movement', Citation>>): Way[] => {
  const way = (ground: Ground, check: Check): Way => ({ id: ground, nominees, ground, checks: [check] });
  const sudden =
    cite.sudden &&
    judged('sudden-deed', cite.sudden, 'Lập thành tích đột xuất có phạm vi ảnh hưởng theo quy định.', 'A sudden deed with the reach the rule asks for.');
  const movement =
    cite.movement &&
    judged('movement-result', cite.movement, 'Có thành tích xuất sắc trong phong trào thi đua.', 'An excellent result in an emulation movement.');
  return [...(sudden ? [way('sudden', sudden)] : []), ...(movement ? [way('movement', movement)] : [])];
};

/** An award whose criteria were not read: it can be carried, its conditions a person must confirm with the text in hand. */
export const unreadWays = (nominees: NomineeKind[], grounds: Ground[], citation: Citation): Way[] =>
  grounds.map((ground) => ({
    id: `unread-${ground}`,
    nominees,
    ground,
    checks: [
      check(
        'criteria-not-read',
        'not-in-facts',
        {
          missing: {
            vi: 'Tiêu chuẩn chưa được đối chiếu; cần người có thẩm quyền xác nhận theo văn bản.',
            en: 'The criteria were not read; a person must confirm them with the text.',
          },
        },
        citation,
        { vi: 'Đạt tiêu chuẩn do luật quy định cho hình thức này.', en: 'Meets the criteria the law sets for this award.' },
      ),
    ],
  }));
