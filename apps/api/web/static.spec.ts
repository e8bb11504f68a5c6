import express from 'express';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { webApp } from './static';

const dir = mkdtempSync(join(tmpdir(), 'web-'));
let server: Server;
beforeAll(async () => {
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'index.html'), '<title>Vinh Danh</title>');
  writeFileSync(join(dir, 'assets/app-1a2b.js'), 'let a = 1;');
  writeFileSync(join(dir, 'assets/app-1a2b.js.gz'), gzipSync('let a = 1;'));
  const web = webApp(dir);
  if (!web) throw new Error('the folder has a page');
  server = express().use(web).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
});
afterAll(async () => {
  await new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  rmSync(dir, { recursive: true, force: true });
});

const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const get = (path: string) => fetch(url() + path);

describe('the built web application', () => {
  it('answers every page path with the page, never kept', async () => {
    for (const path of ['/', '/ho-so/123', '/tham-so/sla.intake.commune', '/index.html']) {
      const response = await get(path);
      expect([path, response.status, response.headers.get('cache-control'), await response.text()]).toEqual([
        path,
        200,
        'no-cache',
        '<title>Vinh Danh</title>',
      ]);
    }
  });

  it('sends hashed files packed, to be kept for good', async () => {
    const response = await get('/assets/app-1a2b.js');
    expect([
      await response.text(),
      response.headers.get('content-encoding'),
      response.headers.get('cache-control'),
      response.headers.get('content-type'),
    ]).toEqual(['let a = 1;', 'gzip', 'public, max-age=31536000, immutable', 'text/javascript; charset=utf-8']);
  });

  it.each(['/api/nothing', '/health/nothing', '/metrics', '/assets/gone.js', '/assets/gone', '/robots.txt'])('leaves %s to others', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it.each(['/../secret.txt', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc%2fpasswd', '/%00', '/%'])('does not leave its folder for %s', async (path) => {
    const text = await new Promise<string>((done, fail) => {
      const { hostname, port } = new URL(url());
      request({ hostname, port, path }, (res) => {
        let body = '';
        res.on('data', (chunk: Buffer) => (body += chunk.toString()));
        res.on('end', () => done(body));
      })
        .on('error', fail)
        .end();
    });
    expect(text).not.toContain('root:');
  });

  it('is nothing where it was not built', () => {
    expect(webApp(join(dir, 'no-such'))).toBeNull();
  });
});
