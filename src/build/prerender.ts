import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin, ViteBuilder } from 'vite';
import type { StaticPage } from '../app/static.tsx';
import { figuresTable } from '../layout/figuresTable.ts';
import { largeFrom } from '../layout/largeGraphLayout.ts';
import { figuresOf } from '../layout/layouts.ts';
import type { Moved } from '../model/moved.ts';
import type { Place } from '../navigation/place.ts';
import type { SidePage } from '../navigation/sidePages.ts';
import { htmlBudget } from './budgetRows.ts';
import { keptLayouts } from './keptPositions.ts';
import { loadStory } from './loadStory.ts';
import { movedPage, pageOf, sidePageOf, templateFrom } from './pageTemplate.ts';

export interface PrerenderOptions {
  /** The content folder; `src/content` where not given. */
  content?: string;
  /** Where what renders is built. */
  rendered?: string;
  /** At most as many places get a page of their own; 404.html stands in for the others. */
  pages?: number;
}

interface StaticEntry {
  places: (Place | null)[];
  moved: Moved[];
  siteAddress(address: string): string;
  renderPage(place: Place | null, limit: number): Promise<StaticPage>;
  sidePages: readonly SidePage[];
  sideStyles: string;
  renderSidePage(page: SidePage): Promise<StaticPage>;
}

interface BuiltPage {
  file: string;
  text: string;
}

const compress = promisify(brotliCompress);
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/**
 * After the browser's files, builds `app/static.tsx` for Node, renders every place with it and writes one HTML file each,
 * the styles inside, so that a page is readable after one request.
 */
export function prerender(options: PrerenderOptions = {}): Plugin {
  const { content, rendered = '.cache/static', pages: most } = options;
  return {
    name: 'prerender',
    apply: 'build',
    config: () => ({
      builder: {},
      environments: {
        ssr: {
          build: { ssr: 'src/app/static.tsx', outDir: rendered, emptyOutDir: true, copyPublicDir: false },
        },
      },
    }),
    buildApp: {
      order: 'post',
      async handler(builder) {
        await buildAll(builder);
        const { root, base, build } = builder.config;
        const site = { outDir: resolve(root, build.outDir), base, most };
        const pages = await renderAll(join(root, rendered, 'static.js'), site);
        const { story } = loadStory(content);
        // Its time grows with the square of the ties.
        if (story.actors.length < largeFrom)
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

interface Site {
  outDir: string;
  base: string;
  most: number | undefined;
}

async function renderAll(rendered: string, { outDir, base, most }: Site): Promise<number> {
  const fromBase = (href: string) => readFileSync(join(outDir, href.slice(base.length)), 'utf8');
  const later = readdirSync(join(outDir, 'assets')).filter((name) => /^later.*\.css$/.test(name));
  const template = templateFrom(
    readFileSync(join(outDir, 'index.html'), 'utf8'),
    fromBase,
    later.map((name) => `${base}assets/${name}`),
  );
  const entry = (await import(pathToFileURL(rendered).href)) as StaticEntry;
  const { moved, siteAddress, renderPage, sidePages } = entry;
  const render = async (place: Place | null, limit: number): Promise<BuiltPage> => {
    const { address, ...rest } = await renderPage(place, limit);
    return { file: fileOf(address), text: pageOf(template, { address, ...rest }) };
  };
  const places = [...entry.places.slice(0, -1).slice(0, most), null];
  const tried = (await fits(await render(places[0] ?? null, shortest))) ? limits : [usual];
  for (const place of places) {
    const page = await fitting((limit) => render(place, limit), tried);
    await write(outDir, page.file, page.text);
  }
  for (const side of sidePages) {
    const page = await entry.renderSidePage(side);
    await write(outDir, fileOf(page.address), sidePageOf(template, page, entry.sideStyles));
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
  return places.length + sidePages.length + moved.length;
}

/** Tried in turn: how many items the lists of a dossier show until script shows the rest. */
const limits = [1000, 40, 30, 20, 16, 12, 10, 8, 7, 6, 5, 4, 3, 2];
const shortest = limits.at(-1) ?? 0;
/** Of a story whose home page alone is too long for one flight: shorter lists would not help its other pages. */
const usual = 20;
/** Characters. A page shorter than this fits, and need not be compressed at leisure; the budget check has the last word. */
const surelyFits = 74_000;

/** The page with the longest lists that one first flight of packets carries; with the shortest where none fits. */
async function fitting(render: (limit: number) => Promise<BuiltPage>, tried: readonly number[]) {
  let page: BuiltPage = { file: '', text: '' };
  for (const limit of tried) {
    page = await render(limit);
    if (page.text.length < surelyFits && limit === tried[0]) break;
    if (limit === tried.at(-1) || (await fits(page))) break;
  }
  return page;
}

async function fits({ text }: BuiltPage): Promise<boolean> {
  return (await compress(text, brotli)).length <= htmlBudget;
}

function fileOf(address: string | null): string {
  return address === null ? '404.html' : `${address.slice(1)}index.html`;
}

async function write(outDir: string, file: string, text: string) {
  const path = join(outDir, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
