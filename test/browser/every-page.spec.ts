import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openDesk, type Desk } from './front';
import { fileDossier, handOf, honoureeOf, keepList, refusedOften } from './file';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** A desk's screen, and a phone's. */
const SIZES: [string, { width: number; height: number } | undefined][] = [
  ['wide', undefined],
  ['a phone', { width: 360, height: 780 }],
];
let desk: Desk;
let id: string;
let code: string;
let honouree: string;
beforeAll(async () => {
  desk = await openDesk();
  id = await fileDossier(desk.stack.apiUrl, 'Tẩn A Sài');
  ({ code } = (await (await handOf(desk.stack.apiUrl, 'phuong-sapa.tiepnhan')).get(`/api/dossiers/${id}`)) as { code: string });
  honouree = await honoureeOf(desk.stack.apiUrl, 'Chảo Mây Sơn Ca');
});
afterAll(() => desk?.close());

interface Violation {
  id: string;
  impact: string;
  nodes: { target: string[] }[];
}
/** What fades in is half transparent until it stands; what turns for ever is not waited for. */
const STANDS = `Promise.all(document.getAnimations().filter((a) => a.effect.getTiming().iterations !== Infinity).map((a) => a.finished.catch(() => {})))`;
/** Serious and critical faults of accessibility (WCAG 2 A and AA), as axe finds them. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(STANDS);
  await page.evaluate(AXE);
  const found = await page.evaluate<Violation[]>(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then((r) => r.violations)`);
  return found.filter((v) => ['serious', 'critical'].includes(v.impact)).map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
}
const tooWide = (page: Page): Promise<boolean> => page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');

it.each(SIZES)('every page of %s can be used by all, fits, and the console is clean', async (_, size) => {
  const entry = await desk.blank(size);
  await entry.goto(desk.stack.apiUrl);
  await entry.getByLabel('Tên đăng nhập').waitFor();
  expect([await faults(entry), await tooWide(entry)]).toEqual([[], false]);

  const page = await desk.open('phuong-sapa.tiepnhan', size);
  await page.getByText('Tẩn A Sài').first().waitFor();
  expect([await faults(page), await tooWide(page)]).toEqual([[], false]);

  await page.goto(`${desk.stack.apiUrl}/ho-so/${id}`);
  await page.getByRole('heading', { name: /Tẩn A Sài/ }).waitFor();
  for (const tab of ['Thành tích', 'Đối chiếu', 'Tài liệu', 'Diễn biến', 'Thời hạn', 'Lộ trình']) {
    await page.getByText(tab, { exact: true }).first().click();
    expect([tab, await faults(page), await tooWide(page)]).toEqual([tab, [], false]);
  }
  await page.getByRole('link', { name: 'Bản in' }).click();
  await page.getByRole('heading', { name: 'Diễn biến' }).waitFor();
  expect(['print', await faults(page), await tooWide(page)]).toEqual(['print', [], false]);

  await page.goto(`${desk.stack.apiUrl}/khong-co-trang-nay`);
  await page.getByText('Không có trang này').first().waitFor();
  expect(['missing', await faults(page), await tooWide(page)]).toEqual(['missing', [], false]);
  expect(desk.complaints.splice(0)).toEqual([]);
  for (const one of [entry, page]) await one.context().close();
});

it.each(SIZES)("the clerk's pages of %s can be used by all, fit, and the console is clean", async (_, size) => {
  const page = await desk.open('thcs-sapa.vanthu', size);
  await page.goto(`${desk.stack.apiUrl}/ho-so-don-vi`);
  await page.getByRole('link', { name: 'Tẩn A Sài' }).first().waitFor();
  expect(['unit', await faults(page), await tooWide(page)]).toEqual(['unit', [], false]);
  await page.goto(`${desk.stack.apiUrl}/lap-ho-so`);
  await page.getByLabel('Họ và tên').fill('Tẩn Thị Nháp');
  await page.getByRole('button', { name: /Danh hiệu, hình thức/ }).click();
  await page.getByRole('radio', { name: /^GK_X/ }).check();
  await page.getByText(/Đã lưu lúc/).waitFor();
  for (const step of ['Đề nghị cho ai', 'Danh hiệu, hình thức', 'Dữ kiện từng năm', 'Báo cáo thành tích', 'Tờ trình', 'Giấy tờ', 'Xem lại và gửi']) {
    await page.getByRole('navigation', { name: 'Các bước lập hồ sơ' }).getByRole('button', { name: step }).click();
    await page.getByRole('heading', { name: step }).waitFor();
    for (const some of step === 'Dữ kiện từng năm' ? await page.getByRole('radio', { name: 'Có', exact: true }).all() : []) await some.check();
    expect([step, await faults(page), await tooWide(page)]).toEqual([step, [], false]);
  }
  expect(desk.complaints.splice(0)).toEqual([]);
  await page.context().close();
});

it.each(SIZES)('the pages of lists from Excel on %s can be used by all, fit, and the console is clean', async (_, size) => {
  const page = await desk.open('thcs-sapa.vanthu', size);
  const list = await keepList(desk.stack.apiUrl, `${size ? 41 : 40}/TTr-THCS`);
  await page.goto(`${desk.stack.apiUrl}/danh-sach`);
  await page
    .getByRole('link', { name: /^Tờ trình 4/ })
    .first()
    .waitFor();
  expect(['lists', await faults(page), await tooWide(page)]).toEqual(['lists', [], false]);
  await page.goto(`${desk.stack.apiUrl}/danh-sach/${list}`);
  await page.getByRole('button', { name: 'Sửa dòng 42, Cá nhân' }).click();
  await page.getByLabel(/^Cột D · /).waitFor();
  expect(['list', await faults(page), await tooWide(page)]).toEqual(['list', [], false]);
  await page.getByRole('button', { name: 'Nộp 218 hồ sơ' }).click();
  await page.getByRole('dialog').waitFor();
  expect(['list to be filed', await faults(page), await tooWide(page)]).toEqual(['list to be filed', [], false]);
  expect(desk.complaints.splice(0)).toEqual([]);
  await page.context().close();
});

/** Pages by who works there, and what stands on them once they are read. */
const PAGES: [username: string, address: string, shows: string][] = [
  ['phuong-sapa.tiepnhan', '/phien-hop', 'Chọn các hồ sơ đã đưa ra phiên họp'],
  ['phuong-sapa.tiepnhan', '/thong-bao', 'Tẩn A Sài'],
  ['phuong-sapa.tiepnhan', '/thong-bao/tuy-chon', 'Từng loại tin'],
  ['phuong-sapa.tiepnhan', '/thu-minh-hoa', 'Bản dùng thử không gửi thư'],
  ['phuong-sapa.tiepnhan', '/vang-mat', 'Báo vắng mặt'],
  ['phuong-sapa.chutich', '/ky-ho-so', 'Chọn các hồ sơ đi cùng một tờ trình'],
  ['thcs-sapa.vanthu', '/duoc-de-nghi-gi', 'Còn thiếu dữ kiện'],
  ['thcs-sapa.vanthu', '/so-khen-thuong/{honouree}', 'Đã được khen 8 lần'],
  ['phuong-sapa.chutich', '/danh-hieu', 'Bằng khen'],
  ['phuong-sapa.chutich', '/danh-hieu/BK_T', 'Cần những gì'],
  ['phuong-sapa.chutich', '/danh-hieu/thay-doi', 'Quy định thay đổi giữa hai ngày'],
  ['phuong-sapa.chutich', '/lich?nam=2026', 'Ngày Văn hóa Việt Nam'],
  ['phuong-sapa.chutich', '/han-nop', 'Hạn nộp hồ sơ'],
  ['phuong-sapa.chutich', '/ti-le', 'Thứ tự ưu tiên'],
  ['phuong-sapa.chutich', '/quy-thuong', 'Quỹ thi đua, khen thưởng'],
  ['phuong-sapa.chutich', '/so-khen-thuong', 'Sổ khen thưởng'],
  ['phuong-sapa.thamdinh', '/so-khen-thuong/nhap', 'Tải tệp mẫu'],
  ['phuong-sapa.thamdinh', '/so-khen-thuong/co-the-trung', 'Có thể là cùng một đối tượng'],
  ['quantri', '/ho-so', 'Tẩn A Sài'],
  ['quantri', '/ach-tac', 'Hồ sơ đứng lại lâu nhất'],
  ['quantri', '/lich?nam=2027', 'bảy ngày nghỉ đã được nêu'],
  ['quantri', '/han-nop?unit=10', 'Giả định: chỉ cảnh báo'],
  ['quantri', '/don-vi', 'Xã Tả Van'],
  ['quantri', '/don-vi/LC-SAPA', 'Đặng Thị Hường'],
  ['quantri', '/nguoi-dung', 'Cấp tài khoản'],
  ['quantri', '/vang-mat?scope=unit', 'Báo vắng mặt cho người khác'],
  ['quantri', '/tinh-trang', 'Đang hoạt động'],
  ['quantri', '/webhook', 'Thêm webhook'],
  ['quantri', '/gui-di', 'Có việc cần xử lý'],
  ['quantri', '/tham-so', 'Bậc báo cáo khi quá hạn'],
  ['quantri', '/tham-so/sla.appraisal.province.state', 'Khóa: không cấp nào được nới'],
  ['quantri', '/tham-so/ladder', 'Nhập giá trị mới'],
  ['quantri', '/tham-so/quota.order', 'Nhập giá trị mới'],
  ['quantri', '/ti-le?award=COTD_CP', 'Nghị định 152/2025/NĐ-CP'],
];
it.each(SIZES)('every page of council, chair and administrator on %s can be used by all, and fits', async (_, size) => {
  const { apiUrl } = desk.stack;
  let page: Page | undefined;
  let signedIn = '';
  for (const [username, address, shows] of PAGES) {
    if (!page || username !== signedIn) {
      await page?.context().close();
      page = await desk.open(username, size);
      signedIn = username;
    }
    await page.goto(`${apiUrl}${address.replace('{honouree}', honouree)}`);
    await page.getByText(shows).first().waitFor();
    expect([address, await faults(page), await tooWide(page)]).toEqual([address, [], false]);
  }
  await page?.goto(`${apiUrl}/webhook`);
  await page?.getByRole('button', { name: 'Thêm webhook' }).click();
  await page?.getByRole('dialog').getByLabel('Địa chỉ nhận').waitFor();
  expect(['webhook', page && (await faults(page)), page && (await tooWide(page))]).toEqual(['webhook', [], false]);
  await refusedOften(apiUrl, id);
  await page?.goto(`${apiUrl}/ach-tac`);
  await page?.getByRole('button', { name: 'Xem biểu đồ' }).click();
  await page?.getByRole('img', { name: /Cấp xã, Tiếp nhận/ }).waitFor();
  expect(['chart', page && (await faults(page)), page && (await tooWide(page))]).toEqual(['chart', [], false]);
  await page?.getByRole('button', { name: 'Xử lý: Tẩn A Sài' }).click();
  await page?.getByRole('dialog').getByLabel('Giao cho').waitFor();
  expect(['remedy', page && (await faults(page)), page && (await tooWide(page))]).toEqual(['remedy', [], false]);
  await page?.goto(`${apiUrl}/lich`);
  await page?.getByRole('button', { name: 'Ghi ngày vào lịch' }).click();
  await page?.getByRole('dialog').getByLabel('Tên ngày').waitFor();
  expect(['calendar', page && (await faults(page)), page && (await tooWide(page))]).toEqual(['calendar', [], false]);
  await page?.goto(`${apiUrl}/han-nop?unit=10`);
  await page?.getByRole('button', { name: 'Nhập hạn nộp' }).click();
  await page?.getByRole('dialog').getByLabel('Số văn bản').waitFor();
  expect(['deadline', page && (await faults(page)), page && (await tooWide(page))]).toEqual(['deadline', [], false]);
  await page?.goto(`${apiUrl}/don-vi/LC-TAVAN`);
  for (const change of ['Đổi tên', 'Sáp nhập vào đơn vị khác', 'Bổ nhiệm']) {
    await page?.getByRole('button', { name: change }).first().click();
    await page?.getByRole('dialog').getByLabel('Theo văn bản số').waitFor();
    expect([change, page && (await faults(page)), page && (await tooWide(page))]).toEqual([change, [], false]);
    await page?.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
    await page?.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await page?.context().close();
  const open = await desk.blank(size);
  await open.goto(`${apiUrl}/tra-cuu/${code}`);
  await open.getByRole('heading', { name: code }).waitFor();
  expect(['look-up', await faults(open), await tooWide(open)]).toEqual(['look-up', [], false]);
  await open.context().close();
  expect(desk.complaints.splice(0)).toEqual([]);
});

it.each(SIZES)('what opens over and inside a page of %s can be used by all', async (_, size) => {
  const page = await desk.open('phuong-sapa.tiepnhan', size);
  await page.getByRole('button', { name: 'Tài khoản và hiển thị' }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
  expect(['account', await faults(page), await tooWide(page)]).toEqual(['account', [], false]);
  await page.goto(desk.stack.apiUrl);
  await page.getByRole('button', { name: /^Thông báo/ }).click();
  await page.getByRole('link', { name: 'Xem tất cả thông báo' }).waitFor();
  expect(['bell', await faults(page), await tooWide(page)]).toEqual(['bell', [], false]);
  await page.goto(`${desk.stack.apiUrl}/vang-mat`);
  await page.getByRole('button', { name: 'Báo vắng mặt' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').waitFor();
  expect(['absence', await faults(page), await tooWide(page)]).toEqual(['absence', [], false]);
  for (const form of ['Tiếp nhận', 'Trả lại bổ sung', 'Tạm dừng xét']) {
    await page.goto(`${desk.stack.apiUrl}/ho-so/${id}`);
    await page.getByRole('button', { name: form, exact: true }).click();
    await page.getByRole('button', { name: 'Thôi' }).waitFor();
    expect([form, await faults(page), await tooWide(page)]).toEqual([form, [], false]);
  }
  expect(desk.complaints.splice(0)).toEqual([]);
  await page.context().close();
});

it('does not run a script that somebody writes into the page', async () => {
  const page = await desk.blank();
  await page.goto(desk.stack.apiUrl);
  await page.getByLabel('Tên đăng nhập').waitFor();
  await page.evaluate(`(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.body.append(script);
  })()`);
  expect(await page.evaluate('window.ranInline')).toBeUndefined();
  expect(desk.complaints.splice(0).join()).toMatch(/Content Security Policy/);
  await page.context().close();
});

it('runs no script but its own', async () => {
  const answer = await fetch(desk.stack.apiUrl);
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(await answer.text()).not.toMatch(/<script(?![^>]*\bsrc=)/);
});

it('serves the hashed assets packed', async () => {
  const html = await (await fetch(desk.stack.apiUrl)).text();
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
  const answer = await fetch(`${desk.stack.apiUrl}${script}`, { headers: { 'accept-encoding': 'br' } });
  expect([answer.headers.get('content-encoding'), answer.headers.get('cache-control')]).toEqual(['br', expect.stringContaining('immutable')]);
});
