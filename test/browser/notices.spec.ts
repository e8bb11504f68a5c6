import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { fileDossier, handOf } from './file';
import { openDesk, signIn, type Desk } from './front';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const bell = (page: Page) => page.getByRole('button', { name: /^Thông báo/ });
async function returned(nominee: string): Promise<string> {
  const { apiUrl } = desk.stack;
  const id = await fileDossier(apiUrl, nominee);
  const intake = await handOf(apiUrl, 'phuong-sapa.tiepnhan');
  await intake.act(id, 'return', { defects: [{ code: 'bien-ban', detail: 'Thiếu biên bản bình xét' }] });
  return id;
}

it('the bell rings without a reload when somebody else acts; opening the dossier reads the notice', async () => {
  const page = await desk.open('thcs-sapa.vanthu');
  await page.getByRole('link', { name: 'Hồ sơ của đơn vị' }).click();
  await page.getByRole('heading', { name: 'Hồ sơ của đơn vị' }).waitFor();
  await bell(page).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('link', { name: 'Xem tất cả thông báo' }).waitFor();
  const readAll = drawer.getByRole('button', { name: 'Đánh dấu đã đọc hết' });
  if (await readAll.isVisible()) await readAll.click();
  await readAll.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Thông báo', exact: true }).waitFor();

  const nominee = `Vàng Thị Chuông ${randomUUID().slice(0, 4)}`;
  const id = await returned(nominee);
  await page.getByRole('button', { name: /^Thông báo, 1 chưa đọc$/ }).waitFor();
  await bell(page).click();
  await drawer.getByRole('link', { name: new RegExp(`Hồ sơ bị trả lại để bổ sung.*${nominee}`) }).click();
  await page.waitForURL(new RegExp(`/ho-so/${id}`));
  await page.getByRole('heading', { name: new RegExp(nominee) }).waitFor();
  await page.getByRole('button', { name: 'Thông báo', exact: true }).waitFor();
  expect(desk.complaints.splice(0)).toEqual([]);
  await page.context().close();
});

it('the list of notices says that something came, and moves only when asked', async () => {
  const page = await desk.open('thcs-sapa.hieutruong');
  await page.goto(`${desk.stack.apiUrl}/thong-bao`);
  await page.getByRole('heading', { name: 'Thông báo', level: 1 }).waitFor();
  const nominee = `Sùng A Đợi ${randomUUID().slice(0, 4)}`;
  await returned(nominee);
  await page.getByText('Có thông báo mới.').waitFor();
  expect(await page.getByText(nominee).count()).toBe(0);
  await page.getByRole('button', { name: 'Hiện', exact: true }).click();
  await page.getByRole('listitem').filter({ hasText: nominee }).getByText('chưa đọc').waitFor();
  await page.getByRole('button', { name: 'Đánh dấu đã đọc hết' }).click();
  await page.getByText('chưa đọc', { exact: true }).first().waitFor({ state: 'detached' });
  await page.getByRole('radio', { name: 'Chưa đọc' }).check();
  await page.getByText('Bạn đã đọc hết thông báo').waitFor();
  expect(desk.complaints.splice(0)).toEqual([]);
  await page.context().close();
});

it('what a person wants by mail is kept; a wrong address is told with the way to its field', async () => {
  const page = await desk.open('thcs-tavan.vanthu');
  await page.goto(`${desk.stack.apiUrl}/thong-bao/tuy-chon`);
  const email = page.getByLabel('Địa chỉ nhận thư');
  const before = await email.inputValue();
  await email.fill('khong phai dia chi');
  await page.getByRole('button', { name: 'Lưu lựa chọn' }).click();
  await page
    .getByRole('alert')
    .getByRole('button', { name: /phải là một địa chỉ thư điện tử/ })
    .click();
  expect(await email.evaluate((field) => field.ownerDocument.activeElement === field)).toBe(true);
  expect(desk.complaints.splice(0)).toEqual([expect.stringContaining('422')]);

  await email.fill('khe.vang@vinhdanh.example');
  await page.getByLabel('Gửi một thư tóm tắt vào sáng mỗi ngày làm việc').uncheck();
  await page.getByLabel('Giờ của riêng tôi').check();
  await page.getByLabel('Đã có quyết định khen thưởng').click();
  await page.locator('.ant-select-item-option').filter({ hasText: 'Gửi ngay' }).last().click();
  await page.getByRole('button', { name: 'Lưu lựa chọn' }).click();
  await page.getByText('Đã lưu.').waitFor();
  await page.reload();
  await page.getByLabel('Giờ của riêng tôi').waitFor();
  expect([await email.inputValue(), await page.getByLabel('Giờ của riêng tôi').isChecked()]).toEqual(['khe.vang@vinhdanh.example', true]);
  expect(await page.getByLabel('Gửi một thư tóm tắt vào sáng mỗi ngày làm việc').isChecked()).toBe(false);
  await page.getByRole('listitem').filter({ hasText: 'Đã có quyết định khen thưởng' }).getByText('Gửi ngay').waitFor();
  await email.fill(before);
  await page.getByRole('button', { name: 'Lưu lựa chọn' }).click();
  await page.getByText('Đã lưu.').waitFor();
  expect(desk.complaints.splice(0)).toEqual([]);
  await page.context().close();
});

it('the mail of the demo is read in its page, and its link leads to the dossier', async () => {
  const nominee = `Lù Văn Thư ${randomUUID().slice(0, 4)}`;
  const id = await returned(nominee);
  const clerk = await handOf(desk.stack.apiUrl, 'thcs-sapa.vanthu');
  const { code } = (await clerk.get(`/api/dossiers/${id}`)) as { code: string };
  // Mails name the address that people open, not the one of this test.
  const home = desk.stack.apiUrl.replace('127.0.0.1', 'localhost');
  const page = await desk.blank();
  await page.goto(`${home}/thu-minh-hoa`);
  await signIn(page, 'thcs-sapa.vanthu');
  const subject = `[${code}] Hồ sơ bị trả lại để bổ sung`;
  await page
    .getByRole('navigation', { name: 'Các thư' })
    .getByRole('link', { name: `${subject} Giàng Thị Say` })
    .click();
  const letter = page.getByRole('article', { name: subject });
  await letter.getByText('Đầu thư').click();
  await letter.getByText(/Message-ID: <notice-\d+@vinhdanh.example>/i).waitFor();
  const body = page.frameLocator('iframe[title="Nội dung thư"]');
  await body.getByText(`Kính gửi Giàng Thị Say,`).waitFor();
  expect(await body.locator('body').innerText()).not.toContain(nominee);
  await body.getByRole('link', { name: `Mở hồ sơ ${code}` }).click();
  await page.waitForURL(`${home}/ho-so/${id}`);
  await page.getByRole('heading', { name: new RegExp(nominee) }).waitFor();
  expect(desk.complaints.splice(0)).toEqual([]);
  await page.context().close();
});

it('the administrator enters a webhook, sees its secret once, reads its calls and sends one again', async () => {
  const page = await desk.open('quantri');
  const name = `Cổng dịch vụ công ${randomUUID().slice(0, 4)}`;
  await page.goto(`${desk.stack.apiUrl}/webhook`);
  await page.getByRole('button', { name: 'Thêm webhook' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên').fill(name);
  await dialog.getByLabel('Địa chỉ nhận').fill('https://192.168.1.10/nhan');
  await dialog.getByLabel('Báo những tin nào').click();
  await page.locator('.ant-select-item-option').filter({ hasText: 'Hồ sơ bị trả lại để bổ sung' }).click();
  await dialog.getByText('Thêm webhook').click();
  await dialog.getByRole('button', { name: 'Lưu webhook' }).click();
  await dialog
    .getByRole('alert')
    .getByText(/mạng nội bộ/)
    .first()
    .waitFor();
  expect(desk.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  await dialog.getByLabel('Địa chỉ nhận').fill('https://khong-co.vinhdanh.example/nhan');
  await dialog.getByRole('button', { name: 'Lưu webhook' }).click();
  const secret = await dialog.getByRole('code').innerText();
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  await dialog.getByRole('button', { name: 'Tôi đã chép khóa' }).click();
  await page.getByRole('row').filter({ hasText: name }).waitFor();
  expect(await page.content()).not.toContain(secret);

  const id = await returned(`Hoàng Thị Gọi ${randomUUID().slice(0, 4)}`);
  const { code } = (await (await handOf(desk.stack.apiUrl, 'thcs-sapa.vanthu')).get(`/api/dossiers/${id}`)) as { code: string };
  await page.getByRole('row').filter({ hasText: name }).getByRole('link').click();
  await page.getByRole('heading', { name: `Các lượt gọi ${name}` }).waitFor();
  const call = page.getByRole('row').filter({ hasText: code });
  await call.getByText('Đang chờ').waitFor();
  const again = page.waitForResponse((answer) => answer.url().endsWith('/again'));
  await call.getByRole('button', { name: /^Gửi lại/ }).click();
  expect((await again).status()).toBe(200);

  await page.getByRole('link', { name: 'Về danh sách webhook' }).click();
  await page.getByRole('button', { name: `Sửa webhook ${name}` }).click();
  await dialog.getByLabel('Đang dùng').uncheck();
  await dialog.getByRole('button', { name: 'Lưu webhook' }).click();
  await page.getByRole('row').filter({ hasText: name }).getByText('Đã tắt').waitFor();
  expect(desk.complaints.splice(0)).toEqual([]);
  await page.context().close();
});
