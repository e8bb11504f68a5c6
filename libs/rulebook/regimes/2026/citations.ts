import type { Citation } from '../../types';
import type { Cite } from '../cite';

export { decree152 } from '../two-tier/citations';

const AMENDED = '06/2022/QH15 (sửa đổi bởi 06/2026/QH16)';

/**
 * Law 06/2022 as amended by Law 06/2026: the amendments themselves were not read, so every article carries over as "may have been amended"
 * and only warns until a named person confirms it with the text.
 */
export const amendedLaw: Cite = (article, clause, point) => ({
  document: AMENDED,
  article,
  clause,
  point,
  from: '2026-10-01',
  to: null,
  mark: 'unverified',
  note: 'có thể đã được sửa đổi; cần đối chiếu văn bản gốc',
});

/** The local parameter by which a place says that it has this article before it and that the older wording stands; null for any other law. */
export const confirmationOf = ({ document, article }: Citation): string | null =>
  document === AMENDED && article !== undefined ? `law-2026.article-${article}` : null;
