import type { ListHonoureesParams, ListOffersParams } from '../../api';

export type HonoureesSearch = Pick<ListHonoureesParams, 'q' | 'kind' | 'award' | 'year' | 'unit'>;
export type PairsSearch = Pick<ListOffersParams, 'unit'>;
export const KINDS = ['individual', 'collective', 'household', 'foreigner'] as const;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

/** Years the register takes. */
const FIRST = 1945;
const LAST = 2100;
const year = (value: unknown): number | undefined => {
  const known = Number(value);
  return Number.isInteger(known) && known >= FIRST && known <= LAST ? known : undefined;
};

/** What the address of the register carries: what is searched and how it is narrowed. */
export const honoureesSearch = (raw: Record<string, unknown>): { [K in keyof HonoureesSearch]: HonoureesSearch[K] | undefined } => ({
  q: text(raw['q']),
  kind: KINDS.find((one) => one === raw['kind']),
  award: text(raw['award']),
  year: year(raw['year']),
  unit: text(raw['unit']),
});

/** Whose pairs are looked at. */
export const pairsSearch = (raw: Record<string, unknown>): { [K in keyof PairsSearch]: PairsSearch[K] | undefined } => ({ unit: text(raw['unit']) });

/** Which import into the register is looked at. */
export const importSearch = (raw: Record<string, unknown>): { id?: string | undefined } => ({ id: text(raw['id']) });
