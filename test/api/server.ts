import type { NestExpressApplication } from '@nestjs/platform-express';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../apps/api/clock';
import { createApp } from '../../apps/api/app';
import { readEnv } from '../../libs/env';
import { openStore, type Store } from '../../libs/store';
import { databaseUrl, makeLand, type Land } from '../land/land';

export interface Server {
  app: NestExpressApplication;
  land: Land;
  url: string;
  close(): Promise<void>;
}

/** The real application on a port of its own, with a land of its own, on the real database or the one that is named; the engine is away unless a test names it. */
export async function serve(over: Record<string, string> = {}, clock?: Clock): Promise<Server> {
  const land = await makeLand(over['DATABASE_URL'] ? await openStore(over['DATABASE_URL'], 24) : undefined);
  const files = mkdtempSync(join(tmpdir(), 'vinh-danh-files-'));
  const env = readEnv({
    DATABASE_URL: databaseUrl(),
    FILES_DIR: files,
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    WEB_DIR: join(files, 'no-web'),
    LOG_LEVEL: 'silent',
    ...over,
  });
  const store: Store = await openStore(env.DATABASE_URL, 8);
  const app = await createApp(env, store, clock);
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const close = async (): Promise<void> => {
    await app.close();
    await store.destroy();
    await land.store.destroy();
    rmSync(files, { recursive: true, force: true });
  };
  return { app, land, url, close };
}

export const json = (method: string, body?: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', ...headers },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
});

/** The smallest PDF that still is one. */
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');

/** An answer's body, to be looked at by the test as it pleases. */
export const bodyOf = async (response: Response) => JSON.parse(await response.text());
