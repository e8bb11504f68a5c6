import type { Citation } from '../../types';
import type { Cite } from '../cite';

/** Law 15/2003 as a whole; when it came into force was not read. */
export const law2003 = (): Citation => ({
  document: '15/2003/QH11',
  from: '2004-07-01',
  to: '2023-12-31',
  mark: 'unverified',
  note: 'ngày bắt đầu có hiệu lực chưa đối chiếu',
});

/** Its articles, read in the Laws of 2003 and 2013; the mark must be said where they were only remembered. */
export const oldLaw: Cite = (article, clause, point, more = {}) => ({
  document: '15/2003/QH11 (sửa đổi bởi 39/2013/QH13)',
  article,
  clause,
  point,
  from: '2014-06-01',
  to: '2023-12-31',
  mark: more.mark ?? 'text',
  note: more.note ?? 'ngày có hiệu lực của lần sửa đổi năm 2013 chưa đối chiếu',
});

/** Decree 91/2017: parts of it were read in articles and answers, others only remembered. */
export const decree91: Cite = (article, clause, point, more = {}) => ({
  document: '91/2017/NĐ-CP',
  article,
  clause,
  point,
  from: '2017-10-01',
  to: '2023-12-31',
  mark: more.mark ?? 'second-hand',
  note: more.note ?? 'đối chiếu văn bản gốc',
});

/** Circular 08/2017, then 12/2019 which repeats it. */
export const circular08: Cite = (article) => ({
  document: '08/2017/TT-BNV',
  article: article === 0 ? undefined : article,
  from: '2017-10-01',
  to: '2023-12-31',
  mark: 'second-hand',
  note: 'Thông tư 12/2019/TT-BNV nhắc lại từ 01/01/2020; đối chiếu văn bản gốc',
});
