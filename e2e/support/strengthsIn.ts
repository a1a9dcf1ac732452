import type { Locator } from 'playwright/test';

/** How strongly each mark of a picture or list shows: the link's path and its strength, `null` where it has none. */
export async function strengthsIn(part: Locator): Promise<Record<string, string | null>> {
  const pairs = await part.locator('a:not(.fold)').evaluateAll((links) =>
    links.map((link) => {
      const { pathname } = new URL(link.getAttribute('href') ?? '', document.baseURI);
      return [pathname, link.closest('[data-strength]')?.getAttribute('data-strength') ?? null] as const;
    }),
  );
  return Object.fromEntries(pairs);
}
