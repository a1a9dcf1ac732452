import type { Page } from 'playwright/test';
import { openPlace } from './support/openPlace.ts';
import { boxesIn, outside, overlaps } from './support/overlaps.ts';
import { expect, test } from './support/test.ts';
import { theStory } from './support/theStory.ts';

const { story } = theStory;

test.skip(({ isMobile }) => isMobile, 'sets its own widths');

const widths = [
  { name: 'desktop', width: 1440, height: 900 },
  { name: 'middle', width: 900, height: 1000 },
  { name: 'phone', width: 390, height: 844 },
];

async function open(page: Page, address: string) {
  await openPlace(page, address);
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  });
  expect(fonts, 'the fonts have come').toBeGreaterThanOrEqual(2);
}

async function frameOf(page: Page, picture: string) {
  const frame = await page.locator(picture).boundingBox();
  if (!frame) throw new Error(`${picture} is not on show`);
  return frame;
}

for (const { name, width, height } of widths) {
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('no label of the graph lies on another label or on a node', async ({ page }) => {
      await open(page, './#ties');
      const picture = '#ties svg.picture';
      if (name === 'phone') await expect(page.locator(picture)).toHaveAttribute('viewBox', /^0 0 3\d\d /);
      const labels = await boxesIn(page, picture, '.node text');
      const nodes = await boxesIn(page, picture, '.node path');
      expect(labels).toHaveLength(story.actors.length);
      expect(nodes).toHaveLength(story.actors.length);
      expect(overlaps(labels, labels)).toEqual([]);
      expect(overlaps(labels, nodes)).toEqual([]);
      expect(overlaps(nodes, nodes)).toEqual([]);
      expect(outside([...labels, ...nodes], await frameOf(page, picture))).toEqual([]);
    });

    test('dates have room', async ({ page }) => {
      await open(page, './#dates');
      if (name === 'phone') {
        const list = page.locator('.date-list');
        await expect(list.getByRole('link')).toHaveCount(story.events.length);
        const rows = await list.locator('li').evaluateAll((all) =>
          all.map((row) => {
            const { left, right, top, bottom } = row.getBoundingClientRect();
            return { wide: row.scrollWidth - row.clientWidth, left, right, top, bottom };
          }),
        );
        for (const [at, row] of rows.entries()) {
          expect(row.wide).toBeLessThanOrEqual(0);
          expect(row.left).toBeGreaterThanOrEqual(0);
          expect(row.right).toBeLessThanOrEqual(width);
          expect(row.top).toBeGreaterThanOrEqual((rows[at - 1]?.bottom ?? 0) - 1);
        }
        return;
      }
      const picture = '#dates svg.picture';
      const labels = await boxesIn(page, picture, '.event text');
      const dots = await boxesIn(page, picture, '.event circle');
      const axis = await boxesIn(page, picture, 'g[aria-hidden] text');
      expect(axis.length, 'folds say how long they are').toBeGreaterThan(6);
      expect(labels).toHaveLength(story.events.length);
      expect(dots).toHaveLength(story.events.length);
      expect(overlaps(labels, labels)).toEqual([]);
      expect(overlaps(labels, dots)).toEqual([]);
      expect(overlaps(labels, axis)).toEqual([]);
      // The two words of a fold are one.
      const units = axis.filter(({ name }) => /^(years|months|days)$/.test(name));
      const others = axis.filter((one) => !units.includes(one));
      expect(overlaps(units, units)).toEqual([]);
      expect(overlaps(others, others)).toEqual([]);
      expect(overlaps(axis, dots)).toEqual([]);
      expect(outside([...labels, ...dots, ...axis], await frameOf(page, picture))).toEqual([]);
    });

    test('the story’s blocks follow each other without overlap', async ({ page }) => {
      await open(page, './');
      const blocks = await page
        .locator('#story :is(.kicker, h1, .standfirst, h2, .passage)')
        .evaluateAll((all) =>
          all.map((one) => ({ name: one.id || one.tagName, ...one.getBoundingClientRect().toJSON() })),
        );
      for (const [at, { name: block, top, left, right }] of blocks.entries()) {
        expect(top, block).toBeGreaterThanOrEqual((blocks[at - 1]?.bottom ?? 0) - 1);
        expect(left, block).toBeGreaterThanOrEqual(0);
        expect(right, block).toBeLessThanOrEqual(width);
      }
      const wide = await page.locator('#story').evaluate((column) => column.scrollWidth - column.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
    });

    test('a line of the story is neither too long nor too short to read', async ({ page }) => {
      await open(page, './');
      const characters = await page.locator('#story .passage').evaluateAll((all) => {
        const counts = all.map((one) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 12)));
          return (one.textContent?.length ?? 0) / lines.size;
        });
        return counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
      });
      expect(characters).toBeGreaterThan(name === 'phone' ? 30 : 36);
      expect(characters).toBeLessThan(72);
    });
  });
}

test('on a desktop both pictures are in view at once', async ({ page }) => {
  await open(page, './');
  const stage = await page.locator('.stage').evaluate((one) => one.scrollHeight - one.clientHeight);
  expect(stage).toBeLessThanOrEqual(0);
  for (const picture of ['#ties svg.picture', '#dates svg.picture']) {
    const { y, height } = await frameOf(page, picture);
    expect(y + height).toBeLessThanOrEqual(900);
  }
});

test('between a tablet and a laptop, words in pictures stay legible and tools beside their headings', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 900 });
  await open(page, './');
  for (const width of [900, 1024, 1200, 1279, 1280, 1366]) {
    await page.setViewportSize({ width, height: 900 });
    for (const part of ['#ties', '#dates']) {
      const smallest = await page
        .locator(`${part} > svg.picture, ${part} .dates-pane > svg`)
        .evaluate((svg) => {
          const { width: across } = svg.getBoundingClientRect();
          const scale = across / ((svg as SVGSVGElement).viewBox.baseVal.width || across);
          const sizes = [...svg.querySelectorAll('text')].map((one) =>
            Number.parseFloat(getComputedStyle(one).fontSize),
          );
          return Math.min(...sizes) * scale;
        });
      expect(smallest, `px in ${part} at ${width} px`).toBeGreaterThan(9);
      const covered = await page.locator(part).evaluate((section) => {
        const words = document.createRange();
        words.selectNodeContents(section.querySelector('h2') as Element);
        const head = words.getBoundingClientRect();
        const buttons = [...section.querySelectorAll('button')].filter((one) => one.checkVisibility());
        return buttons.map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return left < head.right && right > head.left && top < head.bottom && bottom > head.top;
        });
      });
      expect(covered.length).toBeGreaterThan(2);
      expect(covered, `${part} at ${width} px`).not.toContain(true);
    }
  }
});
