import type { Page } from 'playwright/test';
import { loadStory } from '../src/build/loadStory.ts';
import { accountOfArticle, outcomes } from '../src/model/accountOfArticle.ts';
import { sourceName } from '../src/model/dossier.ts';
import { notShown } from '../src/model/notShown.ts';
import { refOf } from '../src/model/selection.ts';
import { standingRules } from '../src/model/standingOf.ts';
import { tieRole, tieRoles } from '../src/model/tieRole.ts';
import { expectAccessible } from './support/accessible.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, listed, pageParts, passage } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { press } from './support/press.ts';
import { expect, test } from './support/test.ts';
import { known, theStory } from './support/theStory.ts';

const { facts } = loadStory();
const { rows } = accountOfArticle(theStory, facts);
const { claims } = theStory.story;
const main = (page: Page) => page.getByRole('main');
const rowsOn = (page: Page) => main(page).locator('.rows > li');
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
