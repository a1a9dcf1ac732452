import { htmlElements } from './htmlElements.ts';

/**
 * What is wrong with the files of a built site that machines read, as `path: message` lines: every address in the sitemap,
 * the feed, the manifest, robots.txt and story.json leads to a file, every listed page is in the sitemap, and the data in
 * pages can be read.
 */
export function machineProblems(built: ReadonlyMap<string, Buffer>, base: string): string[] {
  const text = (path: string) => built.get(path)?.toString() ?? '';
  const inSitemap = tagged(text('sitemap.xml'), 'loc');
  const named: [path: string, addresses: string[]][] = [
    ['sitemap.xml', inSitemap],
    ['feed.xml', matches(text('feed.xml'), /<link [^>]*href="([^"]+)"/g)],
    ['robots.txt', matches(text('robots.txt'), /^Sitemap: (.+)$/gm)],
    ['story.json', matches(text('story.json'), /"(?:url|\$schema)":"([^"]+)"/g)],
    ['manifest.webmanifest', matches(text('manifest.webmanifest'), /"(?:src|start_url)": "([^"]+)"/g)],
  ];
  const broken = named.flatMap(([path, addresses]) =>
    addresses
      .filter((address) => !built.has(fileAt(address, base) ?? ''))
      .map((address) => `${path}: "${address}" leads to no file`),
  );
  const listed = new Set(inSitemap.map((address) => fileAt(address, base)));
  return [
    ...broken,
    ...(built.has('sitemap.xml') ? unlisted(built, listed, base) : []),
    ...unreadable(built),
    ...unanswered(built, base),
  ];
}

function unlisted(
  built: ReadonlyMap<string, Buffer>,
  listed: ReadonlySet<string | null>,
  base: string,
): string[] {
  return [...built]
    .filter(
      ([path, body]) =>
        path.endsWith('.html') && !listed.has(path) && !isLeftOut(path, body.toString(), base),
    )
    .map(([path]) => `${path}: is not in the sitemap`);
}

/** A page that asks not to be listed, or that names another as the one to list. */
function isLeftOut(path: string, html: string, base: string): boolean {
  const [, canonical] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  return html.includes('content="noindex"') || (canonical !== undefined && fileAt(canonical, base) !== path);
}

/** Pages that name an answer for who would embed them which is not there or says something else. */
function unanswered(built: ReadonlyMap<string, Buffer>, base: string): string[] {
  return [...built].flatMap(([path, body]) => {
    if (!path.endsWith('.html')) return [];
    const [, named] =
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(body.toString()) ?? [];
    const answer = named && (built.get(fileAt(named, base) ?? '')?.toString() ?? '{}');
    const says = answer && (JSON.parse(answer) as Record<string, unknown>);
    return says && !(says['version'] === '1.0' && says['html'])
      ? [`${path}: "${named}" is no oEmbed answer`]
      : [];
  });
}

function unreadable(built: ReadonlyMap<string, Buffer>): string[] {
  return [...built].flatMap(([path, body]) => {
    if (!path.endsWith('.html')) return [];
    const data = htmlElements(body.toString()).filter(
      ({ tag, attributes }) => tag === 'script' && attributes.get('type') === 'application/ld+json',
    );
    return data.some(({ text }) => !isThing(text)) ? [`${path}: its data cannot be read`] : [];
  });
}

function isThing(text: string): boolean {
  try {
    const data = JSON.parse(text) as Record<string, unknown> | null;
    return data?.['@context'] === 'https://schema.org' && typeof data['@type'] === 'string';
  } catch {
    return false;
  }
}

function tagged(xml: string, tag: string): string[] {
  return matches(xml, new RegExp(`<${tag}>([^<]+)</${tag}>`, 'g'));
}

function matches(text: string, look: RegExp): string[] {
  return [...text.matchAll(look)].map(([, found = '']) => found);
}

/** The built file at a full or based address; `null` outside the base. */
function fileAt(address: string, base: string): string | null {
  const { pathname } = new URL(address, 'http://built.invalid');
  if (!pathname.startsWith(base)) return null;
  const path = decodeURIComponent(pathname.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
