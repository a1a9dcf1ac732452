import type { Page } from 'playwright/test';
import { inOrder } from '../src/layout/timelineRows.ts';
import { refOf } from '../src/model/selection.ts';
import { type Finger, fingersOn } from './support/fingersOn.ts';
import { openPlace } from './support/openPlace.ts';
import { pageParts } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { press } from './support/press.ts';
import { expect, test } from './support/test.ts';
import { theStory } from './support/theStory.ts';

const events = inOrder(theStory.story.events);
const tool = (page: Page, name: string) => pageParts.dates(page).getByRole('button', { name, exact: true });
const picture = (page: Page) => page.locator('#dates svg.picture');
const track = (page: Page) => pageParts.dates(page).getByRole('group', { name: 'Window in time' });
const drawn = (page: Page) => picture(page).locator('a.event').count();
const markOf = (page: Page, id: string) =>
  picture(page).locator(`a.event[href^="${pathOf(refOf('event', id))}"] circle`);

async function openDates(page: Page, address = './') {
  await openPlace(page, address);
  await expect(tool(page, 'Save')).toBeVisible();
}

async function middleOf(page: Page) {
  const box = await picture(page).boundingBox();
  if (!box) throw new Error('no picture');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The x of a mark, in px of the window. */
async function xOf(page: Page, id: string) {
  const box = await markOf(page, id).boundingBox();
  if (!box) throw new Error(`${id} is not drawn`);
  return box.x + box.width / 2;
}

async function drawAlong(page: Page, from: number, to: number) {
  const box = await track(page).boundingBox();
  if (!box) throw new Error('no strip');
  const at = (part: number) => ({ x: box.x + box.width * part, y: box.y + box.height / 2 });
  const fingers = await fingersOn(page);
  await fingers.down(at(from));
  for (const step of [0.3, 0.6, 1]) await fingers.move(at(from + (to - from) * step));
  // A finger rests before it is lifted: else the browser takes it for a fling, and the next tap for what stops that.
  for (const _ of [1, 2, 3]) {
    await page.waitForTimeout(60);
    await fingers.move(at(to));
  }
  await fingers.up();
}

test.describe('on a tablet', () => {
  test.skip(({ isMobile }) => isMobile, 'sets its own size');
  test.use({ viewport: { width: 1366, height: 1024 }, hasTouch: true });

  test('two fingers come closer from the first time on, about what is between them, and go back', async ({
    page,
  }) => {
    await openDates(page);
    const { y } = await middleOf(page);
    const about = 'us-says-buying';
    const x = await xOf(page, about);
    const fingers = await fingersOn(page);
    const spread = async (...apart: number[]) => {
      const at = (half: number): [Finger, Finger] => [
        { x: x - half, y },
        { x: x + half, y },
      ];
      await fingers.down(...at(apart[0] ?? 0));
      // What two fingers need is fetched when they come down.
      await expect(picture(page)).toHaveAttribute('style', /touch-action/);
      for (const half of apart.slice(1)) await fingers.move(...at(half));
      await fingers.up();
    };
    await spread(20, 30, 40, 50, 60);
    await expect.poll(() => drawn(page)).toBeLessThan(events.length);
    await expect(tool(page, 'All the years')).toBeVisible();
    expect(Math.abs((await xOf(page, about)) - x), 'what is between the fingers stays there').toBeLessThan(
      12,
    );
    expect(await page.evaluate(() => visualViewport?.scale), 'the page is as large as it was').toBe(1);
    await expect(page).toHaveURL('./');
    await spread(80, 60, 40, 30, 20);
    await spread(80, 60, 40, 30, 20);
    await expect.poll(() => drawn(page)).toBe(events.length);
    await expect(tool(page, 'All the years')).toHaveCount(0);
  });

  test('one finger on the timeline scrolls what is under it, and changes nothing', async ({ page }) => {
    await openDates(page);
    const { x, y } = await middleOf(page);
    const fingers = await fingersOn(page);
    await fingers.down({ x, y });
    for (const by of [10, 20, 40]) await fingers.move({ x: x + by, y });
    await fingers.up();
    expect(await drawn(page)).toBe(events.length);
    await expect(page).toHaveURL('./');
  });

  test('a double tap frames the dates of what is selected', async ({ page }) => {
    await openDates(page, './events/arms-show/');
    const box = await picture(page).boundingBox();
    if (!box) throw new Error('no picture');
    const corner = { x: box.x + 6, y: box.y + box.height - 6 };
    await page.touchscreen.tap(corner.x, corner.y);
    await page.touchscreen.tap(corner.x, corner.y);
    await expect.poll(() => drawn(page)).toBeLessThan(events.length / 2);
    await expect(markOf(page, 'arms-show')).toBeVisible();
    await expect(page).toHaveURL('./events/arms-show/');
  });

  test('a tap on a fold opens it, where it says how long it is in full', async ({ page }) => {
    await openDates(page);
    const fold = pageParts
      .dates(page)
      .getByRole('link', { name: /^Unfold/ })
      .first();
    const words = ((await fold.getAttribute('aria-label')) ?? '').replace('Unfold ', '');
    await fold.tap();
    await expect(page).toHaveURL(/\?open=/);
    await expect(picture(page).getByText(words, { exact: true })).toBeVisible();
  });

  test('a finger along the strip draws a window, and moves an end of it', async ({ page }) => {
    await openDates(page);
    await drawAlong(page, 0.5, 0.9);
    await expect(page).toHaveURL(/\?since=\d{4}-\d\d-\d\d&until=\d{4}-\d\d-\d\d$/);
    const { since, until } = Object.fromEntries(new URL(page.url()).searchParams);
    await drawAlong(page, 0.9, 0.97);
    await expect(page).toHaveURL(new RegExp(`since=${since}`));
    await expect(page).not.toHaveURL(new RegExp(`until=${until}`));
    await expect(page.getByText(/\d+ of \d+ passages/)).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.skip(({ isMobile }) => !isMobile, 'a finger on a small screen');

  test('a finger along the strip sets a window on the list and everywhere; one control clears it', async ({
    page,
  }) => {
    await openDates(page, './#dates');
    await drawAlong(page, 0.3, 0.85);
    await expect(page).toHaveURL(/\?since=\d{4}-\d\d-\d\d&until=\d{4}-\d\d-\d\d#dates$/);
    await expect(page.locator('.event-row[data-strength="quiet"]').first()).toBeVisible();
    await expect(page.getByText(/\d+ of \d+ passages/)).toBeVisible();
    await press(page, page.getByRole('link', { name: 'Show everything' }), { still: true });
    await expect(page).toHaveURL('./#dates');
  });

  test('what draws timelines is not fetched, unless something is unfolded', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const fetched = () => asked.filter((url) => /TimelineTools/.test(url)).length;
    await openDates(page, './#dates');
    await expect(track(page)).toBeVisible();
    expect(asked.filter((url) => /ListTools/.test(url))).toHaveLength(1);
    expect(fetched()).toBe(0);
    await openDates(page, './?open=1953-07-27..1973-01-01#dates');
    await expect.poll(fetched).toBe(1);
  });
});
