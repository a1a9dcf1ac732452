import { posix } from 'node:path';
import { type HtmlElement, htmlElements } from './htmlElements.ts';
import { oembedFile } from './machines/oembed.ts';

/** A built file: its bytes as sent, and its text, empty where it is none. */
export interface WeighedFile {
  /** Of a page, as far as a reader needs it. */
  bytes: number;
  text: string;
  /** What only machines read behind a page. */
  behind?: number;
}

export interface BudgetRow {
  part: string;
  unit: 'bytes' | 'requests';
  budget: number;
  actual: number;
  /** Which page it is, and what the others come to. */
  note: string;
}

/** One first flight of ten packets, in bytes. */
export const htmlBudget = 14_600;

/** The story as data, for other programs: no page ever fetches it. */
const forMachines = ['story.json', 'story.schema.json', oembedFile];

type Weighed = ReadonlyMap<string, WeighedFile>;

interface PageWeight {
  path: string;
  /** The page itself and the stylesheets that it waits for. */
  bytes: number;
  /** Until its text can be read: itself, those stylesheets, and the scripts that hold up its parsing. */
  requests: number;
}

/** The budget of the page, against a site built for `base`; throws when it has no front page. Bytes are as sent. */
export function budgetRows(files: Weighed, base: string): BudgetRow[] {
  const pages = [...files.keys()]
    .filter((path) => path.endsWith('.html'))
    .map((path) => weighPage(path, files, base));
  const behind = [...files.values()].map((file) => file.behind ?? 0);
  const largest = mostBy(pages, ({ bytes }) => bytes);
  const embed = mostBy(
    pages.filter(({ path }) => /^embed\/.+\//.test(path)),
    ({ bytes }) => bytes,
  );
  const slowest = mostBy(pages, ({ requests }) => requests);
  const first = scriptsFirst(files, base);
  const scripts = namesEnding(files, '.js');
  const data = namesEnding(files, '.json').filter((path) => !forMachines.includes(posix.basename(path)));
  const fonts = namesEnding(files, '.woff2');
  const median = pages.map(({ bytes }) => bytes).sort((a, b) => a - b)[Math.floor(pages.length / 2)] ?? 0;
  const html = `${largest.path}; median of ${pages.length} pages ${(median / 1000).toFixed(1)} kB`;
  const bytes = (part: string, budget: number, actual: number, note: string): BudgetRow => ({
    part,
    unit: 'bytes',
    budget,
    actual,
    note,
  });
  return [
    bytes('HTML of any page, its styles included', htmlBudget, largest.bytes, html),
    bytes('what machines read behind a page', 2_000, Math.max(...behind), ''),
    bytes('HTML of any embed', 8_000, embed.bytes, embed.path),
    bytes('script before the page answers', 90_000, total(first, files), counted(first.length)),
    bytes('script in all', 190_000, total(scripts, files), counted(scripts.length)),
    bytes('data fetched when needed', 25_000, total(data, files), counted(data.length)),
    bytes('fonts', 45_000, total(fonts, files), counted(fonts.length)),
    {
      part: 'requests before the story is readable',
      unit: 'requests',
      budget: 1,
      actual: slowest.requests,
      note: slowest.path,
    },
  ];
}

/** What a reader's browser fetches once, when the page is idle, to read offline: `paths` as hosting/keptOffline.ts lists them. */
export function keptRow(paths: readonly string[], files: Weighed): BudgetRow {
  const kept = paths.map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path));
  return {
    part: 'kept for reading offline, once idle',
    unit: 'bytes',
    budget: 350_000,
    actual: total(kept, files),
    note: counted(kept.length),
  };
}

function weighPage(path: string, files: Weighed, base: string): PageWeight {
  const elements = htmlElements(files.get(path)?.text ?? '');
  const styles = elements.filter(holdsUpPaint).map(({ attributes }) => attributes.get('href') ?? '');
  const styleFiles = styles.map((address) => fileAt(address, path, base));
  return {
    path,
    bytes: total([path, ...styleFiles], files),
    requests: 1 + styles.length + elements.filter(holdsUpParsing).length,
  };
}

/** A stylesheet at the end of the body, as for readers without script, comes after what there is to read. */
function holdsUpPaint({ tag, head, attributes }: HtmlElement): boolean {
  const rel = attributes.get('rel')?.split(/\s+/) ?? [];
  if (tag !== 'link' || !head || !rel.includes('stylesheet') || rel.includes('alternate')) return false;
  return !attributes.has('disabled') && attributes.get('media') !== 'print';
}

function holdsUpParsing({ tag, head, attributes }: HtmlElement): boolean {
  if (tag !== 'script' || !head || !attributes.has('src')) return false;
  return !['async', 'defer'].some((name) => attributes.has(name)) && attributes.get('type') !== 'module';
}

/** What the front page names as script or preloads as module, and all that those import at once. */
function scriptsFirst(files: Weighed, base: string): string[] {
  const front = files.get('index.html');
  if (!front) throw new Error('the built site has no index.html');
  const waiting = htmlElements(front.text)
    .filter(({ tag, attributes }) => tag === 'script' || attributes.get('rel') === 'modulepreload')
    .map(({ attributes }) => attributes.get('src') ?? attributes.get('href'))
    .filter((address) => address !== undefined)
    .map((address) => fileAt(address, 'index.html', base));
  const found = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = files.get(path);
    if (!file || found.has(path)) continue;
    found.add(path);
    waiting.push(...importsOf(file.text).map((address) => posix.join(posix.dirname(path), address)));
  }
  return [...found];
}

/** Static imports only, by their look in built code; a look-alike inside a string names no built file. */
function importsOf(code: string): string[] {
  const pattern = /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
  return [...code.matchAll(pattern)].map(([, address]) => address ?? '');
}

function fileAt(address: string, page: string, base: string): string {
  return decodeURIComponent(new URL(address, `http://built.invalid${base}${page}`).pathname).slice(
    base.length,
  );
}

function namesEnding(files: Weighed, end: string): string[] {
  return [...files.keys()].filter((path) => path.endsWith(end));
}

function total(paths: string[], files: Weighed): number {
  return paths.reduce((sum, path) => sum + (files.get(path)?.bytes ?? 0), 0);
}

function counted(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}

function mostBy(pages: PageWeight[], size: (page: PageWeight) => number): PageWeight {
  const none: PageWeight = { path: 'no page', bytes: 0, requests: 0 };
  return pages.reduce((most, page) => (size(page) > size(most) ? page : most), none);
}
