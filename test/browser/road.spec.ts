import type { Page } from 'playwright-core';
import { openDesk, signIn, type Desk } from './front';
import { fileDossier } from './file';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.complaints).toEqual([]));

const openDossier = async (page: Page, id: string, nominee: string): Promise<void> => {
  await page.goto(`${desk.stack.apiUrl}/ho-so/${id}`);
  await page.getByRole('heading', { name: new RegExp(nominee) }).waitFor();
};
/** Opens an act's form, fills it, and sends it with the button of the same name. */
async function act(page: Page, name: string, fill: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  await fill();
  await page.getByRole('button', { name, exact: true }).last().click();
}
const today = (): string =>
  new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' }).format(new Date());

it('says in a sentence that the password is wrong, and lets the right one in', async () => {
  const page = await desk.blank();
  await page.goto(desk.stack.apiUrl);
  await signIn(page, 'phuong-sapa.tiepnhan', 'sai');
  await page.getByRole('alert').first().waitFor();
  await signIn(page, 'phuong-sapa.tiepnhan');
  await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
  await page.context().close();
});

it('takes a dossier from return to appraisal by clicks alone', async () => {
  const id = await fileDossier(desk.stack.apiUrl, 'Sùng Thị Dợ');
  const reviewer = await desk.open('phuong-sapa.tiepnhan');
  await reviewer.getByText('Sùng Thị Dợ').first().click();
  await act(reviewer, 'Trả lại bổ sung', async () => {
    await reviewer.getByRole('checkbox', { name: /Biên bản/ }).check();
  });
  await reviewer
    .getByText(/Thiếu: Biên bản/)
    .first()
    .waitFor();

  const clerk = await desk.open('thcs-sapa.vanthu');
  await openDossier(clerk, id, 'Sùng Thị Dợ');
  await act(clerk, 'Nộp lại', () => clerk.getByLabel('Nội dung giải trình, bổ sung').fill('Đã đính kèm biên bản'));
  await clerk.getByText('Đang xử lý').first().waitFor();

  await openDossier(reviewer, id, 'Sùng Thị Dợ');
  await act(reviewer, 'Tiếp nhận', async () => {
    await reviewer.getByLabel('Ngày nhận bản giấy').fill(today());
    await reviewer.keyboard.press('Tab');
  });
  const appraiser = await desk.open('phuong-sapa.thamdinh');
  await openDossier(appraiser, id, 'Sùng Thị Dợ');
  await act(appraiser, 'Ghi ý kiến thẩm định', async () => {
    await appraiser.getByText('Đủ điều kiện', { exact: true }).click();
    await appraiser.getByLabel('Lý do thẩm định').fill('Hồ sơ đủ, thành tích rõ');
  });
  await appraiser
    .getByText(/họp xét/)
    .first()
    .waitFor();
  for (const page of [reviewer, clerk, appraiser]) await page.context().close();
});

it('tells the second of two people who was first, and offers to reload', async () => {
  const id = await fileDossier(desk.stack.apiUrl, 'Chảo Láo Tả');
  const [first, second] = await Promise.all([desk.open('phuong-sapa.tiepnhan'), desk.open('phuong-sapa.tiepnhan')]);
  for (const page of [first, second]) await openDossier(page, id, 'Chảo Láo Tả');
  const accept = (page: Page) =>
    act(page, 'Tiếp nhận', async () => {
      await page.getByLabel('Ngày nhận bản giấy').fill(today());
      await page.keyboard.press('Tab');
    });
  await accept(first);
  await first
    .getByText(/thẩm định/)
    .first()
    .waitFor();
  await accept(second);
  await second
    .getByText(/Má Thị Chư đã giải quyết việc này/)
    .first()
    .waitFor();
  await second
    .getByRole('button', { name: /Tải lại/ })
    .first()
    .waitFor();
  for (const page of [first, second]) await page.context().close();
});

it('asks to sign in again over the page and keeps what was typed', async () => {
  const id = await fileDossier(desk.stack.apiUrl, 'Hoàng Văn Sơn');
  const page = await desk.open('phuong-sapa.tiepnhan');
  await openDossier(page, id, 'Hoàng Văn Sơn');
  await page.getByRole('button', { name: 'Tạm dừng xét', exact: true }).first().click();
  await page.getByLabel('Lý do').fill('Đang xác minh đơn thư');
  await page.context().clearCookies();
  await page.getByText('Có đơn khiếu nại, tố cáo').click();
  await page.getByRole('button', { name: 'Tạm dừng xét', exact: true }).last().click();
  await page.getByText('Phiên đăng nhập đã hết hạn').waitFor();
  await page.getByLabel('Mật khẩu', { exact: true }).fill('VinhDanh-2026');
  await page.keyboard.press('Enter');
  await page.getByText('Đang xác minh đơn thư').first().waitFor();
  await page
    .getByText(/[Tt]ạm dừng/)
    .first()
    .waitFor();
  await page.context().close();
});
