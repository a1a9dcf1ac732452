import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { passesLens } from '../src/model/lens.ts';
import { readCsv } from '../src/model/readCsv.ts';
import { noLens, refOf } from '../src/model/selection.ts';
import { onBlankPage } from './support/onBlankPage.ts';
import { openPlace } from './support/openPlace.ts';
import { pageParts } from './support/pageParts.ts';
import { readMarkup } from './support/readMarkup.ts';
import { expect, test } from './support/test.ts';
import { theStory } from './support/theStory.ts';

const { story } = theStory;
const button = (page: Page) => pageParts.ties(page).getByRole('button', { name: 'Save', exact: true });
const entry = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true });

async function openMenu(page: Page, address: string) {
  await openPlace(page, `${address}#ties`);
  await button(page).click();
  await expect(page.getByRole('menu')).toBeVisible();
}

/** The file that an entry of the open menu gives. */
async function saved(page: Page, name: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), entry(page, name).click()]);
  return { name: download.suggestedFilename(), body: readFileSync(await download.path()) };
}

test('the picture is saved as it is shown, as an SVG that stands alone', async ({ page }) => {
  await openMenu(page, './actors/shoigu/');
  const { name, body } = await saved(page, 'Picture (SVG)');
  expect(name).toBe('red-carpet-in-pyongyang-ties-shoigu.svg');
  const svg = body.toString();
  const { root, words, links, leftovers } = await readMarkup(page, svg);
  expect(root).toBe('svg');
  for (const part of ['Who is tied to whom', 'Sergei Shoigu', 'person', 'unsourced', 'Observers'])
    expect(words).toContain(part);
  const address = new URL('./actors/shoigu/#ties', page.url().replace(/actors.*/, '')).href;
  expect(words.replace(/\s/g, '')).toContain(address);
  expect(links.length).toBe(story.actors.length + story.ties.length);
  for (const link of links) expect(new URL(link).origin).toBe(new URL(page.url()).origin);
  for (const [, url] of svg.matchAll(/url\(["&quot;]*([^)]*)\)/g)) expect(url).toMatch(/^(#|data:)/);
  expect(svg).toContain('@font-face');
  expect(leftovers).toBe(0);
  await expect(page.locator('#ties .unseen svg')).toHaveCount(0);
});

test('as PNG it is twice as large', async ({ page }) => {
  await openMenu(page, './');
  const { name, body } = await saved(page, 'Picture (PNG)');
  expect(name).toBe('red-carpet-in-pyongyang-ties.png');
  expect([...body.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(body.readUInt32BE(16)).toBeGreaterThanOrEqual(720);
  await button(page).click();
  const svg = (await saved(page, 'Picture (SVG)')).body.toString();
  const [, width, height] = /^<svg[^>]*? width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
});

test('the data are the ties that the lens keeps in view', async ({ page }) => {
  const lens = { ...noLens, sides: ['russia', 'north-korea'] as const };
  const kept = story.ties.filter(({ id }) => passesLens(theStory, refOf('tie', id), lens));
  await openMenu(page, './?sides=north-korea,russia');
  const table = await saved(page, 'Data (CSV)');
  const [, ...rows] = readCsv(table.body.toString().replace(/^\ufeff/, ''));
  expect(rows.map(([id]) => id)).toEqual(kept.map(({ id }) => id));
  await button(page).click();
  const graph = await readMarkup(page, (await saved(page, 'Data (GraphML)')).body.toString());
  expect([graph.root, graph.edges]).toEqual(['graphml', kept.length]);
});

test('as sentences there is no picture to save', async ({ page }) => {
  await openMenu(page, './?ties=sentences');
  await expect(page.getByRole('menuitem')).toHaveText(['Data (CSV)', 'Data (GraphML)']);
});

test('the menu answers to keys, and Escape closes it alone', async ({ page }) => {
  await openPlace(page, './actors/shoigu/#ties');
  await button(page).focus();
  await page.keyboard.press('ArrowUp');
  await expect(entry(page, 'Data (GraphML)')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(entry(page, 'Picture (SVG)')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(entry(page, 'Picture (SVG)')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await expect(page).toHaveURL('./actors/shoigu/#ties');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(button(page)).not.toBeFocused();
});

test('where a picture cannot be read back, the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await openMenu(page, './');
  await entry(page, 'Picture (PNG)').click();
  await expect(pageParts.ties(page).getByText('This browser could not save it as PNG.')).toBeVisible();
});

test('on a phone its entries are as large as a finger and stay on the screen', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'phones only');
  await openMenu(page, './');
  for (const item of await page.getByRole('menuitem').all()) {
    const box = await item.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
  }
});

test('marked by standing, the picture says what each of its lines stands for', async ({ page }) => {
  await openMenu(page, './?marks=standing');
  await expect(page.getByRole('button', { name: 'How it stands' })).toBeVisible();
  const { body } = await saved(page, 'Picture (SVG)');
  const drawn = await onBlankPage(
    page,
    (text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      const entries = [...root.querySelectorAll('g')].filter((one) => !one.closest('a'));
      return entries.flatMap((entry) => {
        const [line, words] = [
          entry.querySelector(':scope > g > path, :scope > path'),
          entry.textContent ?? '',
        ];
        return line ? [[words, line.getAttribute('stroke-dasharray') ?? 'whole'] as const] : [];
      });
    },
    body.toString(),
  );
  const dashes = new Map(drawn);
  const held = new Set(story.ties.map(({ standing }) => standing));
  for (const standing of held) expect([...dashes.keys()], standing).toContain(standing);
  expect(new Set([...held].map((standing) => dashes.get(standing))).size).toBe(held.size);
});
