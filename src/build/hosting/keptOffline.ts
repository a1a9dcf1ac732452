import { createHash } from 'node:crypto';
import { htmlElements } from '../htmlElements.ts';

export interface Kept {
  /** Changes with anything that is kept. */
  version: string;
  /** The app's script as pages name it. */
  app: string;
  /** Paths as addresses below the base: the front page is the empty one, another page ends with a slash. */
  files: string[];
}

/**
 * What the service worker keeps of a built site: the front page, in which the app can show any place; all hashed files; the pages
 * that no app draws, but for those that other sites embed; and what these pages name. Throws where the front page starts no app.
 */
export function keptOffline(built: ReadonlyMap<string, Buffer>, base: string): Kept {
  const text = (path: string) => built.get(path)?.toString() ?? '';
  const app = htmlElements(text('index.html'))
    .find(({ tag, attributes }) => tag === 'script' && attributes.get('type') === 'module')
    ?.attributes.get('src');
  if (app === undefined) throw new Error('index.html starts no app');
  const paths = [...built.keys()];
  const drawn = (path: string) => text(path).includes(app);
  const plain = paths.filter(
    (path) => path.endsWith('/index.html') && !path.startsWith('embed/') && !drawn(path),
  );
  const pages = ['index.html', ...plain];
  const hashed = paths.filter((path) => path.startsWith('assets/'));
  const named = pages.flatMap((path) => namedIn(text(path), base)).filter((path) => built.has(path));
  const files = [...new Set([...pages, ...hashed, ...named])].sort();
  const hash = createHash('sha256');
  for (const path of files) hash.update(`${path}\n`).update(built.get(path) ?? '');
  return {
    version: hash.digest('hex').slice(0, 12),
    app,
    files: files.map((path) => path.replace(/(^|\/)index\.html$/, '$1')),
  };
}

/** Scripts, pictures and icons; a page's links to other pages are no part of it. */
function namedIn(html: string, base: string): string[] {
  return htmlElements(html).flatMap(({ tag, attributes }) => {
    const wanted =
      tag === 'link' ? /\b(icon|apple-touch-icon|manifest)\b/.test(attributes.get('rel') ?? '') : true;
    const address = tag === 'link' ? attributes.get('href') : attributes.get('src');
    return wanted && address?.startsWith(base) ? [address.slice(base.length)] : [];
  });
}
