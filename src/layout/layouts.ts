import type { Story } from '../model/story.ts';
import type { DrawnGraph } from './drawnGraph.ts';
import { type GraphFigures, graphFigures } from './graphFigures.ts';
import { type GraphLayout, type GraphSearch, layoutGraph } from './graphLayout.ts';
import type { GraphActor } from './graphScene.ts';
import { layoutTimeline, type TimelineLayout } from './timelineLayout.ts';
import { type TimelineRow, timelineRows } from './timelineRows.ts';

/** Every position on the page, computed at the build. */
export interface Layouts {
  graph: { wide: GraphLayout; narrow: GraphLayout };
  timeline: TimelineLayout;
  rows: TimelineRow[];
}

/** What each page brings along; the narrow graph comes to phones when they need it. */
export interface PageLayouts {
  graph: DrawnGraph;
  timeline: TimelineLayout;
}

/** From 760 px of page width up, and below; narrow is shown at its own size on phones. */
export const graphBoxes = {
  wide: { width: 480, height: 480, fontSize: 12 },
  narrow: { width: 360, height: 560, fontSize: 12 },
};

const timelineBox = { width: 480, fontSize: 11 };

/** Takes some seconds on a real story; a smaller `search` gives a rougher graph sooner. The same story, the same layouts. */
export function layoutsOf(story: Story, search?: GraphSearch): Layouts {
  const actors = graphActors(story);
  const graph = (box: (typeof graphBoxes)['wide']) =>
    layoutGraph(actors, story.ties, search ? { ...box, search } : box);
  return {
    graph: { wide: graph(graphBoxes.wide), narrow: graph(graphBoxes.narrow) },
    timeline: layoutTimeline(story.events, timelineBox),
    rows: timelineRows(story.events),
  };
}

/** How good the two graphs of a story came out, for printing. */
export function figuresOf(story: Story, { graph }: Layouts): { wide: GraphFigures; narrow: GraphFigures } {
  return { wide: graphFigures(graph.wide, story.ties), narrow: graphFigures(graph.narrow, story.ties) };
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
