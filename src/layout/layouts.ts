import type { Story } from '../model/story.ts';
import type { DrawnGraph } from './drawnGraph.ts';
import { type GraphFigures, graphFigures } from './graphFigures.ts';
import type { GraphLayout, GraphSearch } from './graphLayout.ts';
import type { GraphPositions } from './graphPositions.ts';
import { layoutInRoom } from './graphRoom.ts';
import type { GraphActor } from './graphScene.ts';
import { largeFrom, layoutLargeGraph } from './largeGraphLayout.ts';
import { layoutTimeline, type TimelineLayout } from './timelineLayout.ts';
import { type TimelineRow, timelineRows } from './timelineRows.ts';

/** Every position on the page, computed at the build. */
export interface Layouts {
  graph: PerBox<GraphLayout>;
  timeline: TimelineLayout;
  rows: TimelineRow[];
}

/** What each page brings along; the other two graphs come to the pages that need them. */
export interface PageLayouts {
  graph: DrawnGraph;
  timeline: TimelineLayout;
}

/**
 * The graph stands in a wide box, in one that is higher than wide (pages from 760 to 1,199 px), and in a narrow one, shown at
 * its own size (phones). Sizes in px.
 */
export const graphBoxes = {
  wide: { width: 540, height: 470, fontSize: 12 },
  middle: { width: 440, height: 520, fontSize: 12 },
  narrow: { width: 360, height: 560, fontSize: 12 },
};

export type BoxName = keyof typeof graphBoxes;
export type PerBox<One> = Record<BoxName, One>;

export const boxNames = Object.keys(graphBoxes) as BoxName[];

/** The build has the time to look for the best places. */
const timelineBox = { width: 480, fontSize: 11, tries: 14_000, starts: 12 };

export interface LayoutOptions {
  /** Where the graphs' marks stood before; see positions.json. */
  kept?: Partial<PerBox<GraphPositions>>;
  search?: GraphSearch;
}

/** At once where `kept` fits the story, else it takes some seconds. The same story and `kept`, the same layouts. */
export function layoutsOf(story: Story, options: LayoutOptions = {}): Layouts {
  return {
    graph: graphsOf(story, options),
    timeline: layoutTimeline(story.events, timelineBox),
    rows: timelineRows(story.events),
  };
}

export function graphsOf(story: Story, { kept = {}, search }: LayoutOptions = {}): PerBox<GraphLayout> {
  const actors = graphActors(story);
  return perBox((name) => {
    const box = graphBoxes[name];
    if (actors.length >= largeFrom) return layoutLargeGraph(actors, story.ties, box);
    return layoutInRoom(actors, story.ties, search ? { ...box, search } : box, kept[name]);
  });
}

export function perBox<One>(make: (name: BoxName) => One): PerBox<One> {
  return { wide: make('wide'), middle: make('middle'), narrow: make('narrow') };
}

/** How good the graphs of a story came out. Its time grows with the square of the ties. */
export function figuresOf(story: Story, { graph }: Pick<Layouts, 'graph'>): PerBox<GraphFigures> {
  return perBox((name) => graphFigures(graph[name], story.ties));
}

/** Actors as the graph draws them; their weight is the number of their mentions. */
export function graphActors({ actors, passages }: Pick<Story, 'actors' | 'passages'>): GraphActor[] {
  const mentions = new Map<string, number>();
  for (const { ref } of passages.flatMap((passage) => passage.runs)) {
    if (ref) mentions.set(ref, (mentions.get(ref) ?? 0) + 1);
  }
  return actors.map(({ id, name, label, side, kind }) => {
    return { id, label: label ?? name, side, kind, weight: mentions.get(`actor:${id}`) ?? 0 };
  });
}
