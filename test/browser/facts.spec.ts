import type { Page } from 'playwright-core';
import { openDesk, type Desk } from './front';
import { begin, choose, saved, step } from './guided';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.complaints.splice(0)).toEqual([]));

const NOMINEE = 'Chảo Thị Dữ Kiện';
const inForm = (page: Page): Promise<boolean> => page.evaluate<boolean>(`Boolean(document.activeElement?.closest('.filing-form'))`);

it.each([
  ['Cá nhân', 'CSTDCS'],
  ['Tập thể', 'COTD_CP'],
  ['Hộ gia đình', 'GDVH'],
])('every fact that is missing for %s leads to the field that takes it', async (kind, award) => {
  const page = await desk.open('thcs-sapa.vanthu');
  await page.goto(`${desk.stack.apiUrl}/duoc-de-nghi-gi`);
  await page.getByRole('radio', { name: kind, exact: true }).check();
  const missing = page.getByRole('region', { name: 'Danh hiệu, hình thức trong tầm' }).getByRole('region', { name: 'Còn thiếu dữ kiện' });
  await missing.getByRole('article').filter({ hasText: award }).waitFor();
  const asks = missing.locator('.eligibility-asks button');
  const labels = [...new Set(await asks.allTextContents())];
  expect(labels.length).toBeGreaterThan(1);
  await page.evaluate(`document.querySelectorAll('.within details').forEach((one) => { one.open = true; })`);
  for (const label of labels) {
    await asks.filter({ hasText: label }).first().click();
    expect([label, await inForm(page)]).toEqual([label, true]);
    await page.evaluate(`document.activeElement?.blur()`);
  }
  await page.context().close();
});

it('a case of the simplified procedure and a fact that few ask for go from the form to the officer', async () => {
  const page = await desk.open('thcs-sapa.vanthu');
  await begin(page, NOMINEE);
  await choose(page, 'Trường hợp thủ tục đơn giản', 'Người đứng đầu phát hiện');
  await page.getByText('chưa thấy quy định nào để áp dụng thủ tục đơn giản').waitFor();
  await step(page, 'Dữ kiện từng năm');
  await choose(page, 'Đề nghị theo ngành dọc, không qua địa phương', 'Có');
  await choose(page, 'Ý kiến của địa phương', 'Đồng ý');
  await page.getByRole('complementary', { name: 'Đối chiếu tiêu chuẩn' }).getByText('Địa phương đã có ý kiến đồng ý.').waitFor();
  await step(page, 'Tờ trình');
  await page.getByLabel('Số tờ trình').fill('77/TTr-THCS');
  await saved(page);
  await step(page, 'Xem lại và gửi');
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await page.getByRole('heading', { name: 'Đã gửi hồ sơ' }).waitFor();

  const officer = await desk.open('phuong-sapa.tiepnhan');
  await officer.getByRole('link', { name: NOMINEE }).click();
  const parts = officer.getByRole('navigation', { name: 'Các phần của hồ sơ' });
  const told = officer.getByRole('region', { name: 'Thành tích' });
  await told.getByText('do người đứng đầu phát hiện').waitFor();
  await told.getByText('đồng ý', { exact: true }).waitFor();
  await parts.getByRole('link', { name: 'Lộ trình' }).click();
  await officer.getByText('Thuộc trường hợp thủ tục đơn giản (Người đứng đầu phát hiện)').waitFor();
  for (const one of [page, officer]) await one.context().close();
});
