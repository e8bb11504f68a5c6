import type { Award } from '../../../types';
import { cstdcsWays } from '../../ladder/cstdcs';
import { titlePapers } from '../../papers';
import { law } from '../citations';

export const cstdcs: Award = {
  code: 'CSTDCS',
  kind: 'title',
  name: { vi: 'Chiến sĩ thi đua cơ sở', en: 'Grass-roots emulation fighter' },
  nominees: ['individual'],
  grounds: ['merit'],
  decidedBy: { vi: 'Chủ tịch UBND cấp huyện', en: 'the district chair' },
  level: 'district',
  citations: [law(23), law(80, 2, undefined, { to: '2025-06-30' })],
  papers: titlePapers([law(84, 1)]),
  ways: cstdcsWays(law),
  otherWays: [
    { name: { vi: 'Mưu trí, sáng tạo trong chiến đấu được đơn vị công nhận', en: 'Resourcefulness in combat recognised by the unit' }, citation: law(23) },
  ],
  route: 'CSTDCS',
};
