import { fileDossier } from './file';
import { openDesk, type Desk } from './front';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

it('says that the line is down, keeps the form, and goes on when it is back', async () => {
  const id = await fileDossier(desk.stack.apiUrl, 'Ma Seo Lử');
  // With motion: a ring that turned for ever after a quick answer was found here.
  const page = await desk.open('phuong-sapa.tiepnhan', undefined, 'no-preference');
  await page.goto(`${desk.stack.apiUrl}/ho-so/${id}`);
  await page.getByRole('button', { name: 'Tạm dừng xét', exact: true }).click();
  await page.getByLabel('Có đơn khiếu nại, tố cáo').check();
  await page.getByLabel('Lý do').fill('Đang xác minh đơn thư');

  await page.context().setOffline(true);
  const bar = page.getByText('Mất kết nối. Nội dung đang nhập được giữ nguyên');
  await bar.waitFor();
  const send = page.getByRole('button', { name: 'Tạm dừng xét', exact: true });
  await send.click();
  await page.getByText('Mất kết nối tới máy chủ; chưa nhận được trả lời.').waitFor();
  expect(await page.getByLabel('Lý do').inputValue()).toBe('Đang xác minh đơn thư');

  await page.context().setOffline(false);
  await bar.waitFor({ state: 'hidden' });
  expect(await page.getByLabel('Lý do').inputValue()).toBe('Đang xác minh đơn thư');
  await send.click();
  await page.getByText('Đã ghi nhận: Tạm dừng xét.').waitFor();
  await page.context().close();
  // The browser itself reports the cut line; nothing else may be on its console.
  expect(desk.complaints.filter((one) => !/ERR_INTERNET_DISCONNECTED/.test(one))).toEqual([]);
});
