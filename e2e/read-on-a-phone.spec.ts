import type { Page } from 'playwright/test';
import { textOf } from '../src/model/indexStory.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, listed, pageParts, passage } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { press } from './support/press.ts';
import { expect, test } from './support/test.ts';
import { known, theStory } from './support/theStory.ts';

const { story } = theStory;
const shoigu = known('actor:shoigu');

test.skip(({ isMobile }) => !isMobile, 'wide screens have no bar and no sheet');

/** Whether a part lies on top in the middle of the screen. */
function isOnTop(page: Page, part: string): Promise<boolean> {
  return page.evaluate(
    (id) => document.elementFromPoint(innerWidth / 2, innerHeight * 0.3)?.closest(`#${id}`) !== null,
    part,
  );
}

test('the bar switches between the parts; each is an address; Back undoes it', async ({ page }) => {
  await openPlace(page, './');
  const bar = pageParts.bar(page);
  const at = async (part: string, id: string) => {
    await expect.poll(() => isOnTop(page, id)).toBe(true);
    await expect(bar.locator('[aria-current]')).toHaveText([part]);
  };
  await at('Story', 'story');
  const steps: [string, string, string][] = [
    ['Ties', 'ties', './#ties'],
    ['Dates', 'dates', './#dates'],
    ['Cast', 'dossier', './#cast'],
    ['Story', 'story', './#story'],
  ];
  for (const [part, id, address] of steps) {
    await bar.getByRole('link', { name: part }).tap();
    await expect(page).toHaveURL(address);
    await at(part, id);
  }
  for (const [part, id, address] of steps.slice(0, -1).reverse()) {
    await page.goBack();
    await expect(page).toHaveURL(address);
    await at(part, id);
  }
  await page.goBack();
  await expect(page).toHaveURL('./');
  await at('Story', 'story');
});

test('switching parts keeps what is selected and where the reader was', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  const fifth = shoigu.passages[5]?.id ?? '';
  await passage(page, fifth).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const before = await page.evaluate(() => scrollY);
  const bar = pageParts.bar(page);
  await bar.getByRole('link', { name: 'Ties' }).tap();
  await expect(page).toHaveURL('./actors/shoigu/#ties');
  await expect(dossierHeading(page)).toHaveText(shoigu.title);
  const mark = pageParts.ties(page).getByRole('link', { name: `${shoigu.title}: ` });
  await expect(mark).toHaveAttribute('data-strength', 'lit');
  await page.goBack();
  await expect(page).toHaveURL('./actors/shoigu/');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

test('the sheet never covers the mention that opened it', async ({ page }) => {
  await openPlace(page, './');
  const mentions = page.locator('#story .passage a[href*="/actors/"]');
  const count = await mentions.count();
  for (const at of [3, 20, 41, 60].map((index) => index % count)) {
    const mention = mentions.nth(at);
    const inBar = await pageParts.bar(page).evaluate((bar) => bar.getBoundingClientRect().top);
    await mention.evaluate((element, bottom) => {
      scrollBy(0, element.getBoundingClientRect().bottom + 6 - bottom);
    }, inBar);
    await press(page, mention, { still: true });
    await expect(dossierHeading(page)).toBeFocused();
    const [bottom, top] = await Promise.all([
      mention.evaluate((element) => element.getBoundingClientRect().bottom),
      pageParts.dossier(page).evaluate((sheet) => sheet.getBoundingClientRect().top),
    ]);
    expect(bottom).toBeLessThanOrEqual(top);
    await expect(mention).toBeInViewport();
    await press(page, pageParts.dossier(page).getByRole('link', { name: 'Close', exact: true }), {
      still: true,
    });
    await expect(page).toHaveURL('./');
  }
});

test('the last words of the story can be read with the sheet open', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  const last = passage(page, story.passages.at(-1)?.id ?? '');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const [bottom, top] = await Promise.all([
    last.evaluate((element) => element.getBoundingClientRect().bottom),
    pageParts.dossier(page).evaluate((sheet) => sheet.getBoundingClientRect().top),
  ]);
  expect(bottom).toBeLessThanOrEqual(top);
});

function heightOfSheet(page: Page): Promise<number> {
  return pageParts.dossier(page).evaluate((sheet) => sheet.getBoundingClientRect().height);
}

/** What the sheet can take: all between the header and the bar. */
function room(page: Page): Promise<number> {
  return page.evaluate(() => {
    const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    return (edge('.part-bar')?.top ?? 0) - (edge('.masthead')?.bottom ?? 0);
  });
}

test('the sheet is pulled to full height by its button, and back', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  const handle = page.getByRole('button', { name: 'Full height' });
  const low = await heightOfSheet(page);
  expect(low).toBeLessThan(0.6 * (await room(page)));
  await handle.tap();
  await expect(handle).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => heightOfSheet(page)).toBeCloseTo(await room(page), 0);
  await handle.tap();
  await expect(handle).toHaveAttribute('aria-expanded', 'false');
  await expect.poll(() => heightOfSheet(page)).toBeCloseTo(low, 0);
});

/** A finger that goes down on the handle, moves by so many pixels, and lifts. */
async function drag(page: Page, by: number) {
  const box = await page.getByRole('button', { name: 'Full height' }).boundingBox();
  if (!box) throw new Error('the sheet has no handle');
  const finger = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [{ x, y }]);
  for (let part = 1; part <= 8; part += 1) await send('touchMove', [{ x, y: y + (by * part) / 8 }]);
  await send('touchEnd', []);
  await finger.detach();
}

test('the sheet is pulled up and down by a finger', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  const low = await heightOfSheet(page);
  await drag(page, -250);
  await expect.poll(() => heightOfSheet(page)).toBeCloseTo(await room(page), 0);
  await drag(page, 250);
  await expect.poll(() => heightOfSheet(page)).toBeCloseTo(low, 0);
});

test('“Show in” shows the passage, also from a sheet at full height', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  await page.getByRole('button', { name: 'Full height' }).tap();
  const told = shoigu.passages[4];
  const quote = listed(page, 'Passages').getByRole('listitem').nth(4);
  await expect(quote).toContainText(told ? textOf(told) : '');
  await press(page, quote.getByRole('link', { name: /^Show in/ }));
  await expect(page).toHaveURL(`./actors/shoigu/#${told?.id}`);
  const shown = await passage(page, told?.id ?? '').evaluate((element) => {
    const { left, top, bottom } = element.getBoundingClientRect();
    const open = [0.1, 0.3, 0.5].map((part) =>
      document.elementFromPoint(left + 20, top + (bottom - top) * part),
    );
    return open.some((one) => one?.closest('.passage') === element);
  });
  expect(shown, 'something of the passage is on top').toBe(true);
});

test('from ties and dates, “Show in” goes to the story', async ({ page }) => {
  await openPlace(page, './actors/shoigu/#ties');
  await press(
    page,
    listed(page, 'Passages')
      .getByRole('link', { name: /^Show in/ })
      .first(),
  );
  await expect(page).toHaveURL(`./actors/shoigu/#${shoigu.passages[0]?.id}`);
  await expect(page.locator('#ties')).toBeHidden();
  await expect(passage(page, shoigu.passages[0]?.id ?? '')).toBeInViewport();
});

test('what is chosen in the picture keeps the picture open', async ({ page }) => {
  await openPlace(page, './#ties');
  await press(page, pageParts.ties(page).getByRole('link', { name: `${shoigu.title}: ` }), { still: true });
  await expect(page).toHaveURL('./actors/shoigu/#ties');
  await expect(page.locator('#ties')).toBeVisible();
  await expect(dossierHeading(page)).toBeVisible();
  await press(page, pageParts.dossier(page).getByRole('link', { name: 'Close', exact: true }), {
    still: true,
  });
  await expect(page).toHaveURL('./#ties');
});

test('the cast is a way in', async ({ page }) => {
  await openPlace(page, './');
  await pageParts.bar(page).getByRole('link', { name: 'Cast' }).tap();
  const entry = pageParts.dossier(page).locator(`a[href="${pathOf('actor:kim-jong-un')}"]`);
  await expect(pageParts.dossier(page).locator('a[href*="/actors/"]')).toHaveCount(story.actors.length);
  await press(page, entry);
  await expect(dossierHeading(page)).toHaveText(known('actor:kim-jong-un').title);
  await page.goBack();
  await expect(page).toHaveURL('./#cast');
  await expect(entry).toBeVisible();
});

test('what a finger must hit is large enough', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  const sizes = (selector: string) =>
    page
      .locator(selector)
      .filter({ visible: true })
      .evaluateAll((all) =>
        all.map((one) => {
          const { width, height } = one.getBoundingClientRect();
          return { name: one.textContent || one.getAttribute('aria-label'), width, height };
        }),
      );
  const bar = await sizes('.part-bar a');
  expect(bar).toHaveLength(5);
  for (const { name, width, height } of bar)
    expect(Math.min(width, height), `${name}`).toBeGreaterThanOrEqual(44);
  // WCAG 2.2 asks for 24 pixels at least.
  for (const { name, width, height } of await sizes(
    '#dossier .actions :is(a, button), .handle, .masthead a, .edge',
  )) {
    expect(Math.min(width, height), `${name}`).toBeGreaterThanOrEqual(24);
  }
});
