import { describe, expect, it } from 'vitest';
import { drawnGraph } from './drawnGraph.ts';
import type { GraphLayout } from './graphLayout.ts';

const layout: GraphLayout = {
  width: 100,
  height: 80,
  fontSize: 12,
  nodes: [
    { id: 'a', x: 20, y: 30, r: 9, kind: 'person', label: { x: 33, y: 34, anchor: 'start', lines: ['A'] } },
    {
      id: 'b',
      x: 80,
      y: 60,
      r: 7,
      kind: 'state',
      label: { x: 80, y: 78, anchor: 'middle', lines: ['B', 'C'] },
    },
  ],
  ties: [{ id: 'a-meets-b', d: 'M29 30Q60 20 74 55', mid: { x: 56, y: 31 } }],
};

describe('drawnGraph', () => {
  it('counts labels from their nodes and curves from their starts', () => {
    expect(drawnGraph(layout)).toEqual({
      width: 100,
      height: 80,
      nodes: [
        { id: 'a', x: 20, y: 30, r: 9, label: { x: 13, y: 4, lines: ['A'] } },
        { id: 'b', x: 80, y: 60, r: 7, label: { x: 0, y: 18, anchor: 'middle', lines: ['B', 'C'] } },
      ],
      ties: [{ id: 'a-meets-b', d: 'M29 30q31-10 45 25' }],
    });
  });

  it('refuses a tie of another shape', () => {
    const straight = { ...layout, ties: [{ id: 'x', d: 'M0 0L5 5', mid: { x: 2, y: 2 } }] };
    expect(() => drawnGraph(straight)).toThrow(RangeError);
  });
});
