import { check } from '../checks/kinds';
import type { Check, Citation } from '../types';

/** What stops any award in every regime of this rulebook; only the citations differ. */
export const bars = (cite: { hold: Citation; discipline: Citation; once: Citation; locality: Citation }): Check[] => [
  check('no-hold', 'no-hold', {}, cite.hold, {
    vi: 'Chưa xét khen thưởng khi đang xem xét kỷ luật, điều tra, thanh tra, kiểm tra có dấu hiệu vi phạm, hoặc đang xác minh đơn thư, tin báo chí.',
    en: 'No award while discipline, an investigation, an inspection, a complaint or a press report is being looked into.',
  }),
  check('no-discipline', 'no-discipline', {}, cite.discipline, {
    vi: 'Thành tích chỉ được tính lại sau khi chấp hành xong kỷ luật.',
    en: 'Achievements count again only after the disciplinary period has ended.',
  }),
  check('not-rewarded-before', 'not-rewarded-before', {}, cite.once, {
    vi: 'Không khen thưởng nhiều lần cho một thành tích.',
    en: 'One achievement is not rewarded twice.',
  }),
  check('local-opinion', 'local-opinion', { parameter: 'guard.local-opinion' }, cite.locality, {
    vi: 'Đề nghị theo ngành dọc cần có ý kiến của địa phương; dưới cấp Nhà nước do địa phương quy định.',
    en: 'What a sector proposes needs the opinion of the locality; below the State that is the place’s own rule.',
  }),
];
