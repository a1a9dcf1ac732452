import { expect, type Page } from 'playwright/test';

/** Waits until the explainer is kept for reading offline, and the page is in the service worker's hands. */
export async function keptForOffline(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), {
      message: 'the worker that looks after the page',
      timeout: 20_000,
    })
    .toBe('activated');
}
