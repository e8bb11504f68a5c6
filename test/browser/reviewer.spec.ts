import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { fileDossier } from './file';
import { openDesk, type Desk } from './front';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.complaints.splice(0)).toEqual([]));

const TASKS = 10;
/** A name nobody else in the list has: the system may be in use since before this run. */
const surname = `Thào ${randomUUID().replace(/[^a-f]/g, '')}`;
/** Only the Tab key leads there; a control that cannot be reached so is found by running out of stops. */
async function tabTo(page: Page, found: string): Promise<void> {
  for (let stops = 0; stops < 80; stops++) {
    if (await page.evaluate<boolean>(`Boolean(document.activeElement?.matches(${JSON.stringify(found)}))`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not reach ${found}`);
}
const dayTyped = (iso: string): string => iso.split('-').reverse().join('/');

it('shows who I am and only what I do', async () => {
  const page = await desk.open('phuong-sapa.tiepnhan');
  await page.getByRole('banner').getByText('Má Thị Chư').waitFor();
  await page
    .getByRole('banner')
    .getByText(/Tiếp nhận|Thư ký/)
    .first()
    .waitFor();
  const menu = page.getByRole('navigation', { name: 'Danh mục' });
  await menu.getByRole('link', { name: /Việc của tôi/ }).waitFor();
  expect(await menu.getByRole('link', { name: /Đơn vị và người dùng/ }).count()).toBe(0);
  await page.context().close();
});

it('says that something new has come, and moves nothing until it is asked to', async () => {
  const page = await desk.open('phuong-sapa.tiepnhan');
  // The stream stands before the letter is sent; what is sent earlier would be in the list already.
  await page.locator('.tasks, .empty').first().waitFor();
  const newcomer = `${surname} Tới`;
  await fileDossier(desk.stack.apiUrl, newcomer);
  await page.getByText(/\d+\+? việc mới/).waitFor();
  expect(await page.getByRole('link', { name: newcomer }).count()).toBe(0);
  await page.getByRole('button', { name: 'Cập nhật danh sách' }).click();
  await page.getByRole('link', { name: newcomer }).waitFor();
  await page.context().close();
});

it('does ten tasks by the keyboard alone, without loading the page anew', async () => {
  for (let n = 1; n <= TASKS; n++) await fileDossier(desk.stack.apiUrl, `${surname} Phím ${n}`);
  const page = await desk.open('phuong-sapa.tiepnhan');
  await page.locator('.row-link').first().waitFor();
  await page.evaluate('window.neverLoadedAnew = true');
  const { today } = (await (await page.request.get(`${desk.stack.apiUrl}/api/me`)).json()) as { today: string };

  await page.keyboard.press('/');
  await page.keyboard.type(`${surname} phim`.replace('à', 'a'));
  await page.getByText(`${surname} Phím 1`, { exact: true }).waitFor();
  await page.waitForURL(/q=Thao/);
  await page.locator('tbody tr').nth(TASKS).waitFor({ state: 'detached' });
  await page
    .locator('tbody tr')
    .nth(TASKS - 1)
    .waitFor();
  await page.keyboard.press('Enter');
  for (const key of ['j', 'j', 'k']) await page.keyboard.press(key);
  await page.keyboard.press('a');
  for (let n = 1; n <= TASKS; n++) {
    await tabTo(page, '#act-accept_paperOn');
    await page.keyboard.type(dayTyped(today));
    await page.keyboard.press('Enter');
    await tabTo(page, '.act-entry button[type=submit]');
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi nhận: Tiếp nhận.').waitFor();
    if (n === TASKS) break;
    const before = page.url();
    await tabTo(page, '.done-links a:not([href="/viec-cua-toi"])');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== before);
    await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).waitFor();
    await tabTo(page, '.act-choices .act-forward');
    await page.keyboard.press('Enter');
  }
  await tabTo(page, '.done-links a[href="/viec-cua-toi"]');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
  expect(await page.evaluate('window.neverLoadedAnew')).toBe(true);
  await page.context().close();
});

it('opens the list of keys and closes it, by keys', async () => {
  const page = await desk.open('phuong-sapa.tiepnhan');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor({ state: 'hidden' });
  await page.context().close();
});
