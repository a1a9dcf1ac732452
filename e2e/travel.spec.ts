import type { Page } from 'playwright/test';
import { movedPage } from '../src/build/pageTemplate.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, passage } from './support/pageParts.ts';
import { press } from './support/press.ts';
import { expect, test } from './support/test.ts';
import { known } from './support/theStory.ts';

const base = () => new URL(test.info().project.use.baseURL ?? '').pathname;
const shoigu = known('actor:shoigu');

/** What a chat or a search engine would read of the page as it is now. */
function readHead(page: Page) {
  return page.evaluate(() => {
    const content = (selector: string) => document.querySelector(selector)?.getAttribute('content');
    return {
      title: document.title,
      shared: content('meta[property="og:title"]'),
      description: content('meta[name="description"]'),
      canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      url: content('meta[property="og:url"]'),
      card: content('meta[property="og:image"]'),
    };
  });
}

test('after a selection, Back and Forward the head is that of a fresh load', async ({ page, context }) => {
  await openPlace(page, './');
  const home = await readHead(page);
  expect(home.card).toMatch(/\/card\.png$/);
  await press(page, passage(page, 'the-arrival').getByRole('link', { name: shoigu.title }));
  await expect(dossierHeading(page)).toHaveText(shoigu.title);
  const fresh = await context.newPage();
  await openPlace(fresh, page.url());
  const selected = await readHead(fresh);
  expect(selected.card).toMatch(/\/actors\/shoigu\/card\.png$/);
  await expect.poll(() => readHead(page)).toEqual(selected);
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
  await page.goBack();
  await expect.poll(() => readHead(page)).toEqual(home);
  await page.goForward();
  await expect.poll(() => readHead(page)).toEqual(selected);
});

test('what the head names is there, and is what it says', async ({ page, request, isMobile }) => {
  test.skip(isMobile, 'files are the same for all');
  await openPlace(page, './actors/shoigu/');
  const { card } = await readHead(page);
  const picture = await request.get(new URL(card ?? '', page.url()).pathname);
  expect(picture.headers()['content-type']).toBe('image/png');
  const size = await page.evaluate(
    async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    },
    new URL(card ?? '', page.url()).pathname,
  );
  expect(size).toEqual([1200, 630]);
  const manifest = await page.locator('link[rel="manifest"]').getAttribute('href');
  const { icons } = await (await request.get(manifest ?? '')).json();
  for (const { src } of icons) expect((await request.get(src)).status(), src).toBe(200);
  const story = await (await request.get('./story.json')).json();
  expect(story.actors.map(({ name }: { name: string }) => name)).toContain(shoigu.title);
});

/** Stands a page that says what became of an address where a host would have it. */
async function standMoved(page: Page, from: string, to: string[]) {
  const ways = to.map((address) => ({
    href: base() + address,
    canonical: base() + address,
    title: `To ${address}`,
    alt: `The card of ${address}`,
  }));
  const why = 'Two records were of one man.';
  const script = `${base()}moved.js`;
  const body = movedPage({ to: ways, why, story: 'The story', home: base(), script });
  await page.route(
    (url) => url.pathname === base() + from,
    (route) => route.fulfill({ contentType: 'text/html', body }),
  );
}

test('an address that moved says so and leads on, with lens and fragment', async ({ page }) => {
  await standMoved(page, 'actors/the-minister/', ['actors/shoigu/']);
  await page.goto('./actors/the-minister/?since=2022#ties');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This has moved');
  await expect(page.getByRole('main')).toContainText('Two records were of one man.');
  await page.getByRole('link', { name: 'To actors/shoigu/' }).click();
  await expect(page).toHaveURL('./actors/shoigu/?since=2022#ties');
  await expect(dossierHeading(page)).toHaveText(shoigu.title);
});

test('an address that was split names its parts; one with a fragment of its own keeps it', async ({
  page,
}) => {
  await standMoved(page, 'passages/the-day/', ['passages/the-arrival/', 'actors/shoigu/#dates']);
  await page.goto('./passages/the-day/?since=2022#ties');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This has been split');
  const link = (name: string) => page.getByRole('link', { name: `To ${name}` });
  await expect(link('passages/the-arrival/')).toHaveAttribute(
    'href',
    /\/passages\/the-arrival\/\?since=2022#ties$/,
  );
  await expect(link('actors/shoigu/#dates')).toHaveAttribute('href', /\/actors\/shoigu\/\?since=2022#dates$/);
});

test('what was withdrawn says why and leads to the story', async ({ page }) => {
  await standMoved(page, 'claims/gone/', []);
  await page.goto('./claims/gone/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This has been withdrawn');
  await page.getByRole('link', { name: 'Read the story from the start' }).click();
  await expect(page).toHaveURL('./');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an address that moved says what happened and leads on', async ({ page }) => {
    await standMoved(page, 'actors/the-minister/', ['actors/shoigu/']);
    await page.goto('./actors/the-minister/');
    await expect(page.getByText('Two records were of one man.')).toBeVisible();
    await page.getByRole('link', { name: 'To actors/shoigu/' }).click();
    await expect(page).toHaveURL('./actors/shoigu/');
  });
});
