import type { Award } from '../../../types';
import { cstdtWays } from '../../ladder/cstdt';
import { titlePapers } from '../../papers';
import { law } from '../citations';

export const cstdt: Award = {
  code: 'CSTDT',
  kind: 'title',
  name: { vi: 'Chiến sĩ thi đua tỉnh', en: 'Provincial emulation fighter' },
  nominees: ['individual'],
  grounds: ['merit'],
  decidedBy: { vi: 'Chủ tịch UBND tỉnh', en: 'the provincial chair' },
  level: 'province',
  citations: [law(22), law(79, 4)],
  papers: titlePapers([law(84, 1)]),
  ways: cstdtWays(law),
  otherWays: [{ name: { vi: 'Mưu trí, sáng tạo trong chiến đấu', en: 'Resourcefulness in combat' }, citation: law(22, 1) }],
  route: 'CSTDT',
};
