import type { Ground, NomineeKind } from '../../../../../libs/rulebook/types';
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

/** What a new form may begin with: an award, chosen on the award's own page, with the first kind of nominee and ground it is for. */
export interface StartSearch {
  hinhThuc?: string | undefined;
  doiTuong?: NomineeKind | undefined;
  loaiHinh?: Ground | undefined;
}
const KINDS = ['individual', 'collective', 'household', 'foreigner'] as const;
const GROUNDS_OF_AWARDS = ['merit', 'sudden', 'movement', 'service-years', 'seniority', 'external', 'resistance'] as const;
export const startSearch = (raw: Record<string, unknown>): StartSearch => ({
  hinhThuc: text(raw['hinhThuc']),
  doiTuong: KINDS.find((one) => one === raw['doiTuong']),
  loaiHinh: GROUNDS_OF_AWARDS.find((one) => one === raw['loaiHinh']),
});

/** What the address of a form carries: the step that is open, and that the draft is new and the server does not know it yet. */
export interface FormSearch extends StartSearch {
  buoc?: string | undefined;
  moi?: boolean | undefined;
}
export const formSearch = (raw: Record<string, unknown>): FormSearch => ({
  ...startSearch(raw),
  buoc: text(raw['buoc']),
  moi: raw['moi'] === true ? true : undefined,
});
