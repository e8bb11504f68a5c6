import { openDesk, type Desk } from './front';
import { saved, step } from './guided';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.complaints.splice(0)).toEqual([]));

it('what cannot be is told at its field, stays as it was typed, and is not sent; each step says what it lacks', async () => {
  const page = await desk.open('thcs-sapa.vanthu');
  await page.getByRole('link', { name: 'Hồ sơ của đơn vị' }).click();
  await page.getByRole('link', { name: 'Lập hồ sơ', exact: true }).first().click();
  const chip = (name: string, says: string) =>
    page.getByRole('navigation', { name: 'Các bước lập hồ sơ' }).getByRole('button', { name: new RegExp(`^${name}\\s*${says}$`) });
  await chip('Đề nghị cho ai', 'còn thiếu 1 mục').waitFor();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByText('Ghi tên cá nhân, tập thể được đề nghị.').waitFor();
  await page.getByRole('heading', { name: 'Đề nghị cho ai' }).waitFor();

  await page.getByLabel('Họ và tên').fill('Lù Thị Sơ Suất');
  const born = page.getByLabel('Năm sinh');
  await born.fill('1890');
  await page.getByText('Năm sinh phải là bốn chữ số, từ 1900 đến năm nay.').waitFor();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('heading', { name: 'Đề nghị cho ai' }).waitFor();
  expect(await born.inputValue()).toBe('1890');
  await born.fill('1987');
  await chip('Đề nghị cho ai', 'xong').waitFor();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('radio', { name: /GK_X/ }).check();
  await saved(page);

  const sent = page.getByLabel('Ngày gửi tờ trình');
  await sent.fill('31/02/2026');
  await sent.press('Tab');
  await page.getByText('“31/02/2026” không phải là một ngày có thật.').waitFor();
  await chip('Danh hiệu, hình thức', 'còn thiếu 1 mục').waitFor();
  await saved(page);
  await page.reload();
  await page.getByText('“31/02/2026” không phải là một ngày có thật.').waitFor();
  expect(await sent.inputValue()).toBe('31/02/2026');
  await sent.fill('02/03/2026');
  await sent.press('Tab');
  await chip('Danh hiệu, hình thức', 'xong').waitFor();

  await step(page, 'Dữ kiện từng năm');
  await page.getByLabel('Giai đoạn thành tích từ ngày').fill('05/09/2025');
  await page.getByLabel('Giai đoạn thành tích từ ngày').press('Tab');
  const end = page.getByLabel('Giai đoạn thành tích đến ngày');
  await end.fill('31/05/2025');
  await end.press('Tab');
  await page.getByText('Ngày này phải từ 05/09/2025 trở đi.').waitFor();
  expect(await end.inputValue()).toBe('31/05/2025');
  await saved(page);
  await step(page, 'Xem lại và gửi');
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await page.getByRole('button', { name: /^Giai đoạn thành tích: có ngày chưa đúng/ }).click();
  await end.fill('31/05/2026');
  await end.press('Tab');
  await chip('Dữ kiện từng năm', 'xong').waitFor();
  await saved(page);
  await page.context().close();
});
