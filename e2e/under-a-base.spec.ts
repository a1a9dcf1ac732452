import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serve } from '../src/build/serve.ts';
import { complaintsOf } from './support/complaints.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, listed, passage } from './support/pageParts.ts';
import { press } from './support/press.ts';
import { expect, test } from './support/test.ts';
import { known } from './support/theStory.ts';

const base = '/explainers/red-carpet/';
const root = fileURLToPath(new URL('..', import.meta.url));
/** Where `npm test` builds for a base. */
const built = join(root, '.cache/sub-path');
const shoigu = known('actor:shoigu');

let site: Awaited<ReturnType<typeof serve>>;
let temporary: string | null = null;

// One worker, so that the site is built once.
test.describe.configure({ mode: 'default' });
test.skip(({ isMobile }) => isMobile, 'addresses are the same at any width');

test.beforeAll(async () => {
  test.setTimeout(180_000);
  if (test.info().project.use.isMobile) return;
  if (!existsSync(join(built, 'index.html'))) temporary = await buildFor(base);
  site = await serve({ root: temporary ?? built, base });
});

test.afterAll(async () => {
  await site?.close();
  if (temporary) await rm(temporary, { recursive: true, force: true });
});

async function buildFor(under: string): Promise<string> {
  const folder = await mkdtemp(join(root, '.cache/for-base-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = [
    `--base=${under}`,
    '--outDir',
    relative(root, folder),
    '--emptyOutDir',
    '--logLevel',
    'error',
  ];
  await promisify(execFile)(process.execPath, [vite, 'build', ...options], { cwd: root });
  return folder;
}

test('the whole walk works below a base', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: site.url, viewport: { width: 1440, height: 900 } });
  const complaints = complaintsOf(context, site.url);
  const page = await context.newPage();
  await openPlace(page, './');
  await press(
    page,
    passage(page, shoigu.passages[0]?.id ?? '').getByRole('link', { name: shoigu.title, exact: true }),
  );
  await expect(page).toHaveURL(`${site.url}actors/shoigu/`);
  await expect(dossierHeading(page)).toBeFocused();
  await page.reload();
  await expect(page.locator('.page')).toHaveAttribute('data-live', '');
  await expect(dossierHeading(page)).toHaveText(shoigu.title);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new RegExp(`${base}actors/shoigu/$`),
  );
  // Lists that the page as built has cut short grow as it comes to life, and what is under them moves.
  for (const [heading, { length }] of [
    ['Passages', shoigu.passages],
    ['Ties', shoigu.ties],
    ['Claims', shoigu.claims],
  ] as const)
    await expect(listed(page, heading).locator('li')).toHaveCount(length);
  await press(page, listed(page, 'Claims').getByRole('link').first());
  await expect(page).toHaveURL(new RegExp(`${base}claims/`));
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(site.url);
  await expect(page.locator('[data-lit]')).toHaveCount(0);
  await openPlace(page, './connect/?from=putin&to=wagner&x=1');
  await expect(page).toHaveURL(`${site.url}connect/?from=putin&to=wagner`);
  expect(complaints).toEqual([]);
  await context.close();
});

test('every link of a page stays below the base', async ({ request }) => {
  for (const address of ['', 'actors/shoigu/', 'connect/', '404.html']) {
    const html = await (await request.get(site.url + address)).text();
    const links = [...html.matchAll(/(?:href|src|action)="?(\/[^"\s>]*)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(10);
    expect(
      links.filter((link) => !link.startsWith(base)),
      address,
    ).toEqual([]);
  }
});

test('what is not in this story is said below the base, too', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: site.url });
  const page = await context.newPage();
  const response = await openPlace(page, './actors/shoygu/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main')).toContainText('/actors/shoygu/');
  await press(page, page.getByRole('main').getByRole('link', { name: shoigu.title }));
  await expect(page).toHaveURL(`${site.url}actors/shoigu/`);
  await context.close();
});
