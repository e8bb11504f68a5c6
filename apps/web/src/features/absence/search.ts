/** What the address carries: whose absences are shown. */
export interface AbsenceSearch {
  scope?: 'unit' | undefined;
}
export const absenceSearch = (raw: Record<string, unknown>): AbsenceSearch => ({ scope: raw['scope'] === 'unit' ? 'unit' : undefined });
