import { expect, type Locator, type Page, test } from 'playwright/test';
import { touch } from './connecting.ts';
import { openPlace } from './openPlace.ts';
import { pageParts } from './pageParts.ts';

/** The search that lies over the page. */
export function search(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Find' });
}

export function searchField(page: Page): Locator {
  return search(page).getByRole('searchbox', { name: 'Find' });
}

/** What was found of one kind, by its heading: "Passages"; of any kind where that is empty. */
export function groupOf(page: Page, kind: string): Locator {
  const name = new RegExp(`^${kind || '\\w+'} \\d+$`);
  return search(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name }) });
}

/** Opens the search as a reader does, from the page on show or else the story. `comes` is false where it cannot. */
export async function openSearch(page: Page, { comes = true } = {}): Promise<void> {
  if (page.url() === 'about:blank') await openPlace(page, './');
  const part = test.info().project.use.hasTouch ? pageParts.bar(page) : page.getByRole('banner');
  await touch(part.getByRole('link', { name: 'Find' }));
  if (comes) await expect(searchField(page)).toBeFocused();
}
