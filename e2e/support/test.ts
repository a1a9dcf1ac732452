import { test as base, expect } from 'playwright/test';
import { complaintsOf } from './complaints.ts';

interface Watched {
  /** What the browser has complained of so far in this test; whatever is left at its end fails it. */
  complaints: string[];
  /**
   * Whether the explainer is kept for reading offline, as readers have it. Most journeys are those of readers who ask to be spared
   * data: in each a browser that knows nothing yet would fetch all of it.
   */
  keepsOffline: boolean;
}

/**
 * The test of every journey. Addresses are relative to the site's base: `page.goto('./actors/shoigu/')`.
 * A context that a test makes itself is watched with `complaintsOf`.
 */
export const test = base.extend<Watched>({
  keepsOffline: [false, { option: true }],
  complaints: [
    async ({ context, baseURL, keepsOffline }, use) => {
      if (!keepsOffline) await context.addInitScript(spareData);
      if (!baseURL) throw new Error('playwright.config.ts gives no baseURL');
      const complaints = complaintsOf(context, baseURL);
      await use(complaints);
      expect(complaints, 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
});

/** Runs in the page before its own scripts. */
function spareData(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
}

export { expect };
