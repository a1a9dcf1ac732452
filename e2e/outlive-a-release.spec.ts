import type { Browser, Page } from 'playwright/test';
import type { Run } from '../src/model/story.ts';
import { complaintsOf, forgive } from './support/complaints.ts';
import { touch } from './support/connecting.ts';
import { keptForOffline } from './support/keptForOffline.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, pageParts, passage } from './support/pageParts.ts';
import { press } from './support/press.ts';
import { pressTool } from './support/pressTool.ts';
import { expect, test } from './support/test.ts';
import { known, theStory } from './support/theStory.ts';
import { type TwoReleases, twoReleases } from './support/twoReleases.ts';

/** The built site is edited and deployed anew under pages that are open. */
const { headline } = theStory.story;
const edited = headline.replace(/\?$/, ', and why?');
/** The last mention of somebody, far down the page. */
const { passages } = theStory.story;
const isActor = ({ ref }: Run) => ref?.startsWith('actor:');
const told = passages.findLast(({ runs }) => runs.some(isActor));
const { text = '', ref = 'actor:' } = told?.runs.find(isActor) ?? {};
const mentioned = known(ref);

// One worker, so that the second release is written once.
test.describe.configure({ mode: 'default' });

let site: TwoReleases;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await twoReleases(process.env['SITE_ROOT'] ?? 'dist', { from: headline, to: edited });
});
test.beforeEach(() => site.rollBack());
test.afterAll(() => site?.close());

interface Reader {
  page: Page;
  complaints: string[];
  /** How often a page was loaded. */
  loads: () => number;
}

/** A reader whose browser knows no service workers, unless it `keeps`. */
async function asReader(browser: Browser, steps: (reader: Reader) => Promise<void>, { keeps = false } = {}) {
  const context = await browser.newContext({ baseURL: site.url });
  if (!keeps) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const complaints = complaintsOf(context, site.url);
  const page = await context.newPage();
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  await steps({ page, complaints, loads: () => loads });
  expect(complaints, 'complaints of the browser').toEqual([]);
  await context.close();
}

/** Deploys when the page has all that it asks for by itself; what it is asked for after that is missing. */
async function deployUnder(page: Page) {
  await page.waitForLoadState('networkidle');
  await site.deploy();
}

/** Runs in the page: how many releases are kept, once the newest is; 0 before. */
async function keptReleases(): Promise<number> {
  const registration = await navigator.serviceWorker.getRegistration();
  const coming = registration?.installing ?? registration?.waiting;
  return coming || registration?.active?.state !== 'activated' ? 0 : (await caches.keys()).length;
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const mention = (page: Page) =>
  passage(page, told?.id ?? '')
    .getByRole('link', { name: text, exact: true })
    .first();
const missing = (page: Page) => pageParts.dossier(page).getByText('This could not be loaded.').first();

for (const answer of ['a 404', 'a page and status 200']) {
  test(`an old page that misses a file lands in the new release, at the same place; the host answers with ${answer}`, async ({
    browser,
  }) => {
    await asReader(browser, async ({ page, complaints, loads }) => {
      await openPlace(page, './');
      await expect(title(page)).toHaveText(headline);
      await page.evaluate(() => document.fonts.ready);
      if (answer !== 'a 404')
        await page.route(/\/assets\//, async (route) => {
          const response = await route.fetch();
          if (response.ok()) await route.fulfill({ response });
          else await route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welcome' });
        });
      await deployUnder(page);
      await mention(page).evaluate((link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const before = await page.evaluate(() => scrollY);
      expect(before).toBeGreaterThan(1000);
      await press(page, mention(page), { still: true });
      await expect(title(page)).toHaveText(edited);
      await expect(page).toHaveURL(`./actors/${ref.split(':')[1]}/`);
      await expect(page.locator('.page')).toHaveAttribute('data-live', '');
      await expect(dossierHeading(page)).toHaveText(mentioned.title);
      await expect(mention(page)).toBeInViewport();
      expect(loads()).toBe(2);
      // The new release works as any: what was missing is there.
      await pressTool(page, 'link', 'Connect two');
      await expect(dossierHeading(page)).toBeVisible();
      await expect(pageParts.dossier(page).getByRole('combobox').first()).toBeVisible();
      expect(loads()).toBe(2);
      forgive(complaints, /console error: Failed to load|console error: .*MIME type/);
    });
  });
}

test('what is asked for while the page is old is what the new one shows, lens and all', async ({
  browser,
}) => {
  await asReader(browser, async ({ page, complaints, loads }) => {
    await openPlace(page, './?since=2022');
    await deployUnder(page);
    await pressTool(page, 'link', 'Connect two');
    await expect(title(page)).toHaveText(edited);
    await expect(page).toHaveURL('./connect/?since=2022');
    await expect(pageParts.dossier(page).getByRole('combobox').first()).toBeVisible();
    expect(loads()).toBe(2);
    forgive(complaints, /status of 404/);
  });
});

test('a host that does not agree with itself has the page loaded again once, and the story stays', async ({
  browser,
}) => {
  await asReader(browser, async ({ page, complaints, loads }) => {
    await page.route(
      (url) => url.pathname === '/',
      async (route) => {
        const isPage = route.request().isNavigationRequest();
        if (isPage) return route.continue();
        const body = '<div data-page="/"></div><script src="/assets/index-another.js"></script>';
        return route.fulfill({ contentType: 'text/html', body });
      },
    );
    await page.route(/ConnectView/, (route) => route.fulfill({ status: 404 }));
    await openPlace(page, './');
    await pressTool(page, 'link', 'Connect two');
    await expect.poll(loads).toBe(2);
    // It is on the page as built, and stays there, though it does not come to life.
    await expect(page.locator('.page')).toHaveAttribute('data-live', '');
    await expect(title(page)).toHaveText(headline);
    await expect(dossierHeading(page)).toHaveText('How are two actors connected?');
    await openPlace(page, './');
    await pressTool(page, 'link', 'Connect two');
    await expect(missing(page)).toBeVisible();
    await expect(title(page)).toHaveText(headline);
    await expect(page).toHaveURL('./connect/');
    expect(loads()).toBe(3);
    forgive(complaints, /status of 404/);
  });
});

test('without a network nothing is loaded again: the story stays, says what is missing, and gets it later', async ({
  browser,
}) => {
  await asReader(browser, async ({ page, complaints, loads }) => {
    await openPlace(page, './');
    await page.context().setOffline(true);
    await pressTool(page, 'link', 'Connect two');
    await expect(missing(page)).toBeVisible();
    await expect(title(page)).toHaveText(headline);
    expect(loads()).toBe(1);
    await page.context().setOffline(false);
    await touch(pageParts.dossier(page).getByRole('button', { name: 'Try again' }));
    await expect(page).toHaveURL('./connect/');
    await expect(pageParts.dossier(page).getByRole('combobox').first()).toBeVisible();
    forgive(complaints, /ERR_INTERNET_DISCONNECTED/);
  });
});

test('a reader whose browser refuses storage is no worse off', async ({ browser }) => {
  await asReader(browser, async ({ page, complaints, loads }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    await openPlace(page, './');
    await deployUnder(page);
    await pressTool(page, 'link', 'Connect two');
    await expect(title(page)).toHaveText(edited);
    await expect(page).toHaveURL('./connect/');
    await expect(pageParts.dossier(page).getByRole('combobox').first()).toBeVisible();
    expect(loads()).toBe(2);
    forgive(complaints, /status of 404/);
  });
});

test('kept for offline, an old page goes on with its own files, also beside a new one', async ({
  browser,
}) => {
  await asReader(
    browser,
    async ({ page, loads }) => {
      await openPlace(page, './');
      await keptForOffline(page);
      await deployUnder(page);
      await press(page, mention(page));
      await expect(dossierHeading(page)).toHaveText(mentioned.title);
      await expect(title(page)).toHaveText(headline);
      const other = await page.context().newPage();
      await openPlace(other, './actors/putin/');
      await expect(title(other)).toHaveText(edited);
      // The new release is kept beside the one before.
      await expect.poll(() => other.evaluate(keptReleases), { timeout: 20_000 }).toBe(2);
      await pressTool(page, 'link', 'Connect two');
      await expect(pageParts.dossier(page).getByRole('combobox').first()).toBeVisible();
      await expect(title(page)).toHaveText(headline);
      expect(loads()).toBe(1);
      await page.context().setOffline(true);
      await page.reload();
      await expect(title(page)).toHaveText(edited);
      await expect(pageParts.dossier(page).getByRole('combobox').first()).toBeVisible();
    },
    { keeps: true },
  );
});
