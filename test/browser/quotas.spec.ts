import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { handOf, type Hand } from './file';
import { openDesk, type Desk } from './front';

const SCHOOL = 'LC-THCS-SAPA';
const TAG = randomUUID().slice(0, 4);
const DECISION = `${TAG}/QĐ-UBND`;
let desk: Desk;
let clerk: Hand;
let school: { id: string; code: string; name: string };
beforeAll(async () => {
  desk = await openDesk();
  clerk = await handOf(desk.stack.apiUrl, 'thcs-tavan.vanthu');
  const unitId = clerk.me.offices.find(({ office }) => office === 'unit')?.unitId ?? '';
  school = (await clerk.get(`/api/units/${unitId}`)) as typeof school;
});
afterAll(() => desk?.close());
// What is over the share is refused on purpose.
afterEach(() => expect(desk.complaints.splice(0).filter((line) => !line.startsWith('422 '))).toEqual([]));

async function draft(award: string, name: string, gender: 'female' | 'male' = 'male'): Promise<string> {
  const id = randomUUID();
  const year = Number(clerk.me.today.slice(0, 4));
  const facts = {
    nominee: { kind: 'individual', occupation: 'official', gender, years: [{ year, rating: 'HTXS', initiatives: [] }], awards: [], discipline: [], holds: [] },
  };
  await clerk.post('/api/dossiers', { id, unitId: school.id, award, ground: 'merit', nominee: { kind: 'individual', name }, facts });
  return id;
}
const submit = (id: string) => clerk.act(id, 'submit', { letter: { number: `${TAG}/TTr`, date: clerk.me.today }, sentOn: clerk.me.today });
const file = async (award: string, name: string, gender?: 'female' | 'male') => submit(await draft(award, name, gender));

const standing = (page: Page) => page.getByRole('region', { name: 'Ai đang đứng ở đâu' });

it('a council sees who stands where and why; what comes in while it looks is there without asking', async () => {
  for (let i = 0; i < 8; i += 1) await file('LDTT', `Lao động ${TAG} ${i}`);
  await file('CSTDCS', `Sùng Thị Hoa ${TAG}`, 'female');
  await file('CSTDCS', `Sùng A Nam ${TAG}`);
  const page = await desk.open('xa-tavan.thamdinh');
  await page.getByRole('button', { name: 'Quy định', exact: true }).click();
  await page.getByRole('link', { name: 'Tỷ lệ khen thưởng', exact: true }).click();
  await page.getByRole('heading', { name: 'Tỷ lệ khen thưởng', level: 1 }).waitFor();
  const places = standing(page).getByRole('listitem');
  await places
    .filter({ hasText: `Sùng Thị Hoa ${TAG}` })
    .filter({ hasText: 'Nữ: có' })
    .first()
    .waitFor();
  await places
    .filter({ hasText: `Sùng A Nam ${TAG}` })
    .filter({ hasText: 'Đứng sau vì: ưu tiên nữ (tập thể' })
    .first()
    .waitFor();
  await page.getByText('Pháp luật đang áp dụng không quy định mức trần').waitFor();
  await page.getByText('Điều 4 khoản 6 Nghị định 152/2025/NĐ-CP').waitFor();
  await page.getByRole('region', { name: 'Cơ cấu người được đề nghị' }).getByText('Luật yêu cầu ưu tiên').waitFor();
  await file('CSTDCS', `Sùng A Muộn ${TAG}`);
  await places
    .filter({ hasText: `Sùng A Muộn ${TAG}` })
    .first()
    .waitFor();
  await standing(page)
    .getByRole('link', { name: `Sùng Thị Hoa ${TAG}` })
    .click();
  await page.getByRole('heading', { name: new RegExp(`Sùng Thị Hoa ${TAG}`) }).waitFor();
  await page.context().close();
});

it('an administrator enters the cap and the order of the place; the clerk’s next one is refused with the decision, and the page draws the line', async () => {
  const admin = await desk.open('quantri');
  const enter = async (key: string, fill: () => Promise<void>): Promise<void> => {
    await admin.goto(`${desk.stack.apiUrl}/tham-so/${key}?unit=10`);
    await admin.getByRole('button', { name: 'Nhập giá trị mới' }).click();
    await fill();
    await admin.getByLabel('Theo văn bản số').fill(DECISION);
    await admin.getByRole('button', { name: 'Xem ảnh hưởng' }).click();
    await admin.getByRole('button', { name: 'Lưu giá trị' }).click();
    await admin.getByText('Đã lưu.').waitFor();
  };
  await enter('quota.CSTDCS', () => admin.getByLabel('Tỷ lệ phần trăm').fill('20'));
  await admin.getByText('không quá 20 %').first().waitFor();
  await enter('quota.CSTDCS.block', () => admin.getByLabel('Áp dụng (1: có, 0: không)').fill('1'));
  await enter('quota.rounding', () => admin.getByLabel('Số', { exact: true }).fill('0'));
  await enter('quota.order', async () => {
    const field = admin.getByLabel('Tiêu chí theo thứ tự');
    for (const key of ['Ưu tiên nữ', 'Tỷ lệ phiếu đồng ý của Hội đồng']) {
      await field.fill(key);
      await field.press('Enter');
      await admin.locator('.ant-select-selection-item').filter({ hasText: key }).first().waitFor();
    }
    await field.press('Escape');
  });
  await admin.context().close();

  await expect(submit(await draft('CSTDCS', `Sùng A Thừa ${TAG}`))).rejects.toThrow(/quota-exceeded[^]*đứng thứ|đứng thứ[^]*quota-exceeded/);

  const page = await desk.open('thcs-tavan.vanthu');
  await page.goto(`${desk.stack.apiUrl}/ti-le`);
  await standing(page).getByText('Mức trần hết chỗ từ đây').waitFor();
  await page.getByText(`Chiến sĩ thi đua cơ sở: không quá 20 % theo ${DECISION} của địa phương; vượt thì không nhận.`).waitFor();
  await page.getByText('Vượt tỷ lệ', { exact: false }).first().waitFor();
  await page.getByText(`Theo ${DECISION} của địa phương.`).waitFor();
  await page
    .getByRole('img', { name: /mức trần 20 %/ })
    .first()
    .waitFor();
  await page.context().close();
});

it('another award, another year and another place are asked for in the address, and a place that is not mine says so', async () => {
  const page = await desk.open('thcs-tavan.vanthu');
  await page.goto(`${desk.stack.apiUrl}/ti-le?award=COTD_CP&year=2025&calendar=school`);
  await page.getByText(/Cờ thi đua của Chính phủ, .*, năm 2025–2026/).waitFor();
  await page.getByText('Chưa có ai được đề nghị').waitFor();
  await page.getByText('Điều 7 khoản 1 Nghị định 152/2025/NĐ-CP').first().waitFor();
  await page.goto(`${desk.stack.apiUrl}/ti-le?unit=${SCHOOL}`);
  await page.getByRole('alert').waitFor();
  expect(desk.complaints.splice(0).every((line) => line.startsWith('403 ') || line.startsWith('404 '))).toBe(true);
  await page.context().close();
});
