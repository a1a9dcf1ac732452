import { useLayoutEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import '../styles/page.css';
import '../styles/later.css';
import type { DrawnGraph } from '../layout/drawnGraph.ts';
import { type View, wholeView } from '../layout/view.ts';
import { emphasisOf } from '../model/emphasis.ts';
import { indexStory, type StoryIndex } from '../model/indexStory.ts';
import type { Ref, Story } from '../model/story.ts';
import { Arrivals } from '../navigation/Arrivals.tsx';
import { hereAt } from '../navigation/here.ts';
import { useLinkClicks } from '../navigation/useLinkClicks.ts';
import { HereContext } from '../navigation/usePlace.ts';
import { CanvasPicture } from '../views/graph/CanvasPicture.tsx';
import { GraphPicture } from '../views/graph/GraphPicture.tsx';
import { ExplainerContext } from '../views/parts/explainer.ts';
import { ShownContext } from '../views/parts/shown.ts';
import { showing } from './showing.ts';

/**
 * A stand for `npm run bench:growth`: one picture of a generated story's graph, drawn or painted, with the site's own links,
 * emphasis and router around it, and handles for the bench to move it by. It is no part of the site.
 */

export interface GrowthStand {
  ready: boolean;
  setView(view: View): void;
  /** ms for the index of the story, and for one emphasis with every strength on the graph asked for. */
  timeModel(ref: Ref): { index: number; emphasis: number };
}

export interface GrowthData {
  story: Story;
  graph: DrawnGraph;
}

declare global {
  interface Window {
    stand: GrowthStand;
  }
}

const here = hereAt('/');

function Picture({ index, graph, painted }: { index: StoryIndex; graph: DrawnGraph; painted: boolean }) {
  const onClick = useLinkClicks(() => true);
  const [view, setView] = useState(wholeView);
  window.stand.setView = (next) => flushSync(() => setView(next));
  const Drawn = painted ? CanvasPicture : GraphPicture;
  return (
    // biome-ignore lint/a11y: as Page does for the whole page
    <div onClick={onClick} style={{ display: 'flex', width: 620, height: 620 }}>
      <Drawn ref={null} layout={graph} view={view} index={index} />
    </div>
  );
}

function Stand({ story, graph, painted }: GrowthData & { painted: boolean }) {
  const index = useMemo(() => indexStory(story), [story]);
  const [marks] = useState(() => showing(here.arrival, index));
  useLayoutEffect(() => marks.follow(index), [marks, index]);
  const explainer = useMemo(
    () => ({
      index,
      complete: true,
      layouts: { graph } as never,
      builtLimit: 0,
      loadGraph: () => Promise.resolve(graph),
      edition: null,
      loadFormer: () => Promise.reject(new Error('it has no editions')),
    }),
    [index, graph],
  );
  return (
    <ExplainerContext value={explainer}>
      <HereContext value={here}>
        <ShownContext value={marks.shown}>
          <Picture index={index} graph={graph} painted={painted} />
        </ShownContext>
      </HereContext>
    </ExplainerContext>
  );
}

function timeModel({ story, graph }: GrowthData, ref: Ref) {
  const start = performance.now();
  const index = indexStory(story);
  const indexed = performance.now();
  const { strengthOf } = emphasisOf(index, { kind: 'entity', ref });
  for (const { id } of graph.nodes) strengthOf(`actor:${id}`);
  for (const { id } of graph.ties) strengthOf(`tie:${id}`);
  return { index: indexed - start, emphasis: performance.now() - indexed };
}

async function start(root: HTMLElement) {
  const asked = new URLSearchParams(location.search);
  const response = await fetch(`/${asked.get('story')}.json`);
  const data = (await response.json()) as GrowthData;
  window.stand = { ready: false, setView: () => {}, timeModel: (ref) => timeModel(data, ref) };
  createRoot(root).render(
    <>
      <Stand {...data} painted={asked.get('picture') === 'canvas'} />
      <BrowserRouter useTransitions={false}>
        <Arrivals here={here} />
      </BrowserRouter>
    </>,
  );
  window.stand.ready = true;
}

const root = document.getElementById('root');
if (root) void start(root);
