import { textOf } from '../src/model/indexStory.ts';
import { refOf } from '../src/model/selection.ts';
import { forgive } from './support/complaints.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, pageParts, passage } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { press } from './support/press.ts';
import { expect, test } from './support/test.ts';
import { known, theStory } from './support/theStory.ts';

const { story } = theStory;

test('the story stands whole under one headline', async ({ page }) => {
  await openPlace(page, './');
  const article = pageParts.story(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText([story.headline]);
  await expect(article.getByRole('heading', { level: 2 })).toHaveText(
    story.sections.map(({ heading }) => heading),
  );
  const read = await article
    .locator('.passage')
    .evaluateAll((all) => all.map(({ id, textContent }) => ({ id, textContent })));
  expect(read.map(({ id }) => id)).toEqual(story.passages.map(({ id }) => id));
  for (const [at, told] of story.passages.entries()) expect(read[at]?.textContent).toContain(textOf(told));
});

test('it says how long it is, and counts truly', async ({ page }) => {
  await openPlace(page, './');
  const { passages, actors, events } = story;
  const counts = `${passages.length} passages, ${actors.length} actors, ${events.length} dates`;
  await expect(pageParts.story(page)).toContainText(new RegExp(`\\d+ minute read\\. ${counts}`));
});

test('every mention and every tag is a link to what it names', async ({ page }) => {
  await openPlace(page, './');
  const found = await page
    .locator('#story .passage')
    .evaluateAll((all) =>
      all.map((one) => [...one.querySelectorAll('a')].map((link) => link.getAttribute('href'))),
    );
  const meant = story.passages.map((told) => [
    ...told.runs.flatMap(({ ref }) => (ref ? [pathOf(ref)] : [])),
    ...theStory.claimsOf(told).map(({ id }) => pathOf(refOf('claim', id))),
    pathOf(refOf('passage', told.id)),
  ]);
  expect(found).toEqual(meant);
});

test('a tag says how a claim stands, and leads to who says so', async ({ page }) => {
  const told = story.passages.find((one) => theStory.claimsOf(one).length > 0);
  const claim = told && theStory.claimsOf(told)[0];
  if (!claim) throw new Error('no passage rests on a claim');
  await openPlace(page, './');
  await press(page, passage(page, told.id).getByRole('link', { name: claim.tag, exact: true }));
  await expect(page).toHaveURL(`./claims/${claim.id}/`);
  await expect(dossierHeading(page)).toHaveText(known(`claim:${claim.id}`).title);
});

test('words, ties and dates come with the first response and need no other', async ({
  page,
  complaints,
  isMobile,
}) => {
  const kinds: string[] = [];
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (request.isNavigationRequest()) return route.continue();
    kinds.push(request.resourceType());
    return route.abort();
  });
  await page.goto('./');
  await expect(pageParts.story(page).locator('.passage')).toHaveCount(story.passages.length);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(pageParts.story(page).getByRole('link').first()).toBeVisible();
  expect(kinds, 'the styles are in the page').not.toContain('stylesheet');
  const [actor, event] = [known('actor:shoigu'), known('event:visit')];
  if (isMobile) await pageParts.bar(page).getByRole('link', { name: 'Ties' }).tap();
  await expect(pageParts.ties(page).getByRole('link', { name: `${actor.title}: ` })).toBeInViewport();
  await expect(pageParts.ties(page).locator('.tie')).toHaveCount(story.ties.length);
  if (isMobile) await pageParts.bar(page).getByRole('link', { name: 'Dates' }).tap();
  const date = pageParts.dates(page).locator(`a[href="${pathOf(event.ref)}"]`);
  await expect(date.filter({ visible: true })).toHaveCount(1);
  await expect(pageParts.dates(page).getByRole('link')).toHaveCount(story.events.length);
  forgive(complaints, /ERR_FAILED/);
});

test('nothing moves while the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null }[];
    }
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    const nameOf = (node: Node | null) => {
      const { id = '', className = '', tagName = '' } = node instanceof Element ? node : {};
      return id || className || tagName || node?.nodeName;
    };
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        shifts.push(`${value.toFixed(4)}: ${sources.map(({ node }) => nameOf(node)).join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of [
    './',
    './actors/shoigu/',
    './claims/war-commander/',
    './connect/?from=putin&to=wagner',
    './#ties',
  ]) {
    await openPlace(page, address);
    // Entries are delivered after the frame that they tell of.
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(await page.evaluate('shifts'), address).toEqual([]);
  }
});

test('no sideways scroll at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const addresses = [
    './',
    './#ties',
    './#dates',
    './#cast',
    './actors/shoigu/',
    './claims/war-commander/',
    './sources/kcna-2023-07-27/',
    './connect/?from=putin&to=wagner',
    './?since=2022&until=2023&kinds=person,state',
  ];
  for (const address of addresses) {
    await openPlace(page, address);
    const tooWide = await page.evaluate(() =>
      [
        document.documentElement,
        ...document.querySelectorAll('#story, #ties, #dates, #dossier, .masthead, .part-bar'),
      ]
        .filter((part) => part.scrollWidth > part.clientWidth)
        .map(
          (part) => `${part.id || part.className || part.tagName} ${part.scrollWidth} > ${part.clientWidth}`,
        ),
    );
    expect(tooWide, address).toEqual([]);
  }
});

test('while nothing is selected, the passage being read glows in the pictures', async ({
  page,
  isMobile,
}) => {
  await openPlace(page, './');
  for (const told of [story.passages[2], story.passages.at(-4)]) {
    if (!told) throw new Error('the story is too short');
    await passage(page, told.id).evaluate((element) => {
      const { top, height } = element.getBoundingClientRect();
      scrollBy(0, top + height / 2 - innerHeight * 0.39);
    });
    const glowing = (kind: string) =>
      page
        .locator(`${kind}[data-glow]`)
        .evaluateAll((all) =>
          all.map((one) => (one.closest('a') ?? one.querySelector('a'))?.getAttribute('href')).sort(),
        );
    const ref = refOf('passage', told.id);
    const actors = theStory.touched(ref, 'actor').map(({ id }) => pathOf(refOf('actor', id)));
    const ties = theStory.touched(ref, 'tie').map(({ id }) => pathOf(refOf('tie', id)));
    const events = theStory.touched(ref, 'event').map(({ id }) => pathOf(refOf('event', id)));
    await expect.poll(() => glowing('.node')).toEqual(actors.sort());
    await expect.poll(() => glowing('.tie')).toEqual(ties.sort());
    await expect.poll(() => glowing(isMobile ? '.event-row' : '.event')).toEqual(events.sort());
  }
  await expect(page).toHaveURL('./');
  await press(
    page,
    passage(page, story.passages[0]?.id ?? '')
      .getByRole('link')
      .first(),
  );
  await expect(page.locator('.node[data-glow]'), 'no glow beside a selection').toHaveCount(0);
});
