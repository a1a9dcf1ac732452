import type { Page } from 'playwright/test';

/** Reads a saved file in a page that is none of the story's, since those take no markup from strings. `read` runs there. */
export async function onBlankPage<Read>(
  page: Page,
  read: (text: string) => Read,
  text: string,
): Promise<Read> {
  const blank = await page.context().newPage();
  try {
    return await (blank.evaluate(read as (text: string) => unknown, text) as Promise<Read>);
  } finally {
    await blank.close();
  }
}
