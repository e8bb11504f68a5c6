import { lastDayOf, quotaYear } from '.';

it.each([
  ['a calendar year', '2025-01-01', '2025-12-31', 2025, 'year'],
  ['a school year is named by the year it begins in', '2025-09-05', '2026-05-31', 2025, 'school'],
  ['a whole year from summer to summer', '2025-08-01', '2026-07-31', 2025, 'school'],
  ['a year and a day is no school year', '2025-08-01', '2026-08-01', 2026, 'year'],
  ['half a year', '2026-01-01', '2026-06-30', 2026, 'year'],
  ['two years count where they end', '2024-01-01', '2025-12-31', 2025, 'year'],
] as const)('%s', (_says, from, to, year, calendar) => expect(quotaYear({ from, to })).toEqual({ year, calendar }));

it('ends in December, or with August of the next year', () =>
  expect([lastDayOf({ year: 2025, calendar: 'year' }), lastDayOf({ year: 2025, calendar: 'school' })]).toEqual(['2025-12-31', '2026-08-31']));
