import { check } from '../../checks/kinds';
import type { Check, Citation, Way } from '../../types';
import { draftOf } from './draft';
import type { Cite } from '../cite';
import { judged } from './judged';
import { notNewlyRecruited } from './ldtt';

/** Chiến sĩ thi đua cơ sở: meets the test of the advanced worker, and stands out by the year's rating, an initiative or accepted research (art. 23). */
export function cstdcsWays(cite: Cite, recruited: Citation[]): Way[] {
  const excellent = check('excellent-year', 'consecutive-years', { years: 1, atLeast: 'HTXS' }, cite(23, 1), {
    vi: 'Năm xét hoàn thành xuất sắc nhiệm vụ.',
    en: 'The year is rated excellently completed.',
  });
  const idea = check('base-initiative', 'initiatives', { times: 1, level: 'base', years: 1 }, cite(23, 1), {
    vi: 'Có sáng kiến được cơ sở công nhận hoặc đề tài được nghiệm thu trong năm.',
    en: 'An initiative recognised at the base, or accepted research, in the year.',
  });
  const standsOut = check('excellent-or-initiative', 'any-of', { ways: [[excellent], [idea]] }, cite(23), {
    vi: 'Hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến cơ sở, hoặc có đề tài được nghiệm thu.',
    en: 'Rated excellently completed, or a base initiative, or accepted research.',
  });
  const rated = check('good-year', 'consecutive-years', { years: 1, atLeast: 'HTT' }, cite(24, 1, 'a'), {
    vi: 'Năm xét hoàn thành tốt nhiệm vụ trở lên.',
    en: 'The year is rated well completed or better.',
  });
  const outsidePublicService = check('works-outside-offices', 'occupation', { oneOf: ['worker', 'farmer', 'other'] }, cite(24, 3), {
    vi: 'Là công nhân, nông dân hoặc người lao động khác.',
    en: 'Is a worker, a farmer or another labourer.',
  });
  const spirit = (point: string): Check =>
    judged('solidarity', cite(24, 1, point), 'Có tinh thần tự lực, đoàn kết, tích cực trong phong trào.', 'Self-reliant, united, active in movements.');
  const conduct = judged(
    'productive-and-law-abiding',
    cite(24, 3),
    'Lao động có hiệu quả, chấp hành pháp luật, giúp đỡ cộng đồng.',
    'Works productively, keeps the law, helps the community.',
  );
  return [
    { id: 'rated', nominees: ['individual'], ground: 'merit', checks: [rated, spirit('b'), ...notNewlyRecruited(recruited), standsOut] },
    { id: 'outside-offices', nominees: ['individual'], ground: 'merit', checks: [outsidePublicService, conduct, standsOut] },
  ];
}

const draft = draftOf(23);

/** What the draft of the amending law asked for, shown until a named person confirms the adopted wording. */
export const excellentAndInitiative: Check = check(
  'draft-excellent-and-initiative',
  'any-of',
  {
    ways: [
      [
        check('draft-excellent-year', 'consecutive-years', { years: 1, atLeast: 'HTXS' }, draft, {
          vi: 'Năm xét hoàn thành xuất sắc nhiệm vụ.',
          en: 'The year is rated excellently completed.',
        }),
        check('draft-initiative', 'initiatives', { times: 1, level: 'base', years: 1 }, draft, {
          vi: 'Có sáng kiến hoặc đề tài trong năm.',
          en: 'An initiative or research in the year.',
        }),
      ],
    ],
  },
  draft,
  {
    vi: 'Dự thảo luật sửa đổi yêu cầu vừa hoàn thành xuất sắc nhiệm vụ vừa có sáng kiến; cần đối chiếu luật đã ban hành.',
    en: 'The draft of the amending law asked for an excellent rating and an initiative together; the adopted text must be checked.',
  },
);
