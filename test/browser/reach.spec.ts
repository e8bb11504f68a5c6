import { grantDossier } from './file';
import { openDesk, type Desk } from './front';
import { choose, saved, step } from './guided';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.complaints.splice(0)).toEqual([]));

const NONE = ['Danh hiệu, hình thức đã được tặng', 'Kỷ luật', 'Vụ việc đang xem xét (kỷ luật, điều tra, thanh tra, đơn thư)'];

it('a clerk asks what somebody can be proposed for, and files it without opening a legal text', async () => {
  const page = await desk.open('thcs-sapa.vanthu');
  await page.getByRole('link', { name: 'Được đề nghị gì?' }).click();
  await page.getByLabel('Họ và tên').fill('Giàng Thị Hỏi Trước');
  const within = page.getByRole('region', { name: 'Danh hiệu, hình thức trong tầm' });
  const missing = within.getByRole('region', { name: 'Còn thiếu dữ kiện' });
  const award = missing.getByRole('article').filter({ hasText: 'GK_X' });
  await within.getByRole('button', { name: /^Ghi / }).first().click();
  await award.getByText(/^Còn thiếu: /).click();
  await award
    .getByText(/^Căn cứ/)
    .first()
    .waitFor();
  await choose(page, 'Xếp loại năm 2025', 'Hoàn thành xuất sắc nhiệm vụ');
  for (const list of NONE) await page.getByRole('radiogroup', { name: list, exact: true }).getByRole('radio', { name: 'Không có' }).check();
  const reached = within.getByRole('region', { name: 'Đủ điều kiện' }).getByRole('article').filter({ hasText: 'GK_X' });
  await reached.getByRole('button', { name: /Lập hồ sơ/ }).click();

  await page.getByRole('heading', { name: 'Lập hồ sơ: Giàng Thị Hỏi Trước' }).waitFor();
  await step(page, 'Danh hiệu, hình thức');
  expect(await page.getByRole('radio', { name: /GK_X/ }).isChecked()).toBe(true);
  await step(page, 'Dữ kiện từng năm');
  await page.getByText('Hoàn thành xuất sắc nhiệm vụ').first().waitFor();
  await step(page, 'Tờ trình');
  await page.getByLabel('Số tờ trình').fill('41/TTr-THCS');
  await saved(page);
  await step(page, 'Xem lại và gửi');
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await page.getByRole('heading', { name: 'Đã gửi hồ sơ' }).waitFor();
  await page.context().close();
});

it('somebody of the register comes with what they hold', async () => {
  const name = 'Vàng Thị Đã Được Khen';
  await grantDossier(desk.stack.apiUrl, name);
  const page = await desk.open('thcs-sapa.vanthu');
  await page.goto(`${desk.stack.apiUrl}/duoc-de-nghi-gi`);
  await page.getByLabel('Lấy từ sổ khen thưởng').fill('vang thi da duoc');
  await page.locator('.ant-select-dropdown:visible').getByText(name).first().click();
  await page.getByText(/Đã điền từ sổ khen thưởng/).waitFor();
  expect(await page.getByLabel('Họ và tên').inputValue()).toBe(name);
  const held = page.getByRole('group', { name: /^Danh hiệu, hình thức đã được tặng, dòng/ });
  expect(await held.count()).toBe(1);
  await held.getByText(/^GK_X/).waitFor();
  await page.context().close();
});

it('the page of an award leads to its form', async () => {
  const page = await desk.open('thcs-sapa.vanthu');
  await page.goto(`${desk.stack.apiUrl}/danh-hieu/GK_X`);
  await page.getByRole('link', { name: 'Lập hồ sơ', exact: true }).click();
  await step(page, 'Danh hiệu, hình thức');
  expect(await page.getByRole('radio', { name: /GK_X/ }).isChecked()).toBe(true);
  await page.context().close();
});
