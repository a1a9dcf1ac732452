import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { hostHeaders } from '../../src/build/hosting/hostHeaders.ts';
import { keptOffline } from '../../src/build/hosting/keptOffline.ts';
import { readBuilt } from '../../src/build/readBuilt.ts';
import { serve } from '../../src/build/serve.ts';

interface Edit {
  from: string;
  to: string;
}

export interface TwoReleases {
  url: string;
  /** Puts the second release in the place of the first, as a host does: at once, and none of the first's files are left. */
  deploy(): Promise<void>;
  /** Puts the first back. */
  rollBack(): Promise<void>;
  close(): Promise<void>;
}

/** Serves a built site, and has another release of it ready: with one edit, and all of its hashed files under other names. */
export async function twoReleases(built: string, edit: Edit): Promise<TwoReleases> {
  const folder = await mkdtemp(join(tmpdir(), 'releases-'));
  const [current, second] = [join(folder, 'current'), join(folder, 'second')];
  await writeSecond(readBuilt(built), edit, second);
  const point = async (to: string) => {
    await symlink(to, `${current}.next`);
    await rename(`${current}.next`, current);
  };
  await point(resolve(built));
  const site = await serve({ root: current });
  return {
    url: site.url,
    deploy: () => point(second),
    rollBack: () => point(resolve(built)),
    close: async () => {
      await site.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function writeSecond(built: Map<string, Buffer>, { from, to }: Edit, folder: string): Promise<void> {
  const names = new Map([...built.keys()].filter(isHashed).map((path) => [nameOf(path), nextName(path)]));
  const rewritten = (text: string) =>
    text.replaceAll(/[\w.-]+-[\w-]{8}\.\w+/g, (name) => names.get(name) ?? name).replaceAll(from, to);
  const files = new Map(
    [...built].map(([path, body]) => [
      isHashed(path) ? `assets/${nextName(path)}` : path,
      /\.(html|js|css|json)$/.test(path) ? Buffer.from(rewritten(body.toString())) : body,
    ]),
  );
  const worker = files.get('sw.js')?.toString() ?? '';
  const [before, after] = [keptOffline(built, '/').version, keptOffline(files, '/').version];
  if (!worker.includes(before)) throw new Error('the service worker does not say which release it keeps');
  files.set('sw.js', Buffer.from(worker.replaceAll(before, after)));
  const pages = [...files].map(([path, body]) => [path, path.endsWith('.html') ? body.toString() : null]);
  files.set('_headers', Buffer.from(hostHeaders(new Map(pages as [string, string | null][]), '/')));
  for (const [path, body] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), body);
  }
}

function isHashed(path: string): boolean {
  return path.startsWith('assets/');
}

function nameOf(path: string): string {
  return path.slice('assets/'.length);
}

/** `index-Abcd1234.js` is `index-4321dcbA.js` in the release after. */
function nextName(path: string): string {
  return nameOf(path).replace(/[\w-]{8}(?=\.\w+$)/, (hash) => [...hash].reverse().join(''));
}
