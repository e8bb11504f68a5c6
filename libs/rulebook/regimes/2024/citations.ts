import type { Cite } from '../cite';

const LAW = '06/2022/QH15';
const DECREE = '98/2023/NĐ-CP';

/** Law 06/2022 as first passed: read in its text, in this wording until it was amended on 01/10/2026. */
export const law: Cite = (article, clause, point, more = {}) => ({
  document: LAW,
  article,
  clause,
  point,
  from: '2024-01-01',
  to: more.to ?? '2026-09-30',
  mark: more.mark ?? 'text',
  note: more.note,
});

/** Decree 98/2023: most of it was read in articles about it, so the mark must be said each time it was read itself. */
export const decree: Cite = (article, clause, point, more = {}) => ({
  document: DECREE,
  article,
  clause,
  point,
  from: '2024-01-01',
  to: '2025-06-30',
  mark: more.mark ?? 'second-hand',
  note: more.note,
});

/** Circular 01/2024; whether from 15 or 25/04/2024 the sources disagree. Replaced on 05/08/2025. */
export const circular: Cite = (article, clause, point) => ({
  document: '01/2024/TT-BNV',
  article,
  clause,
  point,
  from: '2024-04-15',
  to: '2025-08-04',
  mark: 'second-hand',
  note: 'đối chiếu văn bản gốc',
});

/** Decree 86/2023 on cultural families, villages and exemplary communes. */
export const framework: Cite = (article, clause, point, more = {}) => ({
  document: '86/2023/NĐ-CP',
  article,
  clause,
  point,
  from: '2024-01-30',
  to: null,
  mark: more.mark ?? 'text',
  note: more.note,
});
