import type { Award } from '../../../types';
import { giayKhenGrounds, giayKhenNominees, giayKhenWays } from '../../ladder/giay-khen';
import { formPapers } from '../../papers';
import { law } from '../citations';

export const gkH: Award = {
  code: 'GK_H',
  kind: 'form',
  name: { vi: 'Giấy khen của Chủ tịch UBND huyện', en: 'Certificate of the district chair' },
  nominees: giayKhenNominees,
  grounds: giayKhenGrounds,
  decidedBy: { vi: 'Chủ tịch UBND cấp huyện', en: 'the district chair' },
  level: 'district',
  citations: [law(75, 1), law(80, 2, undefined, { to: '2025-06-30' })],
  papers: formPapers([law(84, 2)]),
  ways: giayKhenWays(law(75, 2)),
  otherWays: [],
  route: 'GK_H',
};
