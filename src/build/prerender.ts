import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import type { StaticPage } from '../app/static.tsx';
import type { Moved } from '../model/moved.ts';
import type { Place } from '../navigation/place.ts';
import { movedPage, pageOf, templateFrom } from './pageTemplate.ts';

interface StaticEntry {
  places: (Place | null)[];
  moved: Moved[];
  siteAddress(address: string): string;
  renderPage(place: Place | null): Promise<StaticPage>;
}

const renderedAt = '.cache/static';

/**
 * After the browser's files, builds `app/static.tsx` for Node, renders every place with it and writes one HTML file each,
 * the styles inside, so that a page is readable after one request.
 */
export function prerender(): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    config: () => ({
      builder: {},
      environments: {
        ssr: {
          build: { ssr: 'src/app/static.tsx', outDir: renderedAt, emptyOutDir: true, copyPublicDir: false },
        },
      },
    }),
    buildApp: {
      order: 'post',
      async handler(builder) {
        await buildAll(builder);
        const { root, base, build } = builder.config;
        const pages = await renderAll(root, join(root, build.outDir), base);
        builder.config.logger.info(`prerendered ${pages} pages`);
      },
    },
  };
}

async function buildAll(builder: ViteBuilder) {
  for (const environment of Object.values(builder.environments)) {
    if (!environment.isBuilt) await builder.build(environment);
  }
}

async function renderAll(root: string, outDir: string, base: string): Promise<number> {
  const fromBase = (href: string) => readFileSync(join(outDir, href.slice(base.length)), 'utf8');
  const later = readdirSync(join(outDir, 'assets')).filter((name) => /^later.*\.css$/.test(name));
  const template = templateFrom(
    readFileSync(join(outDir, 'index.html'), 'utf8'),
    fromBase,
    later.map((name) => `${base}assets/${name}`),
  );
  const file = pathToFileURL(join(root, renderedAt, 'static.js')).href;
  const { places, moved, siteAddress, renderPage } = (await import(file)) as StaticEntry;
  for (const place of places) {
    const page = await renderPage(place);
    await write(outDir, fileOf(page.address), pageOf(template, page));
  }
  for (const { from, to, why } of moved) {
    const page = {
      href: base.slice(0, -1) + to,
      canonical: siteAddress(to),
      why,
      title: 'Red carpet in Pyongyang',
    };
    await write(outDir, fileOf(from), movedPage(page));
  }
  return places.length + moved.length;
}

function fileOf(address: string | null): string {
  return address === null ? '404.html' : `${address.slice(1)}index.html`;
}

async function write(outDir: string, file: string, text: string) {
  const path = join(outDir, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
