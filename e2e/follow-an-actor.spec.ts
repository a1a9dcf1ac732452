import type { Locator, Page } from 'playwright/test';
import { summaryOf } from '../src/model/dossier.ts';
import { textOf } from '../src/model/indexStory.ts';
import { refOf } from '../src/model/selection.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, listed, pageParts, passage } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { press } from './support/press.ts';
import { strengthsIn } from './support/strengthsIn.ts';
import { expect, test } from './support/test.ts';
import { known, theStory } from './support/theStory.ts';

const { story } = theStory;
const shoigu = known('actor:shoigu');
const told = shoigu.passages.map(({ id }) => id);

/** The mentions of an entity in the story, the first passage's first. */
function mentionsIn(page: Page): Locator {
  return pageParts.story(page).locator(`.passage a[href^="${pathOf(shoigu.ref)}"]`);
}

function firstMention(page: Page): Locator {
  return passage(page, told[0] ?? '').getByRole('link', { name: shoigu.title, exact: true });
}

/** What of a passage the window shows, less what lies over the story: the header, the sheet and the bar. */
async function seenOf(
  page: Page,
  id: string,
): Promise<{ top: number; bottom: number; from: number; to: number }> {
  return passage(page, id).evaluate((element) => {
    const { top, bottom, left } = element.getBoundingClientRect();
    const from = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const covers = [...document.querySelectorAll('#dossier, .part-bar')].filter(
      (one) => getComputedStyle(one).position === 'fixed' && one.getBoundingClientRect().left <= left,
    );
    const to = Math.min(
      innerHeight,
      ...covers.map((one) => one.getBoundingClientRect().top).filter((y) => y > 0),
    );
    return { top, bottom, from, to };
  });
}

async function expectInSight(page: Page, id: string) {
  await expect
    .poll(async () => {
      const { top, bottom, from, to } = await seenOf(page, id);
      return Math.min(bottom, to) - Math.max(top, from) >= Math.min(bottom - top, to - from) - 1;
    }, `all of ${id} that fits is in sight`)
    .toBe(true);
}

test('a mention opens the dossier: address, focus, one line announced', async ({ page }) => {
  await openPlace(page, './');
  await press(page, firstMention(page));
  await expect(page).toHaveURL('./actors/shoigu/');
  await expect(dossierHeading(page)).toHaveText(shoigu.title);
  await expect(dossierHeading(page)).toBeFocused();
  const { passages, ties, events } = shoigu;
  await expect(pageParts.announced(page)).toHaveText(
    `Sergei Shoigu: ${passages.length} passages, ${ties.length} ties, ${events.length} dates`,
  );
  await expect(page).toHaveTitle(`${shoigu.title} · ${story.title}`);
});

test('the next choice is announced too, and its heading has the focus', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  const next = known('actor:kim-jong-un');
  await press(page, pageParts.dossier(page).getByRole('link', { name: next.title, exact: true }).first());
  await expect(dossierHeading(page)).toHaveText(next.title);
  await expect(dossierHeading(page)).toBeFocused();
  await expect(pageParts.announced(page)).toHaveText(summaryOf(next));
});

test('selecting is synchronous: in the click’s own task the passages are there', async ({ page }) => {
  await openPlace(page, './');
  const seen = await firstMention(page).evaluate(async (link) => {
    const read = () => [
      document.querySelector('#dossier h2')?.textContent,
      document.querySelectorAll('#dossier .quote').length > 0,
      location.pathname,
    ];
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await Promise.resolve();
    return read();
  });
  expect(seen).toEqual([shoigu.title, true, pathOf(shoigu.ref)]);
});

test('every passage is quoted with its mentions marked', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  const list = listed(page, 'Passages');
  await expect(list.getByRole('heading')).toHaveText(`Passages ${told.length}`);
  const quotes = list.getByRole('listitem');
  await expect(quotes).toHaveCount(told.length);
  for (const [at, { runs, ...one }] of shoigu.passages.entries()) {
    await expect(quotes.nth(at)).toContainText(textOf({ runs, ...one }));
    const marked = runs.flatMap(({ ref, text }) => (ref === shoigu.ref ? [text] : []));
    await expect(quotes.nth(at).locator('a[data-lit]')).toHaveText(marked);
  }
});

test('ties and dates are listed, each a way on', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  const links = (heading: string) =>
    listed(page, heading)
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(await links('Ties')).toEqual(shoigu.ties.map(({ id }) => pathOf(refOf('tie', id))));
  expect(await links('Dates')).toEqual(shoigu.events.map(({ id }) => pathOf(refOf('event', id))));
  expect(await links('Claims')).toEqual(shoigu.claims.map(({ id }) => pathOf(refOf('claim', id))));
});

test('“Show in” brings the passage into view and into the address', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  const quotes = listed(page, 'Passages').getByRole('listitem');
  for (const at of [0, 4, 9]) {
    const id = told[at] ?? '';
    const section = theStory.section(theStory.find('passage', id)?.section ?? '');
    await press(page, quotes.nth(at).getByRole('link', { name: `Show in “${section?.heading}”` }));
    await expect(page).toHaveURL(`./actors/shoigu/#${id}`);
    await expectInSight(page, id);
    await expect(passage(page, id)).toHaveAttribute('data-arrived', 'true');
    await expect(dossierHeading(page)).toHaveText(shoigu.title);
  }
  await page.goBack();
  await expect(page).toHaveURL(`./actors/shoigu/#${told[4]}`);
  await expectInSight(page, told[4] ?? '');
});

test('mentions are lit in the story, in the passages that tell of them', async ({ page }) => {
  await openPlace(page, './');
  const all = await mentionsIn(page).count();
  expect(all).toBe(story.passages.flatMap(({ runs }) => runs.filter(({ ref }) => ref === shoigu.ref)).length);
  await expect(mentionsIn(page).and(page.locator('[data-lit]'))).toHaveCount(0);
  await press(page, firstMention(page));
  await expect(mentionsIn(page).and(page.locator('[data-lit]'))).toHaveCount(all);
  await expect(pageParts.story(page).locator('a[data-lit]')).toHaveCount(all);
  const linked = await pageParts
    .story(page)
    .locator('.passage[data-strength="linked"]')
    .evaluateAll((found) => found.map(({ id }) => id));
  expect(linked).toEqual(told);
});

test('the picture lights the actor, links its ties and neighbours, quiets the rest', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  const mine = story.ties.filter(({ from, to }) => [from, to].includes('shoigu'));
  const near = new Set(mine.flatMap(({ from, to }) => [from, to]));
  const actors = story.actors.map(({ id }) => [
    pathOf(refOf('actor', id)),
    id === 'shoigu' ? 'lit' : near.has(id) ? 'linked' : 'quiet',
  ]);
  const ties = story.ties.map((tie) => [
    pathOf(refOf('tie', tie.id)),
    mine.includes(tie) ? 'linked' : 'quiet',
  ]);
  expect(await strengthsIn(page.locator('#ties'))).toEqual(Object.fromEntries([...actors, ...ties]));
});

test('his dates are linked on the timeline and in the list', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  const present = story.events.filter(({ actors }) => actors.includes('shoigu')).map(({ id }) => id);
  const mine = shoigu.events.map(({ id }) => id);
  expect(mine).toEqual(expect.arrayContaining(present));
  const meant = story.events.map(({ id }) => [
    pathOf(refOf('event', id)),
    mine.includes(id) ? 'linked' : 'quiet',
  ]);
  expect(await strengthsIn(page.locator('#dates'))).toEqual(Object.fromEntries(meant));
});

test('hovering previews everywhere and changes nothing', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a finger does not hover; its tap selects');
  await openPlace(page, './');
  const node = pageParts.ties(page).getByRole('link', { name: `${shoigu.title}: ` });
  await firstMention(page).hover();
  await expect(node).toHaveAttribute('data-glow', 'true');
  await expect(page.locator('.node[data-glow]')).toHaveCount(
    1 + theStory.touched(shoigu.ref, 'actor').length,
  );
  await expect(mentionsIn(page).and(page.locator('[data-glow]'))).toHaveCount(await mentionsIn(page).count());
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(mentionsIn(page).and(page.locator('[data-glow]'))).toHaveCount(0);
  await node.locator('path').hover();
  await expect(mentionsIn(page).and(page.locator('[data-glow]'))).toHaveCount(await mentionsIn(page).count());
  await expect(page).toHaveURL('./');
  await expect(pageParts.announced(page)).toBeEmpty();
});

test('the edges of the story count what lies above and below, and step to it', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  const edge = (where: string) => page.getByRole('button', { name: new RegExp(`^\\d+ ${where}$`) });
  const counts = async () => {
    const seen = await Promise.all(told.map((id) => seenOf(page, id)));
    const above = seen.filter(({ bottom, from }) => bottom <= from).length;
    const below = seen.filter(({ top, to }) => top >= to).length;
    return { above, below };
  };
  const said = async () => {
    const count = async (where: string) =>
      (await edge(where).isVisible()) ? Number.parseInt((await edge(where).textContent()) ?? '', 10) : 0;
    return { above: await count('above'), below: await count('below') };
  };
  for (let step = 0; step < 4; step += 1) {
    await expect
      .poll(async () => ({ said: await said(), true: await counts() }).said)
      .toEqual(await counts());
    const before = await counts();
    expect(before.below).toBeGreaterThan(0);
    await edge('below').click();
    await expect.poll(counts).not.toEqual(before);
  }
  const { above } = await counts();
  expect(above).toBeGreaterThan(0);
  await expect.poll(said).toEqual(await counts());
  const last = await page.evaluate(() => document.activeElement?.id ?? '');
  expect(told).toContain(last);
  await expectInSight(page, last);
  await page.keyboard.press('k');
  const before = told[told.indexOf(last) - 1] ?? '';
  await expect(passage(page, before)).toBeFocused();
  await expectInSight(page, before);
  await page.keyboard.press('j');
  await expect(passage(page, last)).toBeFocused();
  await expect(page).toHaveURL('./actors/shoigu/');
  // Past many at once, with none of them seen on the way.
  for (const top of [1e6, 0]) {
    await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top);
    await expect.poll(said).toEqual(await counts());
    expect(Math.max(...Object.values(await counts()))).toBeGreaterThan(5);
  }
});

const undoings: [string, (page: Page) => Promise<unknown>][] = [
  ['Escape', (page) => page.keyboard.press('Escape')],
  [
    'Close',
    (page) =>
      press(page, pageParts.dossier(page).getByRole('link', { name: 'Close', exact: true }), { still: true }),
  ],
  ['Back', (page) => page.goBack()],
];
for (const [name, undo] of undoings) {
  test(`${name} undoes a selection and gives focus and scroll back`, async ({ page }) => {
    await openPlace(page, './');
    const mention = passage(page, told[5] ?? '')
      .locator(`a[href="${pathOf(shoigu.ref)}"]`)
      .first();
    await mention.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    const before = await page.evaluate(() => scrollY);
    await press(page, mention, { still: true });
    await expect(dossierHeading(page)).toBeFocused();
    await undo(page);
    await expect(page).toHaveURL('./');
    await expect(mention).toBeFocused();
    await expect(mention).toBeInViewport();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    await expect(page.locator('[data-lit]')).toHaveCount(0);
  });

  test(`${name} after a jump leads back to where the reader was`, async ({ page }) => {
    await openPlace(page, './');
    await press(page, firstMention(page));
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
    await undo(page);
    await expect(page).toHaveURL('./');
    await expect(firstMention(page)).toBeFocused();
    await expect(firstMention(page)).toBeInViewport();
  });
}
