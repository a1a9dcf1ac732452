import type { Page } from 'playwright/test';
import { inOrder } from '../src/layout/timelineRows.ts';
import { isoDay } from '../src/model/isoDay.ts';
import { passesLens } from '../src/model/lens.ts';
import { noLens, refOf } from '../src/model/selection.ts';
import { expectAccessible } from './support/accessible.ts';
import { openPlace } from './support/openPlace.ts';
import { pageParts } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { expect, test } from './support/test.ts';
import { theStory } from './support/theStory.ts';

const events = inOrder(theStory.story.events);
const tool = (page: Page, name: string) => pageParts.dates(page).getByRole('button', { name, exact: true });
const event = (page: Page, id: string) =>
  page.locator(`#dates a.event[href^="${pathOf(refOf('event', id))}"]`);
const picture = (page: Page) => page.locator('#dates svg.picture');
const track = (page: Page) => pageParts.dates(page).getByRole('group', { name: 'Window in time' });
const drawn = (page: Page) => picture(page).locator('a.event').count();

/** Each date that is drawn, by its address, with where its mark stands. */
const places = (page: Page) =>
  picture(page)
    .locator('a.event')
    .evaluateAll((all) =>
      all.map((one) => {
        const { x } = one.querySelector('circle')?.getBoundingClientRect() ?? { x: Number.NaN };
        return { href: one.getAttribute('href') ?? '', x: Math.round(x) };
      }),
    );

async function openDates(page: Page, address = './') {
  await openPlace(page, address);
  await expect(tool(page, 'Save')).toBeVisible();
}

test.describe('on a desktop', () => {
  test.skip(({ isMobile }) => isMobile, 'phones have a list');

  test('a fold opens in place, is in the address, and folds again', async ({ page }) => {
    await openDates(page);
    const [fold] = await pageParts
      .dates(page)
      .getByRole('link', { name: /^Unfold/ })
      .all();
    if (!fold) throw new Error('nothing is folded');
    const name = (await fold.getAttribute('aria-label')) ?? '';
    expect(name).toMatch(/^Unfold \d+ (years|months|days), nothing in this story$/);
    const before = await places(page);
    await fold.click();
    await expect(page).toHaveURL(/\?open=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/);
    const after = await places(page);
    const moved = after.map(({ x }, at) => x - (before[at]?.x ?? 0));
    expect(moved[0], 'what is before the fold stays').toBe(0);
    const distances = new Set(moved.filter((by) => by > 2));
    expect(
      Math.max(...distances) - Math.min(...distances),
      'what is after it moves by one distance',
    ).toBeLessThanOrEqual(1);
    await page.reload();
    await expect(tool(page, 'Save')).toBeVisible();
    await expect.poll(() => places(page)).toEqual(after);
    await pageParts
      .dates(page)
      .getByRole('link', { name: name.replace('Unfold', 'Fold') })
      .click();
    await expect(page).toHaveURL('./');
    await expect.poll(() => places(page)).toEqual(before);
  });

  test('buttons and ctrl with the wheel come closer and put all back; a plain wheel does not', async ({
    page,
  }) => {
    await openDates(page);
    const all = await places(page);
    expect(all).toHaveLength(events.length);
    await tool(page, 'Closer to the day').click();
    await expect.poll(() => drawn(page)).toBeLessThan(events.length);
    await tool(page, 'All the years').click();
    await expect.poll(() => places(page)).toEqual(all);
    const box = await picture(page).boundingBox();
    if (!box) throw new Error('no picture');
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2);
    await expect(picture(page)).toHaveAttribute('style', /touch-action/);
    await page.mouse.wheel(0, -300);
    expect(await drawn(page)).toBe(events.length);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -600);
    await page.keyboard.up('Control');
    await expect.poll(() => drawn(page)).toBeLessThan(events.length);
    await expect(tool(page, 'All the years')).toBeVisible();
  });

  test('the timeline is one stop; keys go through the dates in order, and say how far they are apart', async ({
    page,
  }) => {
    await openDates(page);
    const stops = picture(page).locator('[tabindex="0"]');
    await expect(stops).toHaveCount(1);
    await stops.focus();
    await page.keyboard.press('Home');
    const first = event(page, events[0]?.id ?? '');
    await expect(first).toBeFocused();
    const seen: string[] = [];
    for (let at = 0; at < events.length * 2; at++) {
      const focused = page.locator('#dates svg.picture :focus');
      const href = await focused.getAttribute('href');
      if (href && (await focused.getAttribute('class')) === 'event') seen.push(href);
      await page.keyboard.press('ArrowRight');
    }
    expect([...new Set(seen)]).toEqual(events.map(({ id }) => pathOf(refOf('event', id))));
    const second = event(page, events[1]?.id ?? '');
    await expect(second).toHaveAttribute('aria-description', new RegExp(`after ${events[0]?.label}$`));
    await page.keyboard.press('Home');
    await page.keyboard.press('+');
    await expect.poll(() => drawn(page)).toBeLessThan(events.length);
    await page.keyboard.press('0');
    await expect.poll(() => drawn(page)).toBe(events.length);
  });

  test('a span drawn on the strip, or two dates, set a window; one control clears it', async ({ page }) => {
    await openDates(page);
    const box = await track(page).boundingBox();
    if (!box) throw new Error('no strip');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.8, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.85, y);
    await page.mouse.move(box.x + box.width * 0.95, y);
    await expect(pageParts.dates(page).getByText(/^\d+ \w+ \d{4} to \d+ \w+ \d{4}$/)).toBeVisible();
    await expect(page, 'nothing is set before it is drawn').toHaveURL('./');
    await page.mouse.up();
    await expect(page).toHaveURL(/\?since=\d{4}-\d\d-\d\d&until=\d{4}-\d\d-\d\d$/);
    await expect(page.getByText(/\d+ of \d+ passages/)).toBeVisible();
    await tool(page, 'Between').click();
    await pageParts.dates(page).getByLabel('From', { exact: true }).fill('2023-07-01');
    await expect(page).toHaveURL(/\?since=2023-07-01&until=/);
    await pageParts.dates(page).getByLabel('Until', { exact: true }).fill('2023-07-31');
    await expect(page).toHaveURL('./?since=2023-07-01&until=2023-07-31');
    const quiet = await page.locator('#dates a.event[data-strength="quiet"]').count();
    const outside = events.filter(({ start, end }) => end < 19539 || start > 19569).length;
    expect(quiet).toBe(outside);
    await page.keyboard.press('Escape');
    await expect(pageParts.dates(page).getByLabel('From', { exact: true })).toHaveCount(0);
    await page.getByRole('link', { name: 'Show everything' }).click();
    await expect(page).toHaveURL('./');
  });

  test('keys move the ends of the window from date to date, and the page says what is left', async ({
    page,
  }) => {
    await openDates(page);
    const [since, until] = ['First day in view', 'Last day in view'].map((name) =>
      track(page).getByRole('slider', { name }),
    );
    if (!since || !until) throw new Error('no ends');
    await expect(since).toHaveAttribute('aria-valuetext', '27 July 1953');
    await since.focus();
    await page.keyboard.press('ArrowRight');
    await expect(since).toHaveAttribute('aria-valuetext', '1 January 1973');
    await expect(page).toHaveURL('./?since=1973-01-01');
    await page.keyboard.press('PageUp');
    await expect(page).toHaveURL('./?since=2022-09-06');
    await page.keyboard.press('Tab');
    await expect(until).toBeFocused();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowLeft');
    const inView = await page
      .getByRole('banner')
      .getByText(/\d+ of \d+ passages/)
      .textContent();
    const last = new URL(page.url()).searchParams.get('until') ?? '';
    expect(events.map(({ end }) => isoDay(end))).toContain(last);
    const kept = theStory.story.passages.filter(({ id }) =>
      passesLens(theStory, refOf('passage', id), { ...noLens, since: '2022-09-06', until: last }),
    );
    expect(inView).toContain(`${kept.length} of ${theStory.story.passages.length} passages`);
    await page.keyboard.press('End');
    await expect(page).toHaveURL('./?since=2022-09-06');
    await since.focus();
    await page.keyboard.press('Home');
    await expect(page).toHaveURL('./');
    await expect(since).toBeFocused();
  });

  test('a fold that is looked at says in words how long it is, by pointer and by key', async ({ page }) => {
    await openDates(page);
    const folds = pageParts.dates(page).getByRole('link', { name: /^Unfold/ });
    const wordsOf = async (at: number) =>
      ((await folds.nth(at).getAttribute('aria-label')) ?? '').replace('Unfold ', '');
    await folds.nth(0).hover();
    await expect(pageParts.dates(page).getByText(`${await wordsOf(0)}: `)).toBeVisible();
    await picture(page).locator('[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(folds.nth(1)).toBeFocused();
    await expect(pageParts.dates(page).getByText(`${await wordsOf(1)}: `)).toBeVisible();
  });

  test('printed, a timeline that is wider than its place is whole', async ({ page }) => {
    await openDates(page, './?open=1953-07-27..1973-01-01,1973-12-31..2009-06-12');
    const beyond = () => page.locator('.dates-pane').evaluate((one) => one.scrollWidth - one.clientWidth);
    await expect.poll(beyond).toBeGreaterThan(100);
    await page.emulateMedia({ media: 'print' });
    expect(await beyond()).toBe(0);
  });

  test('the dates stand as a list, too, by an address of its own', async ({ page }) => {
    await openDates(page);
    await tool(page, 'As a list').click();
    await expect(page).toHaveURL('./?dates=list');
    const links = page.locator('#dates ol').getByRole('link');
    await expect(links).toHaveCount(events.length);
    expect(
      await links.evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname)),
    ).toEqual(events.map(({ id }) => pathOf(refOf('event', id))));
    await page.reload();
    await expect(page.locator('#dates ol')).toBeVisible();
    await tool(page, 'As a list').click();
    await expect(picture(page)).toBeVisible();
  });

  test('double-press frames the dates of what is selected', async ({ page }) => {
    const one = theStory.story.events.find(
      ({ id }) => theStory.touched(refOf('event', id), 'passage').length > 0,
    );
    await openDates(page, pathOf(refOf('event', one?.id ?? '')).replace(/^\//, './'));
    const box = await picture(page).boundingBox();
    if (!box) throw new Error('no picture');
    await page.mouse.dblclick(box.x + 3, box.y + 3);
    await expect.poll(() => drawn(page)).toBeLessThan(events.length);
    await expect(event(page, one?.id ?? '')).toBeVisible();
  });

  test('can be used by everyone, unfolded, close, with its panel open', async ({ page }) => {
    await openDates(page, './?open=1953-07-27..1973-01-01');
    await tool(page, 'Closer to the day').click();
    await tool(page, 'Between').click();
    await expectAccessible(page);
  });
});

test('on a phone a window is set by two dates, and what is outside goes quiet', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'a desktop has more ways');
  await openDates(page, './#dates');
  await tool(page, 'Between').tap();
  await pageParts.dates(page).getByLabel('From', { exact: true }).fill('2023-07-01');
  await pageParts.dates(page).getByLabel('Until', { exact: true }).fill('2023-07-31');
  await expect(page).toHaveURL('./?since=2023-07-01&until=2023-07-31#dates');
  await expect(page.locator('#dates .event-row[data-strength="quiet"]').first()).toBeVisible();
  await expectAccessible(page);
});
