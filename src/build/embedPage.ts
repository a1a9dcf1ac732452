import type { Head } from '../app/head.ts';
import { descriptionTag, escapeHtml, shareTags } from './pageTemplate.ts';

interface EmbedPageParts {
  head: Head;
  /** The canonical address as it stands in the page: the full page's. */
  canonical: string;
  /** What the card of the full page shows. */
  alt: string;
  html: string;
  styles: string;
  /** The script that tells the page around it how high it is. */
  script: string;
  icon: string;
}

/** The whole page of an embed: words and marks first, one request, and a script that nothing waits for. */
export function embedPage({ head, canonical, alt, html, styles, script, icon }: EmbedPageParts): string {
  const tags = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<link rel="icon" href="${escapeHtml(icon)}">`,
    `<title>${escapeHtml(head.title)}</title>`,
    descriptionTag(head.description),
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    ...shareTags(head.title, canonical, alt),
    `<style>${styles.trim()}</style>`,
    `<script src="${escapeHtml(script)}" defer></script>`,
  ];
  return `<!doctype html>\n<html lang="en"><head>${tags.join('')}</head><body>${linkedOut(html)}</body></html>\n`;
}

/** Every link opens a tab of its own. A `<base target>` would do, but browsers do not apply it to links in pictures. */
export function linkedOut(html: string): string {
  return html.replace(/<a /g, '<a target="_blank" rel="noopener" ');
}
