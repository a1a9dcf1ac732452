import { openPlace } from './support/openPlace.ts';
import { dossierHeading, pageParts, passage } from './support/pageParts.ts';
import { press } from './support/press.ts';
import { expect, test } from './support/test.ts';
import { known } from './support/theStory.ts';

const shoigu = known('actor:shoigu');

test.skip(({ isMobile }) => isMobile, 'between phone and desktop');
test.use({ viewport: { width: 900, height: 1000 } });

test('the dossier lies over the pictures, not over the story', async ({ page }) => {
  await openPlace(page, './');
  await press(
    page,
    passage(page, shoigu.passages[0]?.id ?? '').getByRole('link', { name: shoigu.title, exact: true }),
  );
  await expect(dossierHeading(page)).toBeFocused();
  const story = await pageParts.story(page).boundingBox();
  const sheet = await pageParts.dossier(page).boundingBox();
  if (!story || !sheet) throw new Error('story and dossier should both be on show');
  expect(sheet.x).toBeGreaterThanOrEqual(story.x + story.width - 1);
  expect(sheet.x + sheet.width).toBeLessThanOrEqual(900);
});

test('the counts at the edges count what the window leaves out, no more', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  const below = await page.evaluate(
    (ids) => {
      const tops = ids.map((id) => document.getElementById(id)?.getBoundingClientRect().top ?? 0);
      return tops.filter((top) => top >= innerHeight).length;
    },
    shoigu.passages.map(({ id }) => id),
  );
  expect(below).toBeLessThan(shoigu.passages.length);
  await expect(page.getByRole('button', { name: /^\d+ below$/ })).toHaveText(`${below} below`);
});

test('the sheet is pulled by a mouse, too', async ({ page }) => {
  await openPlace(page, './actors/shoigu/');
  const handle = page.getByRole('button', { name: 'Full height' });
  const box = await handle.boundingBox();
  if (!box) throw new Error('the sheet has no handle');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 300, { steps: 8 });
  await page.mouse.up();
  await expect(handle).toHaveAttribute('aria-expanded', 'true');
  await handle.click();
  await expect(handle).toHaveAttribute('aria-expanded', 'false');
});

test('the heading of a picture and what works on it do not lie over each other at any width', async ({
  page,
}) => {
  await openPlace(page, './');
  const tools = (part: 'ties' | 'dates') => pageParts[part](page).getByRole('button', { name: 'Save' });
  for (const part of ['ties', 'dates'] as const) await expect(tools(part)).toBeVisible();
  for (const width of [800, 820, 850, 900, 1199, 1200, 1230, 1440]) {
    await page.setViewportSize({ width, height: 1000 });
    for (const part of ['ties', 'dates'] as const) {
      const gap = await pageParts[part](page).evaluate((section) => {
        const words = document.createRange();
        words.selectNodeContents(section.querySelector('h2') ?? section);
        const { right } = words.getBoundingClientRect();
        const first = section.querySelector('button')?.getBoundingClientRect();
        return (first?.left ?? 0) - right;
      });
      expect(gap, `${part} at ${width}`).toBeGreaterThanOrEqual(8);
    }
    const filters = pageParts.ties(page).getByRole('group', { name: 'Show only' });
    const key = await filters.boundingBox();
    const heading = await page.locator('#ties-heading').boundingBox();
    expect((key?.y ?? 0) - (heading?.y ?? 0), `the key stands where it stood, at ${width}`).toBeGreaterThan(
      20,
    );
  }
});
