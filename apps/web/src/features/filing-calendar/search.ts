const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
const year = (value: unknown): number | undefined =>
  Number.isInteger(Number(value)) && Number(value) >= 2000 && Number(value) <= 2100 ? Number(value) : undefined;
const KINDS = ['calendar-year', 'school-year'] as const;

export interface FilingCalendarSearch {
  unit?: string | undefined;
  award?: string | undefined;
  nam?: number | undefined;
  kind?: (typeof KINDS)[number] | undefined;
}
/** Whose deadlines, for which award, of which year, by which calendar. */
export const filingCalendarSearch = (raw: Record<string, unknown>): FilingCalendarSearch => ({
  unit: text(raw['unit']),
  award: text(raw['award']),
  nam: year(raw['nam']),
  kind: KINDS.find((one) => one === raw['kind']),
});
