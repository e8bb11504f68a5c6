import { check } from '../../checks/kinds';
import type { AwardCode, Way } from '../../types';
import type { Cite } from '../cite';
import { judged } from './judged';

/** Chiến sĩ thi đua tỉnh, bộ: chosen among holders of three base titles in a row, with an initiative that can be spread there (art. 22). */
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
        vi: 'Có sáng kiến hoặc đề tài áp dụng hiệu quả, có khả năng nhân rộng trong tỉnh, bộ.',
        en: 'An initiative or research applied with effect and fit to be spread in the province or ministry.',
      }),
      judged('outstanding', cite(22, 1), 'Có thành tích tiêu biểu trong số người đủ điều kiện.', 'Outstanding among those who qualify.'),
    ],
  },
];

const HIGHER: AwardCode[] = ['CSTDT', 'CSTDB'];

/**
 * Chiến sĩ thi đua toàn quốc: chosen among holders of two titles of ministry or province in a row, with an initiative of nation-wide reach (art. 21).
 * Each of the two rests on three base titles in a row, so two that follow on each other lie three years apart.
 */
export const cstdtqWays = (cite: Cite): Way[] => [
  {
    id: 'two-in-a-row',
    nominees: ['individual'],
    ground: 'merit',
    checks: [
      check('two-higher-titles', 'consecutive-titles', { codes: HIGHER, times: 2, apart: 3 }, cite(21, 1), {
        vi: 'Hai lần liên tục đạt danh hiệu Chiến sĩ thi đua bộ, ban, ngành, tỉnh.',
        en: 'The title of ministry or province twice in a row.',
      }),
      check('nation-initiative', 'initiatives', { times: 1, level: 'nation' }, cite(21, 1), {
        vi: 'Có sáng kiến hoặc đề tài có phạm vi ảnh hưởng toàn quốc, được người đứng đầu bộ, tỉnh công nhận.',
        en: 'An initiative or research of nation-wide reach, recognised by the head of the ministry or province.',
      }),
      judged('outstanding', cite(21, 1), 'Có thành tích tiêu biểu trong số người đủ điều kiện.', 'Outstanding among those who qualify.'),
    ],
  },
];
