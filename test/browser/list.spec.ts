import type { Locator, Page } from 'playwright-core';
import { LIST } from './file';
import { openDesk, type Desk } from './front';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.complaints.splice(0)).toEqual([]));

const today = (): string =>
  new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' }).format(new Date());
const fileInput = (page: Page): Locator => page.locator('input[type=file]');

async function sendList(page: Page, number: string): Promise<void> {
  await page.goto(`${desk.stack.apiUrl}/danh-sach`);
  await fileInput(page).setInputFiles(LIST);
  await page.getByLabel('Số tờ trình').fill(number);
  await page.getByLabel('Ngày tờ trình').fill(today());
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Đọc danh sách' }).click();
  await page.getByRole('heading', { name: `Tờ trình ${number}` }).waitFor();
}
/** Opens the row of that place and types into one of its cells; the letter is the column's. */
async function type(page: Page, sheet: string, row: number, column: string, text: string): Promise<Locator> {
  const card = page.locator('.list-row', { hasText: `${sheet}, dòng ${row}` });
  const open = card.getByRole('button', { name: `Sửa dòng ${row}, ${sheet}` });
  if (await open.isVisible()) await open.click();
  const cell = card.getByLabel(new RegExp(`^Cột ${column} · `));
  await cell.fill(text);
  // Values to pick from must not lie over the button.
  await cell.press('Escape');
  return card;
}
const save = (card: Locator): Promise<void> => card.getByRole('button', { name: 'Lưu và kiểm tra lại' }).click();

it('tells before anything is sent that a file is empty, of the wrong kind or too large', async () => {
  const page = await desk.open('thcs-sapa.vanthu');
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  await page.getByRole('link', { name: 'Nộp danh sách Excel' }).click();
  await page.getByRole('heading', { name: 'Danh sách mới' }).waitFor();
  const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const files: [string, Buffer, string][] = [
    ['rong.xlsx', Buffer.alloc(0), 'Tệp “rong.xlsx” không có nội dung'],
    ['cu.xls', Buffer.from('x'), 'Tệp “cu.xls” không phải bảng tính .xlsx'],
    ['lon.xlsx', Buffer.alloc(21 * 1024 * 1024), 'Tệp “lon.xlsx” lớn hơn 20 MB'],
  ];
  for (const [name, buffer, says] of files) {
    await fileInput(page).setInputFiles({ name, mimeType: xlsx, buffer });
    await page.getByText(says).waitFor();
  }
  await page.getByRole('button', { name: 'Đọc danh sách' }).click();
  await page.getByText('Chọn tệp danh sách trước khi gửi.').waitFor();
  expect(sent).toEqual([]);
  const [template] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải mẫu danh sách' }).click()]);
  expect(template.suggestedFilename()).toMatch(/\.xlsx$/);
  await page.context().close();
});

it('mends faulty rows in the page, keeps them over a reload, and files what is right, each row once', async () => {
  // A school of its own: what it files must not fill the task lists that other specs look at.
  const page = await desk.open('thcs-tavan.vanthu');
  await sendList(page, '31/TTr-THCS');
  expect(await page.locator('.list-row').count()).toBe(9);

  // Wrong in another way first: the same judge says so. Then right.
  const born = await type(page, 'Cá nhân', 42, 'D', '05/09/2085');
  await save(born);
  await born.getByText('dòng này vẫn còn 1 điểm cần sửa').waitFor();
  await type(page, 'Cá nhân', 42, 'D', '05/09/1985');
  await save(born);
  await born.getByText('dòng này đã đúng').waitFor();
  await page.getByText('219 dòng đúng, chờ nộp').waitFor();

  // What was typed and not saved is still there after a reload, and so is what was saved.
  const award = await type(page, 'Tập thể', 23, 'D', 'Bằng khen của Chủ tịch UBND tỉnh');
  await page.reload();
  await page.getByText('219 dòng đúng, chờ nộp').waitFor();
  expect(await award.getByLabel(/^Cột D · /).inputValue()).toBe('Bằng khen của Chủ tịch UBND tỉnh');
  await save(award);
  await award.getByText('dòng này đã đúng').waitFor();

  const [report] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải kết quả đọc' }).click()]);
  expect(report.suggestedFilename()).toMatch(/\.xlsx$/);

  // The tab goes away in the middle; what is left is offered, and goes on from there.
  await page.getByRole('button', { name: 'Nộp 220 hồ sơ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nộp 220 hồ sơ' }).click();
  await page.getByText(/^Đang nộp: [1-9]\d* trên 220 hồ sơ/).waitFor();
  await page.reload();
  const goOn = page.getByRole('button', { name: /^Nộp tiếp \d+ hồ sơ$/ });
  await goOn.click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Nộp tiếp/ })
    .click();
  await page.getByText(/^Đã nộp \d+ hồ sơ/).waitFor();
  await page.getByText(/^Đã nộp \(220\)$/).click();
  const filed = await page.locator('.list-row').count();
  const codes = new Set(await page.locator('.list-row a').allTextContents());
  expect([filed, codes.size]).toEqual([220, 220]);
  await page.goto(`${desk.stack.apiUrl}/danh-sach`);
  await page.getByText(`Đã nộp ${filed} trên 227 dòng`).first().waitFor();
  await page.context().close();
});
