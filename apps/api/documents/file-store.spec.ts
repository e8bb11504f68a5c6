import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { FileStore } from './file-store';
import { FolderStore } from './folder-store';
import { S3Store } from './s3-store';

const folder = mkdtempSync(join(tmpdir(), 'file-store-'));
const objects = new Map<string, Buffer>();
let service: Server;

/** As much of an S3 service as these two verbs need: what is put under a path is got under it, the rest is NoSuchKey. */
beforeAll(async () => {
  service = createServer((req, res) => {
    void buffer(req).then((body) => {
      const path = (req.url ?? '').split('?')[0] ?? '';
      if (req.method === 'PUT') objects.set(path, body);
      const kept = objects.get(path);
      if (kept) return res.end(req.method === 'GET' ? kept : undefined);
      return res.writeHead(404, { 'content-type': 'application/xml' }).end('<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>no</Message></Error>');
    });
  });
  await new Promise<void>((done) => service.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  await new Promise((done) => {
    service.close(done);
    service.closeAllConnections();
  });
  rmSync(folder, { recursive: true, force: true });
});

const s3 = (): FileStore =>
  new S3Store({
    endpoint: `http://127.0.0.1:${(service.address() as AddressInfo).port}`,
    bucket: 'ho-so',
    region: 'vn',
    accessKeyId: 'a',
    secretAccessKey: 'b',
  });

describe.each<[string, () => FileStore]>([
  ['a folder', () => new FolderStore(folder)],
  ['an S3-compatible service', s3],
])('%s', (_, make) => {
  const content = randomBytes(70_000);
  const sha256 = createHash('sha256').update(content).digest('hex');

  it('gives back what was put under its hash, however often it was put', async () => {
    const store = make();
    await store.put(sha256, content, 'application/pdf');
    await store.put(sha256, content, 'application/pdf');
    const found = await store.get(sha256);
    expect(found && (await buffer(found)).equals(content)).toBe(true);
  });

  it('has nothing under another hash', async () => {
    expect(await make().get('0'.repeat(64))).toBeNull();
  });
});

it('a folder keeps one file for one content, and no part of one', async () => {
  const store = new FolderStore(folder);
  const content = Buffer.from('một');
  const sha256 = createHash('sha256').update(content).digest('hex');
  await Promise.all([store.put(sha256, content), store.put(sha256, content), store.put(sha256, content)]);
  expect(readdirSync(join(folder, sha256.slice(0, 2), sha256.slice(2, 4)))).toEqual([sha256]);
});
