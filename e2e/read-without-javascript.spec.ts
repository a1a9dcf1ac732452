import { textOf } from '../src/model/indexStory.ts';
import { forgive } from './support/complaints.ts';
import { dossierHeading, listed, pageParts, passage } from './support/pageParts.ts';
import { press } from './support/press.ts';
import { expect, test } from './support/test.ts';
import { known, theStory } from './support/theStory.ts';

test.use({ javaScriptEnabled: false });

const { story } = theStory;
const shoigu = known('actor:shoigu');

test('the story can be read from start to end', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline);
  await expect(page.locator('#story .passage')).toHaveCount(story.passages.length);
  for (const told of [story.passages[0], story.passages.at(-1)]) {
    if (!told) throw new Error('the story has no passages');
    await expect(passage(page, told.id)).toContainText(textOf(told));
    await passage(page, told.id).scrollIntoViewIfNeeded();
    await expect(passage(page, told.id)).toBeInViewport();
  }
});

test('a mention leads to a page with its dossier, and Close leads back', async ({ page }) => {
  await page.goto('./');
  await passage(page, shoigu.passages[0]?.id ?? '')
    .getByRole('link', { name: shoigu.title, exact: true })
    .click();
  await expect(page).toHaveURL('./actors/shoigu/');
  await expect(page).toHaveTitle(`${shoigu.title} · ${story.title}`);
  await expect(dossierHeading(page)).toHaveText(shoigu.title);
  await expect(dossierHeading(page)).toBeInViewport();
  await expect(pageParts.story(page).locator('a[data-lit]').first()).toBeAttached();
  await listed(page, 'Ties').getByRole('link').first().click();
  await expect(dossierHeading(page)).toHaveText(
    shoigu.ties[0] ? known(`tie:${shoigu.ties[0].id}`).title : '',
  );
  await pageParts.dossier(page).getByRole('link', { name: 'Close', exact: true }).click();
  await expect(page).toHaveURL('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('a dossier is whole, or says how much of a list it holds', async ({ page }) => {
  const show = known('event:arms-show');
  await page.goto('./events/arms-show/');
  await expect(listed(page, 'Passages').getByRole('listitem')).toHaveCount(show.passages.length);
  await expect(listed(page, 'Actors').getByRole('listitem')).toHaveCount(show.actors.length);
  await page.goto('./actors/shoigu/');
  const totals = {
    Passages: shoigu.passages,
    Ties: shoigu.ties,
    Dates: shoigu.events,
    Sources: shoigu.sources,
  };
  for (const [heading, { length }] of Object.entries(totals)) {
    const list = listed(page, heading);
    const shown = await list.getByRole('listitem').filter({ visible: true }).count();
    expect(shown, heading).toBeGreaterThan(0);
    if (shown < length) await expect(list).toContainText(`The first ${shown}`);
    else expect(shown, heading).toBe(length);
  }
});

test('the passages of a dossier lead to their places in the story', async ({ page }) => {
  await page.goto('./actors/shoigu/');
  await listed(page, 'Passages')
    .getByRole('listitem')
    .nth(2)
    .getByRole('link', { name: /^Show in/ })
    .click();
  const id = shoigu.passages[2]?.id ?? '';
  await expect(page).toHaveURL(`./actors/shoigu/#${id}`);
  await expect(passage(page, id)).toBeInViewport();
});

test('marks of the pictures are links that work', async ({ page, isMobile }) => {
  await page.goto('./#ties');
  await press(page, pageParts.ties(page).getByRole('link', { name: `${shoigu.title}: ` }), { still: true });
  await expect(page).toHaveURL('./actors/shoigu/');
  await page.goto('./#dates');
  const dates = pageParts.dates(page).getByRole('link').filter({ visible: true });
  await expect(dates).toHaveCount(story.events.length);
  await press(page, dates.first());
  await expect(page).toHaveURL(/\/events\/[a-z-]+\/$/);
  await expect(pageParts.bar(page)).toBeVisible({ visible: isMobile });
});

test('on a phone the bar shows one part at a time, by its links alone', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'wide screens show all parts at once');
  for (const start of ['./', './actors/shoigu/']) {
    await page.goto(start);
    const bar = pageParts.bar(page);
    const [ties, dates, cast] = [page.locator('#ties'), page.locator('#dates'), page.locator('#cast')];
    await expect(ties).toBeHidden();
    // Searching needs script.
    await expect(bar.getByText('Find')).toBeHidden();
    await bar.getByRole('link', { name: 'Ties' }).tap();
    await expect(page).toHaveURL(`${start}#ties`);
    await expect(ties).toBeInViewport();
    await expect(ties.getByRole('link', { name: `${shoigu.title}: ` })).toBeInViewport();
    await bar.getByRole('link', { name: 'Dates' }).tap();
    await expect(dates).toBeInViewport();
    await expect(ties).toBeHidden();
    await bar.getByRole('link', { name: 'Cast' }).tap();
    await expect(page).toHaveURL('./#cast');
    await expect(dates).toBeHidden();
    await expect(cast.getByRole('link', { name: shoigu.title })).toBeVisible();
    await bar.getByRole('link', { name: 'Story' }).tap();
    await expect(cast).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  }
});

test('no button is on show that does nothing', async ({ page, complaints }) => {
  for (const address of ['./', './actors/shoigu/', './claims/war-commander/', './connect/', './nowhere/']) {
    await page.goto(address);
    await expect(page.getByRole('button').filter({ visible: true }), address).toHaveCount(0);
  }
  forgive(complaints, /status of 404/);
});

test('what is not in this story says so and leads back', async ({ page, complaints }) => {
  const response = await page.goto('./actors/shoygu/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not in this story');
  await page.getByRole('link', { name: 'Read the story from the start' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline);
  forgive(complaints, /status of 404/);
});
