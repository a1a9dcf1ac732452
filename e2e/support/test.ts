import { test as base, expect } from 'playwright/test';
import { complaintsOf } from './complaints.ts';

interface Watched {
  /** What the browser has complained of so far in this test; whatever is left at its end fails it. */
  complaints: string[];
}

/**
 * The test of every journey. Addresses are relative to the site's base: `page.goto('./actors/shoigu/')`.
 * A context that a test makes itself is watched with `complaintsOf`.
 */
export const test = base.extend<Watched>({
  complaints: [
    async ({ context, baseURL }, use) => {
      if (!baseURL) throw new Error('playwright.config.ts gives no baseURL');
      const complaints = complaintsOf(context, baseURL);
      await use(complaints);
      expect(complaints, 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
