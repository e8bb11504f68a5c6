import { PDF } from '../api/server';
import { openDesk, type Desk } from './front';
import { begin, choose, saved, step } from './guided';

const TOO_LARGE = 21 * 1024 * 1024;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.complaints.splice(0)).toEqual([]));

it('a clerk files one dossier through the form; a reload in the middle loses nothing', async () => {
  const page = await desk.open('thcs-sapa.vanthu');
  await begin(page, 'Giàng Thị Sua Mới');
  await page
    .getByRole('complementary', { name: 'Đối chiếu tiêu chuẩn' })
    .getByText(/Chưa đủ dữ kiện|đều đạt|chưa đạt/)
    .waitFor();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await choose(page, 'Xếp loại năm 2025', 'Hoàn thành xuất sắc nhiệm vụ');
  for (const list of ['Danh hiệu, hình thức đã được tặng', 'Kỷ luật'])
    await page.getByRole('radiogroup', { name: list, exact: true }).getByRole('radio', { name: 'Không có' }).check();
  await step(page, 'Báo cáo thành tích');
  await page.getByRole('textbox', { name: 'Báo cáo thành tích' }).fill('Năm 2025 dạy học sinh giỏi đạt 12 giải cấp phường.');
  // Typed a moment ago and not saved yet: what the tab remembers brings it back.
  await page.reload();
  await page.getByText('Năm 2025 dạy học sinh giỏi đạt 12 giải cấp phường.').waitFor();
  await step(page, 'Dữ kiện từng năm');
  await page.getByText('Hoàn thành xuất sắc nhiệm vụ').first().waitFor();
  expect(await page.getByRole('radiogroup', { name: 'Kỷ luật', exact: true }).getByRole('radio', { name: 'Không có' }).isChecked()).toBe(true);

  await step(page, 'Giấy tờ');
  const minutes = page.getByLabel(/Biên bản họp xét/);
  await minutes.setInputFiles({ name: 'trong.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) });
  await page.getByText('Tệp rỗng, chưa gửi.').waitFor();
  await minutes.setInputFiles({ name: 'bien-ban.txt', mimeType: 'text/plain', buffer: Buffer.from('chữ') });
  await page.getByText('Chỉ nhận PDF, ảnh, Word hoặc Excel.').waitFor();
  await minutes.setInputFiles({ name: 'ban-quet.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(TOO_LARGE) });
  await page.getByText(/Tệp lớn hơn 20 MB, chưa gửi/).waitFor();
  await minutes.setInputFiles({ name: 'bien-ban-hop.pdf', mimeType: 'application/pdf', buffer: PDF });
  await page.getByText('bien-ban-hop.pdf').waitFor();

  await step(page, 'Xem lại và gửi');
  await page.getByText(/Còn thiếu 2 giấy tờ bắt buộc/).waitFor();
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await page.getByRole('button', { name: 'Ghi số tờ trình.' }).click();
  await page.getByLabel('Số tờ trình').fill('31/TTr-THCS');
  await step(page, 'Xem lại và gửi');
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await page.getByRole('heading', { name: 'Đã gửi hồ sơ' }).waitFor();
  await page.getByRole('link', { name: 'Về hồ sơ của đơn vị' }).click();
  await page.getByRole('region', { name: 'Đang xử lý' }).getByRole('link', { name: 'Giàng Thị Sua Mới' }).waitFor();
  const reviewer = await desk.open('phuong-sapa.tiepnhan');
  await reviewer.getByRole('link', { name: 'Giàng Thị Sua Mới' }).waitFor();
  for (const one of [page, reviewer]) await one.context().close();
});

it('what is typed while the line is down is kept here, and sent when it is back', async () => {
  const page = await desk.open('thcs-sapa.vanthu');
  await begin(page, 'Lò Văn Mất Mạng');
  await page.context().setOffline(true);
  await step(page, 'Báo cáo thành tích');
  await page.getByRole('textbox', { name: 'Báo cáo thành tích' }).fill('Viết trong lúc mất mạng.');
  await page.getByText(/đã giữ trên máy này/).waitFor();
  await page.context().setOffline(false);
  await saved(page);
  const id = /lap-ho-so\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '';
  const view = (await (await page.request.get(`${desk.stack.apiUrl}/api/dossiers/${id}`)).json()) as { achievement: string };
  expect(view.achievement).toBe('Viết trong lúc mất mạng.');
  await page.context().close();
});

it('two windows on one draft: the second learns of the first, and may take its text or keep its own', async () => {
  const first = await desk.open('thcs-sapa.vanthu');
  await begin(first, 'Má Thị Hai Cửa');
  const second = await desk.open('thcs-sapa.hieutruong');
  await second.goto(first.url());
  for (const page of [first, second]) await step(page, 'Báo cáo thành tích');
  await first.getByRole('textbox', { name: 'Báo cáo thành tích' }).fill('Của cửa sổ một.');
  await saved(first);
  await first.getByText(/Đã lưu lúc/).waitFor();
  await second.getByRole('textbox', { name: 'Báo cáo thành tích' }).fill('Của cửa sổ hai.');
  await second.getByText(/Giàng Thị Say đã sửa bản này ở một cửa sổ khác/).waitFor();
  await second.getByRole('button', { name: 'Lấy bản mới nhất' }).click();
  await second.getByText('Của cửa sổ một.').waitFor();
  await second.getByRole('textbox', { name: 'Báo cáo thành tích' }).fill('Của cửa sổ hai, sau khi đọc.');
  await saved(second);
  await first.getByRole('textbox', { name: 'Báo cáo thành tích' }).fill('Giữ của cửa sổ một.');
  await first.getByText(/Bùi Thanh Nga đã sửa bản này/).waitFor();
  await first.getByRole('button', { name: 'Giữ bản đang có ở đây' }).click();
  await saved(first);
  await second.reload();
  await second.getByText('Giữ của cửa sổ một.').waitFor();
  for (const page of [first, second]) await page.context().close();
});

it('tells of an award of another year why it is not there, and what took its place', async () => {
  const page = await desk.open('thcs-sapa.vanthu');
  await page.goto(`${desk.stack.apiUrl}/lap-ho-so`);
  await step(page, 'Danh hiệu, hình thức');
  await page.getByText(/không có vào ngày này/).click();
  await page.getByText(/Không còn cấp huyện từ ngày 01\/7\/2025/).waitFor();
  await page.getByText('Thay bằng: GK_X').waitFor();
  await page.context().close();
});
