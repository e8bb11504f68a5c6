import type { Award } from '../../../types';
import { bkTWays } from '../../ladder/bk-t';
import { formPapers } from '../../papers';
import { amendedLaw, decree152 } from '../citations';

export const bkT: Award = {
  code: 'BK_T',
  kind: 'form',
  name: { vi: 'Bằng khen của Chủ tịch UBND tỉnh', en: 'Certificate of merit of the provincial chair' },
  nominees: ['individual', 'collective', 'household'],
  grounds: ['merit', 'sudden', 'movement'],
  decidedBy: { vi: 'Chủ tịch UBND tỉnh', en: 'the provincial chair' },
  level: 'province',
  citations: [amendedLaw(74), amendedLaw(79, 4), decree152(6, 2, 'b')],
  papers: formPapers([amendedLaw(84, 2)]),
  ways: bkTWays(amendedLaw),
  otherWays: [
    {
      name: { vi: 'Nhiều thành tích có phạm vi ảnh hưởng trong một lĩnh vực của tỉnh', en: 'Many achievements with effect in one field of the province' },
      citation: amendedLaw(74, 1, 'b'),
    },
    {
      name: { vi: 'Đóng góp cho kinh tế - xã hội, khoa học, an sinh, từ thiện', en: 'Contributions to economy, science, welfare or charity' },
      citation: amendedLaw(74, 1, 'c'),
    },
  ],
  route: 'BK_T',
};
