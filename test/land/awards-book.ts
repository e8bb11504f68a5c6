import { Workbook } from 'exceljs';
import { randomUUID } from 'node:crypto';
import type { Answer, Someone } from './people';

const HEAD = ['STT', 'Họ và tên', 'Năm sinh', 'Đơn vị', 'Hình thức khen thưởng', 'Năm (giai đoạn)', 'Số quyết định', 'Ngày quyết định'];
export type Cells = (string | number | null)[];

/** A workbook of awards given, one a row. */
export async function awardsBook(rows: Cells[]): Promise<Buffer> {
  const book = new Workbook();
  book.addWorksheet('Cá nhân').addRows([HEAD, ...rows]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The unit of the land that a row names. */
export const SCHOOL = 'Đơn vị thử school';
export const row = (name: string, more: Partial<Record<number, string | number | null>> = {}): Cells =>
  [1, name, 1985, SCHOOL, 'CSTĐCS', '2023', '12/QĐ-UBND', '10/01/2024'].map((cell, at) => (at in more ? (more[at] ?? null) : cell));

/** A name that nobody else bears in the database that specs share. */
export const unique = (name: string): string => `${name} ${randomUUID().slice(0, 8).replace(/\d/g, 'x')}`;

export async function sendBook(url: string, who: Someone, file: Buffer | null, id: string = randomUUID()): Promise<Answer> {
  const form = new FormData();
  form.append('id', id);
  if (file) form.append('file', new Blob([new Uint8Array(file)]), 'Khen thưởng.xlsx');
  const headers = { authorization: `Bearer ${who.token}`, accept: 'application/json' };
  const response = await fetch(`${url}/api/award-imports`, { method: 'POST', body: form, headers });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

export interface LineFound {
  row: number;
  code: string;
  fatal: boolean;
  column: string;
  mend: string;
}
/** An import once it is over, with its report. */
export async function importOver(keeper: Someone, id: string): Promise<{ body: Answer['body']; findings: LineFound[] }> {
  for (;;) {
    const { body } = await keeper.get(`/api/award-imports/${id}`);
    if (body['state'] !== 'running') return { body, findings: (await keeper.get(`/api/award-imports/${id}/findings`)).body['items'] as LineFound[] };
    await new Promise((later) => setTimeout(later, 50));
  }
}
