import type { GetStuckParams, ListDeliveriesParams, ListDossiersParams } from '../../api';

export type DossiersSearch = Pick<ListDossiersParams, 'q' | 'status' | 'award' | 'level' | 'step' | 'due'>;
export type StuckSearch = Pick<GetStuckParams, 'why' | 'level' | 'step' | 'age'>;
export interface RegisterSearch {
  q?: string | undefined;
  on?: string | undefined;
}

export const STATUSES = ['draft', 'running', 'returned', 'held', 'granted', 'declined', 'withdrawn'] as const;
export const DUES = ['overdue', 'soon', 'later', 'none'] as const;
export const LEVELS = ['unit', 'commune', 'district', 'province', 'state'] as const;
export const STEPS = ['proposal', 'intake', 'appraisal', 'council', 'signature', 'outside', 'result'] as const;
export const DELIVERY_STATES = ['waiting', 'sent', 'failed', 'bounced', 'skipped'] as const;
export type DeliveriesSearch = Pick<ListDeliveriesParams, 'webhook' | 'state'>;
const WHY = ['absent', 'no-candidate', 'failing', 'engine-away', 'behind', 'evidence', 'overdue', 'refused', 'mail', 'held', 'returned', 'outside'] as const;
export const AGES = ['to-3', 'to-10', 'to-30', 'over-30'] as const;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
const oneOf = <T extends string>(all: readonly T[], value: unknown): T | undefined => all.find((one) => one === value);

export const dossiersSearch = (raw: Record<string, unknown>): DossiersSearch => ({
  q: text(raw['q']),
  status: oneOf(STATUSES, raw['status']),
  award: text(raw['award']),
  level: text(raw['level']),
  step: text(raw['step']),
  due: oneOf(DUES, raw['due']),
});
export const stuckSearch = (raw: Record<string, unknown>): StuckSearch => ({
  why: oneOf(WHY, raw['why']),
  level: text(raw['level']),
  step: text(raw['step']),
  age: oneOf(AGES, raw['age']),
});
export const registerSearch = (raw: Record<string, unknown>): RegisterSearch => ({ q: text(raw['q']), on: text(raw['on']) });
export const deliveriesSearch = (raw: Record<string, unknown>): DeliveriesSearch => ({
  webhook: text(raw['webhook']),
  state: oneOf(DELIVERY_STATES, raw['state']),
});
