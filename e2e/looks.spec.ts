import type { Page } from 'playwright/test';
import { refOf } from '../src/model/selection.ts';
import { expectAccessible } from './support/accessible.ts';
import { forgive } from './support/complaints.ts';
import { openPlace } from './support/openPlace.ts';
import { pageParts } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { expect, test } from './support/test.ts';
import { theStory } from './support/theStory.ts';

const { story } = theStory;
const addresses = [
  './',
  './actors/shoigu/',
  './events/arms-show/',
  ...story.ties.slice(0, 1).map(({ id }) => `./ties/${id}/`),
  './claims/war-commander/',
  './connect/?from=putin&to=wagner',
];

/** Both schemes of what is on show. */
async function expectAccessibleToAll(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await test.step(colorScheme, () => expectAccessible(page));
  }
}

for (const address of addresses) {
  test(`${address} can be read by everyone, in light and dark`, async ({ page }) => {
    await openPlace(page, address);
    await expectAccessibleToAll(page);
  });
}

test('so can the page of what is not in this story', async ({ page, complaints }) => {
  await openPlace(page, './actors/shoygu/');
  await expectAccessibleToAll(page);
  forgive(complaints, /status of 404/);
});

test('and the parts that a phone shows one at a time', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'wide screens show all parts at once');
  test.slow();
  for (const address of [
    './#ties',
    './#dates',
    './#cast',
    './actors/shoigu/?since=2023-07&until=2023-08#ties',
  ]) {
    await openPlace(page, address);
    await expectAccessibleToAll(page);
  }
});

test('the dark scheme is dark, and yellow still means what is selected', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const lightness = (color: string) => Math.max(...(color.match(/\d+/g) ?? []).slice(0, 3).map(Number));
  await openPlace(page, './actors/shoigu/');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(lightness(await paper())).toBeGreaterThan(230);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(lightness(await paper())).toBeLessThan(60);
  const marks = await page.evaluate(() => {
    const of = (selector: string) => document.querySelector(selector);
    const style = (selector: string) => getComputedStyle(of(selector) ?? document.body);
    return [style('#story a[data-lit]').backgroundColor, style('.node[data-strength="lit"] path').stroke];
  });
  expect(new Set(marks).size, `${marks}`).toBe(1);
});

/** What the eye can tell marks apart by, without colours of its own. */
function formOf(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { outlineStyle, outlineWidth, stroke, strokeWidth, strokeDasharray, fill, opacity, borderColor } =
        getComputedStyle(element);
      return { outlineStyle, outlineWidth, stroke, strokeWidth, strokeDasharray, fill, opacity, borderColor };
    });
}

test('in forced colours what is selected still stands out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPlace(page, './actors/shoigu/');
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  const path = pathOf('actor:shoigu');
  const lit = await formOf(page, `#story .passage a[href="${path}"]`);
  const plain = await formOf(page, '#story .passage a:not([data-lit], .tag, .cite)');
  expect(lit.outlineStyle).toBe('solid');
  expect(plain.outlineStyle).toBe('none');
  const marks = {
    lit: await formOf(page, '.node[data-strength="lit"] path'),
    linked: await formOf(page, '.node[data-strength="linked"] path'),
  };
  expect(marks.lit).not.toEqual(marks.linked);
  const passages = {
    linked: await formOf(page, '.passage[data-strength="linked"]'),
    others: await formOf(page, '.passage:not([data-strength])'),
  };
  expect(passages.linked.borderColor).not.toBe(passages.others.borderColor);
  const quiet = await page
    .locator('.node[data-strength="quiet"]')
    .first()
    .evaluate((one) => getComputedStyle(one).opacity);
  expect(Number(quiet)).toBeLessThan(1);
});

test('in forced colours lines, nodes and words can be seen against the page', async ({ page, isMobile }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPlace(page, './');
  const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const firm = await formOf(page, '.tie:not([data-standing]) .line');
  const claimed = await formOf(page, '.tie[data-standing]:not([data-standing="unsourced"]) .line');
  expect(firm.stroke).not.toBe(canvas);
  expect(firm.strokeDasharray).not.toBe(claimed.strokeDasharray);
  expect((await formOf(page, '.node path')).fill).not.toBe(canvas);
  expect((await formOf(page, '.node text')).fill).not.toBe(canvas);
  if (isMobile) return;
  expect((await formOf(page, '.event circle')).stroke).not.toBe(canvas);
  expect((await formOf(page, '.event text')).fill).not.toBe(canvas);
  expect((await formOf(page, '.axis')).stroke).not.toBe(canvas);
});

test('standing shows in the style of a line, kind in the shape of a node', async ({ page }) => {
  await openPlace(page, './');
  const dashes = new Map<string, Set<string>>();
  for (const { id, standing } of story.ties) {
    const style = await formOf(page, `.tie[href="${pathOf(refOf('tie', id))}"] .line`);
    const group = standing === 'established' || standing === 'unsourced' ? standing : 'claimed';
    dashes.set(group, (dashes.get(group) ?? new Set()).add(style.strokeDasharray));
  }
  for (const [group, styles] of dashes) expect(styles.size, group).toBe(1);
  expect(new Set([...dashes.values()].flatMap((styles) => [...styles])).size).toBe(dashes.size);
  const shapes = await Promise.all(
    story.actors.map(async ({ id, kind }) => {
      const d = await page.locator(`.node[href="${pathOf(refOf('actor', id))}"] path`).getAttribute('d');
      return [kind, d?.replace(/[\d.,\s-]+/g, ' ').trim()] as const;
    }),
  );
  const byKind = new Map(shapes);
  for (const [kind, shape] of shapes) expect(shape, kind).toBe(byKind.get(kind));
  expect(byKind.size).toBe(new Set(story.actors.map(({ kind }) => kind)).size);
});

test('on paper the story stands without bars and buttons', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  await page.emulateMedia({ media: 'print' });
  await expect(pageParts.bar(page)).toBeHidden();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveText([]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#story .passage').filter({ visible: true })).toHaveCount(story.passages.length);
  const covered = await page.evaluate(() => {
    const lying = ['fixed', 'sticky'];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.checkVisibility() && lying.includes(getComputedStyle(one).position))
      .filter((one) => !one.matches('.skip'))
      .map((one) => one.id || one.className);
  });
  expect(covered, 'nothing is laid over the pages').toEqual([]);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(dark, 'paper is white in the dark, too').toBe(ground);
});

test('who asks for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPlace(page, './actors/shoigu/');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
        const timed = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
        return timed || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map((one) => one.className),
  );
  expect(moving).toEqual([]);
});
