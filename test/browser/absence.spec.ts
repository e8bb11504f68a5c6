import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { fileDossier, handOf, type Hand } from './file';
import { openDesk, type Desk } from './front';

let desk: Desk;
let absent: Hand;
beforeAll(async () => {
  desk = await openDesk();
  absent = await handOf(desk.stack.apiUrl, 'phuong-sapa.tiepnhan');
});
/** The system is shared: nobody stays away after this file. */
const endAll = async (hand: Hand): Promise<void> => {
  const { items } = (await hand.get('/api/substitutions')) as { items: { id: string; state: string; person: { id: string } }[] };
  const { person } = (await hand.get('/api/me')) as { person: { id: string } };
  for (const one of items) if (one.state !== 'over' && one.person.id === person.id) await hand.post(`/api/substitutions/${one.id}/end`, {});
};
afterAll(async () => {
  await endAll(absent);
  await desk?.close();
});

/** Typed until one is left, and taken by the keyboard, as a quick hand does it. */
async function choose(page: Page, label: string, typed: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByLabel(label, { exact: true }).fill(typed);
  await page.locator('.ant-select-item-option-active').filter({ hasText: option }).waitFor();
  await page.keyboard.press('Enter');
}

it('somebody says they are away; the substitute sees whose task it is and acts; story and print say so; a circle is shown', async () => {
  const nominee = `Giàng Thị Thay ${randomUUID().slice(0, 4)}`;
  const id = await fileDossier(desk.stack.apiUrl, nominee);
  const mine = await desk.open('phuong-sapa.tiepnhan');
  await mine.getByRole('button', { name: 'Tài khoản và hiển thị' }).click();
  await mine.getByRole('link', { name: 'Vắng mặt, thay thế' }).click();
  await mine.getByRole('button', { name: 'Báo vắng mặt' }).click();
  await choose(mine, 'Người thay', 'dang thi huong', 'Đặng Thị Hường');
  await mine.getByRole('dialog').getByLabel('Lý do').fill('Nghỉ phép');
  await mine.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await mine.getByText('Đã ghi lần vắng mặt.').waitFor();
  await mine
    .getByRole('row', { name: /Má Thị Chư.*Đặng Thị Hường.*Đang có hiệu lực/ })
    .first()
    .waitFor();

  const instead = await desk.open('phuong-sapa.thamdinh');
  await instead.getByRole('banner').getByText('Đang thay Má Thị Chư').waitFor();
  await instead.goto(`${desk.stack.apiUrl}/viec-cua-toi?whose=instead`);
  const row = instead.getByRole('row', { name: new RegExp(nominee) });
  await row.getByText('Thay Má Thị Chư').waitFor();
  await row.getByRole('link', { name: nominee }).click();
  await instead.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await instead.getByText('Bạn thực hiện thay Má Thị Chư').waitFor();
  await instead
    .getByLabel(/bản giấy/)
    .first()
    .fill(absent.me.today.split('-').reverse().join('/'));
  await instead.keyboard.press('Enter');
  await instead.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await instead.goto(`${desk.stack.apiUrl}/ho-so/${id}/in`);
  await instead.getByText(/tiếp nhận hồ sơ đầy đủ.*\(thay Má Thị Chư\)/).waitFor();
  await instead.getByRole('cell', { name: 'Đặng Thị Hường (thay Má Thị Chư)' }).waitFor();
  expect(desk.complaints.splice(0)).toEqual([]);

  await instead.goto(`${desk.stack.apiUrl}/vang-mat`);
  await instead.getByRole('button', { name: 'Báo vắng mặt' }).click();
  await choose(instead, 'Người thay', 'ma thi chu', 'Má Thị Chư');
  await instead.getByRole('dialog').getByLabel('Lý do').fill('Đi học');
  await instead.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await instead.getByText('Đặng Thị Hường → Má Thị Chư → Đặng Thị Hường').first().waitFor();
  // The refusal is an answer with words; nothing else was complained of.
  expect(desk.complaints.splice(0).filter((one) => !one.startsWith('422'))).toEqual([]);

  await mine.getByRole('button', { name: 'Kết thúc ngay: Má Thị Chư vắng, Đặng Thị Hường thay' }).first().click();
  await mine.getByRole('dialog').getByRole('button', { name: 'Kết thúc ngay' }).click();
  await mine.getByText('Đã kết thúc.', { exact: true }).waitFor();
  await instead.goto(`${desk.stack.apiUrl}/viec-cua-toi?whose=instead`);
  await instead.getByText('Không có việc nào khớp với bộ lọc').waitFor();
  for (const page of [mine, instead]) await page.context().close();
});

it('an administrator passes all tasks of somebody who leaves to another, after a look', async () => {
  const nominee = `Giàng A Bàn ${randomUUID().slice(0, 4)}`;
  const id = await fileDossier(desk.stack.apiUrl, nominee);
  const admin = await handOf(desk.stack.apiUrl, 'quantri');
  const { person } = (await absent.get('/api/me')) as { person: { id: string } };
  await admin.act(id, 'reassign', { to: person.id, reason: 'Phân công' });
  const page = await desk.open('quantri');
  await page.goto(`${desk.stack.apiUrl}/nguoi-dung?q=ma+thi+chu`);
  await page.getByRole('button', { name: 'Bàn giao việc của Má Thị Chư' }).click();
  await choose(page, 'Bàn giao cho', 'dang thi huong', 'Đặng Thị Hường');
  await page.getByRole('dialog').getByLabel('Lý do').fill('Chuyển công tác');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('dialog').getByRole('listitem').filter({ hasText: nominee }).waitFor();
  await page.getByRole('button', { name: /^Bàn giao \d+ việc$/ }).click();
  await page.getByText(/^Đã bàn giao \d+ việc/).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng', exact: true }).last().click();
  const to = await desk.open('phuong-sapa.thamdinh');
  await to.goto(`${desk.stack.apiUrl}/viec-cua-toi?whose=mine`);
  await to.getByRole('link', { name: nominee }).waitFor();
  expect(desk.complaints.splice(0)).toEqual([]);
  for (const one of [page, to]) await one.context().close();
});
