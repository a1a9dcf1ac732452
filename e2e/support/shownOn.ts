import type { Page } from 'playwright/test';
import { markedWords } from './markedWords.ts';

/**
 * Everything that a place decides on the page; what is a gesture (glance, scroll, focus, a pulled sheet, the mention that was
 * followed) or an announcement is left out.
 */
export async function shownOn(page: Page) {
  const marked = await markedWords(page);
  const shown = await page.evaluate(() => {
    const root = document.querySelector<HTMLElement>('.page');
    const words = (selector: string) => {
      const part = document.querySelector(selector)?.cloneNode(true);
      if (!(part instanceof Element)) return null;
      for (const one of part.querySelectorAll('.edge, .copy-link, .so-far, :scope > [role="status"]'))
        one.remove();
      return part.textContent;
    };
    const named = (element: Element) => element.id || element.getAttribute('href') || element.textContent;
    const marks = (attribute: string) =>
      [...document.querySelectorAll(`[${attribute}]`)].map(
        (one) => `${named(one)} ${one.getAttribute(attribute)}`,
      );
    return {
      title: document.title,
      description: document.querySelector('meta[name="description"]')?.getAttribute('content'),
      canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      heading: words('#dossier h2'),
      header: words('.masthead'),
      story: words('#story'),
      dossier: words('#dossier'),
      found: words('.found'),
      strengths: marks('data-strength'),
      lit: marks('data-lit'),
      arrived: marks('data-arrived'),
      current: marks('aria-current'),
      axis: [...document.querySelectorAll('.dates > a, .dates > g')].map(
        (mark) => `${named(mark)} ${mark.getAttribute('transform')}`,
      ),
      links: [...document.querySelectorAll('a:not(.so-far a)')].map((link) => link.getAttribute('href')),
      chosen: [...document.querySelectorAll('input')].map(({ value }) => value),
      open: root?.dataset['open'],
      part: root?.dataset['part'],
      lens: root?.dataset['lens'],
    };
  });
  return { ...shown, marked };
}
