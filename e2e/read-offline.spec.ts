import { keptForOffline } from './support/keptForOffline.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, pageParts, passage } from './support/pageParts.ts';
import { press } from './support/press.ts';
import { shownOn } from './support/shownOn.ts';
import { expect, test } from './support/test.ts';
import { known, theStory } from './support/theStory.ts';

const { story } = theStory;
const [claim] = story.claims;

test.use({ keepsOffline: true });

test('after one visit the whole explainer reads offline', async ({ page, context }) => {
  await openPlace(page, './');
  await keptForOffline(page);
  await context.setOffline(true);

  await openPlace(page, './');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline);
  await expect(page.locator('#story .passage')).toHaveCount(story.passages.length);

  await openPlace(page, './actors/wagner/?since=2022#ties');
  await expect(page).toHaveURL('./actors/wagner/?since=2022#ties');
  await expect(page).toHaveTitle(`${known('actor:wagner').title} · ${story.title}`);
  await expect(dossierHeading(page)).toHaveText(known('actor:wagner').title);
  await expect(page.locator('.lens')).toBeVisible();

  await openPlace(page, `./claims/${claim?.id}/`);
  await expect(dossierHeading(page)).toHaveText(known(`claim:${claim?.id ?? ''}`).title);
  await press(page, pageParts.dossier(page).getByRole('link', { name: 'Close' }));
  await expect(page).toHaveURL('./');

  await openPlace(page, './connect/?from=putin&to=wagner');
  await expect(pageParts.dossier(page).getByRole('combobox')).toHaveCount(2);

  await openPlace(page, './actors/nobody-at-all/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not in this story');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');

  await page.goto('./article/#F12');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#F12')).toBeInViewport();
  await page.goto('./method');
  await expect(page.getByRole('main')).toContainText('standing');
});

test('a page that was never visited shows offline what it shows online', async ({ page, context }) => {
  const late = pageParts.dossier(page).getByRole('heading', { name: 'How do we know?' });
  await openPlace(page, './actors/shoigu/?since=2022');
  await expect(late).toBeVisible();
  const online = await shownOn(page);
  await openPlace(page, './');
  await keptForOffline(page);
  // Visited pages are kept too; without this one the front page stands in for it.
  await page.evaluate(async () => {
    for (const name of await caches.keys())
      await (await caches.open(name)).delete(new URL('actors/shoigu/', document.baseURI));
  });
  await context.setOffline(true);
  await openPlace(page, './actors/shoigu/?since=2022');
  await expect.poll(() => shownOn(page)).toEqual(online);
});

test('a page that was visited opens offline as it was built', async ({ page, context }) => {
  await openPlace(page, './');
  await keptForOffline(page);
  await openPlace(page, './actors/putin/');
  await expect
    .poll(() =>
      page.evaluate(async () => (await caches.match(location.href))?.headers.get('Content-Type') ?? null),
    )
    .toContain('text/html');
  await context.setOffline(true);
  const response = await openPlace(page, './actors/putin/?since=2022');
  expect(await response?.text()).toContain('data-page="/actors/putin/"');
  await expect(dossierHeading(page)).toHaveText(known('actor:putin').title);
});

test('a host that fails is no reason not to read', async ({ page, context }) => {
  await openPlace(page, './');
  await keptForOffline(page);
  await context.route(
    (url) => url.pathname.endsWith('/actors/kim-jong-un/'),
    (route) => route.fulfill({ status: 503, body: 'Too many readers' }),
  );
  await openPlace(page, './actors/kim-jong-un/');
  await expect(dossierHeading(page)).toHaveText(known('actor:kim-jong-un').title);
});

test('nothing is kept for a reader who asks to be spared data', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const asked = page.waitForResponse(/keepOffline-/);
  await openPlace(page, './');
  await (await asked).finished();
  await press(
    page,
    passage(page, story.passages[0]?.id ?? '')
      .getByRole('link')
      .first(),
  );
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
