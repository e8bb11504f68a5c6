import { chromium, type Browser, type Page } from 'playwright-core';

const PASSWORD = 'VinhDanh-2026';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Most tests ask for no motion, as a person may; `no-preference` shows what everybody else has. */
type Motion = 'reduce' | 'no-preference';

export interface Desk {
  stack: { apiUrl: string };
  /** A page of somebody who has just signed in, in a browser profile of their own. */
  open(username: string, size?: { width: number; height: number }, motion?: Motion): Promise<Page>;
  /** A page of nobody yet. */
  blank(size?: { width: number; height: number }): Promise<Page>;
  /** What browsers complained of, other than the answers that a test asks for. */
  complaints: string[];
  close(): Promise<void>;
}

/** Nobody signed in, somebody else was first: the page has words for these. Any other refusal is a fault of the page. */
const WORDED = [401, 409];
const WIDE = { width: 1440, height: 900 };

/** The whole system on the demo's data, as set-up.mjs has started it, and a real browser in front of it. */
export async function openDesk(): Promise<Desk> {
  const apiUrl = process.env['DESK_URL'];
  if (!apiUrl) throw new Error('DESK_URL is missing: browser tests run as the jest project `browser`, which starts the system.');
  const stack = { apiUrl };
  const browser: Browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS });
  const complaints: string[] = [];
  const blank = async (size = WIDE, motion: Motion = 'reduce'): Promise<Page> => {
    // A machine clicks faster than a form opens: what it aims at would move between pressing and letting go.
    const context = await browser.newContext({ viewport: size, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: motion });
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    // The browser itself writes a line for every answer of 4xx; those are the server's words, read elsewhere.
    page.on('response', (answer) => answer.status() >= 400 && !WORDED.includes(answer.status()) && complaints.push(`${answer.status()} ${answer.url()}`));
    page.on('console', (line) => line.type() === 'error' && !line.text().startsWith('Failed to load resource') && complaints.push(line.text()));
    return page;
  };
  const open = async (username: string, size = WIDE, motion: Motion = 'reduce'): Promise<Page> => {
    const page = await blank(size, motion);
    await page.goto(stack.apiUrl);
    await signIn(page, username);
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
    return page;
  };
  return { stack, open, blank, complaints, close: () => browser.close() };
}

export async function signIn(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}
