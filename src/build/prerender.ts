import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin, ViteBuilder } from 'vite';
import type { StaticPage } from '../app/static.tsx';
import { figuresTable } from '../layout/figuresTable.ts';
import { figuresOf } from '../layout/layouts.ts';
import type { Moved } from '../model/moved.ts';
import type { Place } from '../navigation/place.ts';
import { htmlBudget } from './budgetRows.ts';
import { keptLayouts } from './keptPositions.ts';
import { loadStory } from './loadStory.ts';
import { movedPage, pageOf, templateFrom } from './pageTemplate.ts';

interface StaticEntry {
  places: (Place | null)[];
  moved: Moved[];
  siteAddress(address: string): string;
  renderPage(place: Place | null, limit: number): Promise<StaticPage>;
}

const compress = promisify(brotliCompress);
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

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
        const pages = await renderAll(root, resolve(root, build.outDir), base);
        const { story } = loadStory();
        builder.config.logger.info(figuresTable(figuresOf(story, keptLayouts(story))));
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
    const page = await fitting(async (limit) => {
      const { address, ...rest } = await renderPage(place, limit);
      return { file: fileOf(address), text: pageOf(template, { address, ...rest }) };
    });
    await write(outDir, page.file, page.text);
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

/** Tried in turn: how many items the lists of a dossier show until script shows the rest. */
const limits = [1000, 40, 30, 20, 16, 12, 10, 8, 7, 6, 5, 4, 3];
/** Characters. A page shorter than this fits, and need not be compressed at leisure; the budget check has the last word. */
const surelyFits = 74_000;

/** The page with the longest lists that one first flight of packets carries; with the shortest where none fits. */
async function fitting(render: (limit: number) => Promise<{ file: string; text: string }>) {
  let page = { file: '', text: '' };
  for (const limit of limits) {
    const next = await render(limit);
    page = next;
    if (page.text.length < surelyFits && limit === limits[0]) break;
    if ((await compress(page.text, brotli)).length <= htmlBudget) break;
  }
  return page;
}

function fileOf(address: string | null): string {
  return address === null ? '404.html' : `${address.slice(1)}index.html`;
}

async function write(outDir: string, file: string, text: string) {
  const path = join(outDir, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
