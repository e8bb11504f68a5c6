import type { LadderRung } from '../../../../../../libs/rulebook/types';
import type { ParameterShown, WishedParameter } from '../../../api';
import { isPercent, seatKey, seatOf } from '../told';

/** What the form holds: a share as per cent, reminders as typed, a rung's seats by their words. */
export interface Values {
  value?: number;
  reminders?: string;
  /** Keys in the order they were chosen. */
  order?: string[];
  ladder?: { after?: number; to?: string[] }[];
  from: string;
  to?: string;
  decision: string;
}

/** Where one starts: what stands today. */
export function startOf({ kind, inForce, standing, starting }: ParameterShown): Partial<Values> {
  const data: unknown = inForce?.data ?? standing;
  if (kind === 'reminders') return { reminders: Array.isArray(data) ? data.join(', ') : '' };
  if (kind === 'order') return { order: Array.isArray(data) ? (data as string[]) : [] };
  if (kind === 'ladder') return { ladder: (Array.isArray(data) ? (data as LadderRung[]) : []).map(({ after, to }) => ({ after, to: to.map(seatKey) })) };
  const value = inForce?.value ?? starting?.value;
  if (value === undefined) return {};
  return { value: isPercent(kind) ? Math.round(value * 1000) / 10 : value };
}

const numbers = (text: string): (number | string)[] =>
  text
    .split(/[,;\s]+/)
    .filter(Boolean)
    .map((one) => (/^\d+$/.test(one) ? Number(one) : one));

/** What is sent. What cannot be read as a number goes as it was typed: the server names the place. */
export function wishOf(unit: string, { key, kind }: ParameterShown, values: Values): WishedParameter {
  const { from, to } = values;
  const days = { unit, key, from, ...(to ? { to } : {}) };
  const data = (of: unknown): WishedParameter => ({ ...days, data: of as NonNullable<WishedParameter['data']> });
  if (kind === 'reminders') return data(numbers(values.reminders ?? ''));
  if (kind === 'order') return data(values.order ?? []);
  if (kind === 'ladder') return data((values.ladder ?? []).map(({ after, to: seats }) => ({ after, to: (seats ?? []).map(seatOf) })));
  return values.value === undefined ? days : { ...days, value: isPercent(kind) ? values.value / 100 : values.value };
}
