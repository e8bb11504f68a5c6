export const SHOWS = ['all', 'faulty', 'ready', 'filed'] as const;
export type Show = (typeof SHOWS)[number];

/** What the address of a list carries: which rows are shown. */
export const listSearch = (raw: Record<string, unknown>): { show?: Show } => {
  const show = SHOWS.find((one) => one === raw['show']);
  return show && show !== 'all' ? { show } : {};
};
