import { dayFault, readDay } from './typed-day';

it.each([
  ['05/09/2026', '2026-09-05'],
  ['5/9/2026', '2026-09-05'],
  ['05092026', '2026-09-05'],
  ['05-09-2026', '2026-09-05'],
  [' 5.9.2026 ', '2026-09-05'],
  ['29/02/2024', '2024-02-29'],
  ['29/02/2026', null],
  ['31/02/2026', null],
  ['12/13/2026', null],
  ['00/01/2026', null],
  ['5/9/26', null],
  ['hôm qua', null],
  ['', null],
])('%j is read as %j', (typed, day) => expect(readDay(typed)).toBe(day));

it.each([
  [undefined, {}, null],
  ['2026-09-05', {}, null],
  ['31/02/2026', {}, 'unreal'],
  ['2026-02-31', {}, 'unreal'],
  ['2026-09-06', { latest: '2026-09-05' }, 'late'],
  ['2026-09-05', { latest: '2026-09-05', earliest: '2026-09-05' }, null],
  ['2026-09-04', { earliest: '2026-09-05' }, 'early'],
  ['2026-09-04', { earliest: '31/02/2026' }, null],
] as const)('%j within %j: %j', (value, bounds, fault) => expect(dayFault(value, bounds)).toBe(fault));
