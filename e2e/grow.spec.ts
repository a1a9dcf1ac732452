import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright/test';
import { generateStory } from '../src/build/growth/generateStory.ts';
import { serve } from '../src/build/serve.ts';
import { indexStory } from '../src/model/indexStory.ts';
import { readStory } from '../src/model/readStory.ts';
import { addressOf } from '../src/navigation/address.ts';
import { placeOf } from '../src/navigation/place.ts';
import { expectAccessible } from './support/accessible.ts';
import { complaintsOf } from './support/complaints.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, listed, pageParts } from './support/pageParts.ts';
import { pressAt } from './support/press.ts';
import { expect, test } from './support/test.ts';

/** A site of a generated story, too large for its graph to be drawn mark by mark: it is painted. */
const actors = 300;
const root = fileURLToPath(new URL('..', import.meta.url));

let site: Awaited<ReturnType<typeof serve>>;

// One worker, so that the site is built once.
test.describe.configure({ mode: 'default' });
test.skip(({ isMobile }) => isMobile, 'one painted picture stands for both');

test.beforeAll(async () => {
  test.setTimeout(180_000);
  if (test.info().project.use.isMobile) return;
  const build = [
    '--import',
    'tsx',
    'src/build/growth/buildGrown.ts',
    '--actors',
    `${actors}`,
    '--pages',
    '8',
  ];
  await promisify(execFile)(process.execPath, build, { cwd: root });
  site = await serve({ root: join(root, '.cache/growth', `${actors}`, 'site') });
});

test.afterAll(() => site?.close());

const { story } = readStory(generateStory(actors, 2023));
const index = indexStory(story);
const degree = (id: string) => index.touched(`actor:${id}`, 'tie').length;
const byTies = story.actors.toSorted((a, b) => degree(b.id) - degree(a.id));

/** Opens the generated story and waits until its graph is painted; fails on whatever the browser complains of. */
async function walk(browser: Browser, steps: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ baseURL: site.url, viewport: { width: 1440, height: 900 } });
  const complaints = complaintsOf(context, site.url);
  const page = await context.newPage();
  await openPlace(page, './');
  await expect(painted(page)).toBeVisible();
  await steps(page);
  expect(complaints).toEqual([]);
  await context.close();
}

const painted = (page: Page) => pageParts.ties(page).locator('.painted');
const button = (page: Page, name: string) => pageParts.ties(page).getByRole('button', { name, exact: true });
const marks = (page: Page) => painted(page).getByRole('link');
const mark = (page: Page, name: string) =>
  painted(page).getByRole('link', { name: new RegExp(`^${name}: `) });
const pathOf = (id: string) => addressOf(placeOf(`actor:${id}`)).slice(1);

/** How many pixels of the picture have paint on them. */
const inked = (page: Page) =>
  painted(page)
    .locator('canvas')
    .evaluateAll((all) =>
      all.map((canvas) => {
        if (!(canvas instanceof HTMLCanvasElement)) return 0;
        const { width, height } = canvas;
        // From a copy: a browser complains of a canvas that is read again and again.
        const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
        copy?.drawImage(canvas, 0, 0);
        const { data } = copy?.getImageData(0, 0, width, height) ?? { data: [] };
        return data.filter((value, at) => at % 4 === 3 && value > 0).length;
      }),
    );

/** Where an actor is painted that is no link now, in window pixels, and its name: found by going over the picture. */
async function somebodyPainted(page: Page) {
  const box = await painted(page).boundingBox();
  if (!box) throw new Error('nothing is painted');
  const known = await marks(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('aria-label')),
  );
  for (let y = box.y + box.height / 3; y < box.y + box.height; y += 9)
    for (let x = box.x + box.width / 4; x < box.x + box.width; x += 9) {
      await page.mouse.move(x, y);
      const under = painted(page).locator('a.node:hover');
      const name = (await under.count()) > 0 ? await under.getAttribute('aria-label') : null;
      if (name && !known.includes(name)) return { x, y, name: name.split(':')[0] ?? '' };
    }
  throw new Error('nobody but the links is painted');
}

test('a page as built draws the largest actors; then all are painted, and those are links', async ({
  browser,
}) => {
  test.slow();
  const html = await (await fetch(site.url)).text();
  const drawn = html.match(/class=node/g)?.length ?? 0;
  expect(drawn).toBeGreaterThan(20);
  expect(drawn).toBeLessThan(actors / 2);
  await walk(browser, async (page) => {
    const [ground = 0] = await inked(page);
    expect(ground).toBeGreaterThan(5000);
    await expect(mark(page, byTies[0]?.name ?? '')).toBeVisible();
    expect(await marks(page).count()).toBeLessThan(100);
    await expectAccessible(page);
  });
});

test('a painted actor is chosen where it is painted, and what touches it becomes links', async ({
  browser,
}) => {
  await walk(browser, async (page) => {
    const { x, y, name } = await somebodyPainted(page);
    const actor = story.actors.find((one) => one.name === name);
    await pressAt(page, { x, y });
    await expect(page).toHaveURL(site.url + pathOf(actor?.id ?? ''));
    await expect(dossierHeading(page)).toHaveText(name);
    await expect(mark(page, name)).toHaveAttribute('data-strength', 'lit');
    await expect(painted(page).locator('a.tie[data-strength="linked"]')).toHaveCount(degree(actor?.id ?? ''));
    await expect.poll(async () => (await inked(page))[1]).toBeGreaterThan(50);
  });
});

test('of a very long list of a dossier the first fifty come, and the rest for who asks, who is led to them', async ({
  browser,
}) => {
  await walk(browser, async (page) => {
    const [hub] = byTies;
    const all = degree(hub?.id ?? '');
    expect(all).toBeGreaterThan(65);
    await pageParts
      .story(page)
      .getByRole('link', { name: hub?.name ?? '' })
      .first()
      .click();
    const ties = listed(page, 'Ties');
    await expect(ties.getByRole('heading', { level: 3 })).toHaveText(`Ties ${all}`);
    await expect(ties.getByRole('listitem')).toHaveCount(50);
    await ties.getByRole('button', { name: `Show all ${all} ties` }).click();
    await expect(ties.getByRole('listitem')).toHaveCount(all);
    await expect(ties.getByRole('listitem').nth(50)).toBeFocused();
    await expect(ties.getByRole('button')).toHaveCount(0);
  });
});

test('marked by standing, painted lines are broken otherwise, and as before when that ends', async ({
  browser,
}) => {
  await walk(browser, async (page) => {
    for (const _ of 'nearer') await button(page, 'Zoom in').click();
    const ground = async () => (await inked(page))[0];
    let usual = 0;
    const rests = async () => {
      const before = usual;
      usual = (await ground()) ?? 0;
      return usual === before;
    };
    await expect.poll(rests).toBe(true);
    expect(usual).toBeGreaterThan(0);
    const choice = page.getByRole('button', { name: 'Who says so' });
    await choice.click();
    await expect.poll(ground).not.toBe(usual);
    await choice.click();
    await expect.poll(ground).toBe(usual);
  });
});

test('arrow keys go from mark to mark, as one stop, and Enter chooses', async ({ browser }) => {
  await walk(browser, async (page) => {
    await button(page, 'Save').focus();
    await expect(painted(page).locator('a[tabindex="0"]')).toHaveCount(1);
    await expect(painted(page).locator('a:not([tabindex])')).toHaveCount(0);
    const stop = painted(page).locator('a[tabindex="0"]');
    await stop.focus();
    const first = await stop.getAttribute('aria-label');
    await page.keyboard.press('ArrowDown');
    await expect(stop).toBeFocused();
    const name = (await stop.getAttribute('aria-label')) ?? '';
    expect(name).not.toBe(first);
    await page.keyboard.press('Enter');
    await expect(dossierHeading(page)).toHaveText(name.split(':')[0] ?? '');
    // The links are others now, and still one stop.
    await expect(painted(page).locator('a[tabindex="0"]')).toHaveCount(1);
    await expect(painted(page).locator('a:not([tabindex])')).toHaveCount(0);
  });
});

test('buttons and the wheel go nearer than to a small picture; a mouse moves the picture and drags nobody; a double press frames', async ({
  browser,
}) => {
  const hub = byTies[0]?.name ?? '';
  await walk(browser, async (page) => {
    const group = painted(page).locator('svg > g');
    const scale = async () =>
      Number(/scale\((.+)\)/.exec((await group.getAttribute('transform')) ?? '')?.[1] ?? 1);
    await button(page, 'Zoom in').click();
    await expect.poll(scale).toBeGreaterThan(1.4);
    await page.keyboard.down('Control');
    for (let turns = 0; turns < 40; turns++) {
      const at = await mark(page, hub).locator('path').boundingBox();
      if (turns === 0)
        await page.mouse.move((at?.x ?? 0) + (at?.width ?? 0) / 2, (at?.y ?? 0) + (at?.height ?? 0) / 2);
      await page.mouse.wheel(0, -200);
    }
    await page.keyboard.up('Control');
    // Nearer than the picture of a small story, which is as many times smaller.
    await expect.poll(scale).toBeGreaterThan(10);
    const before = await mark(page, hub).locator('path').boundingBox();
    const start = { x: (before?.x ?? 0) + 20, y: (before?.y ?? 0) + 20 };
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x - 60, start.y - 40, { steps: 4 });
    await page.mouse.up();
    const after = await mark(page, hub).locator('path').boundingBox();
    expect((before?.x ?? 0) - (after?.x ?? 0)).toBeCloseTo(60, -1);
    await expect(page).toHaveURL(site.url);
    await button(page, 'Put all back').click();
    await expect.poll(scale).toBe(1);
    const whole = await mark(page, hub).locator('path').boundingBox();
    await page.mouse.dblclick(
      (whole?.x ?? 0) + (whole?.width ?? 0) / 2,
      (whole?.y ?? 0) + (whole?.height ?? 0) / 2,
    );
    await expect(dossierHeading(page)).toHaveText(hub);
    await expect.poll(scale).toBeGreaterThan(1);
  });
});
