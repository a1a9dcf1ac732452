import { stat } from 'node:fs/promises';
import { join } from 'node:path';

export type Located =
  | { kind: 'file'; path: string }
  | { kind: 'redirect'; to: string }
  /** `inside`: whether the address lies under the site's base, so that the site's own 404 page may answer. */
  | { kind: 'none'; status: 400 | 404; inside: boolean };

/** What a plain static host has for the path and query of a request; never leaves `root`. */
export async function locate(root: string, base: string, target: string): Promise<Located> {
  const [rawPath = '/', query] = splitOnce(target, '?');
  if (`${rawPath}/` === base) return { kind: 'redirect', to: withQuery(base, query) };
  if (!rawPath.startsWith(base)) return { kind: 'none', status: 404, inside: false };
  const path = decode(rawPath.slice(base.length));
  if (path === null) return { kind: 'none', status: 400, inside: true };
  if (!isPlain(path)) return { kind: 'none', status: 404, inside: true };
  const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const kind = await kindOf(join(root, wanted));
  if (kind === 'file') return { kind: 'file', path: wanted };
  if (kind === 'directory' && (await kindOf(join(root, wanted, 'index.html'))) === 'file') {
    return { kind: 'redirect', to: withQuery(`${rawPath}/`, query) };
  }
  return { kind: 'none', status: 404, inside: true };
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function withQuery(path: string, query: string | undefined): string {
  return query === undefined ? path : `${path}?${query}`;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** No way out of the root, and no empty step: `//host/` must not become a redirect to another host. */
function isPlain(path: string): boolean {
  if (path.includes('\0') || path.includes('\\')) return false;
  const steps = path.split('/');
  return steps.every((step, at) => step !== '.' && step !== '..' && (step !== '' || at === steps.length - 1));
}

async function kindOf(path: string): Promise<'file' | 'directory' | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'directory' : null;
  } catch {
    // Missing, or a name that the file system refuses, such as one of ten thousand characters.
    return null;
  }
}
