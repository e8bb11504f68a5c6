import { catalogue } from '../catalogue';
import type { AssessRequest, Confirmed } from '../assess';
import type { Check, DossierDates } from '../types';
import { SENT, type Case } from './case';

/** Every year and every day a year later. */
function later(value: unknown, key = ''): unknown {
  if (typeof value === 'number') return key === 'year' ? value + 1 : value;
  if (typeof value === 'string') return value.replace(/^(\d{4})(?=-\d{2}-\d{2}$)/, (year) => `${Number(year) + 1}`);
  if (Array.isArray(value)) return value.map((one) => later(one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, later(one, name)]));
}

/** Accepted only after the amended law began, so it governs. */
const AMENDED: DossierDates = { ...SENT['2025'], acceptedOn: '2026-10-05' };
const nested = (checks: Check[]): string[] => checks.flatMap((one) => [one.criterion, ...nested(((one.with['ways'] ?? []) as Check[][]).flat())]);
function confirmedAll(code: string): Confirmed[] {
  const award = catalogue('2026-10-05').find((one) => one.code === code);
  const criteria = nested([...(award?.bars ?? []), ...(award?.ways ?? []).flatMap((way) => way.checks)]);
  return [...criteria, 'not-rewarded-before'].map((criterion) => ({ criterion, by: 'Nguyễn Thị Hoa', on: '2026-10-02', text: 'Luật 06/2026/QH16' }));
}

/**
 * The law of 2022 did not change with Decree 152, and its text carries over to 2026: the same facts a year later must give the same answer in 2025,
 * and in 2026 once a named person has confirmed every rule. `differs` says which cases rest on what did change.
 */
export const carriedOver = (cases: readonly Case[], differs: (one: Case) => boolean): Case[] =>
  cases
    .filter((one) => one.about.startsWith('2024 ') && one.asked?.dates === SENT['2024'] && !differs(one))
    .flatMap(({ says, want, asked, answer }): Case[] => {
      if (!asked || !answer) return [];
      const facts = later(asked.facts) as AssessRequest['facts'];
      const with2025: AssessRequest = { ...asked, facts, dates: SENT['2025'] };
      const with2026: AssessRequest = { ...asked, facts, dates: AMENDED, confirmed: confirmedAll(asked.award) };
      return [
        { about: `2025 ${asked.award}`, says: `as in 2024: ${says}`, want, got: () => answer(with2025), asked: with2025 },
        { about: `2026 ${asked.award}`, says: `as in 2024, once confirmed: ${says}`, want, got: () => answer(with2026), asked: with2026 },
      ];
    });
