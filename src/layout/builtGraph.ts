import type { Story } from '../model/story.ts';
import type { DrawnGraph } from './drawnGraph.ts';
import { largeFrom } from './largeGraphLayout.ts';

/** As many of the largest actors stand in a page as built, beside those that it is about. */
const largest = 60;

/**
 * What a page as built draws of a graph: all of it, or of a large one, whose every mark on every page would outgrow the story,
 * the actors that the page is about and the largest, in their places, with the ties among them. The browser loads the rest.
 */
export function builtGraph(
  graph: DrawnGraph,
  ties: Story['ties'],
  isAbout: (actor: string) => boolean,
): DrawnGraph {
  if (graph.nodes.length < largeFrom) return graph;
  const bySize = graph.nodes.toSorted((a, b) => b.r - a.r).slice(0, largest);
  const kept = new Set(bySize.map(({ id }) => id));
  const isKept = (id: string) => kept.has(id) || isAbout(id);
  const joined = new Set(ties.filter(({ from, to }) => isKept(from) && isKept(to)).map(({ id }) => id));
  return {
    ...graph,
    nodes: graph.nodes.filter(({ id }) => isKept(id)),
    ties: graph.ties.filter(({ id }) => joined.has(id)),
  };
}
