import { keptAnswer, pageIn } from './keptAnswer.ts';

/**
 * Keeps one whole release for reading offline, and the one before it for pages that are still open. Online it changes nothing but
 * speed: pages come from the host, and only hashed files, which never change, come from here.
 */

declare const self: ServiceWorkerGlobalScope;
/** Put in by build/hosting/writeHostFiles.ts. */
declare const KEPT: {
  version: string;
  /** The address of the app's script, as pages of this release name it. */
  app: string;
  /** Paths below the scope; the empty one is the front page, which can show any place. */
  files: string[];
};

const { scope } = self.registration;
const ours = `${scope} `;
const name = ours + KEPT.version;
const anyway: CacheQueryOptions = { ignoreVary: true };
/** How long a reader waits for a page whose connection only looks like one. */
const patience = 4000;

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const answer = keptAnswer(request, scope, KEPT.files);
  if (answer === 'page') event.respondWith(pageFor(event));
  if (answer === 'hashed') event.respondWith(hashedFile(request));
  if (answer === 'changing') event.respondWith(changingFile(request));
});

/** All of a release or nothing: a worker that missed a file would not come to life, and tries again at the next visit. */
async function keep(): Promise<void> {
  const isNew = !(await caches.has(name));
  try {
    const cache = await caches.open(name);
    await Promise.all(
      KEPT.files.map(async (path) => cache.put(scope + path, await fileOfThisRelease(scope + path, path))),
    );
    // Pages of the release before go on with its files, which stay.
    await self.skipWaiting();
  } catch (error) {
    if (isNew) await caches.delete(name);
    throw error;
  }
}

/** Rejects what belongs to another release, and the page that some hosts send in place of a file that is missing. */
async function fileOfThisRelease(url: string, path: string): Promise<Response> {
  const hashed = path.startsWith('assets/');
  const known = hashed && (await caches.match(url, anyway));
  if (known) return known;
  const response = await fetch(url, { priority: 'low', cache: hashed ? 'default' : 'no-cache' });
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  const fits = path === '' ? await isOfThisRelease(response) : isPage === /(\/|\.html)$/.test(path);
  if (!response.ok || response.redirected || !fits) throw new Error(`${url} is not there yet`);
  return response;
}

async function isOfThisRelease(page: Response): Promise<boolean> {
  return (await page.clone().text()).includes(KEPT.app);
}

async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter((one) => one.startsWith(ours) && one !== name);
  await Promise.all(others.slice(0, -1).map((one) => caches.delete(one)));
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

/** From the host; offline, and where the host fails or does not answer, what is kept. */
async function pageFor(event: FetchEvent): Promise<Response> {
  const { request, preloadResponse } = event;
  const asked = (async () => (await (preloadResponse as Promise<Response | undefined>)) ?? fetch(request))();
  event.waitUntil(asked.catch(() => {}));
  const inTime = Promise.race([asked, new Promise<null>((done) => setTimeout(done, patience, null))]);
  const page = await inTime.catch(() => null);
  if (page && page.status < 500) {
    if (page.ok) event.waitUntil(keepVisited(request.url, page.clone()));
    return page;
  }
  return (await keptPage(request.url)) ?? page ?? asked;
}

/** A page that was visited opens offline as it was built. One of a newer release waits for a worker of its own. */
async function keepVisited(url: string, page: Response): Promise<void> {
  if (page.redirected || !(await isOfThisRelease(page))) return;
  const cache = await caches.open(name);
  await cache.put(scope + pageIn(url, scope), page);
}

async function keptPage(url: string): Promise<Response | undefined> {
  const cache = await caches.open(name);
  return (await cache.match(scope + pageIn(url, scope), anyway)) ?? cache.match(scope, anyway);
}

/** A name with a hash means the same in every release. */
async function hashedFile(request: Request): Promise<Response> {
  return (await caches.match(request.url, anyway)) ?? fetch(request);
}

async function changingFile(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await (await caches.open(name)).match(request.url, anyway);
    if (!kept) throw error;
    return kept;
  }
}
