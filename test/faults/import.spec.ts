import { Workbook } from 'exceljs';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../libs/store';
import { makeLand, type Land } from '../land/land';
import { someone, type Someone } from '../land/people';

interface Stack {
  databaseUrl: string;
  apiUrl: string;
  kill(name: string): Promise<void>;
  restart(name: string): Promise<void>;
  stop(): Promise<void>;
}
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
const PEOPLE = 3_000;
const AWARDS_EACH = 3;

let stack: Stack;
let land: Land;
let keeper: Someone;
const dataDir = mkdtempSync(join(tmpdir(), 'vinh-danh-import-'));

beforeAll(async () => {
  const { startStack } = (await import('../../tools/stack.mjs')) as { startStack(options: object): Promise<Stack> };
  stack = await startStack({ dataDir, profile: 'production', uiPort: undefined, env: { LOG_LEVEL: 'warn' } });
  land = await makeLand(await openStore(stack.databaseUrl, 4));
  keeper = await someone(land, 'commune-appraiser', () => stack.apiUrl);
});
afterAll(async () => {
  await land?.store.destroy().catch(() => undefined);
  await stack?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Nobody twice under one name and year, each line its own decision. */
async function book(): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Cá nhân');
  sheet.addRow(['STT', 'Họ và tên', 'Năm sinh', 'Đơn vị', 'Hình thức khen thưởng', 'Năm (giai đoạn)', 'Số quyết định', 'Ngày quyết định']);
  for (let n = 0; n < PEOPLE * AWARDS_EACH; n++) {
    const [person, year] = [n % PEOPLE, 2020 + Math.floor(n / PEOPLE)];
    const name = `Giàng ${[...String(person)].map((digit) => 'abcdeghikl'[Number(digit)]).join('')}`;
    sheet.addRow([n + 1, name, 1985, 'Đơn vị thử school', 'CSTĐCS', String(year), `${person}/QĐ-UBND`, `10/01/${year + 1}`]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function send(file: Buffer): Promise<string> {
  const form = new FormData();
  form.append('id', randomUUID());
  form.append('file', new Blob([new Uint8Array(file)]), 'so.xlsx');
  const sent = await fetch(`${stack.apiUrl}/api/award-imports`, { method: 'POST', body: form, headers: { authorization: `Bearer ${keeper.token}` } });
  return ((await sent.json()) as { id: string }).id;
}

it('an import whose process is killed in the middle goes on after the last rows taken: every row is in, none twice', async () => {
  const id = await send(await book());
  const taken = async (): Promise<number> => Number((await land.store.query(`select taken from award_import where id = $1`, [id]))[0].taken);
  while ((await taken()) === 0) await rest(20);
  await stack.kill('api');
  const before = await taken();
  expect([before > 0, before < PEOPLE * AWARDS_EACH]).toEqual([true, true]);
  await stack.restart('api');
  let told: Record<string, unknown> = { state: 'running' };
  for (; told['state'] === 'running'; await rest(500)) told = (await keeper.get(`/api/award-imports/${id}`)).body;
  expect(told).toMatchObject({ state: 'done', taken: PEOPLE * AWARDS_EACH, added: PEOPLE * AWARDS_EACH, known: 0, faulty: 0 });
  const [rows] = await land.store.query(
    `select (select count(*)::int from award_given where import_id = $1) as awards, (select count(*)::int from honouree) as people`,
    [id],
  );
  expect(rows).toEqual({ awards: PEOPLE * AWARDS_EACH, people: PEOPLE });
}, 300_000);
