import { createInflateRaw } from 'node:zlib';

/** One file inside the .xlsx (a zip), as the central directory lists it. */
export interface Entry {
  path: string;
  method: number;
  packed: number;
  size: number;
  offset: number;
}

export class BrokenArchive extends Error {}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Lists a zip from its central directory: nothing is unpacked. Zip64 and encrypted entries are never needed for a list, so they count as broken. */
export function entriesOf(file: Buffer): Entry[] {
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== CENTRAL) throw new BrokenArchive('central directory');
    const lengths = [28, 30, 32].map((field) => file.readUInt16LE(at + field));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    if (file.readUInt16LE(at + 8) & 1) throw new BrokenArchive('encrypted entry');
    entries.push({
      path: file.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** The end record stands in the last 64 KiB + 22 bytes, before an optional comment. */
function endOf(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 65_557); at -= 1) {
    if (file.readUInt32LE(at) === END) return at;
  }
  throw new BrokenArchive('no end record');
}

/** The unpacked bytes of one entry, chunk by chunk. Throws BrokenArchive as soon as there are more than the directory promised, or fewer at the end. */
export async function* unpack(file: Buffer, entry: Entry): AsyncGenerator<Buffer> {
  let seen = 0;
  for await (const chunk of plain(file, entry)) {
    seen += chunk.length;
    if (seen > entry.size) throw new BrokenArchive('larger than promised');
    yield chunk;
  }
  if (seen !== entry.size) throw new BrokenArchive('smaller than promised');
}

async function* plain(file: Buffer, entry: Entry): AsyncGenerator<Buffer> {
  if (entry.offset + 30 > file.length || file.readUInt32LE(entry.offset) !== LOCAL) throw new BrokenArchive('local header');
  const start = entry.offset + 30 + file.readUInt16LE(entry.offset + 26) + file.readUInt16LE(entry.offset + 28);
  const packed = file.subarray(start, start + entry.packed);
  if (entry.method === 0) {
    for (let at = 0; at < packed.length; at += CHUNK) yield packed.subarray(at, at + CHUNK);
    return;
  }
  if (entry.method !== 8) throw new BrokenArchive('compression method');
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  inflate.end(packed);
  try {
    for await (const chunk of inflate) yield chunk as Buffer;
  } catch (cause) {
    throw new BrokenArchive('deflate', { cause });
  } finally {
    inflate.destroy();
  }
}
const CHUNK = 64 * 1024;

/** A small entry as text (relations, workbook, content types); never call it for sheets. */
export async function textOf(file: Buffer, entry: Entry): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of unpack(file, entry)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
