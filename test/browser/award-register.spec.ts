import { Workbook } from 'exceljs';
import { openDesk, type Desk } from './front';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const HEAD = ['STT', 'Họ và tên', 'Năm sinh', 'Đơn vị', 'Hình thức khen thưởng', 'Năm (giai đoạn)', 'Số quyết định', 'Ngày quyết định'];
const SCHOOL = 'Trường THCS Sa Pả';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ROWS = [
  [1, 'Hạng Seo Lềnh', 1985, SCHOOL, 'CSTĐCS', '2023', '12/QĐ-UBND', '10/01/2024'],
  [2, 'Hạng Seo Lenh', 1985, SCHOOL, 'LĐTT', '2021', '7/QĐ-UBND', '10/01/2022'],
  [3, 'Má Thị Lỗi', 1990, SCHOOL, 'KHÔNG CÓ', '2021', '7/QĐ-UBND', '10/01/2022'],
];
async function workbook(rows: unknown[][] = ROWS): Promise<Buffer> {
  const book = new Workbook();
  book.addWorksheet('Cá nhân').addRows([HEAD, ...rows]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

it('a keeper of the register takes in a workbook, mends by its report, finds a person without diacritics, joins two who are one and takes it back', async () => {
  const page = await desk.open('phuong-sapa.thamdinh');
  await page.goto(`${desk.stack.apiUrl}/so-khen-thuong`);
  await page.getByRole('link', { name: 'Nhập từ Excel' }).click();
  const file = page.locator('input[type=file]');
  await file.setInputFiles({ name: 'giấy.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
  await page.getByText('“giấy.pdf” không phải bảng tính .xlsx').waitFor();
  await file.setInputFiles({ name: 'trống.xlsx', mimeType: XLSX, buffer: Buffer.alloc(0) });
  await page.getByText('“trống.xlsx” không có nội dung').waitFor();
  await file.setInputFiles({ name: 'Khen thưởng.xlsx', mimeType: XLSX, buffer: await workbook() });
  await page.getByRole('button', { name: 'Nhập vào sổ' }).click();
  await page.getByText('Ghi mới vào sổ: 2 lần khen').waitFor();
  await page.getByText('Không nhận ra danh hiệu, hình thức “KHÔNG CÓ”.').waitFor();
  const [report] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải kết quả (.xlsx)' }).click()]);
  expect(report.suggestedFilename()).toBe('Kết quả nhập sổ khen thưởng.xlsx');

  await page.getByRole('link', { name: 'Về sổ khen thưởng' }).click();
  await page.getByRole('searchbox').fill('hang seo lenh');
  await page.getByRole('link', { name: 'Hạng Seo Lềnh' }).click();
  await page.getByRole('heading', { name: 'Đã được khen 1 lần' }).waitFor();
  expect(await page.getByRole('link', { name: /^CSTDCS/ }).getAttribute('href')).toBe('/danh-hieu/CSTDCS');
  await page.getByRole('button', { name: 'Gộp với Hạng Seo Lenh' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Gộp/ }).click();
  await page.getByText('Cần ghi lý do.').waitFor();
  await page.getByLabel('Lý do').fill('Quyết định năm 2022 ghi thiếu dấu.');
  await page.getByRole('dialog').getByRole('button', { name: /^Gộp/ }).click();
  await page.getByRole('heading', { name: 'Đã được khen 2 lần' }).waitFor();
  await page.getByRole('button', { name: 'Tách lại Hạng Seo Lenh' }).click();
  await page.getByLabel('Lý do').fill('Hai người khác nhau.');
  await page.getByRole('dialog').getByRole('button', { name: 'Tách lại' }).click();
  await page.getByRole('heading', { name: 'Đã được khen 1 lần' }).waitFor();
  expect(desk.complaints.splice(0)).toEqual([]);
  await page.context().close();
});

it('a keeper settles the open pairs of a unit one after the other', async () => {
  const page = await desk.open('phuong-sapa.thamdinh');
  await page.goto(`${desk.stack.apiUrl}/so-khen-thuong`);
  await page.getByRole('link', { name: 'Nhập từ Excel' }).click();
  const rows = ['Cứ Seo Vảng', 'Cứ Seo Váng', 'Châu Thị Đình', 'Châu Thị Dinh'].map((name, at) => [
    at,
    name,
    1980,
    SCHOOL,
    'LĐTT',
    '2020',
    `${at}/QĐ`,
    '10/01/2021',
  ]);
  await page.locator('input[type=file]').setInputFiles({ name: 'Cặp.xlsx', mimeType: XLSX, buffer: await workbook(rows) });
  await page.getByRole('button', { name: 'Nhập vào sổ' }).click();
  await page.getByText('Ghi mới vào sổ: 4 lần khen').waitFor();
  await page.getByRole('link', { name: 'Về sổ khen thưởng' }).click();
  await page.getByRole('link', { name: 'Cặp có thể trùng' }).click();
  await page.getByRole('heading', { name: 'Có thể là cùng một đối tượng' }).waitFor();
  await page.getByRole('combobox', { name: 'Đơn vị' }).fill('kim dong');
  await page.getByRole('option', { name: 'Trường Tiểu học Kim Đồng' }).or(page.getByTitle('Trường Tiểu học Kim Đồng')).first().click();
  await page.getByText('Mọi cặp đã được xem').waitFor();
  expect(new URL(page.url()).search).toBe('?unit=TR-TH-KIMDONG');
  await page.goto(`${desk.stack.apiUrl}/so-khen-thuong/co-the-trung?unit=TR-THCS-SAPA`);
  const apart = page.getByRole('button', { name: /Châu Thị (Đình|Dinh) và Châu Thị (Đình|Dinh) là hai đối tượng/ });
  await apart.click();
  await apart.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Gộp Cứ Seo V/ }).click();
  await page.getByLabel('Lý do').fill('Quyết định ghi sai dấu.');
  await page.getByRole('dialog').getByRole('button', { name: /^Gộp/ }).click();
  await page.getByRole('button', { name: /^Gộp Cứ Seo V/ }).waitFor({ state: 'detached' });
  expect(desk.complaints.splice(0)).toEqual([]);
  await page.context().close();
});

it('who does not keep the register reads it, and is offered neither the import nor the joining', async () => {
  const page = await desk.open('thcs-sapa.vanthu');
  await page.goto(`${desk.stack.apiUrl}/so-khen-thuong?q=hang`);
  await page.getByRole('link', { name: 'Hạng Seo Lềnh' }).click();
  await page.getByRole('heading', { name: 'Đã được khen 1 lần' }).waitFor();
  expect(await page.getByRole('button', { name: /^Gộp với|^Tách lại/ }).count()).toBe(0);
  await page.goto(`${desk.stack.apiUrl}/so-khen-thuong/nhap`);
  await page.getByText('Trang này của cơ quan thường trực').waitFor();
  expect(await page.locator('input[type=file]').count()).toBe(0);
  await page.context().close();
});
