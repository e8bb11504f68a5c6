import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { BUDGET, weightOf } from '../../tools/web-budget.mjs';
import { fileDossier, keepList, refusedOften } from './file';
import { openDesk, signIn, type Desk } from './front';

const WEB = join(__dirname, '../../dist/web');
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

/** The scripts a page asks for, in order. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && asked.push(request.url()));
  return asked;
}

/** Opens the group of the menu that holds the link, as its reader does. */
async function unfold(page: Page, link: string): Promise<void> {
  if (link === 'Vắng mặt, thay thế') return page.getByRole('button', { name: 'Tài khoản và hiển thị' }).click();
  for (const group of ['Quy định', 'Quản trị']) {
    if (await page.getByRole('link', { name: link, exact: true }).isVisible()) return;
    await page.getByRole('button', { name: group }).click();
  }
}

it('the first visit up to the task list, and every further page, cost no more script than a slow line bears', async () => {
  const nominee = 'Lý Tả Mẩy';
  const id = await fileDossier(desk.stack.apiUrl, nominee);
  const page = await desk.blank();
  const asked = scriptsOf(page);
  await page.goto(desk.stack.apiUrl);
  await signIn(page, 'phuong-sapa.tiepnhan');
  await page.getByRole('link', { name: nominee }).waitFor();
  const first = [...asked];
  expect(first.length).toBeGreaterThan(0);
  expect(weightOf(WEB, first)).toBeLessThanOrEqual(BUDGET.firstLoad);

  asked.splice(0);
  const further = (): number => weightOf(WEB, asked.splice(0));
  const weights: Record<string, number> = {};
  await page.getByRole('link', { name: nominee }).click();
  await page.getByRole('heading', { name: new RegExp(nominee) }).waitFor();
  await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).waitFor();
  weights['dossier'] = further();
  for (const tab of ['Đối chiếu', 'Tài liệu', 'Diễn biến', 'Thời hạn', 'Lộ trình']) {
    await page.getByRole('link', { name: tab, exact: true }).click();
    await page.getByRole('region', { name: tab }).waitFor();
    weights[tab] = further();
  }
  await page.getByRole('link', { name: 'Bản in' }).click();
  await page.waitForURL(new RegExp(`${id}/in$`));
  await page.getByText('TÓM TẮT HỒ SƠ KHEN THƯỞNG').waitFor();
  weights['print'] = further();
  expect(Object.entries(weights).filter(([, bytes]) => bytes > BUDGET.furtherPage)).toEqual([]);
  await page.context().close();
});

it("the clerk's pages cost no more script than a slow line bears", async () => {
  const nominee = 'Lý Tả Mẩy Hai';
  await fileDossier(desk.stack.apiUrl, nominee);
  const page = await desk.open('thcs-sapa.vanthu');
  const asked = scriptsOf(page);
  const weights: Record<string, number> = {};
  await page.getByRole('link', { name: 'Hồ sơ của đơn vị' }).click();
  await page.getByRole('link', { name: nominee }).first().waitFor();
  weights['unit'] = weightOf(WEB, asked.splice(0));
  await page.getByRole('link', { name: 'Lập hồ sơ' }).click();
  await page.getByLabel('Họ và tên').waitFor();
  weights['form'] = weightOf(WEB, asked.splice(0));
  await page.getByRole('link', { name: 'Được đề nghị gì?' }).click();
  await page.getByRole('heading', { name: 'Còn thiếu dữ kiện' }).waitFor();
  weights['reach'] = weightOf(WEB, asked.splice(0));
  const list = await keepList(desk.stack.apiUrl, '42/TTr-THCS');
  await page.getByRole('link', { name: 'Nộp danh sách Excel' }).click();
  await page.getByRole('link', { name: 'Tờ trình 42/TTr-THCS' }).waitFor();
  weights['lists'] = weightOf(WEB, asked.splice(0));
  await page.locator(`a[href$="${list}"]`).click();
  await page.getByRole('button', { name: 'Sửa dòng 42, Cá nhân' }).click();
  await page.getByLabel(/^Cột D · /).waitFor();
  weights['list'] = weightOf(WEB, asked.splice(0));
  expect(Object.entries(weights).filter(([, bytes]) => bytes > BUDGET.furtherPage)).toEqual([]);
  await page.context().close();
});

it('the forms of the board of what is stuck cost no more than a page; its chart comes only when it is asked for', async () => {
  const nominee = 'Lý Tả Mẩy Ba';
  await refusedOften(desk.stack.apiUrl, await fileDossier(desk.stack.apiUrl, nominee));
  const page = await desk.open('quantri');
  const asked = scriptsOf(page);
  await unfold(page, 'Hồ sơ ách tắc');
  await page.getByRole('link', { name: 'Hồ sơ ách tắc', exact: true }).click();
  await page.getByRole('button', { name: `Xử lý: ${nominee}` }).click();
  await page.getByRole('dialog').getByLabel('Giao cho').waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked.some((script) => script.includes('HeatChart'))).toBe(false);
  expect(weightOf(WEB, asked)).toBeLessThanOrEqual(BUDGET.furtherPage);
  await page.context().close();
});

it('every page of council, chair, administrator and public costs no more script than a slow line bears', async () => {
  const weights: Record<string, number> = {};
  const visit = async (username: string, pages: [link: string, heading: string][]): Promise<void> => {
    const page = await desk.open(username);
    const asked = scriptsOf(page);
    for (const [link, heading] of pages) {
      await unfold(page, link);
      await page.getByRole('link', { name: link, exact: true }).click();
      await page.getByRole('heading', { name: heading, exact: true }).waitFor();
      await page.waitForLoadState('networkidle');
      weights[link] = weightOf(WEB, asked.splice(0));
    }
    await page.context().close();
  };
  await visit('phuong-sapa.tiepnhan', [['Phiên họp Hội đồng', 'Phiên họp Hội đồng']]);
  await visit('phuong-sapa.thamdinh', [
    ['Vắng mặt, thay thế', 'Vắng mặt, thay thế'],
    ['Sổ khen thưởng', 'Sổ khen thưởng'],
    ['Cặp có thể trùng', 'Có thể là cùng một đối tượng'],
  ]);
  await visit('phuong-sapa.chutich', [['Ký hồ sơ', 'Ký hồ sơ']]);
  await visit('quantri', [
    ['Danh hiệu, hình thức', 'Danh hiệu, hình thức khen thưởng'],
    ['Lịch làm việc', 'Lịch làm việc'],
    ['Hạn nộp hồ sơ', 'Hạn nộp hồ sơ'],
    ['Quỹ khen thưởng', 'Quỹ thi đua, khen thưởng'],
    ['Tỷ lệ khen thưởng', 'Tỷ lệ khen thưởng'],
    ['Tra cứu hồ sơ', 'Tra cứu hồ sơ'],
    ['Hồ sơ ách tắc', 'Hồ sơ ách tắc'],
    ['Đơn vị', 'Đơn vị và người giữ vai trò'],
    ['Người dùng', 'Người dùng và tài khoản'],
    ['Tình trạng hệ thống', 'Tình trạng hệ thống'],
    ['Webhook', 'Webhook'],
    ['Thư đã gửi đi', 'Thư đã gửi đi'],
    ['Tham số địa phương', 'Tham số địa phương'],
    ['Bậc báo cáo khi quá hạn', 'Ba tầng quy định'],
  ]);
  const reader = await desk.open('phuong-sapa.tiepnhan');
  const asks = scriptsOf(reader);
  for (const [link, heading] of [
    ['Xem tất cả thông báo', 'Thông báo'],
    ['Cách nhận thư', 'Cách nhận thư'],
    ['Thư minh họa', 'Thư minh họa'],
  ] as const) {
    await reader.getByRole('button', { name: /^Thông báo/ }).click();
    await reader.getByRole('dialog').getByRole('link', { name: link }).click();
    await reader.getByRole('heading', { name: heading, exact: true, level: 1 }).waitFor();
    weights[link] = weightOf(WEB, asks.splice(0));
  }
  await reader.context().close();
  expect(Object.values(weights).every((bytes) => bytes > 0)).toBe(true);
  expect(Object.entries(weights).filter(([, bytes]) => bytes > BUDGET.furtherPage)).toEqual([]);
  const page = await desk.blank();
  const asked = scriptsOf(page);
  await page.goto(`${desk.stack.apiUrl}/tra-cuu`);
  await page.getByLabel('Mã hồ sơ').waitFor();
  expect(weightOf(WEB, asked)).toBeLessThanOrEqual(BUDGET.firstLoad);
  await page.context().close();
});
