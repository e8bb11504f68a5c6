import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { someone, type Someone } from '../land/people';
import { serve, type Server } from './server';

const folder = mkdtempSync(join(tmpdir(), 'vinh-danh-sink-'));
let sink: ChildProcess;
let port: number;
let demo: Server;
let clerk: Someone;

beforeAll(async () => {
  port = await freePort();
  sink = spawn(process.execPath, ['tools/mail-sink.mjs'], { env: { ...process.env, MAIL_SINK_DIR: folder, MAIL_SINK_PORT: String(port) } });
  await once(sink.stdout!, 'data');
  demo = await serve({ PROFILE: 'demo', MAIL_SINK_DIR: folder });
  clerk = await someone(demo.land, 'clerk', () => demo.url);
});
afterAll(async () => {
  await demo?.close();
  sink?.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: found } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return found;
}

const send = (messageId: string, subject: string) =>
  createTransport({ host: '127.0.0.1', port }).sendMail({
    from: 'Vinh Danh <vinhdanh@vinhdanh.example>',
    to: { name: 'Má Thị Chư', address: 'ma.thi.chu@vinhdanh.example' },
    subject,
    text: 'Hồ sơ cần thẩm định.',
    html: '<p>Hồ sơ cần thẩm định.</p>',
    headers: { 'Auto-Submitted': 'auto-generated' },
    messageId,
  });

it('are kept as files and read back, one sent twice once', async () => {
  await send('<notice-1@vinhdanh.example>', '[HS-2026-00001] Cần thẩm định trước 03/12/2026');
  await send('<notice-1@vinhdanh.example>', '[HS-2026-00001] Cần thẩm định trước 03/12/2026');
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.eml$/)]);
  const { body } = await clerk.get('/api/demo/mails');
  const subject = '[HS-2026-00001] Cần thẩm định trước 03/12/2026';
  expect(body).toEqual({
    items: [{ id: expect.any(String), at: expect.any(String), to: 'Má Thị Chư <ma.thi.chu@vinhdanh.example>', subject }],
    nextCursor: null,
  });
  const [{ id }] = body['items'] as [{ id: string }];
  expect((await clerk.get(`/api/demo/mails/${id}`)).body).toMatchObject({
    subject,
    from: 'Vinh Danh <vinhdanh@vinhdanh.example>',
    text: expect.stringContaining('Hồ sơ cần thẩm định.'),
    html: expect.stringContaining('<p>'),
    headers: expect.arrayContaining([{ name: 'Auto-Submitted', value: 'auto-generated' }]),
  });
});

it('come page by page, and an id that is none leads nowhere', async () => {
  for (const n of [2, 3]) await send(`<notice-${n}@vinhdanh.example>`, `Thư ${n}`);
  const first = (await clerk.get('/api/demo/mails?limit=2')).body as { items: { id: string }[]; nextCursor: string };
  const second = (await clerk.get(`/api/demo/mails?limit=2&cursor=${first.nextCursor}`)).body as { items: { id: string }[]; nextCursor: null };
  expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
  expect(new Set([...first.items, ...second.items].map((one) => one.id)).size).toBe(3);
  for (const id of ['x', '..%2F..%2Fetc%2Fpasswd', 'f'.repeat(32)]) expect((await clerk.get(`/api/demo/mails/${id}`)).status).toBe(404);
  expect((await fetch(`${demo.url}/api/demo/mails`)).status).toBe(401);
});

it('are refused outside the demo, even where the folder is there', async () => {
  const production = await serve({ PROFILE: 'production', MAIL_SINK_DIR: folder });
  try {
    const person = await someone(production.land, 'clerk', () => production.url);
    const [{ id }] = (await clerk.get('/api/demo/mails')).body['items'] as [{ id: string }];
    expect([(await person.get('/api/demo/mails')).status, (await person.get(`/api/demo/mails/${id}`)).status]).toEqual([404, 404]);
  } finally {
    await production.close();
  }
});
