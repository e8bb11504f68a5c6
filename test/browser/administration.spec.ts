import { Workbook } from 'exceljs';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { fileDossier, handOf } from './file';
import { openDesk, type Desk } from './front';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.complaints.splice(0)).toEqual([]));

const DAY_MS = 86_400_000;
/** A day some days ago in Vietnam, as people write it. */
const ago = (days: number): string => new Date(Date.now() + 7 * 3_600_000 - days * DAY_MS).toISOString().slice(0, 10);
const written = (day: string): string => day.split('-').reverse().join('/');
async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('dialog').getByLabel(label, { exact: true }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
}
async function fillDay(page: Page, label: string, day: string): Promise<void> {
  await page.getByRole('dialog').getByLabel(label).fill(written(day));
  await page.keyboard.press('Enter');
}

it('the administrator appoints somebody and ends the seat; menu and task list of that person follow', async () => {
  const nominee = `Cứ A Sùng ${randomUUID().slice(0, 4)}`;
  await fileDossier(desk.stack.apiUrl, nominee);
  const admin = await desk.open('quantri');
  await admin.goto(`${desk.stack.apiUrl}/don-vi/LC-SAPA`);
  const office = admin.getByRole('listitem').filter({ has: admin.getByRole('heading', { name: 'Phòng Văn hóa - Xã hội' }) });
  await office.getByRole('button', { name: 'Bổ nhiệm' }).click();
  await choose(admin, 'Vai trò', 'Tiếp nhận');
  await admin.getByRole('dialog').getByLabel('Họ và tên').fill('ly thi sam');
  await admin.locator('.ant-select-item-option').filter({ hasText: 'Lý Thị Sẩm' }).first().click();
  await fillDay(admin, 'Từ ngày', ago(10));
  await admin.getByLabel('Theo văn bản số').fill('31/QĐ-UBND');
  await admin.getByRole('dialog').getByRole('button', { name: 'Bổ nhiệm' }).click();
  await admin.getByText('Đã bổ nhiệm.').waitFor();

  const appointed = await desk.open('xa-batxat.thamdinh');
  await appointed.getByRole('link', { name: nominee }).waitFor();

  await admin.getByRole('button', { name: 'Kết thúc vai trò: Lý Thị Sẩm, Tiếp nhận' }).click();
  await admin.getByText(/\d+ hồ sơ đang chờ vai trò này xử lý/).waitFor();
  await admin.getByText(/Còn người cùng giữ vai trò: .*Má Thị Chư/).waitFor();
  await fillDay(admin, 'Ngày cuối giữ vai trò', ago(1));
  await admin.getByLabel('Theo văn bản số').fill('32/QĐ-UBND');
  await admin.getByRole('dialog').getByRole('button', { name: 'Kết thúc vai trò' }).click();
  await admin.getByText('Đã kết thúc vai trò.').waitFor();
  await admin.getByRole('button', { name: 'Bàn giao việc của Lý Thị Sẩm' }).waitFor();
  await admin.getByRole('button', { name: 'Kết thúc vai trò: Lý Thị Sẩm, Tiếp nhận' }).waitFor({ state: 'detached' });

  await appointed.reload();
  await appointed.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
  await appointed.getByRole('link', { name: nominee }).waitFor({ state: 'detached' });
  for (const page of [admin, appointed]) await page.context().close();
});

it('a renamed unit keeps its old name on the letters of before', async () => {
  const { apiUrl } = desk.stack;
  const clerk = await handOf(apiUrl, 'thcs-tavan.vanthu');
  const old = 'Trường PTDTBT THCS Tả Van';
  const file = async (letterOn: string): Promise<string> => {
    const id = randomUUID();
    const facts = { nominee: { kind: 'individual' } };
    const unitId = clerk.me.offices[0]?.unitId;
    await clerk.post('/api/dossiers', { id, unitId, award: 'GK_X', ground: 'merit', nominee: { kind: 'individual', name: `Vàng Thị ${letterOn}` }, facts });
    await clerk.act(id, 'submit', { letter: { number: '5/TTr', date: letterOn }, sentOn: clerk.me.today });
    return id;
  };
  const before = await file(ago(5));
  const admin = await desk.open('quantri');
  await admin.goto(`${apiUrl}/don-vi/TR-THCS-TAVAN`);
  await admin.getByRole('heading', { name: old }).waitFor();
  await admin.getByRole('button', { name: 'Đổi tên' }).click();
  await admin.getByText(/giữ tên cũ trên tờ trình đã ghi/).waitFor();
  await admin.getByLabel('Tên mới').fill('Trường THCS Tả Van Giáy');
  await fillDay(admin, 'Từ ngày', ago(2));
  await admin.getByLabel('Theo văn bản số').fill('77/QĐ-UBND');
  await admin.getByRole('dialog').getByRole('button', { name: 'Đổi tên' }).click();
  await admin.getByText('Đã ghi tên mới.').waitFor();
  await admin.getByRole('heading', { name: 'Trường THCS Tả Van Giáy' }).waitFor();
  const after = await file(clerk.me.today);
  for (const [id, name] of [
    [before, old],
    [after, 'Trường THCS Tả Van Giáy'],
  ] as const) {
    await admin.goto(`${apiUrl}/ho-so/${id}`);
    await admin.getByText(name).first().waitFor();
  }
  await admin.context().close();
});

it('the workbook of dossiers opens, with every diacritic', async () => {
  const nominee = `Tẩn Phù Chẳn ${randomUUID().slice(0, 4)}`;
  await fileDossier(desk.stack.apiUrl, nominee);
  const admin = await desk.open('quantri');
  await admin.goto(`${desk.stack.apiUrl}/ho-so?q=${encodeURIComponent(nominee)}`);
  await admin.getByRole('link', { name: nominee }).waitFor();
  const [download] = await Promise.all([admin.waitForEvent('download'), admin.getByRole('link', { name: 'Tải bảng Excel' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^Hồ sơ khen thưởng .*\.xlsx$/);
  const book = new Workbook();
  await book.xlsx.readFile(await download.path());
  const rows = book.worksheets[0]?.getSheetValues() ?? [];
  expect(JSON.stringify(rows[1])).toContain('Đơn vị đề nghị');
  expect(rows.slice(2).map((row) => (row as unknown[])[2])).toEqual([nominee]);
  await admin.context().close();
});

it('anybody learns by the code where a dossier stands, and no name', async () => {
  const nominee = `Hoàng Seo ${randomUUID().slice(0, 4)}`;
  const id = await fileDossier(desk.stack.apiUrl, nominee);
  const clerk = await handOf(desk.stack.apiUrl, 'thcs-sapa.vanthu');
  const { code } = (await clerk.get(`/api/dossiers/${id}`)) as { code: string };
  const page = await desk.blank();
  await page.goto(`${desk.stack.apiUrl}/tra-cuu`);
  await page.getByLabel('Mã hồ sơ').fill(code.toLowerCase());
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: code }).waitFor();
  await page.getByText('Đang xử lý').waitFor();
  const shown = (await page.locator('body').innerText()).toLowerCase();
  for (const secret of [nominee, 'Hoàng', 'Sa Pả', 'Giàng Thị Say']) expect(shown).not.toContain(secret.toLowerCase());
  await page.context().close();
});
