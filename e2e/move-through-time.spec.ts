import type { Page } from 'playwright/test';
import { timelineRows } from '../src/layout/timelineRows.ts';
import { mentionsOf, textOf } from '../src/model/indexStory.ts';
import { passesLens } from '../src/model/lens.ts';
import { noLens, refOf, splitRef } from '../src/model/selection.ts';
import type { Passage } from '../src/model/story.ts';
import { formatWhen, whenOf } from '../src/model/when.ts';
import { expectAccessible } from './support/accessible.ts';
import { complaintsOf } from './support/complaints.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, listed, pageParts, passage } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { press } from './support/press.ts';
import { strengthsIn } from './support/strengthsIn.ts';
import { expect, test } from './support/test.ts';
import { known, theStory } from './support/theStory.ts';

const { story } = theStory;
const show = known('event:arms-show');
const lens = '?since=2023-07&until=2023-08';

function isInLens(event: string): boolean {
  const { start, end } = whenOf(theStory.find('event', event)?.when ?? '');
  return start <= whenOf('2023-08').end && end >= whenOf('2023-07').start;
}

/** A passage with no date stays: the lens cannot judge it. */
function staysInView(told: Passage): boolean {
  const events = mentionsOf(told)
    .map(splitRef)
    .filter(({ kind }) => kind === 'event');
  return events.length === 0 || events.some(({ id }) => isInLens(id));
}

function note(page: Page) {
  return page.getByRole('banner').getByText('In view:');
}

/** Whether the lit row of the list lies whole between the header and what stands over the list. */
function standsFree(page: Page) {
  return page.locator('.event-row[data-strength="lit"]').evaluate((row) => {
    const { left, right, top, bottom } = row.getBoundingClientRect();
    const inRow = (y: number) => row.contains(document.elementFromPoint((left + right) / 2, y));
    return inRow(top + 2) && inRow(bottom - 2);
  });
}

test('a date opens what is known of it', async ({ page, isMobile }) => {
  await openPlace(page, './');
  if (isMobile) await pageParts.bar(page).getByRole('link', { name: 'Dates' }).tap();
  await press(
    page,
    pageParts
      .dates(page)
      .locator(`a[href="${pathOf(show.ref)}"]`)
      .filter({ visible: true }),
  );
  await expect(page).toHaveURL(isMobile ? './events/arms-show/#dates' : './events/arms-show/');
  await expect(dossierHeading(page)).toHaveText(show.title);
  await expect(dossierHeading(page)).toBeFocused();
  await expect(pageParts.dossier(page)).toContainText(show.line);
  const quotes = listed(page, 'Passages').getByRole('listitem');
  await expect(quotes).toHaveCount(show.passages.length);
  for (const [at, told] of show.passages.entries()) {
    await expect(quotes.nth(at)).toContainText(textOf(told));
    const marked = told.runs.flatMap(({ ref, text }) => (ref === show.ref ? [text] : []));
    await expect(quotes.nth(at).locator('a[data-lit]')).toHaveText(marked);
  }
  const paths = (heading: string) =>
    listed(page, heading)
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname));
  expect(await paths('Actors')).toEqual(show.actors.map(({ id }) => pathOf(refOf('actor', id))));
  expect(await paths('Ties')).toEqual(show.ties.map(({ id }) => pathOf(refOf('tie', id))));
});

test('the date and those who were there are lit and linked', async ({ page }) => {
  await openPlace(page, './events/arms-show/');
  const strengths = await strengthsIn(page.locator('#dates'));
  expect(strengths).toEqual(
    Object.fromEntries(
      story.events.map(({ id }) => [pathOf(refOf('event', id)), id === 'arms-show' ? 'lit' : 'quiet']),
    ),
  );
  const ties = await strengthsIn(page.locator('#ties'));
  const there = new Set(show.actors.map(({ id }) => id));
  expect(there.size).toBeGreaterThan(1);
  for (const { id } of story.actors)
    expect(ties[pathOf(refOf('actor', id))], id).toBe(there.has(id) ? 'linked' : 'quiet');
});

test('every date of the timeline has its place in the list, in order of time', async ({ page, isMobile }) => {
  await openPlace(page, './#dates');
  const dates = pageParts.dates(page).locator('a:not(.fold)');
  await expect(dates).toHaveCount(story.events.length);
  const paths = await dates.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(paths.sort()).toEqual(story.events.map(({ id }) => pathOf(refOf('event', id))).sort());
  if (!isMobile) return;
  const rows = await page
    .locator('.date-list a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(rows).toEqual(story.events.map(({ id }) => pathOf(refOf('event', id))));
});

test('a lens says what it keeps, and quiets the rest', async ({ page }) => {
  await openPlace(page, `./${lens}`);
  const kept = story.passages.filter(staysInView);
  expect(kept.length).toBeLessThan(story.passages.length);
  await expect(note(page)).toContainText('from July 2023 until August 2023');
  await expect(note(page)).toContainText(`${kept.length} of ${story.passages.length} passages`);
  expect(await strengthsIn(page.locator('#dates'))).toEqual(
    Object.fromEntries(
      story.events.map(({ id }) => [pathOf(refOf('event', id)), isInLens(id) ? null : 'quiet']),
    ),
  );
  const quiet = await page
    .locator('#story .passage[data-strength="quiet"]')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(quiet).toEqual(story.passages.filter((told) => !staysInView(told)).map(({ id }) => id));
});

test('a dossier quiets what the lens leaves out, and counts what it keeps', async ({ page }) => {
  await openPlace(page, `./actors/shoigu/${lens}`);
  const { passages, ties, events, ref } = known('actor:shoigu');
  const inView = { ...noLens, since: '2023-07', until: '2023-08' };
  for (const [heading, kind, items] of [
    ['Passages', 'passage', passages],
    ['Ties', 'tie', ties],
    ['Dates', 'event', events],
  ] as const) {
    const kept = items.map(({ id }) => passesLens(theStory, refOf(kind, id), inView));
    const count = kept.filter(Boolean).length;
    expect(count, heading).toBeLessThan(items.length);
    await expect(listed(page, heading).getByRole('heading', { level: 3 })).toHaveText(
      `${heading} ${count} of ${items.length} in view`,
    );
    const strengths = await listed(page, heading)
      .getByRole('listitem')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-strength')));
    expect(strengths, heading).toEqual(kept.map((stays) => (stays ? null : 'quiet')));
  }
  await expectAccessible(page);
  await openPlace(page, `./${pathOf(ref).slice(1)}`);
  await expect(listed(page, 'Dates').getByRole('heading')).toHaveText(`Dates ${events.length}`);
});

const toldTwice = story.events.filter(({ accounts }) => accounts);
test('what is told in more than one way stands side by side, each with who gives it', async ({
  page,
  isMobile,
}) => {
  expect(toldTwice.map(({ id }) => id)).toEqual(expect.arrayContaining(['visit', 'draft-vote']));
  for (const { id, accounts = [] } of toldTwice) {
    await openPlace(page, `./events/${id}/`);
    for (const { about, given } of accounts) {
      const section = pageParts
        .dossier(page)
        .locator('section')
        .filter({
          has: page.getByRole('heading', { level: 3, name: `${about} ${given.length} accounts` }),
        });
      const items = section.getByRole('listitem');
      await expect(items).toHaveCount(given.length);
      for (const [at, { actor, who, how, what, source, unsourced }] of given.entries()) {
        const teller = actor ? known(refOf('actor', actor)).title : (who ?? '');
        await expect(items.nth(at)).toContainText(`${teller} ${how}: ${what}.`);
        if (source) {
          const link = items.nth(at).locator(`a[href="${pathOf(refOf('source', source))}"]`);
          await expect(link).toHaveText(known(refOf('source', source)).title);
        } else await expect(items.nth(at)).toContainText(`No source: ${unsourced}.`);
      }
      const [one, other] = [await items.nth(0).boundingBox(), await items.nth(1).boundingBox()];
      if (!one || !other) throw new Error('an account is not drawn');
      if (isMobile) expect(other.y).toBeGreaterThanOrEqual(one.y + one.height);
      else expect([other.y, other.width]).toEqual([one.y, one.width]);
    }
  }
  await expectAccessible(page);
});

test('the list of a phone has year and month heads, names its gaps, and says how far dates are apart', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'the timeline is a list where the story is the page');
  await openPlace(page, './#dates');
  const list = page.locator('.date-list');
  const rows = timelineRows(story.events);
  const told = rows.map((row) => {
    if (row.kind === 'gap') return `${row.text}, nothing in this story`;
    if (row.kind !== 'event') return row.text;
    const event = theStory.find('event', row.id);
    return `${formatWhen(event?.when ?? '')} ${event?.title} ${row.apart}`.trim();
  });
  await expect(list.getByRole('listitem')).toHaveText(told);
  expect(rows.filter(({ kind }) => kind === 'gap').length).toBeGreaterThan(1);
  const marked = await list
    .locator('.event-row')
    .evaluateAll((all) => all.map((one) => one.hasAttribute('data-lasts')));
  expect(marked).toEqual(rows.flatMap((row) => (row.kind === 'event' ? row.lasts : [])));
  await expectAccessible(page);
});

test('the list fits small phones, and the month stays in sight', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'the timeline is a list where the story is the page');
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 700 });
    await openPlace(page, './#dates');
    const box = pageParts.dates(page);
    await expect(page.locator('.date-list')).toBeVisible();
    expect(await box.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
    await box.evaluate((one, row) => {
      one.scrollTop +=
        (one.querySelector(row)?.getBoundingClientRect().top ?? 0) - one.getBoundingClientRect().top - 60;
    }, `.event-row:has(a[href$="/events/parade/"])`);
    const seen = () =>
      box.evaluate((one) => {
        const { left, top } = one.getBoundingClientRect();
        return document.elementFromPoint(left + 30, top + 12)?.closest('li')?.textContent;
      });
    await expect.poll(seen).toBe('July 2023');
  }
});

test('on a phone the selected date is lit in its own pane, above what is known of it', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'the timeline is a list where the story is the page');
  await openPlace(page, './events/treaty/#dates');
  const row = page.locator('.event-row[data-strength="lit"]');
  await expect(row).toHaveCount(1);
  await expect(row.locator(`a[href="${pathOf('event:treaty')}"]`)).toBeVisible();
  await expect.poll(() => standsFree(page)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('on a phone the date of the passage being read glows and stands in view', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'the timeline is a list where the story is the page');
  await openPlace(page, './');
  const told = story.passages.find((one) => mentionsOf(one).includes('event:parade'));
  if (!told) throw new Error('no passage tells of the parade');
  await passage(page, told.id).evaluate((one) => scrollBy(0, one.getBoundingClientRect().top - 300));
  const before = await page.evaluate(() => scrollY);
  await pageParts.bar(page).getByRole('link', { name: 'Dates' }).tap();
  const glowing = page.locator('.event-row[data-glow]');
  await expect(glowing.first()).toBeInViewport({ ratio: 1 });
  const first = theStory.touched(refOf('passage', told.id), 'event')[0];
  await expect(glowing.first().getByRole('link')).toHaveText(first?.title ?? '');
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

const zones = ['Asia/Pyongyang', 'Pacific/Kiritimati', 'America/Los_Angeles'];
test('every date reads the same in every time zone', async ({ browser, baseURL, isMobile }) => {
  const { viewport, hasTouch } = test.info().project.use;
  const contexts = await Promise.all(
    zones.map((timezoneId) =>
      browser.newContext({
        timezoneId,
        isMobile,
        ...(baseURL && { baseURL }),
        hasTouch: hasTouch ?? false,
        ...(viewport && { viewport }),
      }),
    ),
  );
  const complaints = contexts.map((context) => complaintsOf(context, baseURL ?? ''));
  const pages = await Promise.all(contexts.map((context) => context.newPage()));
  const parts = '.masthead, #story > section, #dates, #dossier';
  const readAll = () =>
    Promise.all(pages.map(async (one) => (await one.locator(parts).allInnerTexts()).join('\n')));
  for (const address of ['./#dates', './events/visit/', `./actors/shoigu/${lens}`]) {
    for (const one of pages) {
      await openPlace(one, address);
      if (isMobile) await expect(one.locator('.date-list')).toBeAttached();
      await expect(note(one)).toHaveCount(address.includes('since') ? 1 : 0);
    }
    await expect
      .poll(async () => (await readAll()).map((told, _, [first]) => told === first), { message: address })
      .toEqual([true, true, true]);
    expect((await readAll())[0]).toContain('25 July 2023');
  }
  const days = await Promise.all(pages.map((one) => one.evaluate(() => new Date('2023-07-27').getDate())));
  expect(days).toEqual([27, 27, 26]);
  await Promise.all(contexts.map((context) => context.close()));
  expect(complaints.flat()).toEqual([]);
});

test('a lens stays through every link, until it is cleared', async ({ page }) => {
  await openPlace(page, `./${lens}`);
  const [first] = story.passages;
  await press(page, passage(page, first?.id ?? '').getByRole('link', { name: 'Sergei Shoigu' }));
  await expect(page).toHaveURL(`./actors/shoigu/${lens}`);
  await expect(note(page)).toBeVisible();
  await press(page, listed(page, 'Dates').getByRole('link').last());
  await expect(page).toHaveURL(new RegExp(`/events/[a-z-]+/${lens.replace('?', '\\?')}$`));
  await page.goBack();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`./${lens}`);
  await page.goBack();
  await expect(page).toHaveURL(`./actors/shoigu/${lens}`);
  await press(page, page.getByRole('link', { name: 'Show everything' }), { still: true });
  await expect(page).toHaveURL('./actors/shoigu/');
  await expect(note(page)).toHaveCount(0);
  await expect(dossierHeading(page)).toHaveText('Sergei Shoigu');
});

const cleaned: [string, string][] = [
  [
    './actors/shoigu/?until=2023-07&since=2022-13&kinds=ghost,person&x=1',
    './actors/shoigu/?until=2023-07&kinds=person',
  ],
  ['./?since=2023&until=2022', './'],
  ['./?kinds=state&kinds=person', './?kinds=state'],
  ['./?standing=disputed,alleged#the-arrival', './?standing=alleged,disputed#the-arrival'],
  ['./#NOT%20an%20id', './'],
  ['./?since=%E0%A4%A', './'],
  ['./connect/?to=shoigu&from=NOT%20an%20id', './connect/?to=shoigu'],
  ['./connect/?to=shoigu&from=putin', './connect/?from=putin&to=shoigu'],
  ['./index.html', './'],
];
test('what is ill-formed in an address is cleaned away without a step in the history; the rest holds', async ({
  page,
  context,
}) => {
  await openPlace(page, './');
  const steps = (one: Page) => one.evaluate(() => history.length);
  const plain = await steps(page);
  for (const [asked, clean] of cleaned) {
    const dirty = await context.newPage();
    await openPlace(dirty, asked);
    await expect(dirty, asked).toHaveURL(clean);
    expect(await steps(dirty), asked).toBe(plain);
    await expect(note(dirty), asked).toHaveCount(/since|until|kinds|standing/.test(clean) ? 1 : 0);
    await dirty.close();
  }
});
