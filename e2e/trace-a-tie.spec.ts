import type { Page } from 'playwright/test';
import { chainsBetween, claimsUnder } from '../src/model/chainsBetween.ts';
import { sourceName } from '../src/model/dossier.ts';
import { mentionsOf, textOf } from '../src/model/indexStory.ts';
import { refOf } from '../src/model/selection.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, listed, pageParts, showAll } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { press } from './support/press.ts';
import { strengthsIn } from './support/strengthsIn.ts';
import { expect, test } from './support/test.ts';
import { known, theStory } from './support/theStory.ts';

const { story } = theStory;
const hedged = story.ties.find(({ standing }) => standing !== 'established');
const firm = story.ties.find(({ standing }) => standing === 'established');
if (!hedged || !firm) throw new Error('the story has ties of one standing only');

for (const tie of [firm, hedged]) {
  test(`a line of the picture (${tie.id}) says its sentence and leads to what it rests on`, async ({
    page,
    isMobile,
  }) => {
    const dossier = known(refOf('tie', tie.id));
    await openPlace(page, './#ties');
    await press(page, pageParts.ties(page).getByRole('link', { name: dossier.title, exact: true }), {
      still: true,
    });
    await expect(page).toHaveURL(`./ties/${tie.id}/#ties`);
    await expect(dossierHeading(page)).toHaveText(dossier.title);
    await expect(dossierHeading(page)).toBeFocused();
    await expect(pageParts.dossier(page)).toContainText(`Standing: ${tie.standing}`);
    await expect(page.locator('#ties')).toBeVisible();
    expect(isMobile).toBe(await pageParts.bar(page).isVisible());
  });
}

test('its passages are quoted with both ends marked, its sources named', async ({ page }) => {
  for (const tie of [firm, hedged]) {
    const dossier = known(refOf('tie', tie.id));
    const ends = [refOf('actor', tie.from), refOf('actor', tie.to)];
    await openPlace(page, `./ties/${tie.id}/`);
    await showAll(page, 'Sources');
    const quotes = listed(page, 'Passages').getByRole('listitem');
    await expect(quotes).toHaveCount(tie.passages.length);
    for (const [at, told] of dossier.passages.entries()) {
      await expect(quotes.nth(at)).toContainText(textOf(told));
      const marked = told.runs.flatMap(({ ref, text }) =>
        ref && ends.includes(ref as `actor:${string}`) ? [text] : [],
      );
      expect(marked.length, `${told.id} names an end of ${tie.id}`).toBeGreaterThan(0);
      await expect(quotes.nth(at).locator('a[data-lit]:not(.tag)')).toHaveText(marked);
    }
    await expect(listed(page, 'Sources').getByRole('link')).toHaveText(dossier.sources.map(sourceName));
    await expect(listed(page, 'Actors').getByRole('link')).toHaveCount(2);
  }
});

test('the line is lit, its ends linked, the rest quiet', async ({ page }) => {
  await openPlace(page, `./ties/${firm.id}/`);
  const marks = [
    ...story.actors.map(({ id }) => [
      pathOf(refOf('actor', id)),
      [firm.from, firm.to].includes(id) ? 'linked' : 'quiet',
    ]),
    ...story.ties.map(({ id }) => [pathOf(refOf('tie', id)), id === firm.id ? 'lit' : 'quiet']),
  ];
  expect(await strengthsIn(page.locator('#ties'))).toEqual(Object.fromEntries(marks));
});

test('every line can be pressed somewhere', async ({ page }) => {
  await openPlace(page, './#ties');
  const ties = pageParts.ties(page).locator('a.tie');
  await expect(ties).toHaveCount(story.ties.length);
  const points = await ties.evaluateAll((links) =>
    links.map((link) => {
      const line = link.querySelector<SVGPathElement>('.target');
      const toWindow = line?.getScreenCTM();
      if (!line || !toWindow) return `${link.getAttribute('href')} has no line`;
      const length = line.getTotalLength();
      const open = Array.from({ length: 41 }, (_, at) =>
        line.getPointAtLength((length * at) / 40).matrixTransform(toWindow),
      );
      const reached = open.some(({ x, y }) => document.elementFromPoint(x, y)?.closest('a') === link);
      return reached ? null : `${link.getAttribute('href')} is covered everywhere`;
    }),
  );
  expect(points.filter(Boolean)).toEqual([]);
});

async function connect(page: Page, from: string, to: string) {
  await page.getByRole('combobox', { name: 'From', exact: true }).selectOption(from);
  await page.getByRole('combobox', { name: 'To', exact: true }).selectOption(to);
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(page).toHaveURL(`./connect/?from=${from}&to=${to}`);
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
  await press(page, page.getByRole('link', { name: 'Connect two' }), { still: true });
  await expect(page).toHaveURL('./connect/');
  await expect(dossierHeading(page)).toBeFocused();
  const lengths: number[] = [];
  for (const [from, to] of [
    ['governors', 'ewha'],
    ['ewha', 'governors'],
  ] as const) {
    await connect(page, from, to);
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
    const lit = Object.entries(await strengthsIn(page.locator('#ties'))).filter(
      ([, strength]) => strength === 'lit',
    );
    expect(lit.filter(([path]) => path.includes('/ties/'))).toHaveLength(chain.length);
  }
  expect(lengths[0]).toBe(lengths[1]);
  await page.goBack();
  await expect(page).toHaveURL('./connect/?from=governors&to=ewha');
  await expect(page.getByRole('combobox', { name: 'From', exact: true })).toHaveValue('governors');
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

test('an actor’s dossier starts a connection from there', async ({ page }) => {
  await openPlace(page, './actors/putin/');
  await press(page, pageParts.dossier(page).getByRole('link', { name: 'Connect to…' }), { still: true });
  await expect(page).toHaveURL('./connect/?from=putin');
  await expect(page.getByRole('combobox', { name: 'From', exact: true })).toHaveValue('putin');
  await expect(page.getByRole('combobox', { name: 'To', exact: true })).toHaveValue('');
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
