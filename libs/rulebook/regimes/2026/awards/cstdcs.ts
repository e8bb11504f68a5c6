import type { Award } from '../../../types';
import { cstdcsWays, excellentAndInitiative } from '../../ladder/cstdcs';
import { titlePapers } from '../../papers';
import { amendedLaw, communePowers } from '../citations';

export const cstdcs: Award = {
  code: 'CSTDCS',
  kind: 'title',
  name: { vi: 'Chiến sĩ thi đua cơ sở', en: 'Grass-roots emulation fighter' },
  nominees: ['individual'],
  grounds: ['merit'],
  decidedBy: { vi: 'Chủ tịch UBND cấp xã', en: 'the commune chair' },
  level: 'commune',
  citations: [amendedLaw(23), communePowers],
  papers: titlePapers([amendedLaw(84, 1)]),
  ways: cstdcsWays(amendedLaw),
  otherWays: [
    {
      name: { vi: 'Mưu trí, sáng tạo trong chiến đấu được đơn vị công nhận', en: 'Resourcefulness in combat recognised by the unit' },
      citation: amendedLaw(23),
    },
  ],
  advisories: [excellentAndInitiative],
  route: 'CSTDCS',
};
