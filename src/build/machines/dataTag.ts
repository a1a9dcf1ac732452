/**
 * What a page says to search engines, as it stands at the end of the body: behind all that a reader needs, so that it takes
 * no room in the first flight of packets. No script of any kind: browsers leave it alone, and a strict policy lets it stand.
 */
export function dataTag(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
}

/** A page as far as a reader needs it. */
export function withoutDataTag(html: string): string {
  return html.replace(/<script type="application\/ld\+json">.*?<\/script>/s, '');
}
