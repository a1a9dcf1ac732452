import type { Page } from 'playwright/test';
import { mentionsOf } from '../src/model/indexStory.ts';
import { refOf } from '../src/model/selection.ts';
import { openPlace } from './support/openPlace.ts';
import { pageParts, passage } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { expect, test } from './support/test.ts';
import { theStory } from './support/theStory.ts';

const { story } = theStory;
/** The first two folds of the story, opened: the picture is twice as wide as its place. */
const unfolded = '?open=1953-07-27..1973-01-01,1973-12-31..2009-06-12';
const pane = (page: Page) => page.locator('#dates .dates-pane');
const tool = (page: Page, name: string) => pageParts.dates(page).getByRole('button', { name, exact: true });
const mark = (page: Page, id: string) =>
  page.locator(`#dates a.event[href^="${pathOf(refOf('event', id))}"]`);

test.skip(({ isMobile }) => isMobile, 'phones have a list');

async function openDates(page: Page, address: string) {
  await openPlace(page, address);
  await expect(tool(page, 'All the years')).toBeVisible();
  const wide = () => pane(page).evaluate((one) => one.scrollWidth / one.clientWidth);
  await expect.poll(wide).toBeGreaterThan(1.5);
}

/** Whether a date lies whole within the timeline's own place. */
function isInPane(page: Page, id: string) {
  return mark(page, id).evaluate((one) => {
    const { left, right } = one.getBoundingClientRect();
    const room = one.closest('.dates-pane')?.getBoundingClientRect();
    return room !== undefined && left >= room.left - 1 && right <= room.right + 1;
  });
}

const scrolls = (page: Page) =>
  page.evaluate(() => [scrollX, scrollY, document.querySelector('.stage')?.scrollTop]);

async function read(page: Page, event: string) {
  const told = story.passages.find((one) => mentionsOf(one).includes(refOf('event', event)));
  if (!told) throw new Error(`no passage tells of ${event}`);
  await passage(page, told.id).evaluate((one) => {
    scrollBy(0, one.getBoundingClientRect().top - 300);
  });
}

test('a date that is selected elsewhere is brought into a timeline that is wider than its place', async ({
  page,
}) => {
  await openDates(page, `./${unfolded}`);
  await pane(page).evaluate((one) => one.scrollTo(0, 0));
  expect(await isInPane(page, 'treaty')).toBe(false);
  await openDates(page, `./events/treaty/${unfolded}`);
  await expect.poll(() => isInPane(page, 'treaty')).toBe(true);
  const before = await scrolls(page);
  await page
    .locator(`#dossier a[href^="${pathOf('actor:kim-jong-un')}"]`)
    .first()
    .click();
  await expect(page).toHaveURL(/actors\/kim-jong-un/);
  const linked = page.locator('#dates .event[data-strength="linked"]');
  await expect(linked.first()).toBeAttached();
  expect(await scrolls(page)).toEqual(before);
});

test('a fold that opens leaves the timeline where it was scrolled', async ({ page }) => {
  await openDates(page, `./events/treaty/${unfolded}`);
  await expect.poll(() => isInPane(page, 'treaty')).toBe(true);
  const fold = pageParts.dates(page).getByRole('link', { name: /^Unfold 10 years/ });
  await pane(page).evaluate((one) => one.scrollTo(0, 0));
  await fold.hover();
  const scrolled = await pane(page).evaluate((one) => one.scrollLeft);
  expect(await isInPane(page, 'treaty')).toBe(false);
  await fold.click();
  await expect(page).toHaveURL(/2020-01-01/);
  await expect(pageParts.dates(page).getByRole('link', { name: /^Fold 10 years/ })).toBeVisible();
  expect(await pane(page).evaluate((one) => one.scrollLeft)).toBe(scrolled);
});

test('a closer view goes to the date that is selected, and stays as close', async ({ page }) => {
  await openPlace(page, './events/armistice/');
  for (const _ of [1, 2, 3]) await tool(page, 'Closer to the day').click();
  await expect(mark(page, 'armistice')).toBeVisible();
  await expect(mark(page, 'parade')).toHaveCount(0);
  const [told] = story.passages.filter((one) => mentionsOf(one).includes('event:parade'));
  await passage(page, told?.id ?? '')
    .locator(`a[href^="${pathOf('event:parade')}"]`)
    .first()
    .click();
  await expect(mark(page, 'parade')).toBeVisible();
  await expect(mark(page, 'armistice')).toHaveCount(0);
  await expect(tool(page, 'All the years')).toBeVisible();
});

for (const reducedMotion of ['no-preference', 'reduce'] as const)
  test(`the date being read stays in view, and only the timeline's own place moves, at once (${reducedMotion})`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await openDates(page, `./${unfolded}`);
    await pane(page).evaluate((one) => one.scrollTo(0, 0));
    await expect.poll(() => pane(page).evaluate((one) => one.scrollLeft)).toBe(0);
    await pane(page).evaluate((one) => {
      const stops: number[] = [];
      Object.assign(globalThis, { stops });
      one.addEventListener('scroll', () => stops.push(one.scrollLeft));
    });
    await read(page, 'parade');
    const before = await scrolls(page);
    await expect(mark(page, 'parade')).toHaveAttribute('data-glow', 'true');
    await expect.poll(() => pane(page).evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    expect(await scrolls(page)).toEqual(before);
    const glowing = await page.locator('#dates .event[data-glow]').evaluateAll((all) =>
      all.some((one) => {
        const { left, right } = one.getBoundingClientRect();
        const room = one.closest('.dates-pane')?.getBoundingClientRect();
        return room !== undefined && left >= room.left - 1 && right <= room.right + 1;
      }),
    );
    expect(glowing).toBe(true);
    const stops = await page.evaluate(() => (globalThis as { stops?: number[] }).stops ?? []);
    expect(new Set(stops).size, 'it is there at once').toBe(stops.length);
  });

test('a reader who selects something in the timeline is not moved', async ({ page }) => {
  await openDates(page, `./${unfolded}`);
  await pane(page).evaluate((one) => one.scrollTo(120, 0));
  const seen = story.events.map(({ id }) => id);
  for (const id of seen) {
    if (!(await isInPane(page, id))) continue;
    await mark(page, id).locator('circle').click();
    await expect(page).toHaveURL(new RegExp(pathOf(refOf('event', id))));
    break;
  }
  expect(await pane(page).evaluate((one) => one.scrollLeft)).toBe(120);
});
