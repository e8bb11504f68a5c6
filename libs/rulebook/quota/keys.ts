/** What proposals can be put in order by, where there is room for fewer than are proposed. */
export const ORDER_KEYS = ['votes', 'earlier-awards', 'women', 'direct-workers', 'ethnic-minorities', 'difficult-areas'] as const;
export type OrderKey = (typeof ORDER_KEYS)[number];
