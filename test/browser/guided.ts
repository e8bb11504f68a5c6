import type { Page } from 'playwright-core';

/** The form's own line says that everything typed is on the server. */
export const saved = (page: Page): Promise<void> =>
  page
    .getByRole('status')
    .filter({ hasText: /Đã lưu lúc/ })
    .waitFor();

export const step = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Các bước lập hồ sơ' }).getByRole('button', { name }).click();

export const choose = async (page: Page, label: string, option: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).click();
  await page.locator('.ant-select-dropdown:visible').getByText(option, { exact: true }).click();
};

/** A new form with a name and an award: it is on the server from then on. */
export async function begin(page: Page, nominee: string): Promise<void> {
  await page.getByRole('link', { name: 'Hồ sơ của đơn vị' }).click();
  await page.getByRole('link', { name: 'Lập hồ sơ', exact: true }).first().click();
  await page.getByLabel('Họ và tên').fill(nominee);
  await page.getByText(/Đã giữ trên máy này/).waitFor();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('radio', { name: /GK_X/ }).check();
  await saved(page);
}
