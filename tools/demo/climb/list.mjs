import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { signIn } from './http.mjs';

const FILE = 'danh-sach-bang-khen-tinh-2023.xlsx';

/** The town's clerk sends the list of 2023 as it is: the report by row comes back, the good rows are kept and filed under one letter. */
export async function fileTheList() {
  const clerk = await signIn('thixa.vanthu');
  const unit = await clerk.get('/api/units/88?on=2024-01-15');
  const form = new FormData();
  const fields = { id: randomUUID(), unitId: unit.id, letterNumber: '02/TTr-UBND', letterDate: '2024-01-15', sentOn: '2024-01-15', keepGood: 'true' };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const content = await readFile(new URL(`../list/${FILE}`, import.meta.url));
  form.set('file', new Blob([content], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }), FILE);

  const submission = await clerk.post('/api/submissions', form);
  console.log(`\n${FILE}: ${submission.rows.length} dòng, ${submission.dossiers.length} hồ sơ lập được`);
  for (const row of submission.rows.filter((r) => r.errors.length > 0)) {
    for (const e of row.errors) console.log(`  ${row.sheet} dòng ${row.row}, cột ${e.column}: ${e.detail} ${e.mend}`);
  }
  const filed = await clerk.post(`/api/submissions/${submission.id}/file`, {});
  const done = filed.results.filter((r) => !r.refusal).length;
  console.log(
    `1 tờ trình → ${done} hồ sơ đã nộp${done < filed.results.length ? `, ${filed.results.length - done} bị từ chối: ${filed.results.find((r) => r.refusal).refusal.detail}` : ''}\n`,
  );
}
