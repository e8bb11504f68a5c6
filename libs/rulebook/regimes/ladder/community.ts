import type { Citation, NomineeKind, Way } from '../../types';
import type { Cite } from '../cite';
import { judged } from './judged';

const yearly = (nominees: NomineeKind[], citation: Citation, vi: string, en: string): Way[] => [
  { id: 'yearly', nominees, ground: 'merit', checks: [judged('framework', citation, vi, en)] },
];

/** Xã, phường, thị trấn tiêu biểu: leads the movement and meets five tests (art. 29(1)); the province details them. */
export const exemplaryCommuneWays = (cite: Cite, leads: Citation, movement: 'huyện' | 'tỉnh'): Way[] => [
  {
    id: 'yearly',
    nominees: ['collective'],
    ground: 'merit',
    checks: [
      judged(
        'leads-movement',
        leads,
        `Dẫn đầu phong trào thi đua của ${movement}.`,
        `Leads the emulation movement of the ${movement === 'tỉnh' ? 'province' : 'district'}.`,
      ),
      judged('five-tests', cite(29, 1), 'Đạt năm tiêu chuẩn theo khung của Chính phủ, tỉnh quy định chi tiết.', 'Meets the five tests of the framework.'),
    ],
  },
];

/** Thôn, tổ dân phố văn hóa (art. 30) and Gia đình văn hóa (art. 31): the province details the Government's framework. */
export const culturalVillageWays = (cite: Cite): Way[] =>
  yearly(['collective'], cite(30), 'Đạt năm tiêu chuẩn theo khung của Chính phủ, tỉnh quy định chi tiết.', 'Meets the five tests of the framework.');
export const culturalFamilyWays = (cite: Cite): Way[] =>
  yearly(['household'], cite(31), 'Đạt ba tiêu chuẩn theo khung của Chính phủ, tỉnh quy định chi tiết.', 'Meets the three tests of the framework.');

/** Kỷ niệm chương: name, subjects and criteria are the provincial People's Council's own (art. 71(2)). */
export const medalWays = (cite: Cite): Way[] =>
  yearly(
    ['individual', 'foreigner'],
    cite(71, 2),
    'Đạt tiêu chuẩn Kỷ niệm chương do Hội đồng nhân dân cấp tỉnh quy định.',
    "Meets the criteria set by the provincial People's Council.",
  );
