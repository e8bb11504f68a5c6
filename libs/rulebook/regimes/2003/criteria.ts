import { check, type Run } from '../../checks/kinds';
import type { AwardCode, Check, Citation, NomineeKind, Way } from '../../types';
import { judged, judgedWays } from '../ladder/judged';
import { decree91, oldLaw } from './citations';

const MERIT: AwardCode[] = ['BK_T', 'BK_B'];
/** Remembered, article unseen. */
export const memory: Citation = {
  ...oldLaw(0, undefined, undefined, { mark: 'unverified', note: 'theo trí nhớ; chưa đối chiếu văn bản gốc' }),
  article: undefined,
};
const recalled: Citation = {
  ...decree91(0, undefined, undefined, { mark: 'unverified', note: 'theo trí nhớ; chưa đối chiếu văn bản gốc' }),
  article: undefined,
};
const merit = (id: string, nominees: NomineeKind[], checks: Check[]): Way => ({ id, nominees, ground: 'merit', checks });
const year = (rating: 'HTT' | 'HTXS', citation: Citation): Check =>
  check(rating === 'HTT' ? 'good-year' : 'excellent-year', 'consecutive-years', { years: 1, atLeast: rating }, citation, {
    vi: rating === 'HTT' ? 'Hoàn thành tốt nhiệm vụ, năng suất, chất lượng cao.' : 'Hoàn thành xuất sắc nhiệm vụ.',
    en: rating === 'HTT' ? 'Tasks well done, with high productivity and quality.' : 'Tasks excellently done.',
  });

/** Lao động tiên tiến: four limbs (art. 24(1)). */
const advanced = (): Check[] => [
  year('HTT', oldLaw(24, 1)),
  judged('obeys-studies-lives-well', oldLaw(24, 1), 'Chấp hành chính sách, học tập nâng cao, đạo đức lành mạnh.', 'Obeys, studies, lives well.'),
];
export const ldttWays2003: Way[] = [merit('rated', ['individual'], advanced())];
export const csttWays2003: Way[] = [merit('soldier', ['individual'], [year('HTT', memory)])];

/** Chiến sĩ thi đua cơ sở: an advanced worker with an initiative or accepted research; an excellent rating alone was not a way (art. 23). */
export const cstdcsWays2003: Way[] = [
  merit(
    'initiative',
    ['individual'],
    [
      ...advanced(),
      check('base-initiative', 'initiatives', { times: 1, level: 'base', years: 1 }, oldLaw(23), {
        vi: 'Có sáng kiến được cơ sở công nhận hoặc đề tài được nghiệm thu, áp dụng.',
        en: 'An initiative recognised at the base, or accepted research that is applied.',
      }),
    ],
  ),
];
export const fighterShare: Check = check(
  'fighter-share',
  'quota-share',
  { part: 'fighters', whole: 'advanced', percent: 15 },
  decree91(9, 3, undefined, { mark: 'text' }),
  {
    vi: 'Chiến sĩ thi đua cơ sở không quá 15% số Lao động tiên tiến, Chiến sĩ tiên tiến của đơn vị.',
    en: 'Base fighters are no more than 15 % of the advanced workers of the unit.',
  },
);

const chosen = (article: 21 | 22, codes: AwardCode[], times: number, apart: number, level: 'province' | 'nation'): Way[] => [
  merit(
    'in-a-row',
    ['individual'],
    [
      check('titles-in-a-row', 'consecutive-titles', { codes, times, apart }, oldLaw(article), {
        vi: `Liên tục ${times} lần đạt danh hiệu trước đó.`,
        en: `The title before it ${times} times in a row.`,
      }),
      check('initiative', 'initiatives', { times: 1, level }, recalled, {
        vi: level === 'nation' ? 'Sáng kiến có ảnh hưởng toàn quốc.' : 'Sáng kiến có ảnh hưởng trong bộ, tỉnh.',
        en: level === 'nation' ? 'An initiative of nation-wide reach.' : 'An initiative that reaches the province or ministry.',
      }),
    ],
  ),
];
export const cstdtWays2003: Way[] = chosen(22, ['CSTDCS'], 3, 1, 'province');
export const cstdtqWays2003: Way[] = chosen(21, ['CSTDT', 'CSTDB'], 2, 3, 'nation');

const noneDisciplined = (citation: Citation): Check =>
  check('nobody-disciplined', 'collective-count', { of: 'disciplined', most: 0 }, citation, {
    vi: 'Không có thành viên bị kỷ luật từ cảnh cáo trở lên.',
    en: 'No member was disciplined with a warning or more.',
  });
const second: Citation = { ...memory, mark: 'second-hand', note: 'chưa thấy số điều; đối chiếu văn bản gốc' };
export const ttldttWays2003: Way[] = [
  merit(
    'advanced',
    ['collective'],
    [
      check('collective-rated', 'collective-rating', { atLeast: 'HTT' }, second, { vi: 'Hoàn thành tốt nhiệm vụ.', en: 'Tasks well done.' }),
      check('over-half-advanced', 'collective-share', { of: 'advanced', percent: 50, moreThan: true }, second, {
        vi: 'Có trên 50% thành viên đạt Lao động tiên tiến.',
        en: 'More than half of the members are advanced workers.',
      }),
      noneDisciplined(second),
    ],
  ),
];
export const ttldxsWays2003: Way[] = [
  merit(
    'excellent',
    ['collective'],
    [
      check('collective-rated', 'collective-rating', { atLeast: 'HTXS' }, memory, { vi: 'Hoàn thành xuất sắc nhiệm vụ.', en: 'Tasks excellently done.' }),
      check('all-completed', 'collective-share', { of: 'completed', percent: 100 }, memory, {
        vi: '100% thành viên hoàn thành nhiệm vụ.',
        en: 'All members completed.',
      }),
      check('seventy-percent-advanced', 'collective-share', { of: 'advanced', percent: 70 }, memory, {
        vi: 'Ít nhất 70% Lao động tiên tiến.',
        en: 'At least 70 % advanced.',
      }),
      check('has-a-fighter', 'collective-count', { of: 'fighters', least: 1 }, memory, { vi: 'Có Chiến sĩ thi đua cơ sở.', en: 'At least one base fighter.' }),
      noneDisciplined(oldLaw(27, 1, 'd')),
    ],
  ),
];

const leads = (citation: Citation): Way[] => [
  merit(
    'leads',
    ['collective'],
    [check('leads-cluster', 'cluster-leader', {}, citation, { vi: 'Dẫn đầu cụm, khối thi đua.', en: 'Leads its cluster or block.' })],
  ),
];
export const flagWays2003: Way[] = leads(memory);
export const governmentFlagWays2003: Way[] = leads(second);
export const flagShare: Check = check('flag-share', 'quota-share', { part: 'flags', whole: 'leaders', percent: 20 }, decree91(11, 1), {
  vi: 'Cờ thi đua của Chính phủ không quá 20% số tập thể đủ tiêu chuẩn cờ cấp bộ, tỉnh.',
  en: "The Government's flag for no more than 20 % of those that qualify for a flag of ministry or province.",
});

/** Bằng khen cấp tỉnh (art. 72): the law's own limbs for collectives; for individuals the decree's, which was not re-read. */
export const bkTWays2003: Way[] = [
  merit(
    'two-years',
    ['individual'],
    [
      check('two-years-excellent', 'consecutive-years', { years: 2, atLeast: 'HTXS' }, recalled, {
        vi: 'Hai năm liên tục hoàn thành xuất sắc.',
        en: 'Two excellent years in a row.',
      }),
      check('two-initiatives', 'initiatives', { times: 2, level: 'base', years: 2 }, recalled, {
        vi: 'Có hai sáng kiến cấp cơ sở.',
        en: 'Two base initiatives.',
      }),
    ],
  ),
  merit(
    'two-years-collective',
    ['collective'],
    [
      check('two-years-excellent-collective', 'consecutive-years', { years: 2, atLeast: 'HTXS' }, oldLaw(72), {
        vi: 'Hai năm liên tục hoàn thành xuất sắc nhiệm vụ.',
        en: 'Two consecutive years rated excellently completed.',
      }),
    ],
  ),
  merit('household', ['household'], [judged('household-contribution', oldLaw(72), 'Gia đình có nhiều đóng góp.', 'A family with many contributions.')]),
  ...judgedWays(['individual', 'collective', 'household'], { sudden: oldLaw(72), movement: oldLaw(72) }),
];

const excellent: Run = { atLeast: 'HTXS', after: MERIT };
/** Bằng khen của Thủ tướng: the certificate before it, then five excellent years (art. 71(1)(b)); what the decree added was not re-read. */
export const bkTtgWays2003: Way[] = [
  merit(
    'five-years',
    ['individual'],
    [
      check('holds-merit-certificate', 'prior-award', { codes: MERIT, minYears: 5 }, oldLaw(71, 1, 'b'), {
        vi: 'Đã được tặng Bằng khen cấp bộ, tỉnh từ năm năm trước.',
        en: 'Holds a certificate of ministry or province since five years.',
      }),
      check('five-years-excellent', 'consecutive-years', { years: 5, ...excellent }, oldLaw(71, 1, 'b'), {
        vi: 'Sau đó năm năm liên tục hoàn thành xuất sắc nhiệm vụ.',
        en: 'Then five consecutive years rated excellently completed.',
      }),
      check(
        'titles-or-initiatives',
        'any-of',
        {
          ways: [
            [
              check('three-base-titles', 'titles-count', { codes: ['CSTDCS'], times: 3, during: excellent }, recalled, {
                vi: 'Ba lần Chiến sĩ thi đua cơ sở.',
                en: 'Three base titles.',
              }),
            ],
            [
              check('five-initiatives', 'initiatives', { times: 5, level: 'base', years: 5 }, recalled, {
                vi: 'Năm sáng kiến cơ sở.',
                en: 'Five base initiatives.',
              }),
            ],
          ],
        },
        recalled,
        { vi: 'Có ba lần Chiến sĩ thi đua cơ sở hoặc năm sáng kiến.', en: 'Three base titles or five initiatives.' },
      ),
    ],
  ),
  ...judgedWays(['individual', 'collective'], { sudden: oldLaw(71), movement: oldLaw(71) }),
];

/** Giấy khen: tasks well done with good conduct, a movement, or a sudden deed (art. 75). */
export const giayKhenWays2003: Way[] = [
  merit(
    'good-work',
    ['individual', 'collective'],
    [judged('good-work-and-conduct', oldLaw(75), 'Hoàn thành tốt nhiệm vụ, phẩm chất tốt, đoàn kết.', 'Tasks well done, with good conduct.')],
  ),
  merit('household', ['household'], [judged('local-criteria', oldLaw(75), 'Gương mẫu, có đóng góp ở địa phương.', 'Exemplary in the locality.')]),
  ...judgedWays(['individual', 'collective', 'household'], { sudden: oldLaw(75), movement: oldLaw(75) }),
];

/** Titles of villages and families, and the medal and badge of a province, by local rules. */
export const localWays = (nominees: NomineeKind[]): Way[] => [
  merit('local', nominees, [judged('local-criteria', memory, 'Đạt tiêu chuẩn do quy định riêng.', 'Meets the criteria of its own rules.')]),
];
