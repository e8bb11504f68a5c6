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

/** What the address of a form carries: the step that is open, and that the draft is new and the server does not know it yet. */
export interface FormSearch {
  buoc?: string | undefined;
  moi?: boolean | undefined;
}
export const formSearch = (raw: Record<string, unknown>): FormSearch => ({ buoc: text(raw['buoc']), moi: raw['moi'] === true ? true : undefined });
