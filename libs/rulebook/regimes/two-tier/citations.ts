import type { Citation } from '../../types';
import type { Cite } from '../cite';

/** Decree 152/2025, read in full; it lapses on 01/03/2027 (art. 60(1)(a)). */
export const decree152 = (article: number, clause?: number, point?: string, note?: string): Citation => ({
  document: '152/2025/NĐ-CP',
  article,
  clause,
  point,
  from: '2025-07-01',
  to: '2027-02-28',
  mark: 'text',
  note,
});

/** Decree 150/2025 on the specialised agencies of provinces and communes. */
export const decree150 = (article: number, clause: number, point?: string): Citation => ({
  document: '150/2025/NĐ-CP',
  article,
  clause,
  point,
  from: '2025-07-01',
  to: null,
  mark: 'text',
});

/** Decree 129/2025: the commune chair exercises what the district chair could award; its article number was not seen. */
export const communePowers: Citation = {
  document: '129/2025/NĐ-CP',
  from: '2025-07-01',
  to: null,
  mark: 'second-hand',
  note: 'chưa thấy số điều; đối chiếu văn bản gốc',
};

/** Circular 15/2025, known by its headlines; it lapses with the decree it follows. */
export const circular15: Cite = (article, clause, point) => ({
  document: '15/2025/TT-BNV',
  article,
  clause,
  point,
  from: '2025-08-05',
  to: '2027-02-28',
  mark: 'second-hand',
  note: 'đối chiếu văn bản gốc',
});
