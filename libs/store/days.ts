import type { LocalDate } from '../rulebook/types';

/** The calendar day in Vietnam (UTC+7 all year) at this instant. */
export const vietnamDay = (now: Date): LocalDate => new Date(now.getTime() + 7 * 3600_000).toISOString().slice(0, 10);

/** Text as people type it when they search: lower case, no diacritics, đ as d, single spaces. */
export const searchKey = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim();
