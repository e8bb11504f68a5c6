import { cases } from '.';
import { fails, unnoticed, valuesOf } from './change';
import { lawData } from './law-data';

const values = valuesOf(lawData);

it('finds every number and date once, and its nearest neighbours', () => {
  const shared = { from: '2025-12-31' };
  const found = valuesOf({ years: 5, share: 0.9, coefficient: 0.15, name: 'x', by: '12-31', one: shared, other: shared });
  expect(found.map(({ path, others }) => [path, others])).toEqual([
    ['years', [6, 4]],
    ['share', [1, 0.8]],
    ['coefficient', [0.16, 0.14]],
    ['by', ['01-01', '12-30']],
    ['one.from', ['2026-01-01', '2025-12-30']],
  ]);
});

it('sees a change that no case notices, and puts the value back', () => {
  const data = { years: 5 };
  const [value] = valuesOf(data);
  const noticing = { about: 'x', says: 'five', want: 5, got: () => data.years };
  if (!value) throw new Error('no value');
  expect(unnoticed(value, [])).toEqual([6, 4]);
  expect(unnoticed(value, [{ ...noticing, want: true, got: () => data.years >= 5 }])).toEqual([6]);
  expect(unnoticed(value, [noticing])).toEqual([]);
  expect(data.years).toBe(5);
});

// Each figure of each rule here; every date, clause and amount of the law besides by `npm run mutate-law`.
it('every threshold of every rule, changed by the least step, makes a case fail', () => {
  expect(cases.filter(fails)).toEqual([]);
  const thresholds = values.filter(({ path }) => path.includes('.with.'));
  expect(thresholds.length).toBeGreaterThan(250);
  expect(thresholds.flatMap((value) => unnoticed(value, cases).map((other) => `${value.path}: ${value.is} → ${other}`))).toEqual([]);
});
