import { expect, type Page, type Request, type Response } from 'playwright/test';

/**
 * Opens an address, relative to the site's base, and waits until the page is alive, all that it asks for has come, and
 * two frames have shown it.
 */
export async function openPlace(page: Page, address: string): Promise<Response | null> {
  const asked = new Set<Request>();
  const start = (request: Request) => asked.add(request);
  const end = (request: Request) => asked.delete(request);
  page.on('request', start).on('requestfinished', end).on('requestfailed', end);
  const response = await page.goto(address);
  await expect(page.locator('.page')).toHaveAttribute('data-live', '');
  await expect.poll(() => asked.size, { intervals: [10, 20, 40], message: 'requests under way' }).toBe(0);
  page.off('request', start).off('requestfinished', end).off('requestfailed', end);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return response;
}
