import { stream } from 'exceljs';
import { createReadStream } from 'node:fs';
import { peakMegabytes } from './peak';

/** A reference, in a process of its own: the same library reads the same file and keeps nothing. Run: node read-book.js <file> */
async function main(file: string): Promise<void> {
  const from = performance.now();
  let rows = 0;
  const book = new stream.xlsx.WorkbookReader(createReadStream(file), { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache' });
  for await (const sheet of book) for await (const row of sheet) rows += row.hasValues ? 1 : 0;
  console.log(JSON.stringify({ rows, seconds: (performance.now() - from) / 1000, peak: peakMegabytes(process.pid) }));
}
void main(process.argv[2] ?? '');
