import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin, ViteBuilder } from 'vite';
import type { CodeOfEmbed, StaticPage } from '../app/static.tsx';
import { figuresTable } from '../layout/figuresTable.ts';
import { largeFrom } from '../layout/largeGraphLayout.ts';
import { figuresOf } from '../layout/layouts.ts';
import { dossierOf } from '../model/dossier.ts';
import { indexStory } from '../model/indexStory.ts';
import type { Moved } from '../model/moved.ts';
import type { ReadStory } from '../model/readStory.ts';
import { selectedRef } from '../model/selection.ts';
import { addressOf, cardFile, embedOf, placeAt } from '../navigation/address.ts';
import { type Embed, refOfEmbed } from '../navigation/embeds.ts';
import { home, type Place, placeOf } from '../navigation/place.ts';
import type { SidePage } from '../navigation/sidePages.ts';
import { htmlBudget } from './budgetRows.ts';
import { cardAlt } from './cards/cardAlt.ts';
import { writeCards } from './cards/writeCards.ts';
import { embedPage, linkedOut } from './embedPage.ts';
import { withPolicy } from './hosting/policy.ts';
import { writeHostFiles } from './hosting/writeHostFiles.ts';
import { keptLayouts } from './keptPositions.ts';
import { loadStory } from './loadStory.ts';
import { withoutDataTag } from './machines/dataTag.ts';
import { iconFile, iconSizes } from './machines/manifest.ts';
import { oembed, oembedFile, oembedLink } from './machines/oembed.ts';
import { structuredData } from './machines/structuredData.ts';
import { feedName, manifestName, missingWithout, writeMachineFiles } from './machines/writeMachineFiles.ts';
import { movedEmbeds } from './movedEmbeds.ts';
import { movedPage, pageOf, sidePageOf, templateFrom } from './pageTemplate.ts';
import { lostAddresses } from './publishedList.ts';

export interface PrerenderOptions {
  /** The content folder, of a story that is not published; `src/content` where not given. */
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
  embeds: readonly Embed[];
  embedStyles: string;
  embeddingStyles: string;
  codeOfEmbed(embed: Embed): CodeOfEmbed;
  renderEmbed(embed: Embed, note?: string): Promise<StaticPage>;
}

const compress = promisify(brotliCompress);
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
const quickBrotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

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
          build: {
            ssr: 'src/app/static.tsx',
            outDir: rendered,
            emptyOutDir: true,
            copyPublicDir: false,
            // What it renders holds styles.
            cssMinify: true,
          },
        },
      },
    }),
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { root, base, build, env, logger } = builder.config;
        const origin = env['SITE_URL'] || undefined;
        const missing = missingWithout(origin);
        const read = loadStory(content);
        const lost = read.problems.length === 0 && !content ? lostAddresses(read) : [];
        if (lost.length > 0) throw new Error(lost.join('\n'));
        await buildAll(builder);
        const { story } = read;
        const outDir = resolve(root, build.outDir);
        const entry = await staticEntry(join(root, rendered, 'static.js'));
        const pages = await renderAll(entry, read, { outDir, base, feed: origin !== undefined, most });
        if (!content) {
          await writeMachineFiles(read, { base, origin, site: entry.siteAddress }, outDir);
          const cards = await writeCards(story, outDir);
          logger.info(`${cards.all} cards, ${cards.anew} drawn anew`);
          if (missing !== null) logger.warn(missing);
        }
        await writeHostFiles(outDir, base);
        // Its time grows with the square of the ties.
        if (story.actors.length < largeFrom) logger.info(figuresTable(figuresOf(story, keptLayouts(story))));
        logger.info(`prerendered ${pages} pages`);
      },
    },
  };
}

async function buildAll(builder: ViteBuilder) {
  for (const environment of Object.values(builder.environments)) {
    if (!environment.isBuilt) await builder.build(environment);
  }
}

async function staticEntry(file: string): Promise<StaticEntry> {
  return (await import(pathToFileURL(file).href)) as StaticEntry;
}

interface Target {
  outDir: string;
  base: string;
  /** Whether there is a feed to name. */
  feed: boolean;
  most: number | undefined;
}

async function renderAll(entry: StaticEntry, read: ReadStory, target: Target): Promise<number> {
  const { outDir, base, feed, most } = target;
  const { moved, siteAddress, renderPage, sidePages } = entry;
  const { story } = read;
  const places = [...entry.places.slice(0, -1).slice(0, most), null];
  const index = indexStory(story);
  const fromBase = (href: string) => readFileSync(join(outDir, href.slice(base.length)), 'utf8');
  const later = readdirSync(join(outDir, 'assets')).filter((name) => /^later.*\.css$/.test(name));
  const template = templateFrom(
    readFileSync(join(outDir, 'index.html'), 'utf8'),
    fromBase,
    later.map((name) => `${base}assets/${name}`),
  );
  const links = machineLinks(base, feed);
  const render =
    (place: Place | null) =>
    async (limit: number, described = true) => {
      const { address, ...rest } = await renderPage(place, limit);
      const data = place && structuredData(index, place, siteAddress);
      // An answer to who would embed it needs full addresses, as a feed does.
      const own = feed && address && embedOf(address) ? [oembedLink(siteAddress(address) + oembedFile)] : [];
      const alt = described ? cardAlt(index, place ?? home) : null;
      const page = { address, ...rest, links: [...links, ...own], data, alt };
      return { file: fileOf(address), text: withPolicy(pageOf(template, page)) };
    };
  const bare = await render(places[0] ?? null)(shortest);
  const fitted = await fits(bare.text);
  for (const place of places) {
    const page = fitted ? await fitting(render(place)) : await render(place)(usual);
    await write(outDir, page.file, page.text);
  }
  for (const side of sidePages) {
    const page = {
      ...(await entry.renderSidePage(side)),
      links,
      data: null,
      alt: cardAlt(index, home),
      card: siteAddress('/') + cardFile,
    };
    const styles = entry.sideStyles + (side === 'embed' ? entry.embeddingStyles : '');
    const script = side === 'embed' ? `${base}embedding.js` : null;
    await write(outDir, fileOf(page.address), withPolicy(sidePageOf(template, page, styles, script)));
  }
  const writeEmbed = async (address: string | null, { head, canonical, html }: StaticPage) => {
    const { embedStyles: styles } = entry;
    const page = {
      head,
      canonical: canonical ?? '',
      alt: cardAlt(index, (head.canonical && placeAt(head.canonical)) || home),
      html,
      styles,
      script: `${base}embed.js`,
      icon: `${base}favicon.svg`,
    };
    await write(outDir, fileOf(address), withPolicy(embedPage(page)));
  };
  const provider = { name: story.title, url: siteAddress('/') };
  for (const embed of entry.embeds) {
    const page = await entry.renderEmbed(embed);
    await writeEmbed(page.address, page);
    const ref = refOfEmbed(embed);
    if (!feed || !ref) continue;
    const beside = addressOf(placeOf(ref)).slice(1);
    await write(outDir, beside + oembedFile, oembed(entry.codeOfEmbed(embed), provider));
  }
  const titleAt = (address: string) => {
    const place = placeAt(address);
    const ref = place && selectedRef(place.selection);
    return (ref && dossierOf(index, ref)?.title) ?? story.title;
  };
  const movedTo = ({ from, to, why }: Moved) => {
    const ways = to.map((address) => ({
      href: base.slice(0, -1) + address,
      canonical: siteAddress(address.replace(/[?#].*$/, '')),
      title: titleAt(address),
      alt: cardAlt(index, placeAt(address) ?? home),
    }));
    const said = lastSaid(read, from);
    const own = { to: ways, why, ...(said && { said }) };
    return { ...own, story: story.title, home: base, script: `${base}moved.js` };
  };
  for (const one of moved) await write(outDir, fileOf(one.from), withPolicy(movedPage(movedTo(one))));
  for (const { from, to, why, embed } of movedEmbeds(moved)) {
    if (embed) await writeEmbed(from, await entry.renderEmbed(embed, why));
    else await write(outDir, fileOf(from), withPolicy(linkedOut(movedPage(movedTo({ from, to, why })))));
  }
  return places.length + sidePages.length + entry.embeds.length + moved.length;
}

/** What stood at an address last, as far as editions keep it. */
function lastSaid({ wordings, editions }: ReadStory, address: string) {
  const place = placeAt(address);
  const last = wordings.findLast(({ of }) => place && of === selectedRef(place.selection));
  const date = last?.until ?? editions.at(-1)?.date;
  return last && date !== undefined ? { words: last.words, date } : null;
}

/** What stands beside the pages for machines, as far as a page has to name it. */
function machineLinks(base: string, feed: boolean): string[] {
  const links = [
    `<link rel="apple-touch-icon" href="${base}${iconFile(iconSizes[0])}">`,
    `<link rel="manifest" href="${base}${manifestName}">`,
  ];
  if (feed) links.push(`<link rel="alternate" type="application/atom+xml" href="${base}${feedName}">`);
  return links;
}

/** Tried in turn: how many items the lists of a dossier show until script shows the rest. */
const limits = [1000, 40, 30, 20, 16, 12, 10, 8, 7, 6, 5, 4, 3, 2, 1];
const shortest = limits.at(-1) ?? 0;
/** Of a story whose home page alone is too long for one flight: shorter lists would not help its other pages. */
const usual = 20;
/**
 * How much larger a page is after a tenth of the time than after the whole of it, from all pages; between the two, nothing but
 * the long way tells whether a page fits.
 */
const quickly = { atLeast: 1.106, atMost: 1.128 };

type Written = { file: string; text: string };
type Render = (limit: number, described?: boolean) => Promise<Written>;

/** The page with the longest lists that one first flight of packets carries; where none fits, with the shortest, its card without a description. */
async function fitting(render: Render): Promise<Written> {
  for (const limit of limits) {
    const page = await render(limit);
    if (await fits(page.text)) return page;
  }
  return render(shortest, false);
}

/** What only machines read comes behind, and needs no room. */
async function fits(page: string): Promise<boolean> {
  const text = withoutDataTag(page);
  const quick = (await compress(text, quickBrotli)).length;
  if (quick <= htmlBudget * quickly.atLeast) return true;
  return quick <= htmlBudget * quickly.atMost && (await compress(text, brotli)).length <= htmlBudget;
}

function fileOf(address: string | null): string {
  return address === null ? '404.html' : `${address.slice(1)}index.html`;
}

async function write(outDir: string, file: string, text: string) {
  const path = join(outDir, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
