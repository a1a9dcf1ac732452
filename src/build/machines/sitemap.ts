import { xmlText } from '../../model/xml.ts';

/** A page that search engines may list. */
export interface ListedPage {
  /** Full. */
  address: string;
  /** The day on which what it is about last changed, where that is known. */
  changed: string | null;
}

export function sitemap(pages: readonly ListedPage[]): string {
  const urls = pages
    .map(({ address, changed }) => {
      const day = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
      return `<url><loc>${xmlText(address)}</loc>${day}</url>\n`;
    })
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
}

/** Everything may be read; `sitemapAddress` is full, or `null` where there is none. */
export function robots(sitemapAddress: string | null): string {
  return `User-agent: *\nAllow: /\n${sitemapAddress === null ? '' : `\nSitemap: ${sitemapAddress}\n`}`;
}
