import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Land } from '../../land/land';
import { someone, type Someone } from '../../land/people';
import { writeBook } from './book';
import { against, load, peakMegabytes, residentMegabytes } from './peak';

/** `npm run bench -- register 5000` tries it with fewer. */
const ROWS = Number(process.argv[3] ?? 50_000);
const SECONDS = 60;
const MEGABYTES = 400;

interface Stack {
  apiUrl: string;
  procs: Record<string, { pid: number | undefined }>;
}

/** A province's book of awards through the real door, until its report is whole; beside it the library alone, and the same rows bare. */
export async function importOfABook(land: Land, stack: Stack): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'vinh-danh-book-'));
  const pid = stack.procs['api']?.pid ?? 0;
  try {
    const file = join(dir, 'so.xlsx');
    await writeBook(file, ROWS, 'Đơn vị thử school');
    const keeper = await someone(land, 'province-intake', () => stack.apiUrl);
    const before = residentMegabytes(pid);
    const first = await importOnce(stack.apiUrl, keeper, file);
    const peak = peakMegabytes(pid);
    console.log(`\nimport of ${ROWS} awards from .xlsx: ${first.seconds.toFixed(1)} s (${against(first.seconds, SECONDS, 's')}) · ${load()}`);
    console.log(`  ${first.told}`);
    console.log(`  the importing process: ${before} MB before, ${peak} MB at most (${against(peak, MEGABYTES, 'MB')})`);
    const again = await importOnce(stack.apiUrl, keeper, file);
    console.log(`the same file sent again: ${again.seconds.toFixed(1)} s, ${peakMegabytes(pid)} MB at most\n  ${again.told}`);
    await references(land, file);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Sends the file and waits until it is read to its end. */
async function importOnce(apiUrl: string, keeper: Someone, file: string): Promise<{ seconds: number; told: string }> {
  const form = new FormData();
  form.append('id', randomUUID());
  form.append('file', new Blob([readFileSync(file)]), 'so.xlsx');
  const from = performance.now();
  const sent = await fetch(`${apiUrl}/api/award-imports`, { method: 'POST', body: form, headers: { authorization: `Bearer ${keeper.token}` } });
  const { id } = (await sent.json()) as { id: string };
  for (;;) {
    const { body } = await keeper.get(`/api/award-imports/${id}`);
    if (body['state'] !== 'running') {
      if (body['state'] !== 'done' || body['taken'] !== ROWS) throw new Error(`the import did not end well: ${JSON.stringify(body)}`);
      const told = ['taken', 'added', 'known', 'faulty', 'alike'].map((what) => `${what} ${String(body[what])}`).join(' · ');
      return { seconds: (performance.now() - from) / 1000, told };
    }
    await new Promise((later) => setTimeout(later, 250));
  }
}

/** What the library needs to read the file and the database to take the rows, each by itself in the same run. */
async function references({ store }: Land, file: string): Promise<void> {
  const read = await promisify(execFile)(process.execPath, [join(__dirname, 'read-book.js'), file]);
  const { seconds, peak } = JSON.parse(read.stdout) as { seconds: number; peak: number };
  console.log(`reference: the library alone reads the file in ${seconds.toFixed(1)} s, ${peak} MB at most`);
  const bare: string[] = await Promise.all(['honouree', 'award_given'].map((table) => bareRows(store, table)));
  console.log(`reference: the rows of the register written again into bare tables with the same indexes: ${bare.join(' · ')}\n`);
}

async function bareRows(store: Land['store'], table: string): Promise<string> {
  await store.query(`create table bench_${table} (like ${table} including all)`);
  const from = performance.now();
  const made = await store.query(`insert into bench_${table} select * from ${table} returning 1`);
  const seconds = (performance.now() - from) / 1000;
  await store.query(`drop table bench_${table}`);
  return `${table} ${made.length} in ${seconds.toFixed(1)} s`;
}
