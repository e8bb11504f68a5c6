import { check, type CheckWith } from '../../checks/kinds';
import type { Check, Citation, Way } from '../../types';
import { judged } from './judged';

const is = (who: 'worker' | 'farmer', citation: Citation): Check =>
  check(`is-${who}`, 'occupation', { oneOf: [who] }, citation, {
    vi: who === 'worker' ? 'Là công nhân, người lao động.' : 'Là nông dân.',
    en: who === 'worker' ? 'Is a worker.' : 'Is a farmer.',
  });
const way = (id: string, checks: Check[]): Way => ({ id, nominees: ['individual'], ground: 'merit', checks });
type Reach = CheckWith['deed-effect'];
const FROM: Record<Reach['least'], [string, string]> = {
  base: ['cơ sở', 'the base'],
  commune: ['cấp xã', 'the commune'],
  province: ['tỉnh hoặc bộ, ngành', 'the province or ministry'],
  nation: ['toàn quốc', 'the nation'],
};
/** A measure between two of the facts' (`perhaps`) is the district's, which the law still named. */
const reach = (set: Reach, citation: Citation): Check => {
  const [vi, en] = set.perhaps ? ['địa bàn cấp huyện', 'the district'] : FROM[set.least];
  return check('reach', 'deed-effect', set, citation, {
    vi: `Thành tích có phạm vi ảnh hưởng từ ${vi} trở lên.`,
    en: `The result reaches ${en} or further.`,
  });
};

const stableModel = (citation: Citation, years: number): Check =>
  check('stable-model', 'stable-years', { years }, citation, {
    vi: `Mô hình sản xuất ổn định từ ${years} năm trở lên.`,
    en: `A farm model stable for ${years} years or more.`,
  });

/** Workers and farmers at ministry, province (art. 74) and Prime Minister (art. 73(2)): an initiative or a model that reaches others. */
export const labourerWays = (worker: Citation, farmer: Citation, set: Reach, stable?: number): Way[] => [
  way('worker', [
    is('worker', worker),
    reach(set, worker),
    judged('valued-and-trains', worker, 'Sáng kiến có giá trị, kèm cặp, hướng dẫn người khác.', 'A valuable initiative; trains others.'),
  ]),
  way('farmer', [
    is('farmer', farmer),
    reach(set, farmer),
    ...(stable === undefined ? [] : [stableModel(farmer, stable)]),
    judged('helps-others', farmer, 'Mô hình hiệu quả, giúp đỡ hộ khác.', 'A model that works and helps others.'),
  ]),
];

/** Workers and farmers for the Labour Order: so many initiatives, or a farm model stable for so many years (arts 42–44(2)). */
export const labourOrderLabourers = (worker: Citation, farmer: Citation, initiatives: number, years: number): Way[] => [
  way('worker', [
    is('worker', worker),
    check('worker-initiatives', 'initiatives', { times: initiatives, level: 'base' }, worker, {
      vi: `Có ${initiatives} sáng kiến được công nhận.`,
      en: `${initiatives} recognised initiative(s).`,
    }),
    judged('valued-and-trains', worker, 'Sáng kiến có giá trị, kèm cặp, hướng dẫn người khác.', 'Valuable initiatives; trains others.'),
  ]),
  way('farmer', [is('farmer', farmer), stableModel(farmer, years)]),
];
