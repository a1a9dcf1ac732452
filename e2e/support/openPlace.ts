import { expect, type Page, type Response } from 'playwright/test';

/** Opens an address, relative to the site's base, and waits until the page is alive. */
export async function openPlace(page: Page, address: string): Promise<Response | null> {
  const response = await page.goto(address);
  await expect(page.locator('.page')).toHaveAttribute('data-live', '');
  return response;
}
