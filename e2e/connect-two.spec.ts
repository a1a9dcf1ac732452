import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { chainsBetween, claimsUnder } from '../src/model/chainsBetween.ts';
import { mentionsOf, textOf } from '../src/model/indexStory.ts';
import { refOf } from '../src/model/selection.ts';
import { smallStory } from '../src/model/smallStory.ts';
import { expectAccessible } from './support/accessible.ts';
import { builtSite, projectRoot } from './support/builtSite.ts';
import { complaintsOf } from './support/complaints.ts';
import { chooseActor, fieldOf, optionsOf, touch } from './support/connecting.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, pageParts } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { press } from './support/press.ts';
import { pressTool } from './support/pressTool.ts';
import { strengthsIn } from './support/strengthsIn.ts';
import { expect, test } from './support/test.ts';
import { known, theStory } from './support/theStory.ts';

const { story } = theStory;
const dossier = pageParts.dossier;
const nameOf = (id: string) => theStory.find('actor', id)?.name ?? `nobody called ${id}`;

async function expectEnds(page: Page, from: string, to: string) {
  await expect(fieldOf(page, 'From')).toHaveValue(from);
  await expect(fieldOf(page, 'To')).toHaveValue(to);
}

/** The ties of the chain on show, in order. */
async function chainOn(page: Page) {
  const steps = page.locator('#dossier .chain').first().locator('> li');
  await expect(steps).not.toHaveCount(0);
  const paths = await steps.evaluateAll((all) =>
    all.map((step) => step.querySelector('a')?.getAttribute('href')),
  );
  return paths.map((path) => story.ties.find(({ id }) => pathOf(refOf('tie', id)) === path));
}

test('two actors are connected by a chain of sentences, each with its passage, and back again', async ({
  page,
}) => {
  await openPlace(page, './');
  await pressTool(page, 'link', 'Connect two');
  await expect(page).toHaveURL('./connect/');
  await expect(dossierHeading(page)).toBeFocused();
  await chooseActor(page, 'From', nameOf('governors'));
  await chooseActor(page, 'To', nameOf('ewha'));
  const lengths: number[] = [];
  for (const [from, to] of [
    ['governors', 'ewha'],
    ['ewha', 'governors'],
  ] as const) {
    await expect(page).toHaveURL(`./connect/?from=${from}&to=${to}`);
    const ends = [
      known(`actor:${from}`).title,
      theStory.find('actor', to)?.inSentence ?? known(`actor:${to}`).title,
    ];
    await expect(dossierHeading(page)).toHaveText(ends.join(' and '));
    const chain = await chainOn(page);
    let at: string = from;
    for (const [step, tie] of chain.entries()) {
      if (!tie) throw new Error(`step ${step} is no tie`);
      expect([tie.from, tie.to]).toContain(at);
      at = tie.from === at ? tie.to : tie.from;
      const item = page.locator('#dossier .chain').first().locator('> li').nth(step);
      await expect(item.getByRole('link').first()).toHaveText(known(refOf('tie', tie.id)).title);
      const passages = tie.passages.flatMap((id) => theStory.find('passage', id) ?? []);
      const both = [tie.from, tie.to].map((id) => refOf('actor', id));
      const told = passages.find((one) => both.every((ref) => mentionsOf(one).includes(ref))) ?? passages[0];
      await expect(item).toContainText(told ? textOf(told) : 'a passage');
    }
    expect(at).toBe(to);
    lengths.push(chain.length);
    const strengths = Object.entries(await strengthsIn(page.locator('#ties')));
    const lit = strengths.flatMap(([path, strength]) => (strength === 'lit' ? [path] : []));
    const drawn = chain.flatMap((tie) => (tie ? [pathOf(refOf('tie', tie.id))] : []));
    expect(lit.filter((path) => path.includes('/ties/')).sort(), 'drawn in the picture').toEqual(
      drawn.sort(),
    );
    if (lengths.length === 1) await touch(dossier(page).getByRole('button', { name: 'Swap' }));
  }
  expect(lengths[0]).toBe(lengths[1]);
  await page.goBack();
  await expect(page).toHaveURL('./connect/?from=governors&to=ewha');
  await expectEnds(page, nameOf('governors'), nameOf('ewha'));
});

test('the shortest chain comes first, then two others, and those that lean on claims say so', async ({
  page,
}) => {
  await openPlace(page, './connect/?from=governors&to=ewha');
  const chains = chainsBetween(theStory, 'governors', 'ewha');
  expect(chains).toHaveLength(3);
  const headings = chains.map(({ length }, at) => `${at === 0 ? 'Shortest' : 'Another way'}: ${length} ties`);
  const dossier = pageParts.dossier(page);
  await expect(dossier.getByRole('heading', { level: 3 })).toHaveText(headings);
  for (const [at, chain] of chains.entries()) {
    const section = dossier.locator('section').nth(at);
    await expect(section.locator('.chain > li')).toHaveCount(chain.length);
    const claims = claimsUnder(theStory, chain);
    const leans = `This chain leans on ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}.`;
    if (claims.length > 0) await expect(section).toContainText(leans);
    else await expect(section).not.toContainText('leans on');
    for (const { id, tag } of claims) {
      const link = section.locator(`p.note a[href="${pathOf(refOf('claim', id))}"]`).first();
      await expect(link).toHaveText(tag);
    }
  }
});

test('an actor’s dossier starts a connection from there, at the end still open', async ({ page }) => {
  await openPlace(page, './actors/putin/');
  await press(page, dossier(page).getByRole('link', { name: 'Connect to…' }), { still: true });
  await expect(page).toHaveURL('./connect/?from=putin');
  await expectEnds(page, nameOf('putin'), '');
  await expect(fieldOf(page, 'To')).toBeFocused();
  await expect(optionsOf(page)).toHaveCount(0);
  await chooseActor(page, 'To', 'Вагнер');
  await expect(page).toHaveURL('./connect/?from=putin&to=wagner');
  await expect(dossierHeading(page)).toBeFocused();
});

test('a tie’s dossier leads to the other ways between its ends, any other to two of the reader’s choice', async ({
  page,
}) => {
  const tie = story.ties.find(({ from, to }) => chainsBetween(theStory, from, to).length > 1);
  if (!tie) throw new Error('no two who are tied are connected in another way');
  await openPlace(page, `./ties/${tie.id}/`);
  await press(page, dossier(page).getByRole('link', { name: 'Other ways' }), { still: true });
  await expect(page).toHaveURL(`./connect/?from=${tie.from}&to=${tie.to}`);
  const chains = dossier(page).locator('.chain');
  for (const [at, chain] of chainsBetween(theStory, tie.from, tie.to).entries())
    await expect(chains.nth(at).locator('> li')).toHaveCount(chain.length);
  for (const address of [
    `events/${story.events[0]?.id}`,
    `claims/${story.claims[0]?.id}`,
    `sources/${story.sources[0]?.id}`,
    `passages/${story.passages[0]?.id}`,
  ]) {
    await openPlace(page, `./${address}/`);
    await press(page, dossier(page).getByRole('link', { name: 'Connect two' }), { still: true });
    await expect(page).toHaveURL('./connect/');
    await expectEnds(page, '', '');
  }
});

test.describe('in a story where not all are tied', () => {
  test.skip(({ isMobile }) => isMobile, 'one build of another story is enough');
  let site: Awaited<ReturnType<typeof builtSite>>;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    if (test.info().project.use.isMobile) return;
    const folder = '.cache/unconnected';
    const content = join(projectRoot, folder, 'content');
    mkdirSync(content, { recursive: true });
    for (const [name, text] of Object.entries(smallStory)) writeFileSync(join(content, name), text);
    site = await builtSite(folder);
  });
  test.afterAll(() => site?.close());

  test('two whom no chain connects: the page says so plainly, and draws nothing', async ({ browser }) => {
    const context = await browser.newContext({ baseURL: site.url });
    const complaints = complaintsOf(context, site.url);
    const page = await context.newPage();
    await openPlace(page, './connect/?from=russia&to=kim');
    await expectEnds(page, 'Russia', 'Kim Jong-un');
    await expect(dossier(page)).toContainText(
      'No chain of ties in this story leads from Russia to Kim Jong-un.',
    );
    await expect(dossier(page).locator('.chain')).toHaveCount(0);
    expect(Object.values(await strengthsIn(page.locator('#ties svg.picture')))).not.toContain('lit');
    await expectAccessible(page);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

test('the list holds every actor by name, large enough to hit', async ({ page, isMobile }) => {
  await openPlace(page, './connect/');
  await touch(fieldOf(page, 'From'));
  await expect(fieldOf(page, 'From')).toHaveAttribute('aria-expanded', 'true');
  const names = story.actors.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en'));
  await expect(optionsOf(page)).toHaveText(names);
  const heights = await optionsOf(page).evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().height),
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(isMobile ? 44 : 24);
  await expectInWindow(page);
  await touch(dossierHeading(page));
  await expect(optionsOf(page)).toHaveCount(0);
  await expect(fieldOf(page, 'From')).toHaveAttribute('aria-expanded', 'false');
});

/** The list that is open lies wholly in the window, in front of everything else. */
async function expectInWindow(page: Page) {
  const isOnTop = await dossier(page)
    .getByRole('listbox')
    .filter({ visible: true })
    .evaluate((list) => {
      const { left, top, right, bottom } = (list.parentElement ?? list).getBoundingClientRect();
      const middle = (left + right) / 2;
      return [top + 4, bottom - 4].every((y) =>
        list.parentElement?.contains(document.elementFromPoint(middle, y)),
      );
    });
  expect(isOnTop).toBe(true);
}

test('an actor is found by another spelling, which the list names', async ({ page }) => {
  await openPlace(page, './connect/?from=putin');
  for (const [typed, name, spelling] of [
    ['김정', nameOf('kim-jong-un'), '김정은'],
    ['Shoygu', nameOf('shoigu'), 'Shoygu'],
    ['WASHINGTON', nameOf('united-states'), 'Washington'],
  ] as const) {
    await fieldOf(page, 'To').fill(typed);
    await expect(optionsOf(page)).toHaveText([`${name} also ${spelling}`]);
  }
  await fieldOf(page, 'To').fill('jong un kim');
  await expect(optionsOf(page)).toHaveText([nameOf('kim-jong-un')]);
});

test('by keyboard: the arrows go through the list, Enter takes, Escape closes the list and then the dossier', async ({
  page,
}) => {
  await openPlace(page, './connect/');
  const from = fieldOf(page, 'From');
  const active = () =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant');
      return id ? (document.getElementById(id)?.textContent ?? `no ${id}`) : null;
    });
  await from.focus();
  await page.keyboard.type('korea');
  const names = ['korean-peoples-army', 'north-korea', 'south-korea'].map(nameOf);
  await expect(optionsOf(page)).toHaveText(names);
  expect(await active()).toBeNull();
  for (const name of [names[0], names[1], names[2], names[0]]) {
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(name);
  }
  await page.keyboard.press('ArrowUp');
  expect(await active()).toBe(names[2]);
  await expect(optionsOf(page).nth(2)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  expect(await active()).toBeNull();
  expect(await from.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(0);
  await page.keyboard.press('End');
  expect(await from.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(5);
  await page.keyboard.press('Escape');
  await expect(optionsOf(page)).toHaveCount(0);
  await expect(page).toHaveURL('./connect/');
  await expect(from).toHaveValue('korea');
  await page.keyboard.press('ArrowUp');
  expect(await active()).toBe(names[2]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./connect/?from=south-korea');
  await expect(fieldOf(page, 'To')).toBeFocused();
  await page.keyboard.type('sho');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./connect/?from=south-korea&to=shoigu');
  await expect(dossierHeading(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('./');
});

test('what names nobody, or several, stays and is explained', async ({ page }) => {
  await openPlace(page, './connect/');
  const connect = dossier(page).getByRole('button', { name: 'Connect', exact: true });
  await touch(connect);
  await expect(fieldOf(page, 'From')).toBeFocused();
  await expect(fieldOf(page, 'From')).toHaveAccessibleDescription('Choose an actor.');
  await expect(fieldOf(page, 'To')).toHaveAccessibleDescription('Choose an actor.');

  await fieldOf(page, 'From').fill('xyz');
  const said = dossier(page).getByRole('status').filter({ hasText: '“xyz” is not in this story.' });
  await expect(said).toBeVisible();
  await expect(fieldOf(page, 'From')).toHaveAttribute('aria-expanded', 'false');
  await fieldOf(page, 'To').fill('korea');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./connect/');
  await expectEnds(page, 'xyz', 'korea');
  await expect(fieldOf(page, 'From')).toHaveAccessibleDescription('“xyz” is not in this story.');
  await expect(fieldOf(page, 'To')).toHaveAccessibleDescription('3 actors match “korea”. Choose one.');

  await fieldOf(page, 'To').fill('kartopolow');
  await expect(optionsOf(page)).toHaveText([nameOf('kartapolov')]);
  await page.keyboard.press('Enter');
  await touch(dossier(page).getByRole('button', { name: `Did you mean ${nameOf('kartapolov')}?` }));
  await expect(page).toHaveURL('./connect/?to=kartapolov');
  await expectEnds(page, 'xyz', nameOf('kartapolov'));
  await fieldOf(page, 'From').fill('Путин');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./connect/?from=putin&to=kartapolov');
});

test('an address that names nobody says so, and keeps the end that it knows', async ({ page }) => {
  await openPlace(page, './connect/?from=ghost&to=shoigu');
  await expectEnds(page, 'ghost', nameOf('shoigu'));
  await expect(fieldOf(page, 'From')).toHaveAccessibleDescription('“ghost” is not in this story.');
  await expect(dossier(page).locator('.chain')).toHaveCount(0);
  await expectAccessible(page);
  await openPlace(page, './connect/?from=shoygu&to=putin');
  await touch(dossier(page).getByRole('button', { name: `Did you mean ${nameOf('shoigu')}?` }));
  await expect(page).toHaveURL('./connect/?from=shoigu&to=putin');
});

test('the ends change places, and Back and Forward walk the connections', async ({ page }) => {
  await openPlace(page, './actors/putin/');
  await press(page, dossier(page).getByRole('link', { name: 'Connect to…' }), { still: true });
  await touch(dossier(page).getByRole('button', { name: 'Swap' }));
  await expect(page).toHaveURL('./connect/?to=putin');
  await expect(fieldOf(page, 'From')).toBeFocused();
  await chooseActor(page, 'From', 'wagner');
  await expect(page).toHaveURL('./connect/?from=wagner&to=putin');
  await touch(dossier(page).getByRole('button', { name: 'Swap' }));
  await expect(page).toHaveURL('./connect/?from=putin&to=wagner');
  await expectEnds(page, nameOf('putin'), nameOf('wagner'));
  await page.goBack();
  await expect(page).toHaveURL('./connect/?from=wagner&to=putin');
  await expectEnds(page, nameOf('wagner'), nameOf('putin'));
  await page.goBack();
  await expect(page).toHaveURL('./connect/?to=putin');
  await expectEnds(page, '', nameOf('putin'));
  await page.goBack();
  await expect(page).toHaveURL('./actors/putin/');
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL('./connect/?from=wagner&to=putin');
  await expectEnds(page, nameOf('wagner'), nameOf('putin'));
});

test('half an address works when opened cold, and takes no focus', async ({ page }) => {
  await openPlace(page, './connect/?to=shoigu');
  await expectEnds(page, '', nameOf('shoigu'));
  await expect(fieldOf(page, 'From')).not.toBeFocused();
  await chooseActor(page, 'From', 'ewha');
  await expect(page).toHaveURL('./connect/?from=ewha&to=shoigu');
});

test('the fields and their list can be used by everyone, in light and dark', async ({ page }) => {
  test.slow();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await openPlace(page, './connect/?from=putin');
    await touch(fieldOf(page, 'To'));
    await page.keyboard.press('ArrowDown');
    await expectAccessible(page);
    await fieldOf(page, 'To').fill('xyz');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expectAccessible(page);
  }
});

test('an actor is not connected to itself', async ({ page }) => {
  await openPlace(page, './connect/?from=putin&to=putin');
  await expect(pageParts.dossier(page)).toContainText('Choose two different actors');
  await expect(page.locator('#dossier .chain')).toHaveCount(0);
});

test('closing a connection leads back to the story', async ({ page }) => {
  await openPlace(page, './connect/?from=governors&to=ewha');
  await press(page, pageParts.dossier(page).getByRole('link', { name: 'Close', exact: true }), {
    still: true,
  });
  await expect(page).toHaveURL('./');
  await expect(page.locator('[data-strength]')).toHaveCount(0);
});
