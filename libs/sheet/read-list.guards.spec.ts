import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { Workbook } from 'exceljs';
import { entriesOf, textOf } from './archive';
import { readList } from './read-list';
import { wholeCharacters } from './straighten';

const HEAD = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị', 'Tóm tắt thành tích'];
async function list(rows: unknown[][]): Promise<Buffer> {
  const book = new Workbook();
  book.addWorksheet('Cá nhân').addRows([HEAD, ...rows]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
const refusal = async (file: Buffer, limits = {}): Promise<string[]> => {
  const report = await readList(file, limits);
  expect(report.rows).toEqual([]);
  return report.fileErrors.map((one) => one.code);
};

interface Part {
  path: string;
  text: string;
  claim?: number;
}
/** A small zip, with sizes as true or as false as a case needs. */
function zip(parts: Part[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, text, claim } of parts) {
    const [name, data] = [Buffer.from(path), deflateRawSync(Buffer.from(text))];
    const size = claim ?? Buffer.byteLength(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, name, data);
    central.push(entry, name);
    offset += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...central, end]);
}
async function partsOfFile(file: Buffer): Promise<Part[]> {
  return Promise.all(
    entriesOf(file)
      .filter((entry) => !entry.path.endsWith('/'))
      .map(async (entry) => ({ path: entry.path, text: await textOf(file, entry) })),
  );
}

it.each<[string, Buffer, string]>([
  ['nothing', Buffer.alloc(0), 'empty-file'],
  ['csv', Buffer.from('STT,Họ và tên\n1,Giàng A Páo\n'), 'is-csv'],
  ['xls', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'old-xls'],
  ['pdf', Buffer.from('%PDF-1.7\n1 0 obj'), 'not-xlsx'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'not-xlsx'],
  ['html', Buffer.from('<html><table>'), 'not-xlsx'],
  ['another zip', zip([{ path: 'word/document.xml', text: '<a/>' }]), 'not-xlsx'],
  ['the beginning of a zip', Buffer.from('504b03041400', 'hex'), 'broken-file'],
])('%s is refused by its content', async (_, file, code) => {
  expect(await refusal(file)).toEqual([code]);
});

it('macros are refused, whatever the name', async () => {
  const parts = await partsOfFile(await list([[1, 'Giàng A Páo', 'x', 'BK tỉnh']]));
  expect(await refusal(zip([...parts, { path: 'xl/vbaProject.bin', text: 'x' }]))).toEqual(['has-macros']);
});

it('a cut or damaged file is one clear error', async () => {
  const file = await list([[1, 'Giàng A Páo', 'x', 'BK tỉnh']]);
  expect(await refusal(file.subarray(0, file.length - 200))).toEqual(['broken-file']);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: file.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const damaged = Buffer.from(file);
      damaged[at] = (damaged[at] ?? 0) ^ flip;
      const report = await readList(damaged);
      expect(report.fileErrors.length + report.rows.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

it('XML that is not well formed is a broken file', async () => {
  const parts = await partsOfFile(await list([[1, 'Giàng A Páo', 'x', 'BK tỉnh']]));
  const spoiled = parts.map((part) => (part.path.includes('worksheets/') ? { ...part, text: part.text.replace('</row>', '</wor>') } : part));
  expect(await refusal(zip(spoiled))).toEqual(['broken-file']);
});

it('a zip bomb is refused by what it promises, and by what it does when the promise is false', async () => {
  const parts = await partsOfFile(await list([[1, 'Giàng A Páo', 'x', 'BK tỉnh']]));
  expect(await refusal(zip([...parts, { path: 'xl/media/a.bin', text: 'x', claim: 300 * 1024 * 1024 }]))).toEqual(['unpacks-too-big']);
  const bloated = parts.map((part) => (part.path.includes('worksheets/') ? { ...part, text: part.text + ' '.repeat(8 * 1024 * 1024), claim: 1000 } : part));
  expect(await refusal(zip(bloated))).toEqual(['broken-file']);
});

it('20,000 rows are refused without being kept', async () => {
  const file = await list(Array.from({ length: 20_000 }, (_, n) => [n + 1, `Giàng A ${n}`, `UBND xã số ${n}`, 'BK tỉnh', 'Hoàn thành tốt nhiệm vụ.']));
  const before = process.memoryUsage();
  expect(await refusal(file)).toEqual(['too-many-rows']);
  const after = process.memoryUsage();
  expect(after.heapUsed + after.external - before.heapUsed - before.external).toBeLessThan(150 * 1024 * 1024);
});

it('limits: size, sheets, stored rows', async () => {
  const file = await list([
    [1, 'Giàng A Páo', 'x', 'BK tỉnh'],
    [2, 'Lý Thị Mẩy', 'x', 'BK tỉnh'],
  ]);
  expect(await refusal(file, { maxBytes: 100 })).toEqual(['too-big']);
  expect(await refusal(file, { maxRows: 1 })).toEqual(['too-many-rows']);
  expect(await refusal(file, { maxStoredRows: 2 })).toEqual(['too-many-blank-rows']);
  const book = new Workbook();
  for (let n = 0; n < 21; n += 1) book.addWorksheet(`Trang ${n}`);
  expect(await refusal(Buffer.from(await book.xlsx.writeBuffer()))).toEqual(['too-many-sheets']);
});

it('the order of parts and absolute relations of other programs do not matter', async () => {
  const parts = await partsOfFile(await list([[1, 'Giàng A Páo', 'UBND xã Tả Van', 'BK tỉnh']]));
  const others = parts
    .map((part) => (part.path === 'xl/_rels/workbook.xml.rels' ? { ...part, text: part.text.replaceAll('Target="', 'Target="/xl/') } : part))
    .reverse();
  const report = await readList(zip(others));
  expect(report.rows.map((row) => [row.sheet, row.name, row.errors.length])).toEqual([['Cá nhân', 'Giàng A Páo', 0]]);
});

it('no Vietnamese letter is lost between chunks', async () => {
  const rows = Array.from({ length: 3_000 }, (_, n) => [
    n + 1,
    `Lý Thị Mẩy ${'ẩ'.repeat(n % 5)}`,
    `Trường Tiểu học Ngũ Chỉ Sơn ${n}`,
    'BK tỉnh',
    `Được đề nghị ${'ườ'.repeat(n % 7)}`,
  ]);
  const report = await readList(await list(rows));
  expect(report.rows.map((row) => [row.name, row.unitText, row.achievement])).toEqual(
    rows.map((row) => [row[1], row[2], row[4]].map((text) => String(text).trim())),
  );
});

it('a chunk is cut only between characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), (text, cut) => {
      const bytes = Buffer.from(text);
      const part = bytes.subarray(0, cut % (bytes.length + 1));
      expect(text.startsWith(part.subarray(0, wholeCharacters(part)).toString())).toBe(true);
    }),
  );
});
