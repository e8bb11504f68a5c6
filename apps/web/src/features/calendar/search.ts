const year = (value: unknown): number | undefined =>
  Number.isInteger(Number(value)) && Number(value) >= 2000 && Number(value) <= 2100 ? Number(value) : undefined;
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Whose days a calendar shows, beside those that are everyone's. */
export const AUDIENCES = ['administration', 'schools'] as const;
export type Whose = (typeof AUDIENCES)[number];

interface CalendarSearch {
  nam?: number | undefined;
  noi?: string | undefined;
  cho?: Whose | undefined;
}
/** Which year, whose days, and of which place beside those of the country. */
export const calendarSearch = (raw: Record<string, unknown>): CalendarSearch => ({
  nam: year(raw['nam']),
  noi: text(raw['noi']),
  cho: AUDIENCES.find((one) => one === raw['cho']),
});
