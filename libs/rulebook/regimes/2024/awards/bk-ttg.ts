import type { Award } from '../../../types';
import { bkTtgWays } from '../../ladder/bk-ttg';
import { formPapers } from '../../papers';
import { decree, law } from '../citations';

export const bkTtg: Award = {
  code: 'BK_TTG',
  kind: 'form',
  name: { vi: 'Bằng khen của Thủ tướng Chính phủ', en: 'Certificate of merit of the Prime Minister' },
  nominees: ['individual', 'collective', 'household'],
  grounds: ['merit', 'sudden', 'movement'],
  decidedBy: { vi: 'Thủ tướng Chính phủ', en: 'the Prime Minister' },
  level: 'state',
  citations: [law(73), law(78, 2)],
  papers: formPapers([law(84, 2), decree(42, 1, undefined, { mark: 'text' })]),
  ways: bkTtgWays(law),
  otherWays: [
    {
      name: { vi: 'Nhiều thành tích có phạm vi ảnh hưởng trong bộ, tỉnh', en: 'Many achievements with effect across the ministry or province' },
      citation: law(73, 1, 'c'),
    },
    {
      name: {
        vi: 'Đóng góp cho kinh tế - xã hội đất nước, khoa học, an sinh, từ thiện',
        en: 'Contributions to the national economy, science, welfare or charity',
      },
      citation: law(73, 1, 'd'),
    },
    {
      name: { vi: 'Công nhân, nông dân có sáng kiến hoặc mô hình hiệu quả', en: 'Workers and farmers with an initiative or a model of effect' },
      citation: law(73, 2),
    },
  ],
  route: 'BK_TTG',
};
