import { check } from '../../checks/kinds';
import type { Way } from '../../types';
import type { Cite } from '../cite';
import { judged } from './judged';

/** Chiến sĩ thi đua tỉnh: chosen among holders of three base titles in a row, with an initiative that can be spread in the province (art. 22). */
export const cstdtWays = (cite: Cite): Way[] => [
  {
    id: 'three-in-a-row',
    nominees: ['individual'],
    ground: 'merit',
    checks: [
      check('three-base-titles', 'consecutive-titles', { codes: ['CSTDCS'], times: 3 }, cite(22, 1), {
        vi: 'Ba lần liên tục đạt danh hiệu Chiến sĩ thi đua cơ sở.',
        en: 'The base title three times in a row.',
      }),
      check('province-initiative', 'initiatives', { times: 1, level: 'province', years: 3 }, cite(22, 1), {
        vi: 'Có sáng kiến hoặc đề tài áp dụng hiệu quả, có khả năng nhân rộng trong tỉnh.',
        en: 'An initiative or research applied with effect and fit to be spread in the province.',
      }),
      judged('outstanding', cite(22, 1), 'Có thành tích tiêu biểu trong số người đủ điều kiện.', 'Outstanding among those who qualify.'),
    ],
  },
];
