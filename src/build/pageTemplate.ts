import type { StaticPage } from '../app/static.tsx';

/** The built index.html, taken apart where each page differs. */
export interface Template {
  /** Up to and including what follows `<head>`'s common tags. */
  beforeTitle: string;
  afterDescription: string;
  afterRoot: string;
}

const titleAndDescription = /<title>[^<]*<\/title>\s*<meta name="description"[^>]*>/;
const stylesheet = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;
const emptyRoot = '<div id="root">';

/**
 * Puts the styles into the page, so that it needs no second request; `read` gives a stylesheet's text by its href. Their
 * fonts are asked for at once: `font-display: optional` shows them only where they come before the first paint. The stylesheets of `later` are left to the script, or to its absence.
 */
export function templateFrom(
  html: string,
  read: (href: string) => string,
  later: readonly string[] = [],
): Template {
  const styles = [...html.matchAll(stylesheet)].map(([, href = '']) => read(href).trim());
  const fonts = styles.join('').match(/(?<=url\()[^)]+\.woff2/g) ?? [];
  const preloads = [...new Set(fonts)].map(
    (href) => `<link rel="preload" as="font" crossorigin href="${href}">`,
  );
  const rest = later.map((href) => `<link rel="stylesheet" href="${href}">`);
  const withoutScript = rest.length > 0 ? `<noscript>${rest.join('')}</noscript>` : '';
  const styled = html
    .replace(stylesheet, '')
    .replace('</head>', () => `${preloads.join('')}<style>${styles.join('')}</style>\n</head>`)
    .replace('</body>', () => `${withoutScript}</body>`);
  const [beforeTitle, afterTitle, ...more] = styled.split(titleAndDescription);
  const [afterDescription, afterRoot] = afterTitle?.split(emptyRoot) ?? [];
  if (
    beforeTitle === undefined ||
    afterDescription === undefined ||
    afterRoot === undefined ||
    more.length > 0
  ) {
    throw new Error(
      'index.html needs one title, one description right after it, and one empty <div id="root">',
    );
  }
  return { beforeTitle, afterDescription, afterRoot };
}

type PageParts = Pick<StaticPage, 'address' | 'head' | 'canonical' | 'html' | 'limit'>;

/** The whole page. `data-page` names what it shows, so that the browser hydrates no other address with it, and in `data-limit` how long its lists are. */
export function pageOf(template: Template, page: PageParts): string {
  const { address, head, canonical, html, limit } = page;
  const tags = [
    `<title>${escapeHtml(head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(head.description)}">`,
    canonical === null
      ? '<meta name="robots" content="noindex">'
      : `<link rel="canonical" href="${escapeHtml(canonical)}">`,
  ];
  const root = `<div id="root" data-page="${escapeHtml(address ?? '404')}" data-limit="${limit}">`;
  return (
    template.beforeTitle + tags.join('\n    ') + template.afterDescription + root + html + template.afterRoot
  );
}

/** A page beside the story, in `styles` of its own: nothing in it waits for script, or asks for any. */
export function sidePageOf(template: Template, page: PageParts, styles: string): string {
  return pageOf(template, page)
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/<noscript>.*?<\/noscript>/, '')
    .replace('</style>', () => `${styles.trim()}</style>`);
}

/** A page at an address that has moved: says so and leads on, with and without script, keeping nothing from the reader. */
export function movedPage(to: { href: string; canonical: string; why: string; title: string }): string {
  const [href, canonical, why, title] = [to.href, to.canonical, to.why, to.title].map(escapeHtml);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Moved · ${title}</title>
    <meta name="description" content="${why}">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${canonical}">
    <meta http-equiv="refresh" content="5; url=${href}">
  </head>
  <body>
    <h1>This has moved</h1>
    <p>${why}</p>
    <p><a href="${href}">Go to its new address</a></p>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
