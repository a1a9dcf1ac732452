import type { Page } from 'playwright/test';
import { mentionsOf, textOf } from '../src/model/indexStory.ts';
import { refOf, splitRef } from '../src/model/selection.ts';
import type { Passage } from '../src/model/story.ts';
import { whenOf } from '../src/model/when.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, listed, pageParts, passage } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { press } from './support/press.ts';
import { strengthsIn } from './support/strengthsIn.ts';
import { expect, test } from './support/test.ts';
import { known, theStory } from './support/theStory.ts';

const { story } = theStory;
const show = known('event:arms-show');
const lens = '?since=2023-07&until=2023-08';

function isInLens(event: string): boolean {
  const { start, end } = whenOf(theStory.find('event', event)?.when ?? '');
  return start <= whenOf('2023-08').end && end >= whenOf('2023-07').start;
}

/** A passage with no date stays: the lens cannot judge it. */
function staysInView(told: Passage): boolean {
  const events = mentionsOf(told)
    .map(splitRef)
    .filter(({ kind }) => kind === 'event');
  return events.length === 0 || events.some(({ id }) => isInLens(id));
}

function note(page: Page) {
  return page.getByRole('banner').getByText('In view:');
}

test('a date opens what is known of it', async ({ page, isMobile }) => {
  await openPlace(page, './');
  if (isMobile) await pageParts.bar(page).getByRole('link', { name: 'Dates' }).tap();
  await press(
    page,
    pageParts
      .dates(page)
      .locator(`a[href="${pathOf(show.ref)}"]`)
      .filter({ visible: true }),
  );
  await expect(page).toHaveURL(isMobile ? './events/arms-show/#dates' : './events/arms-show/');
  await expect(dossierHeading(page)).toHaveText(show.title);
  await expect(dossierHeading(page)).toBeFocused();
  await expect(pageParts.dossier(page)).toContainText(show.line);
  const quotes = listed(page, 'Passages').getByRole('listitem');
  await expect(quotes).toHaveCount(show.passages.length);
  for (const [at, told] of show.passages.entries()) {
    await expect(quotes.nth(at)).toContainText(textOf(told));
    const marked = told.runs.flatMap(({ ref, text }) => (ref === show.ref ? [text] : []));
    await expect(quotes.nth(at).locator('a[data-lit]')).toHaveText(marked);
  }
  const paths = (heading: string) =>
    listed(page, heading)
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname));
  expect(await paths('Actors')).toEqual(show.actors.map(({ id }) => pathOf(refOf('actor', id))));
  expect(await paths('Ties')).toEqual(show.ties.map(({ id }) => pathOf(refOf('tie', id))));
});

test('the date and those who were there are lit and linked', async ({ page }) => {
  await openPlace(page, './events/arms-show/');
  const strengths = await strengthsIn(page.locator('#dates'));
  expect(strengths).toEqual(
    Object.fromEntries(
      story.events.map(({ id }) => [pathOf(refOf('event', id)), id === 'arms-show' ? 'lit' : 'quiet']),
    ),
  );
  const ties = await strengthsIn(page.locator('#ties'));
  const there = new Set(show.actors.map(({ id }) => id));
  expect(there.size).toBeGreaterThan(1);
  for (const { id } of story.actors)
    expect(ties[pathOf(refOf('actor', id))], id).toBe(there.has(id) ? 'linked' : 'quiet');
});

test('every date of the timeline has its place in the list, in order of time', async ({ page, isMobile }) => {
  await openPlace(page, './#dates');
  const dates = pageParts.dates(page).locator('a:not(.fold)');
  await expect(dates).toHaveCount(story.events.length);
  const paths = await dates.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(paths.sort()).toEqual(story.events.map(({ id }) => pathOf(refOf('event', id))).sort());
  if (!isMobile) return;
  const rows = await page
    .locator('.date-list a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(rows).toEqual(story.events.map(({ id }) => pathOf(refOf('event', id))));
});

test('a lens says what it keeps, and quiets the rest', async ({ page }) => {
  await openPlace(page, `./${lens}`);
  const kept = story.passages.filter(staysInView);
  expect(kept.length).toBeLessThan(story.passages.length);
  await expect(note(page)).toContainText('from July 2023 until August 2023');
  await expect(note(page)).toContainText(`${kept.length} of ${story.passages.length} passages`);
  expect(await strengthsIn(page.locator('#dates'))).toEqual(
    Object.fromEntries(
      story.events.map(({ id }) => [pathOf(refOf('event', id)), isInLens(id) ? null : 'quiet']),
    ),
  );
  const quiet = await page
    .locator('#story .passage[data-strength="quiet"]')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(quiet).toEqual(story.passages.filter((told) => !staysInView(told)).map(({ id }) => id));
});

test('a lens stays through every link, until it is cleared', async ({ page }) => {
  await openPlace(page, `./${lens}`);
  const [first] = story.passages;
  await press(page, passage(page, first?.id ?? '').getByRole('link', { name: 'Sergei Shoigu' }));
  await expect(page).toHaveURL(`./actors/shoigu/${lens}`);
  await expect(note(page)).toBeVisible();
  await press(page, listed(page, 'Dates').getByRole('link').last());
  await expect(page).toHaveURL(new RegExp(`/events/[a-z-]+/${lens.replace('?', '\\?')}$`));
  await page.goBack();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`./${lens}`);
  await page.goBack();
  await expect(page).toHaveURL(`./actors/shoigu/${lens}`);
  await press(page, page.getByRole('link', { name: 'Show everything' }), { still: true });
  await expect(page).toHaveURL('./actors/shoigu/');
  await expect(note(page)).toHaveCount(0);
  await expect(dossierHeading(page)).toHaveText('Sergei Shoigu');
});

const cleaned: [string, string][] = [
  [
    './actors/shoigu/?until=2023-07&since=2022-13&kinds=ghost,person&x=1',
    './actors/shoigu/?until=2023-07&kinds=person',
  ],
  ['./?since=2023&until=2022', './'],
  ['./?kinds=state&kinds=person', './?kinds=state'],
  ['./?standing=disputed,alleged#the-arrival', './?standing=alleged,disputed#the-arrival'],
  ['./#NOT%20an%20id', './'],
  ['./?since=%E0%A4%A', './'],
  ['./connect/?to=shoigu&from=NOT%20an%20id', './connect/?to=shoigu'],
  ['./connect/?to=shoigu&from=putin', './connect/?from=putin&to=shoigu'],
  ['./index.html', './'],
];
test('what is ill-formed in an address is cleaned away without a step in the history; the rest holds', async ({
  page,
  context,
}) => {
  await openPlace(page, './');
  const steps = (one: Page) => one.evaluate(() => history.length);
  const plain = await steps(page);
  for (const [asked, clean] of cleaned) {
    const dirty = await context.newPage();
    await openPlace(dirty, asked);
    await expect(dirty, asked).toHaveURL(clean);
    expect(await steps(dirty), asked).toBe(plain);
    await expect(note(dirty), asked).toHaveCount(/since|until|kinds|standing/.test(clean) ? 1 : 0);
    await dirty.close();
  }
});
