import { randomUUID } from 'node:crypto';
import { fileDossier, handOf, refusedOften } from './file';
import { openDesk, type Desk } from './front';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.complaints.splice(0)).toEqual([]));

async function stuck(nominee: string): Promise<string> {
  const id = await fileDossier(desk.stack.apiUrl, nominee);
  await refusedOften(desk.stack.apiUrl, id);
  return id;
}

it('the administrator sees why a dossier stands, tries a remedy dry, gives the reason, and the dossier moves', async () => {
  const nominee = `Giàng A Lử ${randomUUID().slice(0, 4)}`;
  const id = await stuck(nominee);
  const admin = await desk.open('quantri');
  await admin.goto(`${desk.stack.apiUrl}/ach-tac`);
  await admin.getByRole('button', { name: /^Thao tác bị từ chối nhiều lần \(\d+\)$/ }).click();
  await admin.waitForURL(/why=refused/);
  const row = admin.getByRole('row').filter({ hasText: nominee });
  await row.getByText(/dữ liệu thiếu hoặc sai · 3 lần/).waitFor();
  await row.getByRole('button', { name: `Xử lý: ${nominee}` }).click();
  const form = admin.getByRole('dialog');
  await form.getByRole('button', { name: 'Xem trước thay đổi' }).click();
  await form.getByText('Còn thiếu mục này').first().waitFor();
  await form.getByLabel('Giao cho').fill('cu thi cho');
  await admin.locator('.ant-select-item-option').filter({ hasText: 'Cứ Thị Chở' }).click();
  await form.getByLabel(/^Lý do/).fill('Người trước chưa quen biểu mẫu');
  await form.getByRole('button', { name: 'Xem trước thay đổi' }).click();
  await form.getByText('Người xử lý: người giữ vai trò của bước → Cứ Thị Chở').waitFor();

  // What was seen counts for what was filled in then.
  await form.getByRole('radio', { name: 'Nhắc xử lý' }).check();
  await form.getByText('Sẽ thay đổi:').waitFor({ state: 'detached' });
  await form.getByRole('radio', { name: 'Giao lại việc' }).check();
  await form.getByRole('button', { name: 'Xem trước thay đổi' }).click();
  await form.getByRole('button', { name: 'Thực hiện' }).click();

  const done = admin.getByRole('status').filter({ hasText: `Đã xử lý: ${nominee}.` });
  await done.getByText('Người xử lý: người giữ vai trò của bước → Cứ Thị Chở').waitFor();
  await row.waitFor({ state: 'detached' });
  await done.getByRole('link', { name: 'Xem hồ sơ' }).click();
  await admin.getByRole('link', { name: 'Diễn biến', exact: true }).click();
  await admin.getByText('Giao lại việc cho Cứ Thị Chở: Người trước chưa quen biểu mẫu').waitFor();
  const { step } = (await (await handOf(desk.stack.apiUrl, 'quantri')).get(`/api/dossiers/${id}`)) as { step: { assignee: { name: string } } };
  expect(step.assignee.name).toBe('Cứ Thị Chở');
  await admin.context().close();
});

it('a step is skipped by two administrators: the second reads who asked, and why', async () => {
  const nominee = `Lù Thị Páo ${randomUUID().slice(0, 4)}`;
  const id = await stuck(nominee);
  const asked = await handOf(desk.stack.apiUrl, 'phuong-sapa.quantri');
  await asked.post(`/api/dossiers/${id}/remedies`, { actId: randomUUID(), remedy: 'skip', reason: 'Bộ phận tiếp nhận đã giải thể' });
  await refusedOften(desk.stack.apiUrl, id);
  const admin = await desk.open('quantri');
  await admin.goto(`${desk.stack.apiUrl}/ach-tac`);
  await admin.getByRole('button', { name: `Xử lý: ${nominee}` }).click();
  await admin.getByText(/Hầu Thị Chúa đã đề nghị bỏ qua bước .*Bộ phận tiếp nhận đã giải thể/).waitFor();
  await admin.getByRole('dialog').getByRole('radio', { name: 'Bỏ qua bước' }).check();
  await admin
    .getByRole('dialog')
    .getByLabel(/^Lý do/)
    .fill('Đồng ý');
  await admin.getByRole('button', { name: 'Xem trước thay đổi' }).click();
  await admin.getByText(/^Bước: .*tiếp nhận hồ sơ → .*thẩm định$/).waitFor();
  await admin.getByRole('button', { name: 'Thực hiện' }).click();
  await admin.getByText(`Đã xử lý: ${nominee}.`).waitFor();
  await admin.context().close();
});

it('the map of steps and ages narrows the list, as a table and drawn', async () => {
  const nominee = `Sùng A Tủa ${randomUUID().slice(0, 4)}`;
  await stuck(nominee);
  const admin = await desk.open('quantri');
  await admin.goto(`${desk.stack.apiUrl}/ach-tac`);
  await admin.getByRole('button', { name: 'Xem biểu đồ' }).click();
  await admin.getByRole('img', { name: /Cấp xã, Tiếp nhận: \d+/ }).waitFor();
  const cell = admin.locator('.heat-chart svg text').filter({ hasText: /^\d+$/ }).first();
  await cell.click();
  await admin.waitForURL(/age=to-3/);
  await admin.getByRole('button', { name: 'Xem bảng' }).click();
  await admin.getByRole('button', { name: /^Cấp xã, Tiếp nhận, đến 3 ngày: \d+ hồ sơ$/, pressed: true }).waitFor();
  await admin.getByRole('link', { name: nominee }).waitFor();
  await admin.getByRole('button', { name: 'Xem mọi ô' }).click();
  await admin.waitForURL((url) => !url.search.includes('age'));
  await admin.context().close();
});
