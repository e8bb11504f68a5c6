import { readFileSync } from 'node:fs';
import path from 'node:path';
import { regimes } from '../regimes';
import { carriers, casesByCriterion, casesFor, rulesShown } from './coverage';
import { coveragePage } from './coverage-page';
import { notes } from './notes';

const rows = notes.flatMap(([, its]) => its);

it('docs/law-coverage.md is what the law and its cases say today (npm run law-coverage)', () => {
  expect(readFileSync(path.join(__dirname, '../../../docs/law-coverage.md'), 'utf8')).toBe(coveragePage());
});

it('every row of the notes is carried by something that exists and that a case shows, or left out with a reason', () => {
  const known = carriers();
  const counts = casesByCriterion();
  expect(rows.flatMap((note) => ('by' in note ? note.by.filter((one) => !known.has(one)).map((one) => `${note.at}: ${one}`) : []))).toEqual([]);
  expect(rows.filter((note) => 'by' in note && casesFor(note, counts) === 0 && !note.by.includes('other way')).map(({ at }) => at)).toEqual([]);
  expect(rows.filter((note) => 'out' in note && note.out.length < 12)).toEqual([]);
});

it.each(regimes.map(({ id }) => id))('every rule of %s that is text or second-hand is shown by cases on both sides', (id) => {
  const bare = rulesShown(id).filter((one) => one.citation.mark !== 'unverified' && one.missing !== '');
  expect(bare.map((one) => `${one.awards.join(', ')}: ${one.criterion} ${one.missing}`)).toEqual([]);
});
