import type { Award } from '../../../types';
import { hcld3Ways } from '../../ladder/hcld3';
import { formPapers } from '../../papers';
import { amendedLaw, decree152 } from '../citations';

export const hcld3: Award = {
  code: 'HCLD3',
  kind: 'form',
  name: { vi: 'Huân chương Lao động hạng Ba', en: 'Labour Order, Third Class' },
  nominees: ['individual', 'collective'],
  grounds: ['merit', 'sudden', 'movement'],
  decidedBy: { vi: 'Chủ tịch nước', en: 'the President' },
  level: 'state',
  citations: [amendedLaw(44), amendedLaw(77), decree152(38, 1)],
  papers: formPapers([decree152(38, 3), amendedLaw(84, 2)]),
  ways: hcld3Ways(amendedLaw),
  otherWays: [
    {
      name: { vi: 'Công nhân, nông dân có sáng kiến, mô hình hoặc đóng góp', en: 'Workers and farmers with an initiative, a model or contributions' },
      citation: amendedLaw(44, 2),
    },
  ],
  route: 'HCLD3',
};
