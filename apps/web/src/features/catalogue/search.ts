const DAY = /^\d{4}-\d{2}-\d{2}$/;
const dayOf = (value: unknown): string | undefined => (typeof value === 'string' && DAY.test(value) ? value : undefined);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

/** What the addresses of the catalogue carry: the day the law is asked on, and what is searched. */
export const catalogueSearch = (raw: Record<string, unknown>): { on?: string | undefined; q?: string | undefined } => ({
  on: dayOf(raw['on']),
  q: text(raw['q']),
});
export const changesSearch = (raw: Record<string, unknown>): { from?: string | undefined; to?: string | undefined } => ({
  from: dayOf(raw['from']),
  to: dayOf(raw['to']),
});
