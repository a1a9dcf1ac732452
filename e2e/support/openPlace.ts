import { expect, type Page, type Request, type Response } from 'playwright/test';

/** Opens an address, relative to the site's base, and waits until the page is alive and whole. */
export async function openPlace(page: Page, address: string): Promise<Response | null> {
  const asked = new Set<Request>();
  let started = 0;
  const start = (request: Request) => {
    asked.add(request);
    started += 1;
  };
  const end = (request: Request) => asked.delete(request);
  page.on('request', start).on('requestfinished', end).on('requestfailed', end);
  const response = await page.goto(address);
  await expect(page.locator('.page')).toHaveAttribute('data-live', '');
  // What comes may ask for more once the page is idle: the page is whole when an idle moment has passed and nothing was asked for.
  await expect
    .poll(
      async () => {
        const before = started;
        await idle(page);
        return asked.size + started - before;
      },
      { intervals: [10, 20, 40], timeout: 15_000, message: 'requests under way' },
    )
    .toBe(0);
  page.off('request', start).off('requestfinished', end).off('requestfailed', end);
  return response;
}

/** Waits until two frames have been shown and, after them, what waits for an idle moment has been done. */
function idle(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done()))),
      ),
  );
}
