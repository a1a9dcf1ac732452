import type { Locator, Page } from 'playwright/test';

/** The parts of the page as a reader finds them: by role and name. */
export const pageParts = {
  story: (page: Page): Locator => page.getByRole('article'),
  dossier: (page: Page): Locator => page.getByRole('complementary', { name: 'What is known' }),
  ties: (page: Page): Locator => page.getByRole('region', { name: 'Who is tied to whom' }),
  dates: (page: Page): Locator => page.getByRole('region', { name: 'When', exact: true }),
  bar: (page: Page): Locator => page.getByRole('navigation', { name: 'Parts of the page' }),
  /** The line that is announced when another dossier opens. */
  announced: (page: Page): Locator => page.locator('.page > [role="status"]'),
};

/** The heading of what is open. */
export function dossierHeading(page: Page): Locator {
  return pageParts.dossier(page).getByRole('heading', { level: 2 });
}

/** A passage of the story, by its id. */
export function passage(page: Page, id: string): Locator {
  return page.locator(`#story #${id}`);
}

/** A list of the dossier, by its heading: "Passages", "Ties". */
export function listed(page: Page, heading: string): Locator {
  const title = new RegExp(`^${heading} (\\d+|\\d+ of \\d+ in view)$`);
  return pageParts
    .dossier(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name: title }) });
}
