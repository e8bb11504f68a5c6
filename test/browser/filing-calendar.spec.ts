import { randomUUID } from 'node:crypto';
import { openDesk, type Desk } from './front';
import { saved, step } from './guided';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
// A loosened deadline, and a late filing without its reason, answer 422; the page has words for both.
afterEach(() => expect(desk.complaints.splice(0).filter((line) => !/^422 .*\/api\/filing-deadlines$/.test(line))).toEqual([]));

const written = (day: string): string => day.split('-').reverse().join('/');
/** So many days before today, in this year or the one before: a day of its own for each run, so that runs do not meet. */
const before = (n: number): string => new Date(Date.now() + 7 * 3600_000 - n * 86_400_000).toISOString().slice(0, 10);

it('an administrator enters a deadline; the clerk sees it in the form and says why it is late; the officer sees the mark', async () => {
  const nominee = `Sùng A Muộn ${randomUUID().slice(0, 4)}`;
  const number = `${randomUUID().slice(0, 6)}/KH-UBND`;
  const due = before(3);
  const year = Number(due.slice(0, 4));

  const admin = await desk.open('quantri');
  await admin.getByRole('button', { name: 'Quy định', exact: true }).click();
  await admin.getByRole('link', { name: 'Hạn nộp hồ sơ', exact: true }).click();
  await admin.getByRole('heading', { name: 'Hạn nộp hồ sơ', exact: true }).waitFor();
  await admin.goto(`${desk.stack.apiUrl}/han-nop?unit=LC-SAPA&award=GK_X`);
  await clearOld(admin);
  await admin.getByRole('button', { name: 'Nhập hạn nộp' }).click();
  const form = admin.getByRole('dialog');
  await form.getByLabel('Danh hiệu, hình thức').fill('GK_X');
  await admin
    .locator('.ant-select-dropdown:visible')
    .getByText(/^GK_X · /)
    .click();
  await form.getByLabel('Số văn bản').click();
  await form.getByRole('radio', { name: 'Một ngày cụ thể' }).check();
  await form.getByLabel('Ngày hết hạn').fill(written(due));
  await admin.keyboard.press('Enter');
  await form.getByLabel('Năm kết thúc giai đoạn thành tích').fill(String(year));
  await form.getByLabel('Số văn bản').fill(number);
  await form.getByLabel('Áp dụng cho các hạn từ ngày').fill(written(before(30)));
  await admin.keyboard.press('Enter');
  await form.getByRole('button', { name: 'Lưu hạn nộp' }).click();
  await form.waitFor({ state: 'detached' });
  await admin.getByRole('listitem').filter({ hasText: number }).getByText('đã qua 3 ngày').waitFor();

  const clerk = await desk.open('thcs-sapa.vanthu');
  await clerk.goto(`${desk.stack.apiUrl}/lap-ho-so`);
  await clerk.getByLabel('Họ và tên').fill(nominee);
  await step(clerk, 'Danh hiệu, hình thức');
  await clerk.getByRole('radio', { name: /^GK_X/ }).check();
  await saved(clerk);
  const line = clerk.getByRole('region', { name: 'Hạn nộp hồ sơ' });
  await line.getByText('Đã quá hạn 3 ngày: cần nêu lý do nộp muộn khi gửi.').waitFor();
  await line.getByText(/^Vì sao là ngày này/).click();
  await line.getByText(new RegExp(number)).waitFor();
  await step(clerk, 'Tờ trình');
  await clerk.getByLabel('Số tờ trình').fill('77/TTr-THCS');
  await saved(clerk);
  await step(clerk, 'Xem lại và gửi');
  await clerk.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await clerk.getByRole('button', { name: 'Nêu lý do nộp muộn.' }).click();
  await clerk.getByLabel('Lý do nộp muộn').fill('Chờ kết luận của đoàn kiểm tra');
  await clerk.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await clerk.getByRole('heading', { name: 'Đã gửi hồ sơ' }).waitFor();

  const officer = await desk.open('phuong-sapa.tiepnhan');
  const row = officer.getByRole('row').filter({ hasText: nominee });
  await row.getByText('Nộp muộn', { exact: true }).waitFor();
  await row.getByRole('link', { name: nominee }).click();
  await officer.getByRole('heading', { name: new RegExp(nominee) }).waitFor();
  await officer.getByText('Lý do: Chờ kết luận của đoàn kiểm tra').waitFor();
  await officer.getByText(new RegExp(`3 ngày so với hạn ${written(due)}, theo Phường Sa Pa, ${number}`)).waitFor();

  await clearOld(admin);
  for (const page of [admin, clerk, officer]) await page.context().close();
});

/** Ends what an earlier run has entered for this award, as an administrator would. */
async function clearOld(page: Awaited<ReturnType<Desk['open']>>): Promise<void> {
  const ends = page.getByRole('button', { name: /^Kết thúc: / });
  await page.getByRole('region', { name: 'Lọc hạn nộp' }).waitFor();
  await page
    .getByText(/Chưa có hạn nộp nào|^Theo văn bản:/)
    .first()
    .waitFor();
  for (let n = await ends.count(); n > 0; n -= 1) {
    await ends.first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Ngày cuối áp dụng').fill(written(before(31)));
    await page.keyboard.press('Enter');
    await form.getByLabel('Lý do kết thúc').fill('Thử xong');
    await form.getByRole('button', { name: 'Kết thúc hạn nộp' }).click();
    await form.waitFor({ state: 'detached' });
    await page
      .getByText(/Chưa có hạn nộp nào|^Theo văn bản:/)
      .first()
      .waitFor();
  }
}

it('a level below that would loosen the deadline above is refused, with the paper above named', async () => {
  const page = await desk.open('quantri');
  const { apiUrl } = desk.stack;
  const upper = `${randomUUID().slice(0, 6)}/SNV`;
  const wish = { unit: '10', awards: ['TTLDXS'], ground: 'merit', kind: 'calendar-year', each: '11-30', yearsAfter: 0, rolls: false, from: before(400) };
  const entered = await page.request.post(`${apiUrl}/api/filing-deadlines`, {
    headers: { 'idempotency-key': randomUUID(), origin: apiUrl },
    data: { ...wish, decisionNumber: upper, decisionDate: before(400), mark: 'text' },
  });
  const body = (await entered.json()) as { detail?: string };
  // Another run may have entered it before: its paper is the one that is named.
  const named = entered.status() === 201 ? upper : (/([0-9a-f]{6}\/SNV) ngày/.exec(body.detail ?? '')?.[1] ?? '');
  await page.goto(`${apiUrl}/han-nop?unit=LC-SAPA&award=TTLDXS`);
  await page.getByRole('button', { name: 'Nhập hạn nộp' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Danh hiệu, hình thức').fill('TTLDXS');
  await page
    .locator('.ant-select-dropdown:visible')
    .getByText(/^TTLDXS · /)
    .click();
  await form.getByLabel('Số văn bản').click();
  await form.getByLabel('Ngày và tháng hằng năm').fill('15/12');
  await form.getByLabel('Số văn bản').fill('9/UBND');
  await form.getByRole('button', { name: 'Lưu hạn nộp' }).click();
  const problem = form.getByRole('alert').filter({ hasText: 'Cấp dưới chỉ được đặt hạn sớm hơn' });
  await problem.getByText(new RegExp(named)).waitFor();
  await form.getByLabel('Ngày và tháng hằng năm').fill('15/11');
  await problem.waitFor({ state: 'detached' });
  await page.context().close();
});
