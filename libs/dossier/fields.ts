import type { LocalDate } from '../rulebook/types';
import type { FieldError } from './types';

export const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export const missing = (path: string, vi: string, en: string): FieldError => ({
  path,
  code: 'missing',
  detail: { vi: `Còn thiếu ${vi}.`, en: `Missing: ${en}.` },
});
export const wrong = (path: string, vi: string, en: string): FieldError => ({ path, code: 'wrong', detail: { vi, en } });

export const text = (path: string, value: unknown, vi: string, en: string): FieldError[] =>
  typeof value === 'string' && value.trim().length > 0 ? [] : [missing(path, vi, en)];

/** A day on paper: present, well-formed, not after today. */
export function paperDay(path: string, value: LocalDate | undefined, today: LocalDate, vi: string, en: string): FieldError[] {
  if (!value) return [missing(path, vi, en)];
  if (!ISO_DATE.test(value) || new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) !== value)
    return [wrong(path, `${vi} không phải là một ngày (YYYY-MM-DD).`, `${en} is not a date (YYYY-MM-DD).`)];
  return value > today ? [wrong(path, `${vi} không được sau hôm nay.`, `${en} may not be after today.`)] : [];
}
