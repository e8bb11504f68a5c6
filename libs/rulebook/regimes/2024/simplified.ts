import { simplifiedPapers } from '../papers';
import type { Simplified } from '../regime';
import { decree, law } from './citations';

const basis = decree(40, 1, undefined, { mark: 'text' });

/** The five cases of the simplified procedure (law art. 85, Decree 98/2023 art. 40). Whether a council may be left out is not stated, so none is. */
export const simplified: Simplified = {
  cases: [
    { id: 'political-task', name: { vi: 'Phục vụ nhiệm vụ chính trị trước mắt', en: 'Serves an immediate political task' } },
    {
      id: 'sudden-merit',
      grounds: ['sudden'],
      name: { vi: 'Thành tích xuất sắc đột xuất, dũng cảm cứu người, giải thưởng quốc tế', en: 'Sudden excellent merit, brave rescue, an international prize' },
    },
    { id: 'found-by-head', name: { vi: 'Người đứng đầu phát hiện', en: 'Discovered by the head of the body' } },
    {
      id: 'service-seniority-external',
      grounds: ['service-years', 'seniority', 'external'],
      name: { vi: 'Quá trình cống hiến, niên hạn, đối ngoại', en: 'Long service, seniority, external commendation' },
    },
    { id: 'state-secret', name: { vi: 'Thành tích có nội dung bí mật nhà nước', en: 'Achievements with State secrets' } },
  ],
  papers: simplifiedPapers([basis, law(85, 1)]),
  citation: basis,
};
