import { attributionsOf } from '../src/model/attributionsOf.ts';
import { sourceName } from '../src/model/dossier.ts';
import { textOf } from '../src/model/indexStory.ts';
import { refOf } from '../src/model/selection.ts';
import { openPlace } from './support/openPlace.ts';
import { dossierHeading, listed, pageParts } from './support/pageParts.ts';
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

test('a tie that rests on claims says who says so, oldest first, and when it held', async ({ page }) => {
  const tie = story.ties.find((one) => one.events.length > 0 && attributionsOf(theStory, one).length > 1);
  if (!tie) throw new Error('no tie of the story rests on events and on what several say');
  const record = attributionsOf(theStory, tie);
  await openPlace(page, `./ties/${tie.id}/`);
  const said = listed(page, 'Who says so').getByRole('listitem');
  await expect(said).toHaveCount(record.length);
  for (const [at, { what }] of record.entries()) await expect(said.nth(at)).toContainText(what);
  const titles = tie.events.map((id) => theStory.find('event', id)?.title ?? '');
  await expect(listed(page, 'Dates').getByRole('link')).toHaveText(titles);
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

test('its passages are marked in the story, and no others', async ({ page }) => {
  await openPlace(page, './#ties');
  await press(
    page,
    pageParts.ties(page).getByRole('link', { name: known(refOf('tie', hedged.id)).title, exact: true }),
  );
  await expect(dossierHeading(page)).toBeFocused();
  const marked = await page
    .locator('#story .passage[data-strength^="li"]')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(marked).toEqual(story.passages.map(({ id }) => id).filter((id) => hedged.passages.includes(id)));
});

test('by keyboard: arrows lead from actor to line, Enter opens it, Escape leads back to it', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no keyboard');
  await openPlace(page, './');
  const stop = page.locator('#ties svg a[tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  await page.keyboard.press('Home');
  const here = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  const walk = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];
  for (let step = 0; step < 40 && !(await here()).includes('/ties/'); step += 1)
    await page.keyboard.press(walk[Math.floor(step / 3) % 4] ?? '');
  const href = await here();
  const tie = story.ties.find(({ id }) => pathOf(refOf('tie', id)) === href);
  if (!tie) throw new Error(`the arrows reached no line, but ${href}`);
  await expect(stop).toHaveAccessibleName(known(refOf('tie', tie.id)).title);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`./ties/${tie.id}/`);
  await expect(dossierHeading(page)).toBeFocused();
  await expect(pageParts.dossier(page)).toContainText(`Standing: ${tie.standing}`);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('./');
  await expect(stop).toBeFocused();
  await expect(stop).toHaveAttribute('href', href);
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
