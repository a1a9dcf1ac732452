import type { Page } from 'playwright/test';
import { refOf } from '../src/model/selection.ts';
import { type Finger, fingersOn } from './support/fingersOn.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, pageParts } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { expect, test } from './support/test.ts';
import { theStory } from './support/theStory.ts';

const { story } = theStory;
const neighbours = story.ties.flatMap(({ from, to }) =>
  from === 'kim-jong-un' ? [to] : to === 'kim-jong-un' ? [from] : [],
);

async function openTies(page: Page, address = './') {
  await openPlace(page, `${address}#ties`);
  await expect(button(page, 'Zoom in')).toBeVisible();
}

const button = (page: Page, name: string) => pageParts.ties(page).getByRole('button', { name, exact: true });
const picture = (page: Page) => page.locator('#ties svg.picture');
const node = (page: Page, id: string) => page.locator(`#ties a.node[href^="${pathOf(refOf('actor', id))}"]`);

/** The middle of an actor's mark, in window pixels. */
async function middle(page: Page, id: string) {
  const box = await node(page, id).locator('path').boundingBox();
  if (!box) throw new Error(`${id} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const drawing = (page: Page) =>
  picture(page).evaluate((svg) =>
    [svg.firstElementChild?.nextElementSibling, ...svg.querySelectorAll('a, path')].map((one) =>
      [one?.getAttribute('transform'), one?.getAttribute('d')].join(' '),
    ),
  );
const scale = (page: Page) =>
  picture(page).evaluate((svg) =>
    Number(/scale\((.+)\)/.exec(svg.querySelector(':scope > g')?.getAttribute('transform') ?? '')?.[1] ?? 1),
  );

/** Once d3's gestures have come. */
const ready = (page: Page) => expect(picture(page)).toHaveAttribute('style', /touch-action/);

/** A picture that has been the same for a while: whatever moved has settled. */
async function settled(page: Page) {
  let last = '';
  await expect(async () => {
    const now = JSON.stringify(await drawing(page));
    const same = now === last;
    last = now;
    expect(same).toBe(true);
  }).toPass({ intervals: [400], timeout: 15_000 });
}

test.describe('by mouse', () => {
  test.skip(({ isMobile }) => isMobile, 'phones have no mouse');

  test('a dragged actor takes its neighbours along, is not selected, and all is put back', async ({
    page,
  }) => {
    await openTies(page);
    const before = await drawing(page);
    const from = await middle(page, 'kim-jong-un');
    const stays = story.actors.find(({ id }) => id !== 'kim-jong-un' && !neighbours.includes(id))?.id ?? '';
    const [still, near] = [await middle(page, stays), await middle(page, neighbours[0] ?? '')];
    await page.mouse.move(from.x, from.y);
    await ready(page);
    await page.mouse.down();
    await page.mouse.move(from.x - 30, from.y - 40, { steps: 4 });
    await page.mouse.move(from.x - 60, from.y - 90, { steps: 6 });
    await page.mouse.up();
    await settled(page);
    const now = await middle(page, 'kim-jong-un');
    expect(Math.hypot(now.x - from.x + 60, now.y - from.y + 90)).toBeLessThan(3);
    await expect(page).toHaveURL('./#ties');
    expect(await middle(page, stays)).toEqual(still);
    expect(await middle(page, neighbours[0] ?? '')).not.toEqual(near);
    await button(page, 'Put all back').click();
    await settled(page);
    expect(await drawing(page)).toEqual(before);
    await expect(button(page, 'Put all back')).toHaveCount(0);
    await node(page, 'kim-jong-un').locator('path').click();
    await expect(dossierHeading(page)).toHaveText('Kim Jong-un');
  });

  test('ctrl and the wheel zoom about the pointer, from the first turn on; a plain wheel scrolls the page', async ({
    page,
  }) => {
    await openTies(page);
    const at = await middle(page, 'putin');
    const pointer = { x: Math.round(at.x), y: Math.round(at.y) };
    await page.mouse.move(pointer.x, pointer.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(() => scale(page)).toBeGreaterThan(1.2);
    const now = await middle(page, 'putin');
    const zoomed = await scale(page);
    expect(now.x).toBeCloseTo(pointer.x + (at.x - pointer.x) * zoomed, -0.5);
    expect(now.y).toBeCloseTo(pointer.y + (at.y - pointer.y) * zoomed, -0.5);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await scale(page)).toBe(zoomed);
  });

  test('a drag on empty ground pans what is zoomed, inside its frame', async ({ page }) => {
    await openTies(page);
    await button(page, 'Zoom in').click();
    await button(page, 'Zoom in').click();
    await settled(page);
    const at = await middle(page, 'putin');
    const ground = await picture(page).evaluate((svg) => {
      const box = svg.getBoundingClientRect();
      for (let x = box.left + 20; x < box.right - 20; x += 7)
        for (let y = box.top + 60; y < box.bottom - 60; y += 7)
          if (document.elementFromPoint(x, y) === svg) return { x, y };
      return { x: 0, y: 0 };
    });
    await page.mouse.move(ground.x, ground.y);
    await ready(page);
    await page.mouse.down();
    await page.mouse.move(ground.x + 15, ground.y + 10, { steps: 3 });
    await page.mouse.up();
    const now = await middle(page, 'putin');
    expect(now.x - at.x).toBeCloseTo(15, 0);
    expect(now.y - at.y).toBeCloseTo(10, 0);
  });

  test('what d3 needs for it is not fetched before the pointer is there', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openTies(page);
    expect(asked.filter((url) => /pictureGesture/.test(url))).toEqual([]);
    await picture(page).hover();
    await expect.poll(() => asked.filter((url) => /pictureGesture/.test(url)).length).toBe(1);
  });

  test('a double click frames what is selected, and the keys zoom', async ({ page }) => {
    await openTies(page, './actors/kartapolov/');
    const at = await middle(page, 'kartapolov');
    await page.mouse.dblclick(at.x, at.y);
    await settled(page);
    expect(await scale(page)).toBeGreaterThan(1.3);
    const frame = await picture(page).boundingBox();
    const now = await middle(page, 'kartapolov');
    expect(frame && now.x > frame.x && now.x < frame.x + frame.width).toBe(true);
    await node(page, 'kartapolov').focus();
    await page.keyboard.press('0');
    await expect.poll(() => scale(page)).toBe(1);
    await page.keyboard.press('+');
    await expect.poll(() => scale(page)).toBeCloseTo(1.5, 5);
    await page.keyboard.press('-');
    await expect.poll(() => scale(page)).toBe(1);
  });

  test('for readers who want no motion a dragged actor is there at once, and its neighbours too', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openTies(page);
    const from = await middle(page, 'kim-jong-un');
    await page.mouse.move(from.x, from.y);
    await ready(page);
    await page.mouse.down();
    await page.mouse.move(from.x - 60, from.y - 70, { steps: 5 });
    await page.mouse.up();
    const after = await drawing(page);
    await settled(page);
    expect(await drawing(page)).toEqual(after);
  });
});

/** Walked twice: with the fingers of a phone, where the picture is a part of its own, and of a tablet, where it stands beside the story. */
function byTouch() {
  const whole = { x: 0, y: 0, width: 0, height: 0 };

  test('two fingers zoom, from the first time on; a button puts all back, a tap selects', async ({
    page,
  }) => {
    await openTies(page);
    const fingers = await fingersOn(page);
    const { x, y, width, height } = (await picture(page).boundingBox()) ?? whole;
    const [cx, cy] = [x + width / 2, Math.min(y + height / 2, 600)];
    const around = (apart: number): [Finger, Finger] => [
      { x: cx - apart, y: cy - apart },
      { x: cx + apart, y: cy + apart },
    ];
    await fingers.down(...around(20));
    await ready(page);
    for (const apart of [30, 45, 60]) await fingers.move(...around(apart));
    await fingers.up();
    await expect.poll(() => scale(page)).toBeGreaterThan(1.5);
    expect(await page.evaluate(() => visualViewport?.scale), 'the page is as large as it was').toBe(1);
    await button(page, 'Put all back').tap();
    await expect.poll(() => scale(page)).toBe(1);
    await button(page, 'Zoom in').tap();
    await expect.poll(() => scale(page)).toBeCloseTo(1.5, 5);
    await button(page, 'Zoom out').tap();
    await expect.poll(() => scale(page)).toBe(1);
    const at = await middle(page, 'kim-jong-un');
    await page.touchscreen.tap(at.x, at.y);
    await expect(dossierHeading(page)).toHaveText('Kim Jong-un');
  });

  test('a finger drags an actor, from the first time on; neighbours follow, settle, and are put back', async ({
    page,
  }) => {
    await openTies(page);
    const before = await drawing(page);
    const fingers = await fingersOn(page);
    const from = await middle(page, 'kim-jong-un');
    const stays = story.actors.find(({ id }) => id !== 'kim-jong-un' && !neighbours.includes(id))?.id ?? '';
    const [still, near] = [await middle(page, stays), await middle(page, neighbours[0] ?? '')];
    const scrolled = () =>
      page.evaluate(() => [scrollY, document.querySelector('#ties')?.scrollTop, visualViewport?.scale]);
    const unscrolled = await scrolled();
    await fingers.down(from);
    await ready(page);
    for (const part of [0.2, 0.5, 0.8, 1])
      await fingers.move({ x: from.x - 30 * part, y: from.y - 60 * part });
    await fingers.up();
    await settled(page);
    const now = await middle(page, 'kim-jong-un');
    expect(Math.hypot(now.x - from.x + 30, now.y - from.y + 60)).toBeLessThan(3);
    expect(await middle(page, stays)).toEqual(still);
    expect(await middle(page, neighbours[0] ?? '')).not.toEqual(near);
    expect(await scrolled(), 'what was dragged did not scroll').toEqual(unscrolled);
    await expect(page).toHaveURL('./#ties');
    await button(page, 'Put all back').tap();
    await settled(page);
    expect(await drawing(page)).toEqual(before);
    await expect(button(page, 'Put all back')).toHaveCount(0);
  });

  test('a finger on an actor is one of two that zoom, once another comes down', async ({ page }) => {
    await openTies(page);
    const fingers = await fingersOn(page);
    const before = await node(page, 'kim-jong-un').getAttribute('transform');
    const on = await middle(page, 'kim-jong-un');
    const box = (await picture(page).boundingBox()) ?? whole;
    const beside = { x: box.x + box.width / 2, y: Math.max(box.y + 40, on.y - 120) };
    const [dx, dy] = [(on.x - beside.x) / 4, (on.y - beside.y) / 4];
    await fingers.down(on);
    await ready(page);
    await fingers.down(on, beside);
    for (const step of [0.3, 0.6, 1])
      await fingers.move(
        { x: on.x + dx * step, y: on.y + dy * step },
        { x: beside.x - dx * step, y: beside.y - dy * step },
      );
    await fingers.up();
    await expect.poll(() => scale(page)).toBeGreaterThan(1.2);
    expect(await node(page, 'kim-jong-un').getAttribute('transform'), 'and is not dragged').toBe(before);
  });

  test('a double tap frames what is selected', async ({ page }) => {
    await openTies(page, './actors/kartapolov/');
    const at = await middle(page, 'kartapolov');
    await page.touchscreen.tap(at.x, at.y);
    await page.touchscreen.tap(at.x, at.y);
    await settled(page);
    expect(await scale(page)).toBeGreaterThan(1.3);
    const frame = (await picture(page).boundingBox()) ?? whole;
    const now = await middle(page, 'kartapolov');
    expect(now.x > frame.x && now.x < frame.x + frame.width).toBe(true);
    await expect(page).toHaveURL('./actors/kartapolov/#ties');
  });
}

test.describe('by touch, on a phone', () => {
  test.skip(({ isMobile }) => !isMobile, 'desktops have no fingers');
  byTouch();
});

test.describe('by touch, on a tablet', () => {
  test.skip(({ isMobile }) => isMobile, 'sets its own size');
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true });
  byTouch();
});
