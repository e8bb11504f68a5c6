const year = (value: unknown): number | undefined =>
  Number.isInteger(Number(value)) && Number(value) >= 2000 && Number(value) <= 2100 ? Number(value) : undefined;
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Which year, and whose own days beside those of the country. */
export const calendarSearch = (raw: Record<string, unknown>): { nam?: number | undefined; noi?: string | undefined } => ({
  nam: year(raw['nam']),
  noi: text(raw['noi']),
});
