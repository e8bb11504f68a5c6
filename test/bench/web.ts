import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

/** A mountain commune's line: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const SLOW = { offline: false, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 };
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic'];

interface Stack {
  apiUrl: string;
  stop(): Promise<void>;
}

const timed = async (what: string, run: () => Promise<unknown>): Promise<void> => {
  const from = performance.now();
  await run();
  console.log(`${what.padEnd(60)} ${Math.round(performance.now() - from)} ms`);
};

/** Figures, not a test: the task list on a fast and on a slow line, with an empty and a filled cache. Run: node dist/test/bench/web.js */
async function main(): Promise<void> {
  const { startStack } = (await import(join(process.cwd(), 'tools/stack.mjs'))) as { startStack(options: object): Promise<Stack> };
  const dataDir = mkdtempSync(join(tmpdir(), 'vinh-danh-bench-web-'));
  const stack = await startStack({ dataDir, profile: 'demo', uiPort: undefined, env: { LOG_LEVEL: 'warn' } });
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS });
  try {
    await visits(browser, stack.apiUrl, 'fast line', false);
    await visits(browser, stack.apiUrl, '1.6 Mbit/s', true);
  } finally {
    await browser.close();
    await stack.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function visits(browser: Browser, url: string, line: string, slow: boolean): Promise<void> {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  if (slow) await (await context.newCDPSession(page)).send('Network.emulateNetworkConditions', SLOW);
  await timed(`${line}: first visit until one can type`, () => open(page, url, () => page.getByLabel('Tên đăng nhập').waitFor()));
  await page.getByLabel('Tên đăng nhập').fill('phuong-sapa.tiepnhan');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('VinhDanh-2026');
  await timed(`${line}: sign-in until the task list is there`, async () => {
    await page.keyboard.press('Enter');
    await listShown(page);
  });
  await timed(`${line}: next visit until the task list is there`, () => open(page, url, () => listShown(page)));
  await context.close();
}

const listShown = (page: Page): Promise<void> => page.locator('.tasks, .empty').first().waitFor();

async function open(page: Page, url: string, ready: () => Promise<void>): Promise<void> {
  await page.goto(url, { waitUntil: 'commit' });
  await ready();
}

void main();
