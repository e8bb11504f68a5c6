import { check, type Run } from '../../checks/kinds';
import type { AwardCode, Check, Citation, Way } from '../../types';
import type { Cite } from '../cite';
import { judgedWays } from './judged';

const BEFORE: AwardCode[] = ['BK_TTG'];
const good: Run = { atLeast: 'HTT', after: BEFORE };
const excellent: Run = { atLeast: 'HTXS', orTitle: ['TTLDXS', 'DVQT'], after: BEFORE };

/** Huân chương Lao động hạng Ba: five good years after the Prime Minister's certificate (art. 44). */
export const hcld3Ways = (cite: Cite): Way[] => [
  { id: 'five-years', nominees: ['individual'], ground: 'merit', checks: individual(cite(44, 1, 'e')) },
  { id: 'five-years-collective', nominees: ['collective'], ground: 'merit', checks: collective(cite(44, 4, 'đ')) },
  ...judgedWays(['individual', 'collective'], { sudden: cite(44), movement: cite(44) }),
];

const holds = (citation: Citation): Check =>
  check('holds-prime-minister-certificate', 'prior-award', { codes: BEFORE, minYears: 5 }, citation, {
    vi: 'Đã được tặng Bằng khen của Thủ tướng Chính phủ từ năm năm trước.',
    en: "Holds the Prime Minister's certificate since five years.",
  });

const individual = (citation: Citation): Check[] => [
  holds(citation),
  check('five-years-good', 'consecutive-years', { years: 5, ...good }, citation, {
    vi: 'Sau đó năm năm liên tục trở lên hoàn thành tốt nhiệm vụ trở lên.',
    en: 'Then five or more consecutive years rated well completed or better.',
  }),
  check('one-year-excellent', 'rating-count', { rating: 'HTXS', times: 1, during: good }, citation, {
    vi: 'Trong đó có ít nhất một năm hoàn thành xuất sắc nhiệm vụ.',
    en: 'At least one of them rated excellently completed.',
  }),
  check('three-base-titles', 'titles-count', { codes: ['CSTDCS'], times: 3, during: good }, citation, {
    vi: 'Trong thời gian đó có ba lần Chiến sĩ thi đua cơ sở.',
    en: 'In that time the base title three times.',
  }),
];

function collective(citation: Citation): Check[] {
  const won = (criterion: string, codes: AwardCode[], times: number, vi: string, en: string) =>
    check(criterion, 'titles-count', { codes, times, during: excellent }, citation, { vi, en });
  const flags: AwardCode[] = ['COTD_T', 'COTD_B'];
  const merits: AwardCode[] = ['BK_T', 'BK_B'];
  const one = won('one-flag', flags, 1, 'Một cờ thi đua cấp bộ, tỉnh.', 'One flag of ministry or province.');
  const noFlags = check(
    'no-flag-open',
    'not-in-facts',
    { missing: { vi: 'Cần xác nhận tập thể không thuộc diện xét cờ thi đua.', en: 'It must be confirmed that no flag is open to the collective.' } },
    citation,
    {
      vi: 'Tập thể không thuộc diện xét tặng cờ thi đua.',
      en: 'No flag is open to the collective.',
    },
  );
  const ways = [
    [won('government-flag', ['COTD_CP'], 1, 'Một Cờ thi đua của Chính phủ.', 'One flag of the Government.')],
    [won('two-flags', flags, 2, 'Hai cờ thi đua cấp bộ, tỉnh.', 'Two flags of ministry or province.')],
    [one, won('one-certificate', merits, 1, 'Một Bằng khen cấp bộ, tỉnh.', 'One certificate of merit.')],
    [won('two-certificates', merits, 2, 'Hai Bằng khen cấp bộ, tỉnh.', 'Two certificates of merit.'), noFlags],
  ];
  return [
    check('ten-years-old', 'existed-years', { years: 10 }, citation, { vi: 'Có quá trình xây dựng từ mười năm trở lên.', en: 'Exists for ten years or more.' }),
    holds(citation),
    check('five-years-excellent', 'consecutive-years', { years: 5, ...excellent }, citation, {
      vi: 'Sau đó năm năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc đạt Tập thể lao động xuất sắc.',
      en: 'Then five consecutive years rated excellently completed or with the excellent-collective title.',
    }),
    check('flags-or-certificates', 'any-of', { ways }, citation, {
      vi: 'Trong thời gian đó có cờ thi đua, Bằng khen theo số lượng quy định.',
      en: 'In that time the flags or certificates the rule asks for.',
    }),
  ];
}
