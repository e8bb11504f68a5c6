import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { fileDossier } from './file';
import { openDesk, type Desk } from './front';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
// A refused value answers 422; the page has words for it.
afterEach(() => expect(desk.complaints.splice(0).filter((line) => !/^422 .*\/api\/parameters\/effects$/.test(line))).toEqual([]));

async function open(page: Page, key: string, unit: string): Promise<void> {
  await page.goto(`${desk.stack.apiUrl}/tham-so/${key}?unit=${unit}`);
  await page.getByRole('heading', { name: 'Ba tầng quy định' }).waitFor();
}
async function wish(page: Page, value: string, decision: string): Promise<void> {
  await page.getByRole('button', { name: 'Nhập giá trị mới' }).click();
  await page.getByLabel('Số ngày làm việc').fill(value);
  await page.getByLabel('Theo văn bản số').fill(decision);
  await page.getByRole('button', { name: 'Xem ảnh hưởng' }).click();
}

it('a new value: its effect is shown, it is saved with its decision, and a running dossier follows only when it is planned anew', async () => {
  const nominee = `Vàng A Dơ ${randomUUID().slice(0, 4)}`;
  await fileDossier(desk.stack.apiUrl, nominee);
  const page = await desk.open('quantri');
  await page.getByRole('button', { name: 'Quản trị', exact: true }).click();
  await page.getByRole('link', { name: 'Tham số địa phương' }).click();
  await page.getByRole('heading', { name: 'Thời hạn từng bước' }).waitFor();
  await open(page, 'sla.signature.commune', 'LC-SAPA');
  const decision = `${randomUUID().slice(0, 4)}/QĐ-UBND`;
  await wish(page, '4', decision);
  const effects = page.getByRole('status', { name: 'Ảnh hưởng đến hồ sơ đang chạy' });
  await effects.getByText(/hồ sơ đang chạy sẽ có lộ trình khác nếu lập lại/).waitFor();
  await effects.getByRole('link', { name: nominee }).waitFor();
  await effects.getByText('5 ngày làm việc → 4 ngày làm việc').first().waitFor();
  await page.getByRole('button', { name: 'Lưu giá trị' }).click();
  await page.getByText('Đã lưu. Hồ sơ mới lập lộ trình theo giá trị này').waitFor();

  const history = page.getByRole('region', { name: 'Lịch sử giá trị' });
  await history.getByRole('row').filter({ hasText: decision }).filter({ hasText: 'Mai Đình Tạo' }).filter({ hasText: 'Đang áp dụng' }).waitFor();
  const behind = page.getByRole('region', { name: 'Hồ sơ đang chạy theo giá trị khác' });
  await behind.getByRole('checkbox', { name: new RegExp(`Chọn ${nominee}`) }).check();
  await behind.getByLabel('Lý do lập lại lộ trình').fill(`Theo Quyết định ${decision}`);
  await behind.getByRole('button', { name: 'Lập lại lộ trình 1 hồ sơ' }).click();
  await behind.getByText('Đã lập lại 1 hồ sơ; 0 hồ sơ không thực hiện được.').waitFor();
  await behind.getByRole('link', { name: nominee }).waitFor({ state: 'detached' });
  await page.context().close();
});

it('a value that loosens the law is refused with the rule and what to do; a second of the same day too, and the first stands', async () => {
  const page = await desk.open('quantri');
  await open(page, 'sla.appraisal.province.state', '10');
  await page.getByText('Khóa: không cấp nào được nới').waitFor();
  await page.getByText('Điều 35 khoản 3 Nghị định 152/2025/NĐ-CP').first().waitFor();
  await wish(page, '40', '88/QĐ-UBND');
  const problem = page.getByRole('alert').filter({ hasText: '30 ngày làm việc' });
  await problem.getByText('Điều 35 khoản 3 Nghị định 152/2025/NĐ-CP').waitFor();
  await problem.getByText(/Nhập nhiều nhất 30 ngày làm việc/).waitFor();
  expect(await page.getByRole('button', { name: 'Lưu giá trị' }).count()).toBe(0);
  await page.getByLabel('Số ngày làm việc').fill('25');
  await page.getByRole('button', { name: 'Xem ảnh hưởng' }).click();
  await page.getByRole('button', { name: 'Lưu giá trị' }).click();
  await page.getByText('Đã lưu.').waitFor();
  await wish(page, '20', '89/QĐ-UBND');
  await page.getByRole('alert').filter({ hasText: 'đã có giá trị từ đúng ngày đó' }).waitFor();
  await page.getByRole('region', { name: 'Lịch sử giá trị' }).getByRole('row').filter({ hasText: '88/QĐ-UBND' }).waitFor();
  await page.context().close();
});

it('a ladder that points nowhere, or never ends, is refused at its rung', async () => {
  const page = await desk.open('quantri');
  await open(page, 'ladder', '10');
  await page.getByRole('button', { name: 'Nhập giá trị mới' }).click();
  await page.getByRole('button', { name: 'Bỏ bậc 3' }).click();
  await page.getByRole('button', { name: 'Thêm bậc' }).click();
  await page.getByRole('group', { name: 'Bậc 3' }).getByLabel('Sau khi quá hạn').fill('2');
  await page.getByLabel('Theo văn bản số').fill('90/QĐ-UBND');
  await page.getByRole('button', { name: 'Xem ảnh hưởng' }).click();
  const problem = page.getByRole('alert');
  await problem.getByText('Bậc 3 phải muộn hơn bậc trước (3 ngày làm việc).').waitFor();
  await problem.getByText('Bậc 3 không chỉ đến ai.').waitFor();
  await page.context().close();
});

it("who administers a commune sees the province's value beside it, and may not enter one there", async () => {
  const page = await desk.open('phuong-sapa.quantri');
  await open(page, 'sla.appraisal.commune', '10');
  await page.getByRole('heading', { name: 'Cấp xã', exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Nhập giá trị mới' }).count()).toBe(0);
  await open(page, 'sla.appraisal.commune', 'LC-SAPA');
  await page
    .getByText(/theo Tham số minh họa/)
    .first()
    .waitFor();
  await wish(page, '9', '12/QĐ-UBND');
  await page.getByRole('alert').filter({ hasText: 'cấp dưới chỉ được quy định chặt hơn' }).waitFor();
  await page.getByText('Nhập nhiều nhất 8 ngày làm việc.').waitFor();
  await page.context().close();
});
