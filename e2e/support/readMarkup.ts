import type { Page } from 'playwright/test';
import { onBlankPage } from './onBlankPage.ts';

/** What a saved file holds, an SVG or a GraphML, as a browser reads it away from the story's pages. */
export function readMarkup(page: Page, xml: string) {
  return onBlankPage(
    page,
    (text) => {
      const root = new DOMParser().parseFromString(text, 'application/xml').documentElement;
      const all = [root, ...root.querySelectorAll('*')];
      return {
        root: root.localName,
        words: (root.textContent ?? '').replace(/\s+/g, ' '),
        links: all.flatMap((one) => one.getAttribute('href') ?? []),
        edges: all.filter(({ localName }) => localName === 'edge').length,
        /** Elements that still lean on the styles of the page they come from. */
        leftovers: all.filter((one) => one.hasAttribute('class') || one.hasAttribute('style')).length,
      };
    },
    xml,
  );
}
