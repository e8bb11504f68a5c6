import { decree, law } from '../regimes/2024/citations';
import { amendedLaw } from '../regimes/2026/citations';
import { decree152 } from '../regimes/two-tier/citations';
import { isWithin } from '../dates';
import { ORDER_KEYS, type OrderKey } from './keys';
import type { Citation, LocalDate, LocalValues, RegimeId, Wording } from '../types';

export const ORDER_PARAMETER = 'quota.order';

/** The order that stands, and whose word it is: the place's decision, or the law's own preference. It is shown; a person decides. */
export interface QuotaOrder {
  keys: OrderKey[];
  decision: string | null;
  citations: Citation[];
}

const PREFERS_WOMEN: Partial<Record<RegimeId, Citation>> = { '2024': decree(4, 6), '2025': decree152(4, 6), '2026': decree152(4, 6) };

/** The votes of the council come first of themselves; of equals the law of 2024 and later prefers the woman. The order of all others is the place's. */
export function orderOn(id: RegimeId, asOf: LocalDate, local: LocalValues): QuotaOrder {
  const prefers = PREFERS_WOMEN[id];
  const women = prefers && isWithin(asOf, prefers) ? [prefers] : [];
  const value = local[ORDER_PARAMETER];
  const chosen = value && Array.isArray(value.data) && orderFaults(value.data).length === 0 ? (value.data as OrderKey[]) : null;
  const keys = chosen ?? (['votes'] as OrderKey[]);
  const all = women.length > 0 && !keys.includes('women') ? [...keys, 'women' as const] : keys;
  return { keys: all, decision: chosen ? (value?.decision ?? null) : null, citations: women };
}

/** Direct workers and hard areas come before others (art. 5(2)(d)); the law does not say in which order, so composition is shown and orders nobody. */
export const prioritiesUnder = (id: RegimeId): Citation[] => {
  if (id === '2003') return [];
  return [id === '2026' ? amendedLaw(5, 2, 'd') : law(5, 2, 'd')];
};

export interface OrderFault {
  path: string;
  why: Wording;
}
/** Is this an order: known keys, none twice, at least one? */
export function orderFaults(data: unknown): OrderFault[] {
  if (!Array.isArray(data) || data.length === 0) return [{ path: 'data', why: { vi: 'Chọn ít nhất một tiêu chí.', en: 'Choose at least one key.' } }];
  return data.flatMap((one: unknown, place) => {
    if (!(ORDER_KEYS as readonly unknown[]).includes(one))
      return [{ path: `data.${place}`, why: { vi: `Không có tiêu chí "${String(one)}".`, en: `There is no key "${String(one)}".` } }];
    return data.indexOf(one) === place ? [] : [{ path: `data.${place}`, why: { vi: 'Mỗi tiêu chí chỉ chọn một lần.', en: 'Each key is chosen once.' } }];
  });
}
