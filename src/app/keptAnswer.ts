/** What the service worker does with a request: a page, a hashed file, a file that may change; `null` leaves it to the browser. */
export type KeptAnswer = 'page' | 'hashed' | 'changing' | null;

interface Asked {
  method: string;
  destination: string;
  url: string;
}

/** `scope` is where the explainer lives, `files` what is kept of it, by paths below that. */
export function keptAnswer({ method, destination, url }: Asked, scope: string, files: string[]): KeptAnswer {
  const path = pathIn(url, scope);
  if (method !== 'GET' || path === null) return null;
  if (destination === 'document') return isFile(path) ? null : 'page';
  if (!files.includes(path)) return null;
  return path.startsWith('assets/') ? 'hashed' : 'changing';
}

/** The path below the scope that a page is kept under, without query and fragment: `article/` for `article` and `article/index.html`. */
export function pageIn(url: string, scope: string): string {
  const path = (pathIn(url, scope) ?? '').replace(/(^|\/)index\.html$/, '$1');
  return path === '' || path.endsWith('/') ? path : `${path}/`;
}

function pathIn(url: string, scope: string): string | null {
  const [path = ''] = url.split(/[?#]/);
  return path.startsWith(scope) ? path.slice(scope.length) : null;
}

/** Whether a path leads to a file that is no page: a card, the story as data. */
function isFile(path: string): boolean {
  return /\.[a-z\d]+$/i.test(path) && !path.endsWith('.html');
}
