import { check, type CheckWith } from '../../checks/kinds';
import type { Check, Citation, Way } from '../../types';
import type { Cite } from '../cite';
import { judged } from './judged';

const collective = (id: string, checks: Check[]): Way => ({ id, nominees: ['collective'], ground: 'merit', checks });
const rated = (atLeast: 'HTT' | 'HTXS', citation: Citation): Check =>
  check('collective-rated', 'collective-rating', { atLeast }, citation, {
    vi: atLeast === 'HTXS' ? 'Tập thể hoàn thành xuất sắc nhiệm vụ.' : 'Tập thể hoàn thành tốt nhiệm vụ trở lên.',
    en: atLeast === 'HTXS' ? 'The collective is rated excellently completed.' : 'The collective is rated well completed or better.',
  });
const seventy = (citation: Citation): Check =>
  check('seventy-percent-advanced', 'collective-share', { of: 'advanced', percent: 70 }, citation, {
    vi: 'Có ít nhất 70% thành viên đạt Lao động tiên tiến (Chiến sĩ tiên tiến).',
    en: 'At least 70 % of the members are advanced workers (soldiers).',
  });
const united = (citation: Citation): Check =>
  judged('united', citation, 'Có phong trào thường xuyên, đoàn kết, gương mẫu, chấp hành pháp luật.', 'Regular movements, united, exemplary, law-abiding.');

/** Tập thể lao động tiên tiến, Đơn vị tiên tiến (art. 28). */
export function advancedCollective(cite: Cite, clause: 1 | 2): Way[] {
  const point = (letter: string) => (clause === 1 ? cite(28, 1, letter) : cite(28, 2));
  return [
    collective('advanced', [
      rated('HTT', point('a')),
      seventy(point('c')),
      check('nobody-disciplined', 'collective-count', { of: 'disciplined', most: 0 }, point('c'), {
        vi: 'Không có thành viên bị kỷ luật từ cảnh cáo trở lên.',
        en: 'No member was disciplined with a warning or more.',
      }),
      united(point('d')),
    ]),
  ];
}

/** Tập thể lao động xuất sắc, Đơn vị quyết thắng; the law of 2022 has no line on discipline here (art. 27). */
export function excellentCollective(cite: Cite, clause: 1 | 2): Way[] {
  const point = (letter: string) => (clause === 1 ? cite(27, 1, letter) : cite(27, 2));
  return [
    collective('excellent', [
      rated('HTXS', point('a')),
      check('all-completed', 'collective-share', { of: 'completed', percent: 100 }, point('c'), {
        vi: '100% thành viên hoàn thành nhiệm vụ.',
        en: 'All members completed their tasks.',
      }),
      seventy(point('c')),
      check('has-a-fighter', 'collective-count', { of: 'fighters', least: 1 }, point('d'), {
        vi: 'Có ít nhất một Chiến sĩ thi đua cơ sở.',
        en: 'At least one base fighter.',
      }),
      united(point('đ')),
    ]),
  ];
}

const leads = (citation: Citation): Check =>
  check('leads-cluster', 'cluster-leader', {}, citation, { vi: 'Dẫn đầu cụm, khối thi đua.', en: 'Leads its emulation cluster or block.' });
const beats = (citation: Citation): Check =>
  judged('beats-targets', citation, 'Hoàn thành vượt mức chỉ tiêu, nội bộ đoàn kết, chống lãng phí.', 'Beats its targets, united, against waste.');
const movement = (citation: Citation, set: CheckWith['movement-length'], vi: string, en: string): Way => ({
  id: 'movement',
  nominees: ['collective'],
  ground: 'movement',
  checks: [
    check('long-movement', 'movement-length', set, citation, {
      vi: `Phong trào có thời gian từ ${set.years} năm trở lên.`,
      en: `A movement of ${set.years} years or more.`,
    }),
    judged('leads-movement', citation, vi, en),
  ],
});

/** Cờ thi đua của bộ, tỉnh (art. 26). */
export const flagWays = (cite: Cite): Way[] => [
  collective('leads', [leads(cite(26, 1)), beats(cite(26, 1))]),
  movement(
    cite(26, 2),
    { by: ['province', 'ministry'], years: 3, reviews: ['final'] },
    'Dẫn đầu phong trào chuyên đề của bộ, tỉnh khi tổng kết.',
    'Leads a thematic movement of ministry or province at its final review.',
  ),
];

/** Cờ thi đua của Chính phủ (art. 25). */
export const governmentFlagWays = (cite: Cite): Way[] => [
  collective('leads-central-cluster', [
    check('leads-central-cluster', 'cluster-leader', { of: 'central' }, cite(25, 2), {
      vi: 'Dẫn đầu cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức.',
      en: 'Leads a cluster or block of the Central Council.',
    }),
  ]),
  collective('leads', [
    leads(cite(25, 1)),
    beats(cite(25, 1)),
    judged('outstanding', cite(25, 1), 'Tiêu biểu nhất trong các tập thể dẫn đầu.', 'The most outstanding among those that lead.'),
  ]),
  movement(
    cite(25, 3),
    { by: ['prime-minister'], years: 5, reviews: ['interim', 'final'] },
    'Dẫn đầu phong trào do Thủ tướng phát động khi sơ kết hoặc tổng kết.',
    'Leads a movement of the Prime Minister at a review.',
  ),
];
