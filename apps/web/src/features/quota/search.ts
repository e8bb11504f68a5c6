const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
const year = (value: unknown): number | undefined =>
  Number.isInteger(Number(value)) && Number(value) >= 2000 && Number(value) <= 2100 ? Number(value) : undefined;

/** Of which place, year and award. A school year is named by the year it begins in. */
export interface QuotaSearch {
  unit?: string | undefined;
  year?: number | undefined;
  calendar?: 'school' | undefined;
  award?: 'COTD_CP' | undefined;
}
export const quotaSearch = (raw: Record<string, unknown>): QuotaSearch => ({
  unit: text(raw['unit']),
  year: year(raw['year']),
  calendar: raw['calendar'] === 'school' ? 'school' : undefined,
  award: raw['award'] === 'COTD_CP' ? 'COTD_CP' : undefined,
});
