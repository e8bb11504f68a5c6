import type { Page } from 'playwright-core';
import { PDF } from '../api/server';
import { fileDossier } from './file';
import { openDesk, type Desk } from './front';
import { saved, step } from './guided';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => expect(desk.complaints.splice(0)).toEqual([]));

const NOMINEE = 'Sùng Thị Trả Lời';

/** The officer who takes in sends it back: one paper is missing, and one thing is asked in words. */
async function sendBack(page: Page): Promise<void> {
  await page.getByRole('link', { name: NOMINEE }).click();
  await page.getByRole('button', { name: 'Trả lại bổ sung', exact: true }).click();
  await page.getByRole('checkbox', { name: /Biên bản/ }).check();
  await page.getByRole('button', { name: 'Thêm thiếu sót khác' }).click();
  await page.getByLabel('Thiếu sót khác').fill('Báo cáo thành tích chưa nêu số liệu');
  await page.getByRole('button', { name: 'Trả lại bổ sung', exact: true }).last().click();
  await page.getByText('Đã ghi nhận: Trả lại bổ sung.').waitFor();
}

it('what came back stands first; the clerk ticks off each point, mends it and answers; the officer has it again', async () => {
  const id = await fileDossier(desk.stack.apiUrl, NOMINEE);
  const officer = await desk.open('phuong-sapa.tiepnhan');
  await sendBack(officer);

  const clerk = await desk.open('thcs-sapa.vanthu');
  await clerk.getByRole('link', { name: 'Hồ sơ của đơn vị' }).click();
  const first = clerk.getByRole('region').first();
  const back = first.getByRole('article').filter({ hasText: NOMINEE });
  await back.getByText('Báo cáo thành tích chưa nêu số liệu').waitFor();
  expect(await first.getAttribute('aria-label')).toBe('Bị trả lại, cần bổ sung');
  await back.getByRole('link', { name: 'Bổ sung và nộp lại' }).click();
  for (const point of [/Biên bản/, /chưa nêu số liệu/]) await clerk.getByRole('checkbox', { name: point }).check();
  await clerk.getByText('Đã sửa 2 trên 2 điểm').waitFor();
  await step(clerk, 'Báo cáo thành tích');
  await clerk.getByRole('textbox', { name: 'Báo cáo thành tích' }).fill('Bồi dưỡng 12 học sinh đạt giải cấp phường.');
  await step(clerk, 'Giấy tờ');
  await clerk.getByLabel(/Biên bản họp xét/).setInputFiles({ name: 'bien-ban-bo-sung.pdf', mimeType: 'application/pdf', buffer: PDF });
  await clerk.getByText('bien-ban-bo-sung.pdf').waitFor();
  await saved(clerk);
  await clerk.reload();
  await step(clerk, 'Điểm cần bổ sung');
  await clerk.getByText('Đã sửa 2 trên 2 điểm').waitFor();
  await step(clerk, 'Xem lại và gửi');
  await clerk.getByRole('button', { name: 'Nộp lại' }).click();
  await clerk.getByRole('button', { name: 'Ghi nội dung giải trình, bổ sung.' }).click();
  await clerk.getByLabel('Nội dung giải trình, bổ sung').fill('Đã đính kèm biên bản, ghi rõ số liệu.');
  await clerk.getByRole('button', { name: 'Nộp lại' }).click();
  await clerk.getByRole('heading', { name: 'Đã nộp lại hồ sơ' }).waitFor();

  await officer.getByRole('link', { name: 'Việc của tôi' }).first().click();
  await officer.getByRole('link', { name: NOMINEE }).click();
  await officer.getByRole('button', { name: 'Tiếp nhận', exact: true }).waitFor();
  for (const path of ['', '/in']) {
    if (path) await officer.goto(`${desk.stack.apiUrl}/ho-so/${id}${path}`);
    const answer = officer.getByRole('region', { name: 'Đơn vị đã bổ sung' });
    await answer.getByText('Giải trình: Đã đính kèm biên bản, ghi rõ số liệu.').waitFor();
    const changed = answer.getByRole('row', { name: /Báo cáo thành tích/ });
    expect(await changed.getByRole('insertion').allInnerTexts()).toEqual(['Bồi dưỡng 12 học sinh đạt giải cấp phường.']);
    const [paper, words] = await answer.getByRole('list').first().getByRole('listitem').allInnerTexts();
    expect(paper).toMatch(/Đơn vị báo đã sửa · kèm bien-ban-bo-sung\.pdf/);
    expect(words).toMatch(/Đơn vị báo đã sửa$/);
  }
  for (const page of [officer, clerk]) await page.context().close();
});
