import type { StaticPage } from '../app/static.tsx';
import { formatWhen } from '../model/when.ts';
import { cardFile } from '../navigation/address.ts';
import { cardSize } from './cards/cardSize.ts';
import { dataTag } from './machines/dataTag.ts';

/** The built index.html, taken apart where each page differs. */
export interface Template {
  /** Up to and including what follows `<head>`'s common tags. */
  beforeTitle: string;
  afterDescription: string;
  afterRoot: string;
}

const titleAndDescription = /<title>[^<]*<\/title>\s*<meta name="description"[^>]*>/;
const stylesheet = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;
const moduleScript = /<script type="module"[^>]*><\/script>/;
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
  const [app = ''] = moduleScript.exec(html) ?? [];
  // Script comes after the styles, with the policy between them: hosting/policy.ts. Room between tags is not sent.
  const styled = html
    .replace(stylesheet, '')
    .replace(moduleScript, '')
    .replace(/>\s+</g, '><')
    .replace('</head>', () => `${preloads.join('')}<style>${styles.join('')}</style>${app}</head>`)
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

interface PageParts extends Pick<StaticPage, 'address' | 'head' | 'canonical' | 'html' | 'limit'> {
  /** More tags for the head. */
  links: readonly string[];
  /** What it says to search engines, if it has anything to say. */
  data: object | null;
  /** What its card shows; `null` where there is no room to say so. */
  alt: string | null;
  /** The address of its card, where that is not beside it. */
  card?: string;
}

/** The whole page. `data-page` names what it shows, so that the browser hydrates no other address with it, and in `data-limit` how long its lists are. */
export function pageOf(template: Template, page: PageParts): string {
  const { address, head, canonical, html, limit, links, data, alt, card } = page;
  const tags = [`<title>${escapeHtml(head.title)}</title>`, descriptionTag(head.description)];
  if (canonical === null) tags.push('<meta name="robots" content="noindex">');
  else
    tags.push(
      `<link rel="canonical" href="${escapeHtml(canonical)}">`,
      ...shareTags(head.title, canonical, alt, card),
    );
  tags.push(...links);
  const root = `<div id="root" data-page="${escapeHtml(address ?? '404')}" data-limit="${limit}">`;
  const end = data
    ? template.afterRoot.replace('</body>', () => `${dataTag(data)}</body>`)
    : template.afterRoot;
  return template.beforeTitle + tags.join('') + template.afterDescription + root + unquoted(html) + end;
}

/** As HTML allows: an attribute without quotation marks where its value needs none. It makes a page some 50 bytes shorter. */
export function unquoted(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/="([^"'\s=<>`]+)"(?=[\s>])/g, '=$1'));
}

/** A page beside the story, in `styles` of its own: nothing in it waits for script, and `script` is the only one that it asks for. */
export function sidePageOf(
  template: Template,
  page: PageParts,
  styles: string,
  script: string | null = null,
): string {
  const own = script === null ? '' : `<script src="${escapeHtml(script)}" defer></script>`;
  return pageOf(template, page)
    .replace(moduleScript, '')
    .replace('</head>', () => `${own}</head>`)
    .replace(/<noscript>.*?<\/noscript>/, '')
    .replace('</style>', () => `${styles.trim()}</style>`);
}

/** One tag for search engines and for chats: what both read costs a page nothing twice. */
export function descriptionTag(description: string): string {
  return `<meta name="description" property="og:description" content="${escapeHtml(description)}">`;
}

/**
 * What a chat shows of an address: title, address and card, which `alt` describes. Twitter reads the same, but for the card's shape.
 * A card whose address is not full is shown by nobody, and needs no words.
 */
export function shareTags(
  title: string,
  canonical: string,
  alt: string | null,
  image = canonical + cardFile,
): string[] {
  const said = { title, type: 'article', url: canonical, image };
  const size = { 'image:width': cardSize.width, 'image:height': cardSize.height };
  return [
    ...Object.entries({ ...said, ...size }).map(
      ([name, value]) => `<meta property="og:${name}" content="${escapeHtml(String(value))}">`,
    ),
    '<meta name="twitter:card" content="summary_large_image">',
    ...(alt !== null && URL.canParse(image)
      ? [`<meta name="twitter:image:alt" property="og:image:alt" content="${escapeHtml(alt)}">`]
      : []),
  ];
}

/** What became of an address, for the page that stands in its place. */
export interface MovedTo {
  /** Where it lives now, in order, with what is there; empty where it was withdrawn. */
  to: { href: string; canonical: string; title: string; alt: string }[];
  why: string;
  /** What it said last, where an edition keeps that. */
  said?: { words: string; date: string };
  /** The explainer's own name, and where it begins. */
  story: string;
  home: string;
  /** The script that takes lens and fragment along. */
  script: string;
}

/**
 * A page at an address that has moved: says what happened and where to go. Nothing leads on by itself, since what happened is
 * for the reader to know; with script the links take lens and fragment along.
 */
export function movedPage({ to, why, said, story, home, script }: MovedTo): string {
  const [only] = to;
  const heading = only
    ? to.length > 1
      ? 'This has been split'
      : 'This has moved'
    : 'This has been withdrawn';
  const known =
    only && to.length === 1
      ? [
          `<link rel="canonical" href="${escapeHtml(only.canonical)}">`,
          ...shareTags(only.title, only.canonical, only.alt),
        ]
      : ['<meta name="robots" content="noindex">'];
  const links = to.map(({ href, title }) => `<a data-to href="${escapeHtml(href)}">${escapeHtml(title)}</a>`);
  const ways =
    links.length > 1
      ? `<ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul>`
      : `<p>${links.join('')}</p>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${heading} · ${escapeHtml(story)}</title>
    ${descriptionTag(why)}
    <link rel="icon" href="${escapeHtml(home)}favicon.svg">
    ${known.join('\n    ')}
    <style>body{max-width:36rem;margin:3rem auto;padding:0 1.125rem;font:1.125rem/1.5 Georgia,serif}h1{line-height:1.1}a{text-underline-offset:.2em}</style>
    <script src="${escapeHtml(script)}" defer></script>
  </head>
  <body>
    <main>
      <h1>${heading}</h1>
      <p>${escapeHtml(why)}</p>
      ${to.length > 0 ? ways : ''}
      ${said ? `<p>It said, in the edition of ${formatWhen(said.date)}:</p><blockquote>${escapeHtml(said.words)}</blockquote>` : ''}
      <p><a href="${escapeHtml(home)}">Read the story from the start</a></p>
    </main>
  </body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
