import type { Locator, Page } from 'playwright/test';
import { textOf } from '../src/model/indexStory.ts';
import { refOf } from '../src/model/selection.ts';
import { tieSentence } from '../src/model/tieSentence.ts';
import { expectAccessible } from './support/accessible.ts';
import { forgive } from './support/complaints.ts';
import { touch } from './support/connecting.ts';
import { groupOf, openSearch, search, searchField } from './support/finding.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, pageParts, passage } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { expect, test } from './support/test.ts';
import { known, theStory } from './support/theStory.ts';

const { story } = theStory;
const shoigu = known('actor:shoigu');
const line = (page: Page) => search(page).getByRole('status').first();
const results = (page: Page) => search(page).getByRole('listitem').getByRole('link');

/** The first result under a heading. */
function firstOf(page: Page, kind: string): Locator {
  return groupOf(page, kind).getByRole('link').first();
}

test('an actor is found by any spelling, in any script, and mistyped', async ({ page }) => {
  await openSearch(page);
  for (const typed of ['shoigu', 'Шойгу', '쇼이구', 'SERGEY SHOYGU', 'shoigoo', 'who is Shoigu?']) {
    await searchField(page).fill(typed);
    await expect(results(page).first(), typed).toHaveText(shoigu.title);
  }
  await touch(results(page).first());
  await expect(page).toHaveURL('./actors/shoigu/');
  await expect(search(page)).toBeHidden();
  await expect(dossierHeading(page)).toHaveText(shoigu.title);
  await expect(dossierHeading(page)).toBeFocused();
});

test('a date is found in the forms in which people write it', async ({ page }) => {
  const armistice = known('event:armistice');
  await openSearch(page);
  for (const typed of [
    '1953',
    '27 July 1953',
    'July 27, 1953',
    '27.7.1953',
    '1953-07',
    'the 1950s',
    'summer 1953',
  ]) {
    await searchField(page).fill(typed);
    await expect(results(page).first(), typed).toHaveText(armistice.title);
  }
  await touch(results(page).first());
  await expect(page).toHaveURL(`.${pathOf('event:armistice')}`);
});

test('ties, claims and sources are found by their words', async ({ page }) => {
  const tie = story.ties.find(({ id }) => id === 'shoigu-visits-north-korea');
  const claim = story.claims.find(({ id }) => id === 'war-commander');
  const source = story.sources.find(({ title }) => title !== undefined);
  if (!tie || !claim || !source) throw new Error('the story has changed');
  const cases = [
    ['Ties', tieSentence(theStory, tie), tieSentence(theStory, tie), refOf('tie', tie.id)],
    ['Claims', claim.statement, claim.statement, refOf('claim', claim.id)],
    ['Sources', `${source.publisher} ${source.title}`, source.title ?? '', refOf('source', source.id)],
  ] as const;
  for (const [kind, typed, shown, ref] of cases) {
    await openPlace(page, './');
    await openSearch(page);
    await searchField(page).fill(typed);
    await expect(firstOf(page, kind)).toHaveText(shown);
    await touch(firstOf(page, kind));
    await expect(page).toHaveURL(`.${pathOf(ref)}`);
  }
});

test('words are shown where they stand, and lead to their passage in the story', async ({ page }) => {
  const told = story.passages.find((one) => textOf(one).includes('“hermit nation”'));
  await openPlace(page, './?find=hermit+nation');
  const link = firstOf(page, 'Passages');
  await expect(link.locator('mark')).toHaveText(['hermit', 'nation']);
  await expect(link).toContainText('a “hermit nation”, “loyal troopers”');
  await touch(link);
  await expect(page).toHaveURL(`./#${told?.id}`);
  await expect(passage(page, told?.id ?? '')).toBeFocused();
  await expect(passage(page, told?.id ?? '')).toBeInViewport();
});

test('the number of results is said, and of many only the best are shown until more are asked for', async ({
  page,
}) => {
  await openPlace(page, './?find=shoigu');
  const passages = groupOf(page, 'Passages');
  const total = Number(await passages.locator('.count').textContent());
  const shown = await passages.getByRole('link').count();
  expect(shown).toBeLessThan(total);
  const counts = await search(page).locator('.count').allTextContents();
  await expect(line(page)).toHaveText(`${counts.map(Number).reduce((sum, one) => sum + one)} results`);
  await touch(passages.getByRole('button', { name: `${total - shown} more passages` }));
  await expect(passages.getByRole('link')).toHaveCount(total);
  await expect(passages.getByRole('link').nth(shown)).toBeFocused();
});

test('typing errors are named as such, and nothing found offers what has a name like it', async ({
  page,
}) => {
  await openSearch(page);
  await searchField(page).fill('shoigoo');
  await expect(line(page)).toHaveText(/^Nothing is spelled so; \d+ results spelled much like it$/);
  await searchField(page).fill('shoigu napoleon');
  await expect(line(page)).toHaveText(/^Nothing holds all of these words; \d+ results for some of them$/);
  await searchField(page).fill('zzkartapolovzzzzz');
  await expect(line(page)).toHaveText('Nothing found');
  await expect(search(page)).toContainText('Nothing in this story agrees with “zzkartapolovzzzzz”.');
  const near = search(page).getByRole('link', { name: known('actor:kartapolov').title });
  await touch(near);
  await expect(page).toHaveURL('./actors/kartapolov/');
});

test('a search is an address: it can be sent, and lies over the place from which it was made', async ({
  page,
  context,
}) => {
  await openPlace(page, './actors/putin/');
  await openSearch(page);
  await searchField(page).fill('Шойгу');
  await expect(page).toHaveURL(`./actors/putin/?find=${encodeURIComponent('Шойгу')}`);
  const fresh = await context.newPage();
  await openPlace(fresh, page.url());
  for (const one of [page, fresh]) {
    await expect(searchField(one)).toHaveValue('Шойгу');
    await expect(searchField(one)).toBeFocused();
    await expect(results(one).first()).toHaveText(shoigu.title);
    await expect(dossierHeading(one)).toHaveText(known('actor:putin').title);
  }
  expect(await results(page).allTextContents()).toEqual(await results(fresh).allTextContents());
});

test('Back closes it, and Back from a result comes to the search as it was', async ({ page }) => {
  await openPlace(page, './');
  await openSearch(page);
  await page.goBack();
  await expect(search(page)).toBeHidden();
  await expect(page).toHaveURL('./');
  await openSearch(page);
  await searchField(page).fill('shoigu');
  await touch(results(page).first());
  await expect(page).toHaveURL('./actors/shoigu/');
  await page.goBack();
  await expect(page).toHaveURL('./?find=shoigu');
  await expect(searchField(page)).toHaveValue('shoigu');
  await page.goBack();
  await expect(search(page)).toBeHidden();
});

test('it closes by its button and beside it', async ({ page, isMobile }) => {
  await openPlace(page, './actors/putin/?find=1953');
  await touch(search(page).getByRole('button', { name: 'Close' }));
  await expect(page).toHaveURL('./actors/putin/');
  await expect(search(page)).toBeHidden();
  if (isMobile) return;
  await openPlace(page, './actors/putin/?find=1953');
  await page.mouse.click(20, 400);
  await expect(page).toHaveURL('./actors/putin/');
});

test('an empty search says what can be found, with examples that find something', async ({ page }) => {
  await openSearch(page);
  const examples = await search(page).getByRole('link').allTextContents();
  expect(examples.length).toBeGreaterThan(1);
  for (const example of examples) {
    await touch(search(page).getByRole('link', { name: example, exact: true }));
    await expect(searchField(page)).toHaveValue(example);
    await expect(searchField(page)).toBeFocused();
    await expect(groupOf(page, '').first()).toBeVisible();
    await page.goBack();
    await expect(searchField(page)).toHaveValue('');
  }
});

test('where it cannot be fetched, that is said, the page goes on, and it can be tried again', async ({
  page,
  complaints,
}) => {
  await page.route(/FindView/, (route) => route.abort());
  await openPlace(page, './?find=shoigu');
  const notice = page.locator('.find-notice');
  await expect(notice).toContainText('Search could not be loaded.');
  await touch(notice.getByRole('link', { name: 'Go on without' }));
  await expect(page).toHaveURL('./');
  await expect(notice).toBeHidden();
  await openSearch(page, { comes: false });
  await expect(notice).toContainText('Search could not be loaded.');
  await page.unroute(/FindView/);
  await touch(notice.getByRole('button', { name: 'Try again' }));
  await expect(searchField(page)).toBeFocused();
  forgive(complaints, /Failed to load resource/);
});

for (const typed of ['', 'shells', 'zzkartapolovzzzzz']) {
  test(`anyone can use it: axe finds nothing against WCAG 2.2 AA, with “${typed}” in the field`, async ({
    page,
  }) => {
    await openPlace(page, `./?find=${typed}`);
    await expect(search(page).getByRole('link').first()).toBeVisible();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
  });
}

test('an address that is not in the story offers to look for it', async ({ page, complaints }) => {
  await openPlace(page, './actors/shoigu-sergei/');
  const offer = page.getByRole('link', { name: 'Find “shoigu sergei” in this story' });
  await touch(offer);
  await expect(page).toHaveURL('./?find=shoigu+sergei');
  await expect(results(page).first()).toHaveText(shoigu.title);
  forgive(complaints, /404/);
});

test.describe('by keyboard', () => {
  test.skip(({ isMobile }) => isMobile, 'phones have no keys of their own');

  test('slash, and ctrl or cmd K, open it; Escape closes it and gives the focus back', async ({ page }) => {
    await openPlace(page, './actors/putin/');
    const close = pageParts.dossier(page).getByRole('link', { name: 'Close', exact: true });
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      await close.focus();
      await page.keyboard.press(key);
      await expect(page).toHaveURL('./actors/putin/?find=');
      await expect(searchField(page)).toBeFocused();
      await expect(searchField(page)).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(page).toHaveURL('./actors/putin/');
      await expect(close).toBeFocused();
    }
  });

  test('a slash that is typed in a field stays there', async ({ page }) => {
    await openPlace(page, './connect/');
    await page.getByRole('combobox', { name: 'From' }).focus();
    await page.keyboard.type('a/b');
    await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('a/b');
    await openPlace(page, './?find=');
    await page.keyboard.type('27/7/1953');
    await expect(searchField(page)).toHaveValue('27/7/1953');
    await expect(results(page).first()).toHaveText(known('event:armistice').title);
  });

  test('arrows walk the results, what is typed goes to the field, Enter follows', async ({ page }) => {
    await openPlace(page, './');
    await page.keyboard.press('/');
    await expect(searchField(page)).toBeFocused();
    await page.keyboard.type('kim');
    const links = results(page);
    await expect(links.first()).toHaveText(known('actor:kim-jong-un').title);
    await page.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(
      search(page).getByRole('listitem').or(search(page).getByRole('button')).last(),
    ).toBeInViewport();
    await expect(links.first()).not.toBeFocused();
    await page.keyboard.press('Home');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(searchField(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type(' jong');
    await expect(searchField(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('./actors/kim-jong-un/');
    await expect(dossierHeading(page)).toBeFocused();
  });

  test('the keys of the page beneath keep still', async ({ page }) => {
    await openPlace(page, './actors/shoigu/?find=shoigu');
    await expect(results(page).first()).toBeVisible();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    await expect(searchField(page)).toHaveValue('shoiguj');
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});
