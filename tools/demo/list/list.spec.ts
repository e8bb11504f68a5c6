import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readList } from '../../../libs/sheet';
import { COLLECTIVE_FAULTS, INDIVIDUAL_FAULTS } from './faults.mjs';

it('the demo list holds 75 collectives and 152 individuals, nine of them wrong in nine ways', async () => {
  const report = await readList(await readFile(join(__dirname, 'danh-sach-bang-khen-tinh-2023.xlsx')));
  expect(report.fileErrors).toEqual([]);
  expect(report.rows.filter((row) => row.kind === 'collective')).toHaveLength(75);
  expect(report.rows.filter((row) => row.kind === 'individual')).toHaveLength(152);
  const wrong = report.rows.filter((row) => row.errors.length > 0);
  expect(wrong.map((row) => row.errors.map((one) => one.code))).toEqual(
    [...Object.values(COLLECTIVE_FAULTS), ...Object.values(INDIVIDUAL_FAULTS)].map((fault) => [fault.code]),
  );
  expect(report.rows.length - wrong.length).toBe(218);
});
