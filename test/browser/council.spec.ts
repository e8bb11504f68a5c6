import { fileDossier, handOf } from './file';
import { openDesk, type Desk } from './front';
import { PDF } from '../api/server';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.complaints.splice(0)).toEqual([]));

/** Brings a dossier to the council: what comes before it is clicked in road.spec.ts. */
async function toCouncil(nominee: string): Promise<{ id: string; today: string }> {
  const { apiUrl } = desk.stack;
  const id = await fileDossier(apiUrl, nominee);
  const [intake, appraiser] = [await handOf(apiUrl, 'phuong-sapa.tiepnhan'), await handOf(apiUrl, 'phuong-sapa.thamdinh')];
  await intake.act(id, 'accept', { paperOn: intake.me.today });
  await appraiser.act(id, 'appraise', { opinion: 'eligible', reasons: 'Hồ sơ đủ, thành tích rõ' });
  return { id, today: intake.me.today.split('-').reverse().join('/') };
}

it('the secretary records the meeting, the chair signs, the result is told', async () => {
  const { id, today } = await toCouncil('Sùng A Páo');
  const address = `${desk.stack.apiUrl}/ho-so/${id}`;
  const secretary = await desk.open('phuong-sapa.tiepnhan');
  await secretary.goto(address);
  await secretary.getByRole('button', { name: 'Ghi kết quả phiên họp' }).click();
  await secretary.getByLabel('Ngày họp').fill(today);
  await secretary.keyboard.press('Enter');
  const present = secretary.locator('.members').getByRole('radio', { name: 'Dự họp' });
  await present.first().waitFor();
  const members = await present.count();
  await secretary.getByLabel('Đồng ý', { exact: true }).fill(String(members - 1));
  await secretary.getByLabel('Không đồng ý', { exact: true }).fill('1');
  await secretary.getByLabel('Phiếu trắng').fill('0');
  await secretary.getByLabel('Biên bản phiên họp').setInputFiles({ name: 'bien-ban.pdf', mimeType: 'application/pdf', buffer: PDF });
  await secretary.getByText('Đã gửi: bien-ban.pdf').waitFor();
  await secretary.getByRole('button', { name: 'Ghi kết quả phiên họp' }).click();
  await secretary.getByText('Đã ghi nhận: Ghi kết quả phiên họp.').waitFor();

  const chair = await desk.open('phuong-sapa.chutich');
  await chair.goto(address);
  await chair.getByRole('button', { name: 'Ký quyết định' }).click();
  await chair.getByLabel('Số quyết định').fill('211/QĐ-UBND');
  await chair.getByLabel('Ngày quyết định').fill(today);
  await chair.keyboard.press('Enter');
  await chair.getByRole('button', { name: 'Ký quyết định' }).click();
  await chair.getByText('Đã ghi nhận: Ký quyết định.').waitFor();
  await chair.getByText('211/QĐ-UBND').first().waitFor();

  await secretary.goto(address);
  await secretary.getByRole('button', { name: 'Thông báo kết quả' }).click();
  await secretary.getByLabel('Số văn bản thông báo').fill('88/TB-UBND');
  await secretary.getByLabel('Ngày văn bản').fill(today);
  await secretary.keyboard.press('Enter');
  await secretary.getByRole('button', { name: 'Thông báo kết quả' }).click();
  await secretary.getByText('Đã ghi nhận: Thông báo kết quả.').waitFor();
  await secretary.getByText('Đã tặng').first().waitFor();
  for (const page of [secretary, chair]) await page.context().close();
});
