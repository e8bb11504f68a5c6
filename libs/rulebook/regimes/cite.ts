import type { Citation, Mark } from '../types';

/** Where a rule stands; the law's own letters for points (a, b, c, d, đ …). */
export type Cite = (article: number, clause?: number, point?: string, more?: { mark?: Mark; note?: string; to?: string }) => Citation;
