import { Readable } from 'node:stream';
import { unpack, type Entry } from './archive';
import type { Parts } from './package-parts';

/**
 * The same workbook as a plain zip stream, in the order the streaming reader needs: relations, workbook, styles, strings, then the visible sheets in
 * tab order. exceljs fails on files written in another order (LibreOffice, openpyxl), spills to temporary files, and decodes each chunk on its own;
 * so no character is ever cut in two here, and nothing is compressed again.
 */
export function straighten(file: Buffer, parts: Parts): Readable {
  return Readable.from(pieces(file, parts));
}

async function* pieces(file: Buffer, parts: Parts): AsyncGenerator<Buffer> {
  yield* stored('xl/_rels/workbook.xml.rels', relations(parts));
  yield* entry(file, 'xl/workbook.xml', parts.workbook);
  if (parts.styles) yield* entry(file, 'xl/styles.xml', parts.styles);
  if (parts.strings) yield* entry(file, 'xl/sharedStrings.xml', parts.strings);
  else yield* stored('xl/sharedStrings.xml', Buffer.from('<sst/>'));
  for (const [n, sheet] of parts.sheets.filter((one) => !one.hidden).entries()) yield* entry(file, sheetPath(n), sheet.entry);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  yield end;
}

const sheetPath = (n: number): string => `xl/worksheets/sheet${n + 1}.xml`;

function relations(parts: Parts): Buffer {
  const visible = parts.sheets.filter((one) => !one.hidden);
  const rows = visible.map((one, n) => `<Relationship Id="${one.relation.replace(/[<>&"]/g, '')}" Type="worksheet" Target="worksheets/sheet${n + 1}.xml"/>`);
  return Buffer.from(`<Relationships>${rows.join('')}</Relationships>`);
}

async function* stored(path: string, content: Buffer): AsyncGenerator<Buffer> {
  yield localHeader(path, content.length);
  yield content;
}

async function* entry(file: Buffer, path: string, part: Entry): AsyncGenerator<Buffer> {
  if (part.size === 0) return;
  yield localHeader(path, part.size);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of unpack(file, part)) {
    const text = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const cut = wholeCharacters(text);
    rest = text.subarray(cut);
    if (cut > 0) yield text.subarray(0, cut);
  }
  if (rest.length > 0) yield rest;
}

/** How many bytes from the start end on a character of UTF-8. */
export function wholeCharacters(bytes: Buffer): number {
  let lead = bytes.length - 1;
  while (lead > bytes.length - 4 && lead > 0 && ((bytes[lead] ?? 0) & 0xc0) === 0x80) lead -= 1;
  const first = bytes[lead] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return lead + length > bytes.length ? lead : bytes.length;
}

function localHeader(path: string, size: number): Buffer {
  const name = Buffer.from(path);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(size, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}
