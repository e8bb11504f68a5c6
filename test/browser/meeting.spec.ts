import { randomUUID } from 'node:crypto';
import { PDF } from '../api/server';
import { fileDossier, handOf } from './file';
import { openDesk, type Desk } from './front';

const NAMES = ['Chảo Láo Lở', 'Phàn Tả Mẩy', 'Vù A Giàng'].map((name) => `${name} ${randomUUID().slice(0, 4)}`);
let desk: Desk;
let ids: string[];
beforeAll(async () => {
  desk = await openDesk();
  ids = [];
  for (const name of NAMES) ids.push(await toCouncil(name));
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.complaints.splice(0)).toEqual([]));

async function toCouncil(nominee: string): Promise<string> {
  const { apiUrl } = desk.stack;
  const id = await fileDossier(apiUrl, nominee);
  const [intake, appraiser] = [await handOf(apiUrl, 'phuong-sapa.tiepnhan'), await handOf(apiUrl, 'phuong-sapa.thamdinh')];
  await intake.act(id, 'accept', { paperOn: intake.me.today });
  await appraiser.act(id, 'appraise', { opinion: 'eligible', reasons: 'Hồ sơ đủ, thành tích rõ' });
  return id;
}

it('the secretary records one meeting over three dossiers, one of which falls short, and the chair signs the two others under one decision', async () => {
  const [first = '', second = '', short = ''] = NAMES;
  const secretary = await desk.open('phuong-sapa.tiepnhan');
  await secretary.getByRole('link', { name: 'Phiên họp Hội đồng' }).click();
  for (const name of NAMES) await secretary.getByRole('checkbox', { name: new RegExp(name) }).check();
  await secretary.getByRole('button', { name: 'Ghi kết quả phiên họp' }).click();
  await secretary.getByRole('heading', { name: 'Phiên họp xét 3 hồ sơ' }).waitFor();
  const row = secretary.getByRole('row', { name: new RegExp(short) });
  await row.getByText('Đạt', { exact: true }).waitFor();
  const yes = row.getByLabel(/^Đồng ý/);
  await row.getByLabel(/^Không đồng ý/).fill(String(Number(await yes.inputValue()) - 1));
  await row.getByText(/nhiều hơn \d+ người biểu quyết/).waitFor();
  await yes.fill('1');
  await row.getByText(/Còn thiếu \d+ phiếu đồng ý/).waitFor();
  await secretary.getByLabel('Biên bản phiên họp').setInputFiles({ name: 'bien-ban.pdf', mimeType: 'application/pdf', buffer: PDF });
  await secretary.getByText('Đã gửi: bien-ban.pdf').waitFor();
  await secretary.getByRole('button', { name: 'Ghi nhận kết quả 3 hồ sơ' }).click();
  await secretary.getByText('3 hồ sơ đã ghi nhận, 0 hồ sơ chưa được').waitFor();
  await secretary.getByRole('button', { name: 'Về danh sách' }).click();
  await secretary.getByRole('checkbox', { name: new RegExp(first) }).waitFor({ state: 'detached' });
  await secretary.goto(`${desk.stack.apiUrl}/ho-so/${ids[2]}`);
  await secretary.getByText('Không đồng ý').first().waitFor();

  const chair = await desk.open('phuong-sapa.chutich');
  await chair.getByRole('link', { name: 'Ký hồ sơ' }).click();
  for (const name of [first, second]) await chair.getByRole('checkbox', { name: new RegExp(name) }).check();
  expect(await chair.getByRole('checkbox', { name: new RegExp(short) }).count()).toBe(0);
  await chair.getByRole('button', { name: 'Ký quyết định 2 hồ sơ' }).click();
  const form = chair.getByRole('dialog');
  await form.getByLabel('Số quyết định').fill('305/QĐ-UBND');
  const today = (await handOf(desk.stack.apiUrl, 'phuong-sapa.chutich')).me.today.split('-').reverse().join('/');
  await form.getByLabel('Ngày quyết định').fill(today);
  await chair.keyboard.press('Enter');
  await form.getByRole('button', { name: 'Ký quyết định' }).click();
  await form.getByText('2 hồ sơ đã ghi nhận, 0 hồ sơ chưa được').waitFor();
  await form.getByRole('link', { name: new RegExp(first) }).click();
  await chair.getByText('305/QĐ-UBND').first().waitFor();
  for (const page of [secretary, chair]) await page.context().close();
});
