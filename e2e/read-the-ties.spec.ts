import type { Locator, Page } from 'playwright/test';
import { counted, kindNames, sideNames } from '../src/model/dossier.ts';
import { indexStory } from '../src/model/indexStory.ts';
import { refOf } from '../src/model/selection.ts';
import type { Ref } from '../src/model/story.ts';
import { tieSentence } from '../src/model/tieSentence.ts';
import { tiesByActor } from '../src/model/tiesByActor.ts';
import { untoldAfter } from '../src/model/untold.ts';
import { expectAccessible } from './support/accessible.ts';
import { touch } from './support/connecting.ts';
import { openPlace } from './support/openPlace.ts';
import { boxesIn, overlaps } from './support/overlaps.ts';
import { dossierHeading, pageParts, passage } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { openPoint } from './support/press.ts';
import { strengthsIn } from './support/strengthsIn.ts';
import { expect, test } from './support/test.ts';
import { theStory } from './support/theStory.ts';

const { story } = theStory;
const index = indexStory(story);

/** The page with the ties on show, which on phones are a part of their own, and what works on them loaded. */
async function openTies(page: Page, address: string) {
  await openPlace(page, `${address}#ties`);
  await expect(filters(page)).toBeVisible();
}

const markOf = (page: Page, ref: Ref) => page.locator(`#ties svg.picture a[href^="${pathOf(ref)}"]`);
const filters = (page: Page) => pageParts.ties(page).getByRole('group', { name: 'Show only' });
const filter = (page: Page, name: string) => filters(page).getByRole('button', { name, exact: true });

/** Where the links of a part lead, in the order in which a screen reader meets them. */
const pathsIn = (part: Locator) =>
  part
    .locator('a')
    .evaluateAll((links) =>
      links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).pathname),
    );

test('each mark is named for who hears it: an actor by kind, side and number of ties, a tie by its sentence', async ({
  page,
}) => {
  await openTies(page, './');
  for (const { id, name, kind, side } of story.actors) {
    const count = story.ties.filter(({ from, to }) => [from, to].includes(id)).length;
    const words = `${name}: ${kindNames[kind].toLowerCase()}, ${sideNames[side]}, ${counted(count, 'tie', 'ties')}`;
    await expect(markOf(page, refOf('actor', id))).toHaveAccessibleName(words);
  }
  for (const tie of story.ties)
    await expect(markOf(page, refOf('tie', tie.id))).toHaveAccessibleName(tieSentence(index, tie));
  const marks = await pathsIn(page.locator('#ties svg.picture'));
  expect(marks, 'in the story’s order, as the sentences are').toEqual([
    ...story.ties.map(({ id }) => pathOf(refOf('tie', id))),
    ...story.actors.map(({ id }) => pathOf(refOf('actor', id))),
  ]);
});

test('a line begins at one actor and points to the other, and who is spoken of more is drawn larger', async ({
  page,
}) => {
  await openTies(page, './');
  const lines = await page.locator('#ties a.tie').evaluateAll((all) =>
    all.map((tie) => {
      const line = tie.querySelector<SVGPathElement>('.line');
      const ends = [line?.getPointAtLength(0), line?.getPointAtLength(line.getTotalLength())];
      const nodes = [...document.querySelectorAll<SVGAElement>('#ties a.node')];
      const nearest = ends.map((end) => {
        const away = (node: SVGAElement) => {
          const at = node.transform.baseVal.consolidate()?.matrix;
          const { width = 0 } = node.querySelector('path')?.getBBox() ?? {};
          return Math.hypot((at?.e ?? 0) - (end?.x ?? 0), (at?.f ?? 0) - (end?.y ?? 0)) - width / 2;
        };
        return nodes.toSorted((a, b) => away(a) - away(b))[0]?.getAttribute('href');
      });
      const arrow = line ? getComputedStyle(line).markerEnd : '';
      return { nearest, arrow };
    }),
  );
  expect(lines).toEqual(
    story.ties.map(({ from, to }) => ({
      nearest: [from, to].map((id) => pathOf(refOf('actor', id))),
      arrow: expect.stringMatching(/#arrow/),
    })),
  );
  const sizes = await page
    .locator('#ties a.node path')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
  const byWeight = story.actors
    .map((actor, at) => ({
      weight: index.touched(refOf('actor', actor.id), 'passage').length,
      kind: actor.kind,
      size: sizes[at] ?? 0,
    }))
    .sort((a, b) => a.weight - b.weight);
  for (const kind of new Set(byWeight.map((one) => one.kind))) {
    const same = byWeight.filter((one) => one.kind === kind);
    const [least, most] = [same[0], same.at(-1)];
    if (least && most && least.weight < most.weight) expect(most.size, kind).toBeGreaterThan(least.size);
  }
});

test('hover and focus preview a line and an actor alike, and nothing moves', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a finger does not hover; its tap selects');
  await openTies(page, './');
  const [tie] = story.ties;
  if (!tie) throw new Error('the story has no ties');
  const shapes = () =>
    page
      .locator('#ties svg.picture')
      .evaluate((svg) =>
        [...svg.querySelectorAll('a.node, a path, a text')].map((one) =>
          ['transform', 'd', 'x', 'y'].map((name) => one.getAttribute(name)).join(' '),
        ),
      );
  const glowing = () =>
    page.locator('#ties [data-glow]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  const box = () => page.locator('#ties svg.picture').boundingBox();
  const before = [await shapes(), await box()];
  for (const ref of [refOf('tie', tie.id), refOf('actor', tie.from)]) {
    const link = markOf(page, ref);
    const point = await link.evaluate(openPoint);
    if (!point) throw new Error(`${ref} is covered`);
    await page.getByRole('heading', { level: 1 }).hover();
    await page.mouse.move(point.x, point.y);
    await expect(link).toHaveAttribute('data-glow', 'true');
    const hovered = await glowing();
    const touching = [ref, ...index.touching(ref)].filter((one) => /^(actor|tie):/.test(one));
    expect(hovered.sort()).toEqual(touching.map((one) => pathOf(one)).sort());
    expect([await shapes(), await box()], `hovering ${ref}`).toEqual(before);
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(link).not.toHaveAttribute('data-glow');
    await page.keyboard.press('Tab');
    await link.focus();
    await expect(link).toHaveAttribute('data-glow', 'true');
    expect((await glowing()).sort()).toEqual(hovered);
    expect([await shapes(), await box()], `focus on ${ref}`).toEqual(before);
    await link.blur();
  }
  await expect(page).toHaveURL('./#ties');
  await markOf(page, refOf('tie', tie.id)).focus();
  await page.keyboard.press('Enter');
  await expect(dossierHeading(page)).toBeFocused();
  // What is selected has one shape more, under the same line.
  expect(new Set(await shapes())).toEqual(new Set(before[0] as string[]));
});

test('an entry of the key keeps its kind in view, in the address, and lets go of it', async ({ page }) => {
  await openTies(page, './');
  await touch(filter(page, 'person'));
  await expect(page).toHaveURL('./?kinds=person#ties');
  await expect(filter(page, 'person')).toHaveAttribute('aria-pressed', 'true');
  const strengths = await strengthsIn(page.locator('#ties svg.picture'));
  for (const { id, kind } of story.actors) {
    expect(strengths[pathOf(refOf('actor', id))], id).toBe(kind === 'person' ? null : 'quiet');
  }
  await touch(filter(page, 'state'));
  await expect(page).toHaveURL('./?kinds=person,state#ties');
  await touch(filter(page, 'person'));
  await touch(filter(page, 'state'));
  await expect(page).toHaveURL('./#ties');
  expect(await page.evaluate(() => history.length), 'moving the lens is no step').toBeLessThan(4);
});

test('sides and standings filter too, and a cold address shows the same', async ({ page }) => {
  await openTies(page, './');
  await touch(filter(page, 'Russia'));
  await touch(filter(page, 'claimed'));
  await expect(page).toHaveURL('./?sides=russia&standing=reported,alleged,disputed,imprecise#ties');
  const live = await strengthsIn(page.locator('#ties svg.picture'));
  await page.reload();
  await expect(filter(page, 'claimed')).toHaveAttribute('aria-pressed', 'true');
  await expect(filter(page, 'Russia')).toHaveAttribute('aria-pressed', 'true');
  expect(await strengthsIn(page.locator('#ties svg.picture'))).toEqual(live);
});

test('as sentences, the same ties stand grouped by actor, with the same filters and links', async ({
  page,
}) => {
  await openTies(page, './');
  await touch(pageParts.ties(page).getByRole('button', { name: 'As sentences' }));
  await expect(page).toHaveURL('./?ties=sentences#ties');
  await expect(page.locator('#ties svg.picture')).toHaveCount(0);
  const list = pageParts.ties(page);
  for (const tie of story.ties) {
    await expect(
      list.getByRole('link', { name: tieSentence(index, tie), exact: true }).first(),
    ).toHaveAttribute('href', `${pathOf(refOf('tie', tie.id))}?ties=sentences`);
  }
  await expect(list.getByText(`${story.ties.length} of ${story.ties.length} ties`)).toBeVisible();
  const groups = tiesByActor(index, () => true);
  const sentences = groups.flatMap(({ actor, ties }) => [
    pathOf(refOf('actor', actor.id)),
    ...ties.map(({ id }) => pathOf(refOf('tie', id))),
  ]);
  expect(await pathsIn(list.locator('.sentences')), 'in the story’s order').toEqual(sentences);
  await touch(filter(page, 'unsourced'));
  const kept = story.ties.filter(({ standing }) => standing === 'unsourced').length;
  await expect(list.getByText(`${kept} of ${story.ties.length} ties`)).toBeVisible();
  const [unsourced] = story.ties.filter(({ standing }) => standing === 'unsourced');
  if (!unsourced) throw new Error('the story has no unsourced tie');
  await list
    .getByRole('link', { name: tieSentence(index, unsourced), exact: true })
    .first()
    .click();
  await expect(dossierHeading(page)).toHaveText(tieSentence(index, unsourced));
  await expect(page).toHaveURL(`./ties/${unsourced.id}/?standing=unsourced&ties=sentences#ties`);
  await expectAccessible(page);
});

test('in whatever form ties and dates are shown, the prose beside a selection does not recede', async ({
  page,
}) => {
  const quiet = page.locator('#story .passage[data-strength="quiet"]');
  await openPlace(page, './actors/putin/?ties=sentences&dates=list');
  await expect(page.locator('#story .passage[data-strength="linked"]').first()).toBeVisible();
  await expect(quiet).toHaveCount(0);
  await openPlace(page, './actors/putin/?since=2024-01-01');
  await expect(quiet).not.toHaveCount(0);
});

test('so far, only what has been told is there, and it grows with the reading', async ({
  page,
  isMobile,
}) => {
  await openTies(page, './');
  await touch(pageParts.ties(page).getByRole('button', { name: 'So far' }));
  await expect(page).toHaveURL(/\?upto=[a-z-]+#ties$/);
  const first = new URL(page.url()).searchParams.get('upto') ?? '';
  const shownFor = async (id: string) => {
    const untold = untoldAfter(index, id);
    for (const actor of story.actors) {
      const mark = page.locator(`#ties a.node[href^="${pathOf(refOf('actor', actor.id))}"]`);
      if (untold.has(refOf('actor', actor.id))) await expect(mark).toBeHidden();
      else await expect(mark).toBeVisible();
    }
  };
  await shownFor(first);
  expect(untoldAfter(index, first).size).toBeGreaterThan(20);
  const bar = (name: string) => pageParts.bar(page).getByRole('link', { name });
  if (isMobile) await touch(bar('Story'));
  const middle = story.passages[20]?.id ?? '';
  await passage(page, middle).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect
    .poll(() => story.passages.findIndex(({ id }) => id === new URL(page.url()).searchParams.get('upto')))
    .toBeGreaterThan(16);
  if (isMobile) await touch(bar('Ties'));
  await shownFor(new URL(page.url()).searchParams.get('upto') ?? '');
});

test('a selected actor has its ties named along their lines, and nothing lies over anything', async ({
  page,
}) => {
  for (const id of ['shoigu', 'putin', 'wagner']) {
    await openTies(page, `./actors/${id}/`);
    const names = page.locator('#ties .tie-names text');
    const mine = story.ties.filter(({ from, to }) => [from, to].includes(id));
    await expect.poll(() => names.count(), id).toBeGreaterThanOrEqual(mine.length / 2);
    const texts = await names.allTextContents();
    const sayable = mine.flatMap(({ verb, kind }) => [verb, kind as string]);
    for (const text of texts) expect(sayable).toContain(text);
    const nodes = await boxesIn(page, '#ties svg.picture', '.node > path');
    const upright = await page
      .locator('#ties .tie-names text')
      .evaluateAll((all) => all.map((one) => (one.getAttribute('transform') ?? '').includes('rotate(0)')));
    const boxes = await boxesIn(page, '#ties svg.picture', '.tie-names text');
    // A turned name's box is wider than its words, so only level names can be held against nodes this way.
    const level = boxes.filter((_, at) => upright[at]);
    expect(overlaps(level, nodes)).toEqual([]);
  }
});

/** A phone, where the picture is a part of its own, and a tablet, where it stands beside the story. */
for (const [device, size] of [
  ['a phone', { width: 390, height: 844 }],
  ['a tablet', { width: 820, height: 1180 }],
] as const) {
  test.describe(`on ${device}`, () => {
    test.skip(({ isMobile }) => isMobile, 'sets its own size');
    test.use({ viewport: size, hasTouch: true });

    test('every line is as broad as a finger, what is selected too, and so are the entries of the key', async ({
      page,
    }) => {
      for (const address of ['./', './connect/?from=governors&to=ewha']) {
        await openTies(page, address);
        const narrow = await page.locator('#ties a.tie').evaluateAll((ties) =>
          ties.flatMap((tie) => {
            const broad = [...tie.querySelectorAll('.target')].some((target) => {
              const { strokeWidth, vectorEffect, pointerEvents } = getComputedStyle(target);
              return (
                vectorEffect === 'non-scaling-stroke' &&
                pointerEvents !== 'none' &&
                Number.parseFloat(strokeWidth) >= 24
              );
            });
            return broad ? [] : [tie.getAttribute('href')];
          }),
        );
        expect(narrow, address).toEqual([]);
        const entries = await filters(page)
          .getByRole('button')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
        expect(Math.min(...entries)).toBeGreaterThanOrEqual(24);
      }
    });
  });
}

test('a line answers a finger that comes down beside it', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a pointer aims better');
  await openTies(page, './');
  const without = await page.locator('#ties a.tie').evaluateAll((ties) =>
    ties.flatMap((tie) => {
      const line = tie.querySelector<SVGPathElement>('.target');
      const matrix = line?.getScreenCTM();
      if (!line || !matrix) return [tie.getAttribute('href')];
      line.scrollIntoView({ block: 'center' });
      const toWindow = line.getScreenCTM() ?? matrix;
      const length = line.getTotalLength();
      const isHit = (at: number, side: number) => {
        const here = line.getPointAtLength(at).matrixTransform(toWindow);
        const next = line.getPointAtLength(at + 1).matrixTransform(toWindow);
        const far = Math.hypot(next.x - here.x, next.y - here.y);
        const x = here.x - ((next.y - here.y) / far) * side;
        const y = here.y + ((next.x - here.x) / far) * side;
        return document.elementFromPoint(x, y)?.closest('a') === tie;
      };
      const spots = Array.from({ length: 40 }, (_, step) => (length * (step + 0.5)) / 41);
      return [-11.5, 11.5].some((side) => spots.some((at) => isHit(at, side)))
        ? []
        : [tie.getAttribute('href')];
    }),
  );
  expect(without).toEqual([]);
});

test.describe('by keyboard', () => {
  test.skip(({ isMobile }) => isMobile, 'phones have no keyboard to walk with');

  test('the picture is one stop, and arrow keys walk from mark to mark', async ({ page }) => {
    await openTies(page, './');
    const stops = page.locator('#ties svg a[tabindex="0"]');
    await expect(stops).toHaveCount(1);
    await stops.focus();
    await page.keyboard.press('Home');
    const first = page.locator('#ties a.node').first();
    await expect(first).toBeFocused();
    await page.keyboard.press('End');
    await expect(page.locator('#ties a.node').last()).toBeFocused();
    const seen = new Set<string>();
    for (const [key, axis, way] of [
      ['ArrowUp', 'y', -1],
      ['ArrowLeft', 'x', -1],
      ['ArrowDown', 'y', 1],
      ['ArrowRight', 'x', 1],
    ] as const) {
      for (let step = 0; step < 6; step += 1) {
        const before = await focused(page);
        await page.keyboard.press(key);
        const after = await focused(page);
        seen.add(after.href);
        // A line's box is not where its middle is, so it may seem to lie a little the other way.
        if (after.href !== before.href) expect((after[axis] - before[axis]) * way, key).toBeGreaterThan(-30);
      }
    }
    expect(seen.size).toBeGreaterThan(12);
    await expect(stops).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(dossierHeading(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(stops).toBeFocused();
  });

  test('Tab leaves the picture at once, for the dates', async ({ page }) => {
    await openTies(page, './');
    await page.locator('#ties svg a[tabindex="0"]').focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('#ties svg a:focus')).toHaveCount(0);
  });
});

async function focused(page: Page): Promise<{ href: string; x: number; y: number }> {
  return page.evaluate(() => {
    const here = document.activeElement;
    const { x = 0, y = 0, width = 0, height = 0 } = here?.getBoundingClientRect() ?? {};
    return { href: here?.getAttribute('href') ?? '', x: x + width / 2, y: y + height / 2 };
  });
}
