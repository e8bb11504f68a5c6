import { check } from '../../checks/kinds';
import type { Check, Citation, Way } from '../../types';
import type { Cite } from '../cite';
import { judged } from './judged';

/** Newly recruited people are not considered (circulars 01/2024 art. 1(5)(d), 15/2025 art. 2(5)). */
export const notNewlyRecruited = (basis: Citation[]): Check[] =>
  basis.map((citation) => ({
    ...check('six-months-in-service', 'months-in-service', { least: 6, trainingBelow: 12 }, citation, {
      vi: 'Không xét cá nhân mới tuyển dụng dưới 06 tháng.',
      en: 'People recruited less than six months ago are not considered.',
    }),
    whileInForce: true,
  }));

const rated = (citation: Citation): Check =>
  check('good-year', 'consecutive-years', { years: 1, atLeast: 'HTT' }, citation, {
    vi: 'Năm xét hoàn thành tốt nhiệm vụ trở lên.',
    en: 'The year is rated well completed or better.',
  });
const spirit = (citation: Citation): Check =>
  judged('solidarity', citation, 'Có tinh thần tự lực, đoàn kết, tích cực trong phong trào.', 'Self-reliant, united, active in movements.');

/** Lao động tiên tiến: a well-rated year; workers, farmers and others by what they do (art. 24(1), (3)). */
export function ldttWays(cite: Cite, recruited: Citation[]): Way[] {
  const outside = check('works-outside-offices', 'occupation', { oneOf: ['worker', 'farmer', 'other'] }, cite(24, 3), {
    vi: 'Là công nhân, nông dân hoặc người lao động khác.',
    en: 'Is a worker, a farmer or another labourer.',
  });
  return [
    { id: 'rated', nominees: ['individual'], ground: 'merit', checks: [rated(cite(24, 1, 'a')), spirit(cite(24, 1, 'b')), ...notNewlyRecruited(recruited)] },
    {
      id: 'outside-offices',
      nominees: ['individual'],
      ground: 'merit',
      checks: [
        outside,
        judged('productive', cite(24, 3, 'a'), 'Lao động có hiệu quả, tích cực trong phong trào.', 'Works productively, active in movements.'),
        judged('law-abiding', cite(24, 3, 'b'), 'Chấp hành pháp luật, giúp đỡ cộng đồng.', 'Keeps the law, helps the community.'),
      ],
    },
  ];
}

/** Chiến sĩ tiên tiến: the same two tests for the army, the standing militia and the police (art. 24(2)). */
export const csttWays = (cite: Cite, recruited: Citation[]): Way[] => [
  {
    id: 'soldier',
    nominees: ['individual'],
    ground: 'merit',
    checks: [
      check('serves-under-arms', 'occupation', { oneOf: ['soldier'] }, cite(24, 2), {
        vi: 'Thuộc quân đội, dân quân thường trực hoặc công an.',
        en: 'Serves in the army, the standing militia or the police.',
      }),
      rated(cite(24, 2)),
      spirit(cite(24, 2)),
      ...notNewlyRecruited(recruited),
    ],
  },
];
