import { check, type Run } from '../../checks/kinds';
import type { Check, Citation, Way } from '../../types';
import type { Cite } from '../cite';
import { judged, judgedWays } from './judged';

const MERIT = ['BK_T', 'BK_B'];
const good: Run = { atLeast: 'HTT' };
const excellent: Run = { atLeast: 'HTXS', orTitle: ['TTLDXS', 'DVQT'], after: MERIT };

/**
 * Bằng khen của Thủ tướng: the next rung after a certificate of ministry or province (art. 73). For individuals the law does not say "then";
 * the clock of the next proposal does, so years that lie before the earlier certificate leave the answer open.
 */
export const bkTtgWays = (cite: Cite, labourers: Way[]): Way[] => [
  { id: 'five-years', nominees: ['individual'], ground: 'merit', checks: individual(cite) },
  ...labourers,
  { id: 'five-years-collective', nominees: ['collective'], ground: 'merit', checks: collective(cite) },
  {
    id: 'household',
    nominees: ['household'],
    ground: 'merit',
    checks: [judged('household-contribution', cite(73, 6), 'Gương mẫu, có đóng góp lớn.', 'Exemplary, with large contributions.')],
  },
  {
    id: 'sudden',
    nominees: ['individual', 'collective', 'household'],
    ground: 'sudden',
    checks: [
      check('reach-or-prize', 'any-of', { ways: reachOrPrize(cite(73, 1, 'c')) }, cite(73, 1, 'c'), {
        vi: 'Thành tích đột xuất có phạm vi ảnh hưởng trong bộ, ngành, tỉnh, hoặc giải thưởng khu vực.',
        en: 'A sudden deed that reaches the whole ministry or province, or a regional prize.',
      }),
    ],
  },
  ...judgedWays(['individual', 'collective', 'household'], { movement: cite(73, 1, 'a') }),
  {
    id: 'external',
    nominees: ['foreigner'],
    ground: 'external',
    checks: [judged('service-to-vietnam', cite(73), 'Người nước ngoài có đóng góp cho Việt Nam.', 'A foreigner with contributions to Vietnam.')],
  },
];

const reachOrPrize = (citation: Citation): Check[][] => [
  [
    check('reach', 'deed-effect', { least: 'province' }, citation, {
      vi: 'Phạm vi ảnh hưởng trong bộ, ngành, tỉnh.',
      en: 'It reaches the whole ministry or province.',
    }),
  ],
  [
    check('regional-prize', 'prize', { won: [{ scope: 'regional', medal: 'bronze' }] }, citation, {
      vi: 'Đạt giải thưởng khu vực.',
      en: 'A prize at a regional contest.',
    }),
  ],
];

const individual = (cite: Cite) => [
  check('holds-merit-certificate', 'prior-award', { codes: MERIT, minYears: 5, whenShort: 'unknown' }, cite(73, 1, 'b'), {
    vi: 'Đã được tặng Bằng khen cấp bộ hoặc cấp tỉnh.',
    en: 'Holds a certificate of merit of any ministry or province.',
  }),
  check('five-years-good', 'consecutive-years', { years: 5, ...good }, cite(73, 1, 'b'), {
    vi: 'Năm năm liên tục trở lên đến khi đề nghị hoàn thành tốt nhiệm vụ trở lên.',
    en: 'Five or more consecutive years up to the proposal rated well completed or better.',
  }),
  check('three-base-titles', 'titles-count', { codes: ['CSTDCS'], times: 3, during: good }, cite(73, 1, 'b'), {
    vi: 'Trong thời gian đó có ba lần Chiến sĩ thi đua cơ sở, không cần liên tục.',
    en: 'In that time the base title three times, not necessarily in a row.',
  }),
];

const collective = (cite: Cite) => {
  const citation = cite(73, 4, 'e');
  const flag = check('one-flag', 'titles-count', { codes: ['COTD_T', 'COTD_B'], times: 1, during: excellent }, citation, {
    vi: 'Một cờ thi đua cấp bộ, tỉnh.',
    en: 'One flag.',
  });
  const merits = check('two-certificates', 'titles-count', { codes: MERIT, times: 2, during: excellent }, citation, {
    vi: 'Hai Bằng khen cấp bộ, tỉnh.',
    en: 'Two certificates.',
  });
  return [
    check('holds-merit-certificate', 'prior-award', { codes: MERIT, minYears: 5 }, citation, {
      vi: 'Đã được tặng Bằng khen cấp bộ hoặc cấp tỉnh từ năm năm trước.',
      en: 'Holds a certificate of merit of a ministry or province since five years.',
    }),
    check('five-years-excellent', 'consecutive-years', { years: 5, ...excellent }, citation, {
      vi: 'Sau đó năm năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc đạt Tập thể lao động xuất sắc.',
      en: 'Then five consecutive years rated excellently completed or with the excellent-collective title.',
    }),
    check('flag-or-certificates', 'any-of', { ways: [[flag], [merits]] }, citation, {
      vi: 'Có một cờ thi đua hoặc hai Bằng khen cấp bộ, tỉnh.',
      en: 'One flag or two certificates of merit of ministry or province.',
    }),
  ];
};
