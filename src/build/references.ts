import type { HtmlElement } from './htmlElements.ts';
import type { BuiltPage } from './pageProblems.ts';

export interface Reference {
  /** As it is written. */
  address: string;
  element: HtmlElement;
}

export interface BuiltSite {
  base: string;
  files: ReadonlyMap<string, string | null>;
  pages: ReadonlyMap<string, BuiltPage>;
}

const addressAttributes = ['href', 'xlink:href', 'src', 'poster', 'action', 'formaction', 'data'];
const setAttributes = ['srcset', 'imagesrcset'];
const carriedAsText = new Set(['og:image', 'og:url', 'twitter:image']);

/** Every address that an element names, one in a style's `url()`, a redirect or a card included. */
export function referencesIn(element: HtmlElement): Reference[] {
  const { attributes, tag, text } = element;
  const written = (names: string[]) =>
    names.map((name) => attributes.get(name)).filter((value) => value !== undefined);
  const addresses = written(addressAttributes);
  for (const set of written(setAttributes)) {
    addresses.push(...set.split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''));
  }
  const style = `${tag === 'style' ? text : ''} ${attributes.get('style') ?? ''}`;
  for (const [, , address = ''] of style.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/g)) {
    // The styles are one for all pages, and a rule may be for marks that this page has not.
    if (!address.startsWith('#')) addresses.push(address);
  }
  if (tag === 'meta') addresses.push(...metaAddresses(element));
  return addresses.map((address) => ({ address: address.trim(), element }));
}

function metaAddresses({ attributes }: HtmlElement): string[] {
  const content = attributes.get('content') ?? '';
  if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
    return [/;\s*url=['"]?(.*?)['"]?$/i.exec(content)?.[1] ?? ''];
  }
  const name = attributes.get('property') ?? attributes.get('name') ?? '';
  return carriedAsText.has(name) ? [content] : [];
}

const home = 'http://built.invalid';

/** What is wrong with an address on this page, or null. */
export function referenceProblem(reference: Reference, page: BuiltPage, site: BuiltSite): string | null {
  const { address, element } = reference;
  const own = `${home}${site.base}${page.path.replace(/(^|\/)index\.html$/, '$1')}`;
  if (!URL.canParse(address, own)) return `"${address}" is no address`;
  const url = new URL(address, own);
  if (url.protocol === 'data:') return null;
  if (['mailto:', 'tel:'].includes(url.protocol) && element.tag === 'a') return null;
  if (!['http:', 'https:'].includes(url.protocol)) return `"${address}": ${url.protocol} is not allowed here`;
  if (url.origin !== home) return outsideProblem(reference, url, site);
  if (page.path === '404.html' && !address.startsWith('/') && !address.startsWith('#')) {
    return `"${address}" is relative, but 404.html is shown at any address`;
  }
  return insideProblem(address, url, site);
}

/** A link may leave the site when it says so; canonical addresses and cards carry the published host. */
function outsideProblem({ address, element }: Reference, url: URL, site: BuiltSite): string | null {
  const rel = element.attributes.get('rel')?.toLowerCase().split(/\s+/) ?? [];
  if (element.tag === 'a') {
    if (rel.includes('noopener') || rel.includes('external')) return null;
    return `"${address}" leaves the site without rel="external" or "noopener"`;
  }
  const published =
    element.tag === 'meta' ||
    (element.tag === 'link' && (rel.includes('canonical') || rel.includes('alternate')));
  if (published) return insideProblem(address, new URL(url.pathname, home), site);
  return `"${address}" is loaded from another host`;
}

function insideProblem(address: string, url: URL, { base, files, pages }: BuiltSite): string | null {
  const asked = decode(url.pathname);
  const fragment = decode(url.hash.slice(1).split(':~:')[0] ?? '');
  if (asked === null || fragment === null) return `"${address}" is not encoded well`;
  if (!asked.startsWith(base)) return `"${address}" is outside ${base}`;
  const path = asked.slice(base.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) {
    const folder = files.has(`${file}/index.html`);
    return folder ? `"${address}" needs a slash at its end` : `"${address}" leads to no file`;
  }
  const target = pages.get(file);
  if (!target || fragment === '' || fragment === 'top' || target.ids.includes(fragment)) return null;
  return `"${address}": no id "${fragment}" in ${file}`;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
