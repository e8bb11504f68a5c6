import type { Award } from '../../../types';
import { hcld3Ways } from '../../ladder/hcld3';
import { formPapers } from '../../papers';
import { law } from '../citations';

export const hcld3: Award = {
  code: 'HCLD3',
  kind: 'form',
  name: { vi: 'Huân chương Lao động hạng Ba', en: 'Labour Order, Third Class' },
  nominees: ['individual', 'collective'],
  grounds: ['merit', 'sudden', 'movement'],
  decidedBy: { vi: 'Chủ tịch nước', en: 'the President' },
  level: 'state',
  citations: [law(44), law(77)],
  papers: formPapers([law(84, 2)]),
  ways: hcld3Ways(law),
  otherWays: [
    {
      name: { vi: 'Công nhân, nông dân có sáng kiến, mô hình hoặc đóng góp', en: 'Workers and farmers with an initiative, a model or contributions' },
      citation: law(44, 2),
    },
  ],
  route: 'HCLD3',
};
