import { defineConfig } from 'playwright/test';
import { findBrowser } from './src/build/findBrowser.ts';

// Looked for once; the workers, which read this file too, inherit the answer.
process.env['CHROMIUM'] ||= await findBrowser();

// SITE_* let the journeys walk a site built elsewhere or for another base.
const { CI, CHROMIUM, SITE_ROOT = 'dist', SITE_BASE = '/', SITE_PORT = '4180' } = process.env;
const url = `http://127.0.0.1:${SITE_PORT}${SITE_BASE}`;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(CI),
  workers: 2,
  // A journey that fails only once is listed as flaky, and does not keep others' work from landing.
  retries: CI ? 1 : 0,
  reporter: CI ? 'line' : 'list',
  use: {
    baseURL: url,
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: CHROMIUM, args: ['--disable-background-networking'] },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  ],
  webServer: {
    command: `node --import tsx src/build/serve.ts --root ${SITE_ROOT} --base ${SITE_BASE} --port ${SITE_PORT}`,
    url,
    reuseExistingServer: false,
  },
});
