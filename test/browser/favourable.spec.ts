import { randomUUID } from 'node:crypto';
import { handOf } from './file';
import { openDesk, type Desk } from './front';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.complaints.splice(0)).toEqual([]));

const REASON = 'Cá nhân đáp ứng tiêu chuẩn của Luật sửa đổi, đã đối chiếu văn bản gốc.';

/** A Chiến sĩ thi đua cơ sở that began on paper: sent in September 2026 and accepted the day before the amended law began. */
async function acceptedInSeptember(nominee: string): Promise<string> {
  const [clerk, officer] = [await handOf(desk.stack.apiUrl, 'thcs-sapa.vanthu'), await handOf(desk.stack.apiUrl, 'phuong-sapa.tiepnhan')];
  const [id, sentOn, acceptedOn] = [randomUUID(), '2026-09-10', '2026-09-30'];
  const years = [{ year: 2025, rating: 'HTXS', initiatives: [], monthsInService: 12 }];
  const facts = { nominee: { kind: 'individual', occupation: 'official', years, awards: [], discipline: [], holds: [] } };
  const unitId = clerk.me.offices[0]?.unitId;
  await clerk.post('/api/dossiers', { id, unitId, award: 'CSTDCS', ground: 'merit', nominee: { kind: 'individual', name: nominee }, facts });
  await clerk.act(id, 'submit', { letter: { number: '12/TTr', date: sentOn }, sentOn, on: sentOn });
  await officer.act(id, 'accept', { paperOn: acceptedOn, on: acceptedOn });
  return id;
}

it('the appraiser sees what each law would answer, chooses the more favourable with a reason; page, print and the clerk show who, when and why', async () => {
  const id = await acceptedInSeptember('Tẩn Thị Lựa Chọn');
  const page = await desk.open('phuong-sapa.thamdinh');
  await page.goto(`${desk.stack.apiUrl}/ho-so/${id}`);
  await page.getByRole('button', { name: 'Áp dụng quy định có lợi hơn' }).click();
  await page.getByRole('radio', { name: /Luật năm 2022 sửa đổi năm 2026/ }).check();
  expect(await page.getByRole('radio', { name: /đang áp dụng/ }).isDisabled()).toBe(true);
  await page.getByLabel('Vì sao có lợi hơn').fill(REASON);
  await page.getByRole('button', { name: 'Áp dụng quy định có lợi hơn' }).click();
  await page.getByText('Đã ghi nhận: Áp dụng quy định có lợi hơn.').waitFor();

  const clerk = await desk.open('thcs-sapa.vanthu');
  await clerk.goto(`${desk.stack.apiUrl}/ho-so/${id}`);
  await clerk.getByRole('navigation', { name: 'Các phần của hồ sơ' }).getByRole('link', { name: 'Đối chiếu' }).click();
  const law = clerk.getByRole('region', { name: 'Xét theo' });
  await law.getByText('Luật năm 2022 sửa đổi năm 2026', { exact: true }).waitFor();
  await law.getByText(/Đặng Thị Hường kết luận quy định này có lợi hơn/).waitFor();
  await law.getByText('Điều 4 khoản 4 Luật 06/2026/QH16').waitFor();
  await clerk.getByText('Đang đối chiếu lại').waitFor({ state: 'detached' });
  await clerk.getByRole('navigation', { name: 'Các phần của hồ sơ' }).getByRole('link', { name: 'Diễn biến' }).click();
  await clerk.getByText(`kết luận áp dụng Luật năm 2022 sửa đổi năm 2026. ${REASON}`, { exact: false }).waitFor();
  await clerk.goto(`${desk.stack.apiUrl}/ho-so/${id}/in`);
  await clerk.getByRole('region', { name: 'Xét theo' }).getByText(REASON, { exact: false }).waitFor();
  for (const one of [page, clerk]) await one.context().close();
});
