import { describe, expect, it } from 'vitest';
import type { Tie } from '../model/story.ts';
import { builtGraph } from './builtGraph.ts';
import type { DrawnGraph } from './drawnGraph.ts';

const graphOf = (actors: number): DrawnGraph => ({
  width: 1000,
  height: 800,
  nodes: Array.from({ length: actors }, (_, at) => {
    return { id: `a${at}`, x: at, y: at, r: 7 + (at % 9), label: { x: 0, y: 0, lines: [] } };
  }),
  ties: Array.from({ length: actors - 1 }, (_, at) => ({ id: `t${at}`, d: 'M0 0q1 1 2 2' })),
});
const tiesOf = ({ ties }: DrawnGraph) =>
  ties.map(({ id }, at) => ({ id, from: `a${at}`, to: `a${at + 1}` }) as Tie);

describe('builtGraph', () => {
  it('leaves a small graph as it is', () => {
    const graph = graphOf(200);
    expect(builtGraph(graph, tiesOf(graph), () => false)).toBe(graph);
  });

  it('keeps the largest actors of a large one and those the page is about, with the ties among them', () => {
    const graph = graphOf(900);
    const { nodes, ties, width } = builtGraph(graph, tiesOf(graph), (id) => id === 'a1' || id === 'a2');
    expect(width).toBe(1000);
    expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['a1', 'a2', 'a8']));
    expect(nodes).toHaveLength(62);
    expect(nodes.filter(({ r }) => r < 15).map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(ties.map(({ id }) => id)).toEqual(['t1']);
  });
});
