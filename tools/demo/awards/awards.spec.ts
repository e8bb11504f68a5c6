import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readGiven, type ReadLine } from '../../../libs/sheet';
import { proposingUnits } from '../proposing-units.mjs';
import { personId } from '../id.mjs';
import { persons } from '../seats.mjs';
import { collectives, people } from './rows.mjs';

it('every row of the demo’s book of awards can be taken, is of a unit there is, and says that it is the demo’s', async () => {
  const lines: ReadLine[] = [];
  for await (const item of readGiven(await readFile(join(__dirname, 'so-khen-thuong-minh-hoa.xlsx')), '2026-11-20')) {
    if ('refused' in item) throw new Error(item.refused.detail.en);
    lines.push(item.line);
  }
  const awards = [...people.map((one) => one[4]), ...collectives.map((one) => one[2])].flat();
  expect(lines).toHaveLength(awards.length);
  expect(lines.flatMap((one) => [...one.errors, ...one.warnings])).toEqual([]);
  const units = new Set(proposingUnits.map(([, name]) => name));
  for (const { given } of lines) {
    expect([given?.unitText, units.has(given?.unitText ?? '')]).toEqual([given?.unitText, true]);
    expect([given?.number, given?.authority]).toEqual([expect.stringMatching(/^MH-/), expect.stringContaining('(minh họa)')]);
  }
});

it('and nobody in it is somebody who works in the demo', () => {
  const staff = new Set(persons.map((one) => one.id));
  expect(people.filter(([name]) => staff.has(personId(name)))).toEqual([]);
});
