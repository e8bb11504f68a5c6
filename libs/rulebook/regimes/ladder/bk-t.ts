import { check, type Run } from '../../checks/kinds';
import type { Check, Citation, Way } from '../../types';
import type { Cite } from '../cite';
import { judged, judgedWays } from './judged';
import { labourerWays } from './labourers';

const excellent: Run = { atLeast: 'HTXS' };

/** Bằng khen cấp tỉnh: two years that stand out, each year's work proved again by initiatives or research (art. 74, as the ministry reads 74(1)(d)). */
export function bkTWays(cite: Cite): Way[] {
  const ladder = cite(74, 1, 'd', { mark: 'second-hand', note: 'theo trả lời của Bộ Nội vụ; đối chiếu văn bản gốc' });
  const titles = check('two-base-titles', 'consecutive-titles', { codes: ['CSTDCS'], times: 2 }, ladder, {
    vi: 'Hai lần liên tục đạt danh hiệu Chiến sĩ thi đua cơ sở.',
    en: 'The base title twice in a row.',
  });
  const years = check('two-years-excellent', 'consecutive-years', { years: 2, ...excellent }, ladder, {
    vi: 'Hai năm liên tục trở lên hoàn thành xuất sắc nhiệm vụ.',
    en: 'Two or more consecutive years rated excellently completed.',
  });
  const first = check('two-years-or-titles', 'any-of', { ways: [[titles], [years]] }, ladder, {
    vi: 'Hai lần liên tục Chiến sĩ thi đua cơ sở hoặc hai năm liên tục hoàn thành xuất sắc nhiệm vụ.',
    en: 'The base title twice in a row, or two consecutive years rated excellently completed.',
  });
  const second = check('two-initiatives', 'initiatives', { times: 2, level: 'base', years: 2, during: excellent, spentOn: 'CSTDCS' }, ladder, {
    vi: 'Trong thời gian đó có hai sáng kiến hoặc hai đề tài áp dụng ở cơ sở, chưa dùng để xét Chiến sĩ thi đua cơ sở.',
    en: 'In that time two initiatives or two research works applied at the base and not used up for the base title.',
  });
  return [
    { id: 'two-years', nominees: ['individual'], ground: 'merit', checks: [first, second] },
    ...labourerWays(cite(74, 1, 'đ'), cite(74, 1, 'đ'), { least: 'commune' }),
    { id: 'collective', nominees: ['collective'], ground: 'merit', checks: collective(cite(74, 3, 'd')) },
    {
      id: 'household',
      nominees: ['household'],
      ground: 'merit',
      checks: [
        judged(
          'household-contribution',
          cite(74, 5),
          'Gương mẫu, có nhiều đóng góp công sức, đất đai, tài sản.',
          'Exemplary, with many contributions of labour, land or property.',
        ),
      ],
    },
    ...judgedWays(['individual', 'collective', 'household'], { sudden: cite(74, 1, 'b'), movement: cite(74, 1, 'a') }),
  ];
}

const collective = (citation: Citation): Check[] => [
  check('two-years-excellent-collective', 'consecutive-years', { years: 2, atLeast: 'HTXS', orTitle: ['TTLDXS', 'DVQT'] }, citation, {
    vi: 'Hai năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc đạt Tập thể lao động xuất sắc.',
    en: 'Two consecutive years rated excellently completed or with the excellent-collective title.',
  }),
  judged(
    'united-collective',
    citation,
    'Thực hiện tốt dân chủ cơ sở, phong trào, tiết kiệm, phòng, chống tham nhũng.',
    'Grass-roots democracy, movements, thrift and integrity.',
  ),
];
