import type { Award } from '../../../types';
import { giayKhenGrounds, giayKhenNominees, giayKhenWays } from '../../ladder/giay-khen';
import { formPapers } from '../../papers';
import { amendedLaw, communePowers } from '../citations';

export const gkX: Award = {
  code: 'GK_X',
  kind: 'form',
  name: { vi: 'Giấy khen của Chủ tịch UBND xã', en: 'Certificate of the commune chair' },
  nominees: giayKhenNominees,
  grounds: giayKhenGrounds,
  decidedBy: { vi: 'Chủ tịch UBND cấp xã', en: 'the commune chair' },
  level: 'commune',
  citations: [amendedLaw(75, 1), amendedLaw(80, 3), communePowers],
  papers: formPapers([amendedLaw(84, 2)]),
  ways: giayKhenWays(amendedLaw(75, 2)),
  otherWays: [],
  route: 'GK_X',
};
