import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { passesLens } from '../src/model/lens.ts';
import { readCsv } from '../src/model/readCsv.ts';
import { noLens, refOf } from '../src/model/selection.ts';
import { openPlace } from './support/openPlace.ts';
import { pageParts } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { readMarkup } from './support/readMarkup.ts';
import { expect, test } from './support/test.ts';
import { theStory } from './support/theStory.ts';

const { story } = theStory;
const button = (page: Page) => pageParts.dates(page).getByRole('button', { name: 'Save', exact: true });

async function openDates(page: Page, address: string) {
  await openPlace(page, `${address}#dates`);
  await expect(button(page)).toBeVisible();
}

/** The file that an entry of the menu gives. */
async function saved(page: Page, name: string) {
  await button(page).click();
  const entry = page.getByRole('menuitem', { name, exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), entry.click()]);
  return { name: download.suggestedFilename(), body: readFileSync(await download.path()) };
}

test('the timeline is saved as it is shown, where a list is shown, too', async ({ page }) => {
  await openDates(page, './events/arms-show/');
  const { name, body } = await saved(page, 'Picture (SVG)');
  expect(name).toBe('red-carpet-in-pyongyang-dates-arms-show.svg');
  const svg = body.toString();
  const { root, words, links, leftovers } = await readMarkup(page, svg);
  expect(root).toBe('svg');
  const address = new URL('./events/arms-show/#dates', page.url().replace(/events.*/, '')).href;
  expect(words.replace(/\s/g, '')).toContain(address);
  for (const { id, label } of story.events) {
    expect(words).toContain(label);
    expect(links.map((link) => new URL(link).pathname)).toContain(pathOf(refOf('event', id)));
  }
  for (const part of ['When it happened', 'years left out', 'selected, or tied to it', '27 Jul 1953'])
    expect(words).toContain(part);
  for (const link of links) expect(new URL(link).origin).toBe(new URL(page.url()).origin);
  for (const [, url] of svg.matchAll(/url\(["&quot;]*([^)]*)\)/g)) expect(url).toMatch(/^(#|data:)/);
  expect(svg).toContain('@font-face');
  expect(leftovers).toBe(0);
  await expect(page.locator('#dates .unseen svg')).toHaveCount(0);
});

test('what is unfolded is unfolded in the picture, too', async ({ page }) => {
  const widthOf = async (address: string) => {
    await openDates(page, address);
    const svg = (await saved(page, 'Picture (SVG)')).body.toString();
    return { words: (await readMarkup(page, svg)).words, width: Number(/ width="(\d+)"/.exec(svg)?.[1]) };
  };
  const folded = await widthOf('./');
  const open = '?open=1953-07-27..1973-01-01';
  await openDates(page, `./${open}`);
  await expect(page).toHaveURL(`./${open}#dates`);
  const unfolded = await widthOf(`./${open}`);
  expect(unfolded.width).toBeGreaterThan(folded.width + 100);
  expect(unfolded.words).toContain('1960');
});

test('as PNG it is twice as large', async ({ page }) => {
  await openDates(page, './');
  const { name, body } = await saved(page, 'Picture (PNG)');
  expect(name).toBe('red-carpet-in-pyongyang-dates.png');
  expect([...body.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const svg = (await saved(page, 'Picture (SVG)')).body.toString();
  const [, width, height] = /^<svg[^>]*? width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
});

test('the table and the calendar hold the dates that the lens keeps in view, each with its address', async ({
  page,
}) => {
  const lens = { ...noLens, since: '2022', until: '2023-07' };
  const kept = story.events.filter(({ id }) => passesLens(theStory, refOf('event', id), lens));
  expect(kept.length).toBeGreaterThan(5);
  expect(kept.length).toBeLessThan(story.events.length);
  await openDates(page, './?since=2022&until=2023-07');
  const table = await saved(page, 'Data (CSV)');
  expect(table.name).toBe('red-carpet-in-pyongyang-dates.csv');
  expect(table.body.toString()).toMatch(/^\ufeff/);
  const [head = [], ...rows] = readCsv(table.body.toString().replace(/^\ufeff/, ''));
  expect(rows.map(([id]) => id)).toEqual(kept.map(({ id }) => id));
  for (const [at, row] of rows.entries()) {
    expect(row).toHaveLength(head.length);
    expect(row).toEqual(expect.arrayContaining([kept[at]?.title, kept[at]?.when]));
    expect(row.join()).toContain(pathOf(refOf('event', kept[at]?.id ?? '')));
  }
  const calendar = await saved(page, 'Data (iCalendar)');
  expect(calendar.name).toBe('red-carpet-in-pyongyang-dates.ics');
  const lines = calendar.body.toString().replace(/\r\n /g, '').split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(kept.length);
  expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20230726', 'DTEND;VALUE=DATE:20230727']));
  const addresses = lines
    .filter((line) => line.startsWith('URL'))
    .map((line) => line.replace(/^URL[^:]*:/, ''));
  expect(addresses.map((url) => new URL(url).pathname)).toEqual(
    kept.map(({ id }) => pathOf(refOf('event', id))),
  );
});

test('where a picture cannot be read back, the page says so, and the rest can still be saved', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await openDates(page, './');
  await button(page).click();
  await page.getByRole('menuitem', { name: 'Picture (PNG)', exact: true }).click();
  await expect(pageParts.dates(page).getByText('This browser could not save it as PNG.')).toBeVisible();
  expect((await saved(page, 'Data (CSV)')).name).toMatch(/\.csv$/);
});
