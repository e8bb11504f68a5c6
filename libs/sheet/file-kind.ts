import type { ProblemCode } from './problems';

/** What the first bytes say, never the name: undefined for a zip (an .xlsx is one), else why it is refused. */
export function refusedByContent(file: Buffer): ProblemCode | undefined {
  if (file.length === 0) return 'empty-file';
  if (file.length >= 4 && file.readUInt32LE(0) === 0x04034b50) return undefined;
  if (file.subarray(0, 8).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))) return 'old-xls';
  return isDelimitedText(file.subarray(0, 4096)) ? 'is-csv' : 'not-xlsx';
}

function isDelimitedText(head: Buffer): boolean {
  if (head.includes(0) || head.subarray(0, 5).toString('latin1') === '%PDF-') return false;
  const text = head.toString('utf8');
  return !/^\s*[<{]/.test(text) && /^[^\n]*[,;\t][^\n]*(\r?\n|$)/.test(text);
}
