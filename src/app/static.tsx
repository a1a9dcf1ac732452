import { changelog } from 'virtual:changelog';
import { facts, moved } from 'virtual:facts';
import { load as loadFormer } from 'virtual:former';
import { load as loadGrounds } from 'virtual:grounds';
import { load as loadNarrow } from 'virtual:narrow';
import { core, edition, timeline } from 'virtual:story';
import { load as loadWide } from 'virtual:wide';
import { load as loadWords } from 'virtual:words';
import { type ReactNode, StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { builtGraph } from '../layout/builtGraph.ts';
import { emphasisOf } from '../model/emphasis.ts';
import { indexStory } from '../model/indexStory.ts';
import { refOf } from '../model/selection.ts';
import { joinStory } from '../model/splitStory.ts';
import { addressOf, embedAddressOf, sideAddressOf } from '../navigation/address.ts';
import { type Embed, everyEmbed } from '../navigation/embeds.ts';
import { everyPlace } from '../navigation/everyPlace.ts';
import { hereAt } from '../navigation/here.ts';
import { home, type Place } from '../navigation/place.ts';
import { type SidePage as SidePageName, sidePages } from '../navigation/sidePages.ts';
import embedStyles from '../styles/embed.css?inline';
import embeddingStyles from '../styles/embedding.css?inline';
import sideStyles from '../styles/side.css?inline';
import { embedCode } from '../views/embed/embedCode.ts';
import { embedHeight, statedWidth } from '../views/embed/embedHeight.ts';
import { embedTitle } from '../views/embed/embedTitle.ts';
import { ExplainerContext } from '../views/parts/explainer.ts';
import { App } from './App.tsx';
import { EmbedPage } from './EmbedPage.tsx';
import { headOfEmbed } from './embedHead.ts';
import { type Head, headOf } from './head.ts';
import { SidePage } from './SidePage.tsx';
import { headOfSidePage } from './sideHead.ts';
import { siteAddress } from './useHead.ts';

export interface StaticPage {
  /** The page's address within the site; `null` for 404.html. */
  address: string | null;
  head: Head;
  /** The canonical address as it stands in the page. */
  canonical: string | null;
  html: string;
  /** How many items each list of its dossier shows at most. */
  limit: number;
}

export { embeddingStyles, embedStyles, moved, sidePages, sideStyles, siteAddress };

const { words } = await loadWords();
const { grounds } = await loadGrounds();
const story = joinStory(core, words, grounds);
const whole = Promise.resolve(story);
const index = indexStory(story);
const { graph: wide } = await loadWide();
const { graph: narrow } = await loadNarrow();
/** Pages are built with the wide graph in them, and nothing here comes to need another. */
const loadGraph = async () => wide;

/** Every place that has a page of its own, 404.html (`null`) last. */
export const places: (Place | null)[] = [...everyPlace(story), null];

/** Renders a place to HTML, with at most `limit` items in each list of a dossier. */
export async function renderPage(place: Place | null, limit: number): Promise<StaticPage> {
  const address = place && addressOf(place);
  const head = headOf(index, place);
  const { strengthOf } = emphasisOf(index, place?.selection ?? home.selection);
  const isAbout = (actor: string) => /^li/.test(strengthOf(refOf('actor', actor)) ?? '');
  const graph = builtGraph(wide, story.ties, isAbout);
  const html = await htmlOf(
    <App
      here={hereAt(address ?? '/404.html')}
      story={story}
      whole={whole}
      complete
      given={{ layouts: { graph, timeline }, builtLimit: limit, loadGraph, edition, loadFormer }}
    />,
  );
  return { address, head, canonical: head.canonical && siteAddress(head.canonical), html, limit };
}

const layouts = { graph: wide, timeline };
const limit = Number.POSITIVE_INFINITY;
const explainer = { index, complete: true, layouts, builtLimit: limit, loadGraph, edition, loadFormer };

/** Renders a page beside the story to HTML. */
export async function renderSidePage(page: SidePageName): Promise<StaticPage> {
  const address = sideAddressOf(page);
  const html = await htmlOf(
    <ExplainerContext value={explainer}>
      <SidePage page={page} index={index} facts={facts} changelog={changelog} />
    </ExplainerContext>,
  );
  return { address, head: headOfSidePage(story, page), canonical: siteAddress(address), html, limit };
}

/** Every embed that has a page. */
export const embeds: Embed[] = everyEmbed(story);

/** Renders an embed to HTML; `note` says what happened where it stands at an address that has moved. */
export async function renderEmbed(embed: Embed, note?: string): Promise<StaticPage> {
  const head = headOfEmbed(index, embed);
  const html = await htmlOf(
    <ExplainerContext value={explainer}>
      <EmbedPage embed={embed} index={index} layouts={layouts} narrow={narrow} note={note} />
    </ExplainerContext>,
  );
  const canonical = head.canonical && siteAddress(head.canonical);
  return { address: embedAddressOf(embed), head, canonical, html, limit };
}

/** How an embed is put on another page. */
export interface CodeOfEmbed {
  title: string;
  /** A frame, whose address is full where the build knows its host. */
  html: string;
  /** In px, both. */
  width: number;
  height: number;
}

export function codeOfEmbed(embed: Embed): CodeOfEmbed {
  const title = embedTitle(index, embed);
  const height = embedHeight(index, layouts, embed);
  const src = siteAddress(embedAddressOf(embed));
  const html = embedCode({ src, title: `${title} · ${story.title}`, height });
  return { title, html, width: statedWidth, height };
}

/** Rejects with the first error that any component threw, Suspense boundaries included. */
async function htmlOf(app: ReactNode): Promise<string> {
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <StrictMode>{app}</StrictMode>,
    // Larger boundaries would otherwise be moved to the end and put back in place by inline scripts.
    { onError: (error) => void errors.push(error), progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  const html = await new Response(prelude).text();
  if (errors.length > 0) throw errors[0];
  return html;
}
