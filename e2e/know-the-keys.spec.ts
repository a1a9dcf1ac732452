import type { Page } from 'playwright/test';
import { refOf } from '../src/model/selection.ts';
import { expectAccessible } from './support/accessible.ts';
import { openPlace } from './support/openPlace.ts';
import { pageParts } from './support/pageParts.ts';
import { pathOf } from './support/pathOf.ts';
import { pressTool } from './support/pressTool.ts';
import { expect, test } from './support/test.ts';

const keys = (page: Page) => page.getByRole('dialog', { name: 'Keyboard' });
const find = (page: Page) => page.getByRole('dialog', { name: 'Find' });
const who = (page: Page) => page.getByRole('dialog', { name: /up to this passage$/ });
const theSwitch = (page: Page) => keys(page).getByRole('checkbox', { name: 'Single keys work' });

/** The page once what answers to `?` has come, which is when it is idle. */
async function openWithKeys(page: Page, address: string) {
  await openPlace(page, address);
  await expect(page.getByRole('banner').getByRole('button', { name: /^(Keyboard|More)$/ })).toBeVisible();
}

/** Presses each key that works by itself, and says which did. */
async function answering(page: Page): Promise<string[]> {
  const answered: string[] = [];
  const mention = page.locator(`#story .passage a[href^="${pathOf(refOf('actor', 'shoigu'))}"]`).nth(1);
  await mention.focus();
  for (const [key, answer] of [
    ['?', keys(page)],
    ['/', find(page)],
    ['w', who(page)],
  ] as const) {
    await page.keyboard.press(key);
    const failed = await expect(answer)
      .toBeVisible({ timeout: 1500 })
      .then(
        () => false,
        () => true,
      );
    if (failed) continue;
    answered.push(key);
    await page.keyboard.press('Escape');
    await expect(answer).toHaveCount(0);
    await expect(mention).toBeFocused();
  }
  await page.keyboard.press('j');
  if (!(await mention.evaluate((link) => link === document.activeElement))) answered.push('j');
  return answered;
}

test.describe('by keyboard', () => {
  test.skip(({ isMobile }) => isMobile, 'phones have no keyboard');

  test('a question mark tells every key, and Escape leads back', async ({ page }) => {
    await openWithKeys(page, './actors/shoigu/');
    const mention = pageParts.story(page).getByRole('link').nth(4);
    await mention.focus();
    await page.keyboard.press('?');
    await expect(keys(page).getByRole('heading', { level: 2 })).toBeFocused();
    for (const key of ['/', 'j', 'k', 'w', '?', 'Ctrl K', 'Esc', 'Home', '+'])
      await expect(keys(page).getByText(key, { exact: true }).first()).toBeVisible();
    await expect(keys(page)).toContainText('who was that again');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(keys(page)).toHaveCount(0);
    await expect(mention).toBeFocused();
    await expect(page, 'what is selected still is').toHaveURL('./actors/shoigu/');
  });

  test('single keys are switched off, and the browser remembers it; ctrl K and the button still work', async ({
    page,
  }) => {
    test.slow();
    await openWithKeys(page, './actors/shoigu/');
    await page.waitForLoadState('networkidle');
    expect(await answering(page)).toEqual(['?', '/', 'w', 'j']);
    const hint = page.getByRole('banner').locator('kbd');
    await expect(hint).toHaveText('/');
    await page.keyboard.press('?');
    await theSwitch(page).focus();
    await page.keyboard.press('Space');
    await expect(theSwitch(page)).not.toBeChecked();
    await expect(keys(page)).toContainText('switched off');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    expect(await answering(page)).toEqual([]);
    await page.reload();
    await openWithKeys(page, './actors/shoigu/');
    await page.waitForLoadState('networkidle');
    await expect(hint, 'a key that does nothing is not shown').toHaveCount(0);
    expect(await answering(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    await expect(find(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await pressTool(page, 'button', 'Keyboard');
    await theSwitch(page).check();
    await keys(page).getByRole('button', { name: 'Close' }).click();
    await expect(hint).toHaveText('/');
    expect(await answering(page)).toEqual(['?', '/', 'w', 'j']);
  });

  test('where nothing can be remembered, it holds for as long as the page is open', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await openWithKeys(page, './');
    await page.keyboard.press('?');
    await theSwitch(page).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL('./');
    await openWithKeys(page, './');
    await page.keyboard.press('?');
    await expect(theSwitch(page)).toBeChecked();
  });

  test('typed into a field, a question mark is one', async ({ page }) => {
    await openWithKeys(page, './connect/');
    const field = pageParts.dossier(page).getByRole('combobox').first();
    await field.fill('who');
    await page.keyboard.press('?');
    await expect(field).toHaveValue('who?');
    await expect(keys(page)).toHaveCount(0);
  });
});

test('the keys can be read and switched by everyone, in light and dark, in a narrow window too', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await openWithKeys(page, './');
    await pressTool(page, 'button', 'Keyboard');
    await expect(keys(page)).toBeInViewport({ ratio: 1 });
    await expectAccessible(page);
    const box = await keys(page).locator('label').boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await keys(page).getByRole('button', { name: 'Close' }).click();
    await expect(keys(page)).toHaveCount(0);
  }
});
