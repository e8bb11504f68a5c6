import type { Award } from '../../../types';
import { bkTWays } from '../../ladder/bk-t';
import { formPapers } from '../../papers';
import { law } from '../citations';

export const bkT: Award = {
  code: 'BK_T',
  kind: 'form',
  name: { vi: 'Bằng khen của Chủ tịch UBND tỉnh', en: 'Certificate of merit of the provincial chair' },
  nominees: ['individual', 'collective', 'household'],
  grounds: ['merit', 'sudden', 'movement'],
  decidedBy: { vi: 'Chủ tịch UBND tỉnh', en: 'the provincial chair' },
  level: 'province',
  citations: [law(74), law(79, 4)],
  papers: formPapers([law(84, 2)]),
  ways: bkTWays(law),
  otherWays: [
    {
      name: { vi: 'Nhiều thành tích có phạm vi ảnh hưởng trong một lĩnh vực của tỉnh', en: 'Many achievements with effect in one field of the province' },
      citation: law(74, 1, 'b'),
    },
    {
      name: { vi: 'Đóng góp cho kinh tế - xã hội, khoa học, an sinh, từ thiện', en: 'Contributions to economy, science, welfare or charity' },
      citation: law(74, 1, 'c'),
    },
  ],
  route: 'BK_T',
};
