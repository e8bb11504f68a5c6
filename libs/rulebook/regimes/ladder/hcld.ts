import { check, type Run } from '../../checks/kinds';
import type { AwardCode, Check, Citation, Way, Wording } from '../../types';
import type { Cite } from '../cite';
import { judgedWays } from './judged';
import { labourOrderLabourers } from './labourers';

const FLAGS: AwardCode[] = ['COTD_T', 'COTD_B'];
const MERITS: AwardCode[] = ['BK_T', 'BK_B'];

/** What one class of the Labour Order asks for; the three differ in figures only (arts 42, 43, 44). */
interface Rung {
  article: 42 | 43 | 44;
  individual: string;
  collective: string;
  before: AwardCode;
  held: Wording;
  excellentYears: number;
  titles: { codes: AwardCode[]; times: number };
  /** Existence asked of a collective; only the first rung of the order asks. */
  yearsOld?: number;
  /** Ways to the flags: Government flags, flags, certificates; `noFlagOpen`: only where none is open to the collective. */
  flags: { government?: number; flags?: number; merits?: number; noFlagOpen?: boolean }[];
  labourers: { worker: string; farmer: string; initiatives: number; years: number };
}

/** Huân chương Lao động: five good years after the award before it. */
const hcldWays =
  (rung: Rung) =>
  (cite: Cite): Way[] => [
    { id: 'five-years', nominees: ['individual'], ground: 'merit', checks: individual(rung, cite(rung.article, 1, rung.individual)) },
    ...labourOrderLabourers(
      cite(rung.article, 2, rung.labourers.worker),
      cite(rung.article, 2, rung.labourers.farmer),
      rung.labourers.initiatives,
      rung.labourers.years,
    ),
    { id: 'five-years-collective', nominees: ['collective'], ground: 'merit', checks: collective(rung, cite(rung.article, 4, rung.collective)) },
    ...judgedWays(['individual', 'collective'], { sudden: cite(rung.article), movement: cite(rung.article) }),
  ];

const holds = ({ before, held }: Rung, citation: Citation): Check =>
  check('holds-award-before', 'prior-award', { codes: [before], minYears: 5 }, citation, {
    vi: `Đã được tặng ${held.vi} từ năm năm trước.`,
    en: `Holds ${held.en} since five years.`,
  });

function individual(rung: Rung, citation: Citation): Check[] {
  const good: Run = { atLeast: 'HTT', after: [rung.before] };
  return [
    holds(rung, citation),
    check('five-years-good', 'consecutive-years', { years: 5, ...good }, citation, {
      vi: 'Sau đó năm năm liên tục trở lên hoàn thành tốt nhiệm vụ trở lên.',
      en: 'Then five or more consecutive years rated well completed or better.',
    }),
    check('years-excellent', 'rating-count', { rating: 'HTXS', times: rung.excellentYears, during: good }, citation, {
      vi: `Trong đó có ít nhất ${rung.excellentYears} năm hoàn thành xuất sắc nhiệm vụ.`,
      en: `At least ${rung.excellentYears} of them rated excellently completed.`,
    }),
    check('titles-since', 'titles-count', { ...rung.titles, during: good }, citation, {
      vi: `Trong thời gian đó đủ số lần danh hiệu theo quy định (${rung.titles.times}).`,
      en: `In that time the title asked for, ${rung.titles.times} time(s).`,
    }),
  ];
}

function collective(rung: Rung, citation: Citation): Check[] {
  const excellent: Run = { atLeast: 'HTXS', orTitle: ['TTLDXS', 'DVQT'], after: [rung.before] };
  const won = (criterion: string, codes: AwardCode[], times: number | undefined, vi: string, en: string): Check[] =>
    times === undefined
      ? []
      : [check(criterion, 'titles-count', { codes, times, during: excellent }, citation, { vi: `${times} ${vi}.`, en: `${times} ${en}.` })];
  const noFlags = check('no-flag-open', 'no-flag-open', {}, citation, {
    vi: 'Tập thể không thuộc diện xét tặng cờ thi đua.',
    en: 'No flag is open to the collective.',
  });
  const ways = rung.flags.map(({ government, flags, merits, noFlagOpen }) => [
    ...won('government-flags', ['COTD_CP'], government, 'Cờ thi đua của Chính phủ', 'flag(s) of the Government'),
    ...won('flags', FLAGS, flags, 'cờ thi đua cấp bộ, tỉnh', 'flag(s) of ministry or province'),
    ...won('certificates', MERITS, merits, 'Bằng khen cấp bộ, tỉnh', 'certificate(s) of merit'),
    ...(noFlagOpen ? [noFlags] : []),
  ]);
  const old = rung.yearsOld;
  return [
    ...(old === undefined
      ? []
      : [
          check('years-old', 'existed-years', { years: old }, citation, {
            vi: `Có quá trình xây dựng từ ${old} năm trở lên.`,
            en: `Exists for ${old} years or more.`,
          }),
        ]),
    holds(rung, citation),
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

const order = (rank: string, third: string): Wording => ({ vi: `Huân chương Lao động hạng ${rank}`, en: `the Labour Order, ${third} Class` });

export const hcld3Ways = hcldWays({
  article: 44,
  individual: 'e',
  collective: 'đ',
  before: 'BK_TTG',
  held: { vi: 'Bằng khen của Thủ tướng Chính phủ', en: "the Prime Minister's certificate" },
  excellentYears: 1,
  titles: { codes: ['CSTDCS'], times: 3 },
  yearsOld: 10,
  flags: [{ government: 1 }, { flags: 2 }, { flags: 1, merits: 1 }, { merits: 2, noFlagOpen: true }],
  labourers: { worker: 'b', farmer: 'c', initiatives: 1, years: 3 },
});

export const hcld2Ways = hcldWays({
  article: 43,
  individual: 'đ',
  collective: 'd',
  before: 'HCLD3',
  held: order('Ba', 'Third'),
  excellentYears: 2,
  titles: { codes: ['CSTDT', 'CSTDB'], times: 1 },
  flags: [{ government: 1, flags: 1 }, { flags: 3 }, { merits: 3, noFlagOpen: true }],
  labourers: { worker: 'b', farmer: 'c', initiatives: 2, years: 4 },
});

export const hcld1Ways = hcldWays({
  article: 42,
  individual: 'đ',
  collective: 'd',
  before: 'HCLD2',
  held: order('Nhì', 'Second'),
  excellentYears: 3,
  titles: { codes: ['CSTDT', 'CSTDB'], times: 2 },
  flags: [{ government: 2 }, { government: 1, flags: 2 }, { flags: 4 }, { merits: 4, noFlagOpen: true }],
  labourers: { worker: 'b', farmer: 'c', initiatives: 3, years: 5 },
});
