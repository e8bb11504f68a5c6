import type { Citation } from '../../types';
import type { Cite } from '../cite';

/**
 * Law 06/2022 as amended by Law 06/2026: the amendments themselves were not read, so every article carries over as "may have been amended"
 * and only warns until a named person confirms it with the text.
 */
export const amendedLaw: Cite = (article, clause, point) => ({
  document: '06/2022/QH15 (sửa đổi bởi 06/2026/QH16)',
  article,
  clause,
  point,
  from: '2026-10-01',
  to: null,
  mark: 'unverified',
  note: 'có thể đã được sửa đổi; cần đối chiếu văn bản gốc',
});

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
