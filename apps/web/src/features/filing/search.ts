import type { UnitDossierFilter } from '../../api';

/** What the address of the unit's list carries: its filters. */
export type UnitSearch = Pick<UnitDossierFilter, 'q' | 'award' | 'group'>;

export const GROUPS = ['returned', 'draft', 'running', 'ended'] as const;
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

export const unitSearch = (raw: Record<string, unknown>): UnitSearch => ({
  q: text(raw['q']),
  award: text(raw['award']),
  group: GROUPS.find((one) => one === raw['group']),
});
