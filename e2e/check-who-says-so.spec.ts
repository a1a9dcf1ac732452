import type { Locator, Page } from 'playwright/test';
import { loadStory } from '../src/build/loadStory.ts';
import { accountOfArticle, outcomes } from '../src/model/accountOfArticle.ts';
import { sourceName } from '../src/model/dossier.ts';
import { mentionsOf } from '../src/model/indexStory.ts';
import { passesLens } from '../src/model/lens.ts';
import { notShown } from '../src/model/notShown.ts';
import { saidSoFar } from '../src/model/saidSoFar.ts';
import { noLens, refOf } from '../src/model/selection.ts';
import { standingCounts } from '../src/model/standingCounts.ts';
import { standingMeans } from '../src/model/standingMeans.ts';
import { standingRules } from '../src/model/standingOf.ts';
import { standingsHeld } from '../src/model/standingsHeld.ts';
import { type Standing, standings } from '../src/model/story.ts';
import { tieRole, tieRoles } from '../src/model/tieRole.ts';
import { expectAccessible } from './support/accessible.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, listed, pageParts, passage } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { press } from './support/press.ts';
import { pressTool } from './support/pressTool.ts';
import { strengthsIn } from './support/strengthsIn.ts';
import { expect, test } from './support/test.ts';
import { known, theStory } from './support/theStory.ts';

const { facts } = loadStory();
const { rows } = accountOfArticle(theStory, facts);
const { claims } = theStory.story;
const main = (page: Page) => page.getByRole('main');
const rowsOn = (page: Page) => main(page).locator('.rows > li');
/** The key of a page that is marked by standing. */
const key = (page: Page) => page.getByRole('region', { name: 'How it stands' });
const opener = (page: Page) => key(page).getByRole('button', { name: 'How it stands' });
const standingButton = (page: Page, standing: Standing) =>
  key(page).getByRole('button', { name: new RegExp(`^${standing} \\d+$`) });
const pressButton = (button: Locator, isMobile: boolean) => (isMobile ? button.tap() : button.click());
const filters = (page: Page) => page.getByRole('navigation', { name: 'Statements to show' });

test('from the end of the story to every statement of the article, in its order', async ({ page }) => {
  await openPlace(page, './');
  const link = pageParts.story(page).getByRole('link', { name: 'The article, statement by statement' });
  await press(page, link);
  await expect(page).toHaveURL('./article/');
  await expect(rowsOn(page)).toHaveCount(rows.length);
  const ids = await rowsOn(page).evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual(rows.map(({ fact }) => fact.id));
  for (const { fact, corrections } of rows) {
    const row = page.locator(`#${fact.id}`);
    await expect(row).toContainText(fact.fact);
    await expect(row).toContainText(`In the article: ${fact.held}.`);
    await expect(row.locator('.correction')).toHaveCount(corrections.length);
  }
});

test('the statements are filtered by links, and each filter is an address', async ({ page }) => {
  await page.goto('./article/');
  const words = { corrected: 'Corrected', uncorrected: 'Not corrected', untold: 'Not told here' };
  for (const outcome of outcomes) {
    const such = rows.filter((row) => row.outcome === outcome);
    const link = filters(page).getByRole('link', { name: `${words[outcome]} ${such.length}`, exact: true });
    await link.click();
    await expect(page).toHaveURL(`./article/${outcome}/`);
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(rowsOn(page)).toHaveCount(such.length);
    if (such.length === 0) await expect(main(page)).toContainText('None: every statement');
  }
});

test('a statement has an address, and leads to its passage and to the evidence', async ({ page }) => {
  const row = rows.find(({ claims: resting, corrections }) => resting.length > 0 && corrections.length > 0);
  if (!row) throw new Error('no claim rests on a corrected statement');
  await page.goto(`./article/#${row.fact.id}`);
  const shown = page.locator(`#${row.fact.id}`);
  await expect(shown).toBeInViewport();
  const evidence = row.corrections[0]?.sources[0]?.id ?? '';
  await expect(shown.locator(`a[href="${pathOf(refOf('source', evidence))}"]`)).toBeVisible();
  await shown.locator('a[href*="/#"]').filter({ hasText: /^\d+$/ }).first().click();
  await expect(passage(page, row.passages[0]?.id ?? '')).toBeInViewport();
});

test('a claim says why it stands as it does, and leads to the rule and to the article’s words', async ({
  page,
}) => {
  const claim = claims.find(({ standingReason }) => standingReason);
  if (!claim) throw new Error('every claim follows from its record');
  await openPlace(page, `./claims/${claim.id}/`);
  const dossier = pageParts.dossier(page);
  await expect(dossier).toContainText(claim.standingReason ?? '');
  await expect(listed(page, 'Who says so').getByRole('listitem')).toHaveCount(claim.attributions.length);
  for (const fact of claim.facts.filter((id) => id.startsWith('F'))) {
    await expect(dossier.getByRole('link', { name: fact, exact: true })).toBeAttached();
  }
  await press(page, dossier.getByRole('link', { name: 'How standing is decided' }));
  await expect(page).toHaveURL(`./method/#${claim.standing}`);
  await expect(page.locator(`#${claim.standing}`)).toBeInViewport();
});

test('the method states the rule itself, and what the story does not show', async ({ page }) => {
  await page.goto('./method/');
  for (const [at, { standing, says }] of standingRules.entries()) {
    const rule = main(page).locator('ol > li').nth(at);
    await expect(rule).toContainText(says);
    const such = claims.filter((claim) => claim.standing === standing);
    await expect(rule.getByRole('listitem')).toHaveCount(such.length);
  }
  const { untied, unanswered, vague, singleSource } = notShown(theStory, facts);
  for (const heading of [
    `Named together, with no tie between them: ${untied.length}`,
    `Claims that nobody confirmed or denied: ${unanswered.length}`,
    `Dates not known to the day: ${vague.length}`,
    `Statements that rest on one source: ${singleSource.length}`,
  ]) {
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  }
});

for (const address of ['./article/', './method/']) {
  test(`${address} can be used by everyone, in light and dark, and fits a narrow phone`, async ({ page }) => {
    test.slow();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await expectAccessible(page);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('a dossier says how we know, and sets deeds, words and what others say apart', async ({ page }) => {
  const { title, ties, sources } = known('actor:shoigu');
  await openPlace(page, './actors/shoigu/');
  const dossier = pageParts.dossier(page);
  await expect(dossierHeading(page)).toHaveText(title);
  const ground = dossier
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'How do we know?' }) });
  await expect(ground).toContainText(`${sources.length} sources`);
  const media = sources.filter(({ state }) => state);
  await expect(ground.getByText(/^State media/).getByRole('link')).toHaveText(media.map(sourceName));
  const roles = tieRoles.filter((role) => ties.some((tie) => tieRole(tie, 'shoigu') === role));
  await expect(listed(page, 'Ties').getByRole('heading', { level: 4 })).toHaveCount(roles.length);
});

test('on paper the statements stand without what only a screen can do', async ({ page }) => {
  await page.goto('./article/');
  await page.emulateMedia({ media: 'print' });
  await expect(filters(page)).toBeHidden();
  await expect(rowsOn(page).last()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('both pages are whole, since they ask for none', async ({ page }) => {
    await page.goto('./');
    await pageParts.story(page).getByRole('link', { name: 'How this is told' }).click();
    await expect(page).toHaveURL('./method/');
    await expect(page.locator('script')).toHaveCount(0);
    await main(page).getByRole('link', { name: 'the report’s statements' }).click();
    await expect(page).toHaveURL('./article/');
    await expect(page.locator('script')).toHaveCount(0);
    await expect(rowsOn(page)).toHaveCount(rows.length);
    await filters(page)
      .getByRole('link', { name: /^Corrected/ })
      .click();
    await rowsOn(page)
      .first()
      .getByRole('link', { name: /^Statement F/ })
      .click();
    const [first] = rows.filter(({ outcome }) => outcome === 'corrected');
    await expect(page).toHaveURL(`./article/#${first?.fact.id}`);
    await expect(page.locator(`#${first?.fact.id}`)).toBeInViewport();
  });
});

test('the switch marks every passage, tie and date by how it stands, and a key counts them', async ({
  page,
  isMobile,
}) => {
  await openPlace(page, './');
  await expect(page.locator('.stand')).toHaveCount(0);
  await pressTool(page, 'button', 'Who says so');
  await expect(page).toHaveURL('./?marks=standing');
  const news = page.getByRole('banner').getByRole('status').first();
  await expect(news).toHaveText('Everything says how it stands.');
  for (const { id } of theStory.story.passages) {
    const held = standingsHeld(theStory, refOf('passage', id));
    // What writes the words comes late.
    await expect(async () => {
      const words = await passage(page, id).locator('.stand').allTextContents();
      expect([...new Set(words.map((word) => word.replace(': ', '')))], id).toEqual(held);
    }).toPass();
  }
  const { ties, events } = theStory.story;
  await expect(page.locator('#ties .tie[aria-description]')).toHaveCount(ties.length);
  if (isMobile) {
    await pageParts.bar(page).getByRole('link', { name: 'Dates' }).tap();
    await expect(page.locator('.event-row .stand')).toHaveText(events.map(({ standing }) => standing));
    await pageParts.bar(page).getByRole('link', { name: 'Story' }).tap();
  } else {
    const marked = page.locator('#dates .event[data-standing]:not([data-standing="established"])');
    await expect(marked).toHaveCount(events.filter(({ standing }) => standing !== 'established').length);
    // A word where it has room: most have.
    expect(await page.locator('.standing-words text').count()).toBeGreaterThan(3);
    expect(await page.locator('.tie-names text').count()).toBeGreaterThan(5);
  }
  await pressButton(opener(page), isMobile);
  for (const { standing, passages, ties: lines, dates, all } of standingCounts(theStory)) {
    const row = key(page).locator(`li[data-standing="${standing}"]`);
    await expect(row.getByRole('button')).toHaveText(`${standing} ${all}`);
    await expect(row).toContainText(standingMeans[standing]);
    await expect(row).toContainText(new RegExp(`${passages} passages?, ${lines} ties?, ${dates} dates?`));
  }
  await page.keyboard.press('Escape');
  await expect(opener(page)).toBeFocused();
  await pressTool(page, 'button', 'Who says so');
  await expect(page).toHaveURL(isMobile ? './#story' : './');
  await expect(page.locator('.stand')).toHaveCount(0);
  await expect(news).toHaveText('Standings are not marked.');
});

test('the key keeps standings in view, in every part of the page, and the address says which', async ({
  page,
  isMobile,
}) => {
  await openPlace(page, './?marks=standing');
  if (isMobile) {
    await expect(standingButton(page, 'alleged')).toBeHidden();
    const header = await page.getByRole('banner').boundingBox();
    expect(header?.height).toBeLessThan(110);
    await pressButton(opener(page), isMobile);
  }
  await pressButton(standingButton(page, 'alleged'), isMobile);
  await pressButton(standingButton(page, 'unsourced'), isMobile);
  await expect(page).toHaveURL('./?standing=alleged,unsourced&marks=standing');
  await expect(standingButton(page, 'alleged')).toHaveAttribute('aria-pressed', 'true');
  if (isMobile) await page.keyboard.press('Escape');
  const lens = { ...noLens, standing: ['alleged', 'unsourced'] as const };
  const kept = (kind: 'passage' | 'tie' | 'event', list: readonly { id: string }[]) =>
    list.filter(({ id }) => passesLens(theStory, refOf(kind, id), lens)).map(({ id }) => id);
  const { passages, ties, events } = theStory.story;
  const keptPassages = kept('passage', passages);
  const keptTies = kept('tie', ties);
  const keptEvents = kept('event', events);
  for (const few of [keptPassages, keptTies, keptEvents]) expect(few.length).toBeGreaterThan(0);
  await expect(page.getByRole('banner')).toContainText(
    `${keptPassages.length} of ${passages.length} passages, ${keptTies.length} of ${ties.length} ties, ${keptEvents.length} of ${events.length} dates.`,
  );
  await expect(page.getByRole('banner').getByRole('status').first()).toContainText(
    'In view, alleged or unsourced:',
  );
  await expect(page.locator('.passage:not([data-strength="quiet"])')).toHaveCount(keptPassages.length);
  const inTies = await strengthsIn(page.locator('#ties .picture'));
  for (const { id } of ties) {
    expect(inTies[pathOf(refOf('tie', id))], id).toBe(keptTies.includes(id) ? null : 'quiet');
  }
  const inDates = await strengthsIn(page.locator('.dates-pane'));
  for (const { id } of events) {
    expect(inDates[pathOf(refOf('event', id))], id).toBe(keptEvents.includes(id) ? null : 'quiet');
  }
  await page.goto('about:blank');
  await openPlace(page, './actors/north-korea/?standing=alleged,unsourced&marks=standing');
  const known = theStory.touched('actor:north-korea', 'event');
  const here = known.filter(({ id }) => keptEvents.includes(id));
  await expect(listed(page, 'Dates').getByRole('heading', { level: 3 })).toHaveText(
    `Dates ${here.length} of ${known.length} in view`,
  );
  await expect(listed(page, 'Dates').locator('.stand')).toHaveText(known.map(({ standing }) => standing));
});

test('the sentences and the list of dates say how each stands', async ({ page, isMobile }) => {
  await openPlace(page, `./?marks=standing&ties=sentences&dates=list${isMobile ? '#ties' : ''}`);
  const sentences = page.locator('#ties .sentences li');
  await expect(sentences.first()).toBeVisible();
  await expect(sentences.filter({ has: page.locator('.stand') })).toHaveCount(await sentences.count());
  const { events } = theStory.story;
  await expect(page.locator('.event-row .stand')).toHaveText(events.map(({ standing }) => standing));
});

test('the marks can be used by everyone, in forced colours too, and are printed with their key', async ({
  page,
}) => {
  test.slow();
  await openPlace(page, './?marks=standing&standing=disputed');
  await expectAccessible(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const lines = page.locator('#story .stand .line');
  const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const strokes = await lines.evaluateAll((all) => all.map((one) => getComputedStyle(one).stroke));
  expect(strokes.length).toBeGreaterThan(0);
  expect(strokes).not.toContain(canvas);
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await expect(opener(page)).toBeHidden();
  for (const standing of standings) {
    await expect(key(page).getByText(standingMeans[standing])).toBeVisible();
  }
  const dashes = await key(page)
    .locator('.line')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).strokeDasharray));
  expect(new Set(dashes).size, 'a line of its own for each standing').toBe(standings.length);
  await expect(passage(page, 'the-arrival').locator('.stand')).toBeVisible();
});

test('a claim says what the article said and what the check found', async ({ page }) => {
  const claim = claims.find(({ found }) => found.length > 1);
  if (!claim) throw new Error('no claim was checked in more than one way');
  await openPlace(page, `./claims/${claim.id}/`);
  await expect(listed(page, 'What the check found').getByRole('listitem')).toHaveText(
    claim.found.map(({ fact }) => fact),
  );
  await expect(listed(page, 'Who says so').getByRole('link', { name: 'The Sun', exact: true })).toHaveCount(
    1,
  );
});

/** The first passage of an actor that has been spoken of in several before, and is again later. */
function somebodyAgain(): { actor: string; at: string } {
  for (const { id } of theStory.story.actors) {
    const mine = theStory.story.passages.filter((one) => mentionsOf(one).includes(refOf('actor', id)));
    const at = mine[3]?.id;
    if (at && mine.length > 5) return { actor: id, at };
  }
  throw new Error('nobody is mentioned in six passages');
}

test('who was that again: one press on a mention says what has been said up to its passage', async ({
  page,
}) => {
  const { actor, at } = somebodyAgain();
  await openPlace(page, './');
  await press(
    page,
    passage(page, at)
      .locator(`a[href="${pathOf(refOf('actor', actor))}"]`)
      .first(),
  );
  const soFar = pageParts
    .dossier(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Up to this passage' }) });
  const said = saidSoFar(theStory, actor, at);
  await expect(soFar.getByRole('listitem')).toHaveCount(said.length);
  for (const [nth, { sentences }] of said.entries()) {
    await expect(soFar.getByRole('listitem').nth(nth)).toContainText(sentences.join(' '));
  }
  await page.reload();
  await expect(dossierHeading(page)).toHaveText(known(refOf('actor', actor)).title);
  await expect(soFar).toHaveCount(0);
});

test('who was that again: by keyboard a card, which leads back to the mention', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no w');
  const { actor, at } = somebodyAgain();
  const other = theStory.story.actors.find(({ id }) => id !== actor)?.id ?? '';
  await openPlace(page, `./actors/${other}/`);
  await page.waitForLoadState('networkidle');
  const mention = passage(page, at)
    .locator(`a[href="${pathOf(refOf('actor', actor))}"]`)
    .first();
  const card = page.getByRole('dialog');
  // What hears the key comes when the page is idle.
  await expect(async () => {
    await mention.focus();
    await page.keyboard.press('w');
    await expect(card.getByRole('heading')).toBeFocused({ timeout: 500 });
  }).toPass();
  const said = saidSoFar(theStory, actor, at);
  await expect(card.getByRole('listitem')).toHaveCount(said.length);
  await expect(card).toContainText(said[0]?.sentences[0] ?? '');
  await expect(card).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(mention).toBeFocused();
  // What was selected still is.
  await expect(page).toHaveURL(`./actors/${other}/`);
  await page.keyboard.press('w');
  await card.getByRole('link', { name: 'Whole dossier' }).click();
  await expect(page).toHaveURL(`./actors/${actor}/`);
  await expect(card).toHaveCount(0);
  const first = theStory.story.passages.find((one) => mentionsOf(one).includes(refOf('actor', actor)));
  await passage(page, first?.id ?? '')
    .locator(`a[href="${pathOf(refOf('actor', actor))}"]`)
    .first()
    .focus();
  await page.keyboard.press('w');
  await expect(card).toContainText('First mentioned here.');
});
