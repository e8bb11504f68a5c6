const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const year = (value: unknown): number | undefined =>
  Number.isInteger(Number(value)) && Number(value) >= 2000 && Number(value) <= 2100 ? Number(value) : undefined;

/** Whose fund, and of which year. */
export const fundSearch = (raw: Record<string, unknown>): { unit?: string | undefined; year?: number | undefined } => ({
  unit: text(raw['unit']),
  year: year(raw['year']),
});
