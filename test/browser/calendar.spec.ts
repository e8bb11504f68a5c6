import { Workbook } from 'exceljs';
import { addDays, isWorkingDay, vnAdministrative } from '../../libs/rulebook';
import { fileDossier } from './file';
import { openDesk, type Desk } from './front';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const TODAY = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const NEXT = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => addDays(TODAY, n)).find((day) => isWorkingDay(day, vnAdministrative)) as string;
const written = (day: string): string => day.split('-').reverse().join('/');

it('everybody reads the year: holidays and swapped days carry a sign and words; who does not keep it cannot change it', async () => {
  const page = await desk.open('thcs-sapa.vanthu');
  await page.goto(`${desk.stack.apiUrl}/lich?nam=2026`);
  await page.getByRole('table', { name: 'Tháng 11' }).getByText('Nghỉ lễ: Ngày Văn hóa Việt Nam').waitFor();
  expect(await page.getByRole('table', { name: 'Tháng 8' }).getByText('Làm việc bù: bù cho ngày 31/8/2026').count()).toBe(1);
  expect(await page.getByRole('table').count()).toBe(12);
  expect(await page.getByRole('button', { name: 'Ghi ngày vào lịch' }).count()).toBe(0);
  expect(desk.complaints.splice(0)).toEqual([]);
  await page.context().close();
});

it('a day is entered after its effect was seen; the dossier keeps the old date beside the new, and taken out again the day gives the old date back', async () => {
  const nominee = 'Vàng Thị Lịch';
  const id = await fileDossier(desk.stack.apiUrl, nominee);
  const admin = await desk.open('phuong-sapa.quantri');
  await admin.goto(`${desk.stack.apiUrl}/lich?nam=${NEXT.slice(0, 4)}`);
  await admin.getByLabel('Nơi áp dụng').click();
  await admin.locator('.ant-select-item-option').filter({ hasText: 'Phường Sa Pa' }).first().click();
  await admin.getByRole('button', { name: `Sửa ngày ${written(NEXT)} (Ngày làm việc)` }).click();
  const form = admin.getByRole('dialog');
  await form.getByLabel('Tên ngày').fill('Ngày hội của phường');
  await form.getByLabel('Văn bản căn cứ').fill('15/QĐ-UBND');
  await form.getByLabel('Lý do thay đổi').fill('Quyết định 15/QĐ-UBND của phường');
  await form.getByRole('button', { name: 'Xem hạn nào thay đổi' }).click();
  await form.getByText(nominee).waitFor();
  await form.getByRole('button', { name: 'Lưu vào lịch' }).click();
  await admin.getByText(/Đã lưu vào lịch\. \d+ thời hạn có ngày mới/).waitFor();
  await admin.getByRole('table').getByText('Nghỉ lễ: Ngày hội của phường').waitFor();

  const clerk = await desk.open('thcs-sapa.vanthu');
  await clerk.goto(`${desk.stack.apiUrl}/ho-so/${id}?tab=deadlines`);
  await clerk.getByText('tính lại theo lịch, ngày cũ').waitFor();
  await clerk.getByText('đang chạy').waitFor();
  await clerk.getByText('Cách tính từng ngày').first().click();
  await clerk.getByText('nghỉ lễ: Ngày hội của phường').waitFor();

  await admin.getByRole('button', { name: `Sửa ngày ${written(NEXT)} (Nghỉ lễ: Ngày hội của phường)` }).click();
  await form.getByLabel('Bỏ ngày này khỏi lịch, tính như ngày thường trong tuần').check();
  await form.getByLabel('Lý do thay đổi').fill('Quyết định bị thu hồi');
  await form.getByRole('button', { name: 'Xem hạn nào thay đổi' }).click();
  await form.getByRole('button', { name: 'Lưu vào lịch' }).click();
  await admin.getByRole('button', { name: `Sửa ngày ${written(NEXT)} (Ngày làm việc)` }).waitFor();
  expect(desk.complaints.splice(0)).toEqual([]);
  for (const page of [admin, clerk]) await page.context().close();
});

it('rows pasted from a sheet: a line that cannot be read, and a day twice, are named before anything is written', async () => {
  const admin = await desk.open('phuong-sapa.quantri');
  await admin.goto(`${desk.stack.apiUrl}/lich`);
  await admin.getByLabel('Nơi áp dụng').click();
  await admin.locator('.ant-select-item-option').filter({ hasText: 'Phường Sa Pa' }).first().click();
  await admin.getByRole('button', { name: 'Ghi ngày vào lịch' }).click();
  const form = admin.getByRole('dialog');
  await form.getByText('Nhiều ngày').click();
  await form.getByLabel('Các dòng').fill('03/05/2027\tnghỉ chơi\tMột\t1/QĐ');
  await form.getByLabel('Lý do thay đổi').fill('Nhập thử');
  await form.getByText('Dòng 1: loại ngày không đúng. Viết nghỉ lễ, nghỉ bù, hoán đổi hoặc làm bù.').waitFor();
  await form.getByLabel('Các dòng').fill('04/05/2027\tnghỉ lễ\tMột\t1/QĐ\n04/05/2027\tnghỉ lễ\tHai\t1/QĐ');
  await form.getByText('Đọc được 2 ngày.').waitFor();
  await form.getByRole('button', { name: 'Xem hạn nào thay đổi' }).click();
  await form.getByText('Dòng 2 (04/05/2027): ngày này đã có ở dòng 1.').first().waitFor();
  expect(desk.complaints.splice(0).filter((line) => !line.startsWith('422'))).toEqual([]);
  await admin.context().close();
});

it('days of schools come from a workbook: what cannot be read is named by its row, and the rest stands in the calendar of schools alone', async () => {
  const book = new Workbook();
  book.addWorksheet('Lịch').addRows([
    ['Ngày', 'Loại', 'Tên', 'Văn bản căn cứ', 'Đối tượng'],
    ['20/05/2027', 'nghỉ lễ', 'Ngày hội trường', '5/QĐ', 'trường học'],
    ['31/02/2027', 'nghỉ lễ', 'A', '5/QĐ'],
  ]);
  const buffer = Buffer.from(await book.xlsx.writeBuffer());
  const admin = await desk.open('phuong-sapa.quantri');
  await admin.goto(`${desk.stack.apiUrl}/lich?nam=2027`);
  await admin.getByLabel('Nơi áp dụng').click();
  await admin.locator('.ant-select-item-option').filter({ hasText: 'Phường Sa Pa' }).first().click();
  await admin.getByRole('button', { name: 'Ghi ngày vào lịch' }).click();
  const form = admin.getByRole('dialog');
  await form.getByText('Nhiều ngày').click();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await form.getByLabel(/Hoặc chọn tệp/).setInputFiles({ name: 'lich.xlsx', mimeType, buffer });
  await form.getByText('Dòng 3, cột A (Ngày):').waitFor();
  await form.getByText('Đọc được 1 ngày.').waitFor();
  await form.getByLabel('Lý do thay đổi').fill('Quyết định 5/QĐ');
  await form.getByRole('button', { name: 'Xem hạn nào thay đổi' }).click();
  await form.getByRole('button', { name: 'Lưu vào lịch' }).click();
  await admin.getByText(/Đã lưu vào lịch/).waitFor();
  expect(await admin.getByRole('table', { name: 'Tháng 5' }).getByText('Ngày hội trường').count()).toBe(0);
  await admin.getByLabel('Lịch của').click();
  await admin.locator('.ant-select-item-option').filter({ hasText: 'Trường học' }).click();
  const held = admin.getByRole('button', { name: 'Sửa ngày 20/05/2027 (Nghỉ lễ: Ngày hội trường)' });
  await held.click();
  await form.getByLabel('Bỏ ngày này khỏi lịch, tính như ngày thường trong tuần').check();
  await form.getByLabel('Lý do thay đổi').fill('Quyết định bị thu hồi');
  await form.getByRole('button', { name: 'Xem hạn nào thay đổi' }).click();
  await form.getByRole('button', { name: 'Lưu vào lịch' }).click();
  await admin.getByRole('button', { name: 'Sửa ngày 20/05/2027 (Ngày làm việc)' }).waitFor();
  expect(desk.complaints.splice(0)).toEqual([]);
  await admin.context().close();
});
