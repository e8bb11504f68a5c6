import { check } from '../../checks/kinds';
import { draftOf as draft } from '../ladder/draft';
import { judged } from '../ladder/judged';

/** What the drafts of the amending law said. */
export const drafts = {
  fighterShare: check('draft-fighter-share', 'quota-share', { part: 'fighters', whole: 'advanced', percent: 20 }, draft(23), {
    vi: 'Một bản dự thảo giới hạn Chiến sĩ thi đua cơ sở ở mức 20%; cần đối chiếu luật đã ban hành.',
    en: 'One version of the draft capped the base fighters at 20 %; the adopted text must be checked.',
  }),
  twoBaseTitles: check('draft-two-base-titles', 'consecutive-titles', { codes: ['CSTDCS'], times: 2 }, draft(74), {
    vi: 'Dự thảo chỉ yêu cầu hai lần Chiến sĩ thi đua cơ sở, không thêm sáng kiến; cần đối chiếu luật đã ban hành.',
    en: 'The draft asked for two base titles and no further initiatives; the adopted text must be checked.',
  }),
  provincialMovement: judged(
    'draft-provincial-movement',
    draft(29),
    'Dự thảo thay việc dẫn đầu phong trào của huyện bằng thành tích tiêu biểu trong phong trào cấp tỉnh.',
    'The draft replaced leading the district movement by typical results in the provincial one.',
  ),
};
