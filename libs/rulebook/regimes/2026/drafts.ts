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
  looserForCollectives: judged(
    'draft-looser-collectives',
    { ...draft(42), note: 'Điều 42–44, 73; theo báo chí về dự thảo; không phải quy định' },
    'Dự thảo nới điều kiện số năm liên tục hoàn thành xuất sắc đối với tập thể; cần đối chiếu luật đã ban hành.',
    'The draft asked less of collectives than five or ten excellent years in a row; the adopted text must be checked.',
  ),
  oneForm: judged(
    'draft-one-form',
    { ...draft(5), article: undefined },
    'Dự thảo quy định một thành tích đột xuất, chuyên đề chỉ xét một lần, một hình thức; cần đối chiếu luật đã ban hành.',
    'The draft allowed one form, one time, for one sudden or thematic achievement; the adopted text must be checked.',
  ),
  provincialMovement: judged(
    'draft-provincial-movement',
    draft(29),
    'Dự thảo thay việc dẫn đầu phong trào của huyện bằng thành tích tiêu biểu trong phong trào cấp tỉnh.',
    'The draft replaced leading the district movement by typical results in the provincial one.',
  ),
};
