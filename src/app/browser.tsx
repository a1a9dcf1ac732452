import { load as loadFormer } from 'virtual:former';
import { load as loadGrounds } from 'virtual:grounds';
import { load as loadMiddle } from 'virtual:middle';
import { load as loadNarrow } from 'virtual:narrow';
import { core, edition, timeline } from 'virtual:story';
import { load as loadWide } from 'virtual:wide';
import { load as loadStoryWords } from 'virtual:words';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import '../styles/page.css';
import type { BoxName } from '../layout/layouts.ts';
import { joinStory, type Words } from '../model/splitStory.ts';
import type { Story } from '../model/story.ts';
import { Arrivals } from '../navigation/Arrivals.tsx';
import { addressOf, withoutBase } from '../navigation/address.ts';
import { hereAt } from '../navigation/here.ts';
import { late } from '../navigation/late.ts';
import { home } from '../navigation/place.ts';
import { whenIdle } from '../views/parts/whenIdle.ts';
import { App } from './App.tsx';
import { loadConnect } from './Dossier.tsx';
import { readGraph } from './readGraph.ts';
import { readWords } from './readWords.ts';

const base = import.meta.env.BASE_URL;
const root = document.getElementById('root');
// Nothing of the first view waits for these; where they cannot be had, the page lacks only its finish.
const styled = late(() => import('../styles/later.css')).catch(() => {});
// A step of its own: on a slow phone, taking in this script is as long a one as the page may be deaf for.
setTimeout(() => {
  if (root) void start(root);
  if (import.meta.env.PROD) whenIdle(keepOffline);
});

/** Asked for by nobody, so nothing is done where it cannot be had. */
async function keepOffline() {
  const offline = await import('./keepOffline.ts').catch(() => null);
  await offline?.keepOffline();
}

/** Brings the page to life. Until then, and if anything here fails to load, it is plain HTML whose links all work. */
async function start(root: HTMLElement) {
  const path = withoutBase(location.pathname, base);
  // Outside the base nobody could be led anywhere: the links of the page as it is still lead on.
  if (path === null) return;
  const here = hereAt(path + location.search + location.hash);
  const { place } = here.arrival.built;
  // 404.html stands in for every unknown address, and some hosts answer with the wrong page: hydrate only the right one.
  const article = document.getElementById('story');
  const prerendered =
    place && article && root.dataset.page === addressOf({ ...home, selection: place.selection });
  const words = prerendered ? readWords(article) : await loadWords();
  const picture = document.querySelector<SVGSVGElement>('#ties > svg');
  const graph = prerendered && picture ? readGraph(picture) : await loadGraph('wide');
  const story = joinStory(core, words);
  const whole = loadWhole(words, story);
  // A dossier that is on the page as built is made of grounds: there is nothing to hydrate it with before they have come.
  const waits = place?.selection.kind === 'entity';
  const known = waits ? await whole : story;
  // Its form is only drawn in the browser, and not before it has its styles.
  if (place?.selection.kind === 'connection') await Promise.all([late(loadConnect).catch(() => {}), styled]);
  if (prerendered && waits && known === story) return;
  const app = (
    <StrictMode>
      <App
        here={here}
        story={known}
        whole={whole}
        complete={known !== story}
        given={{
          layouts: { graph, timeline },
          builtLimit: Number(root.dataset.limit),
          loadGraph,
          edition,
          loadFormer: () => late(loadFormer),
        }}
      />
      {/* Selecting must paint in the click's own frame, so navigation is no transition. */}
      <BrowserRouter basename={base} useTransitions={false}>
        <Arrivals here={here} />
      </BrowserRouter>
    </StrictMode>
  );
  if (prerendered) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

async function loadWords(): Promise<Words> {
  return (await late(loadStoryWords)).words;
}

/** The whole story, or, where the grounds cannot be had now, the story as it is. */
async function loadWhole(words: Words, story: Story): Promise<Story> {
  try {
    return joinStory(core, words, (await late(loadGrounds)).grounds);
  } catch {
    return story;
  }
}

const graphs = { wide: loadWide, middle: loadMiddle, narrow: loadNarrow };

async function loadGraph(box: BoxName) {
  return (await late(graphs[box])).graph;
}
