import type { Page } from 'playwright/test';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, listed, pageParts, passage } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { expect, test } from './support/test.ts';
import { known, theStory } from './support/theStory.ts';

const { story } = theStory;
const shoigu = known('actor:shoigu');
const told = shoigu.passages.map(({ id }) => id);

test.skip(({ isMobile }) => isMobile, 'phones have no keyboard to walk with');

async function pressTimes(page: Page, key: string, times: number) {
  for (let at = 0; at < times; at += 1) await page.keyboard.press(key);
}

test('the first stop is a way past the header, into the story', async ({ page }) => {
  await openPlace(page, './');
  const skip = page.getByRole('link', { name: 'Skip to the story' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./#story');
  await expect(pageParts.story(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(pageParts.story(page).getByRole('link').first()).toBeFocused();
});

test('Tab goes from the story through every mark to the dossier, in the order of the page', async ({
  page,
}) => {
  await openPlace(page, './actors/shoigu/');
  await expect(pageParts.ties(page).getByRole('group', { name: 'Show only' })).toBeVisible();
  const stopsIn = (part: string) => page.locator(part).locator('a[href], button').filter({ visible: true });
  const last = pageParts.story(page).getByRole('link').last();
  await last.focus();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    document.addEventListener('focusin', ({ target }) => {
      seen.push(
        (target instanceof Element && target.closest('.edge, #ties, #dates, #dossier')?.id) || 'story',
      );
    });
  });
  const counts = [
    ['story', await page.locator('.edge').count()],
    // The picture is one stop, after what works on it.
    ['ties', 1 + (await page.locator('#ties button').filter({ visible: true }).count())],
    [
      'dates',
      1 + (await page.locator('#dates').locator('button, [role="slider"]').filter({ visible: true }).count()),
    ],
    ['dossier', await stopsIn('#dossier').count()],
  ] as const;
  await pressTimes(
    page,
    'Tab',
    counts.reduce((sum, [, count]) => sum + count, 0),
  );
  const seen = await page.evaluate('seen').then((list) => list as string[]);
  expect(seen).toEqual(counts.flatMap(([part, count]) => Array.from({ length: count }, () => part)));
});

test('every mention of the story is a stop', async ({ page }) => {
  await openPlace(page, './');
  const mentions = story.passages.flatMap(({ runs }) => runs.filter(({ ref }) => ref)).length;
  const stops = await page
    .locator('#story .passage a')
    .evaluateAll(
      (all) => all.filter((one) => (one as HTMLElement).tabIndex === 0 && one.hasAttribute('href')).length,
    );
  expect(stops).toBeGreaterThanOrEqual(mentions + story.passages.length);
  await pageParts.story(page).getByRole('link').first().focus();
  await pressTimes(page, 'Tab', 4);
  await expect(pageParts.story(page).getByRole('link').nth(4)).toBeFocused();
});

test('Enter selects a mention, Escape gives the focus back to it', async ({ page }) => {
  await openPlace(page, './');
  const mention = passage(page, told[1] ?? '')
    .locator(`a[href="${pathOf(shoigu.ref)}"]`)
    .first();
  await mention.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./actors/shoigu/');
  await expect(dossierHeading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(pageParts.dossier(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('./');
  await expect(mention).toBeFocused();
});

test('Enter selects an actor, a line and a date of the pictures; Escape gives the focus back', async ({
  page,
}) => {
  await openPlace(page, './');
  const marks = [
    pageParts.ties(page).getByRole('link', { name: `${shoigu.title}: ` }),
    pageParts.ties(page).locator('a.tie').nth(7),
    pageParts.dates(page).locator('a.event').nth(3),
  ];
  for (const mark of marks) {
    const path = (await mark.getAttribute('href')) ?? '';
    await mark.focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).pathname).toBe(path);
    await expect(dossierHeading(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('./');
    await expect(mark).toBeFocused();
  }
});

test('Escape after several choices gives the focus to the mark that opened the first', async ({ page }) => {
  await openPlace(page, './');
  const mention = passage(page, told[0] ?? '').getByRole('link', { name: shoigu.title, exact: true });
  await mention.focus();
  await page.keyboard.press('Enter');
  await listed(page, 'Ties').getByRole('link').first().press('Enter');
  await expect(page).toHaveURL(/\/ties\//);
  await listed(page, 'Actors').getByRole('link').first().press('Enter');
  await expect(dossierHeading(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('./');
  await expect(mention).toBeFocused();
});

test('focus previews what hovering would', async ({ page }) => {
  await openPlace(page, './');
  await pageParts
    .story(page)
    .getByRole('link', { name: /^Edition/ })
    .focus();
  await page.keyboard.press('Tab');
  const mention = page.locator('#story .passage a').first();
  await expect(mention).toBeFocused();
  const path = await mention.getAttribute('href');
  await expect(page.locator(`#ties a[href="${path}"], #dates svg a[href="${path}"]`)).toHaveAttribute(
    'data-glow',
    'true',
  );
  await expect(page).toHaveURL('./');
});

test('where the focus is can be seen', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  const look = () =>
    page.evaluate(() => {
      const { activeElement: here } = document;
      if (!here) return null;
      const styles = [here, ...here.querySelectorAll('path, circle, text')].map((one) => {
        const { outlineStyle, outlineWidth, stroke, strokeWidth, fill } = getComputedStyle(one);
        return [
          outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth}`,
          stroke,
          strokeWidth,
          fill,
        ].join(' ');
      });
      return styles.join('; ');
    });
  const stops = [
    page.locator('.masthead a').first(),
    pageParts.story(page).getByRole('link').nth(2),
    pageParts.ties(page).locator('a.tie').first(),
    pageParts.ties(page).locator('a.node').first(),
    pageParts.dates(page).getByRole('link').first(),
    pageParts.dossier(page).getByRole('button').first(),
    listed(page, 'Ties').getByRole('link').first(),
  ];
  for (const stop of stops) {
    // Only the keyboard's focus has to show, so it gets there by a Tab back and forth.
    await stop.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
    const focused = await look();
    const plain = await stop.evaluate((element: HTMLElement) => {
      element.blur();
      const styles = [element, ...element.querySelectorAll('path, circle, text')].map((one) => {
        const { outlineStyle, outlineWidth, stroke, strokeWidth, fill } = getComputedStyle(one);
        return [
          outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth}`,
          stroke,
          strokeWidth,
          fill,
        ].join(' ');
      });
      return styles.join('; ');
    });
    expect(focused, `${stop}`).not.toBe(plain);
  }
});

test('j and k step through the lit passages and stop at the ends', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  await expect(page.locator('.edge').first()).toBeVisible();
  for (const id of told.slice(0, 3)) {
    await page.keyboard.press('j');
    await expect(passage(page, id)).toBeFocused();
    await expect(passage(page, id)).toBeInViewport();
  }
  await page.keyboard.press('k');
  await expect(passage(page, told[1] ?? '')).toBeFocused();
  await pressTimes(page, 'j', told.length + 2);
  await expect(passage(page, told.at(-1) ?? '')).toBeFocused();
  await pressTimes(page, 'k', told.length + 2);
  await expect(passage(page, told[0] ?? '')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(
    passage(page, told[0] ?? '')
      .getByRole('link')
      .first(),
  ).toBeFocused();
});

test('letters typed into a field do not step, nor do they with a modifier', async ({ page }) => {
  await openPlace(page, './connect/?from=putin&to=wagner');
  const field = page.getByRole('combobox', { name: 'From', exact: true });
  await field.focus();
  await page.keyboard.press('j');
  await expect(field).toBeFocused();
  await openPlace(page, './actors/shoigu/');
  await page.keyboard.press('Alt+j');
  await expect(page.locator('.passage:focus')).toHaveCount(0);
});
