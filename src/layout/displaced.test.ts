import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorKind } from '../model/story.ts';
import { actorKinds } from '../model/story.ts';
import { displaced, type GraphParts } from './displaced.ts';
import { countedFromStart, curveOfDrawn, type DrawnGraph } from './drawnGraph.ts';
import { edgeDistance } from './nodeShape.ts';
import { curvePath, tieCurve } from './tieCurve.ts';

const [width, height] = [480, 400];
const place = fc.record({
  x: fc.integer({ min: 20, max: width - 20 }),
  y: fc.integer({ min: 20, max: height - 20 }),
});

interface Case {
  graph: DrawnGraph;
  parts: GraphParts;
  kinds: ActorKind[];
  ends: { from: number; to: number }[];
}

const cases: fc.Arbitrary<Case> = fc
  .array(fc.record({ at: place, r: fc.integer({ min: 7, max: 15 }), kind: fc.constantFrom(...actorKinds) }), {
    minLength: 2,
    maxLength: 9,
  })
  .chain((actors) =>
    fc
      .array(
        fc.record({
          from: fc.nat(actors.length - 1),
          to: fc.nat(actors.length - 1),
          bend: fc.integer({ min: -40, max: 40 }),
        }),
        { maxLength: 12 },
      )
      .map((list) => {
        const ties = list.filter(({ from, to }) => from !== to);
        const end = (at: number) => {
          const { at: middle = { x: 0, y: 0 }, r = 7, kind = 'person' } = actors[at] ?? {};
          return { ...middle, r, kind };
        };
        return {
          graph: {
            width,
            height,
            nodes: actors.map(({ at, r }, index) => ({
              id: String(index),
              ...at,
              r,
              label: { x: 0, y: 20, lines: ['A'] },
            })),
            ties: ties.map(({ from, to, bend }, index) => ({
              id: String(index),
              d: countedFromStart(curvePath(tieCurve(end(from), end(to), bend))),
            })),
          },
          kinds: actors.map(({ kind }) => kind),
          ends: ties,
          parts: {
            kindOf: (id: string) => actors[Number(id)]?.kind ?? 'person',
            endsOf: (id: string) => ({
              from: String(ties[Number(id)]?.from),
              to: String(ties[Number(id)]?.to),
            }),
          },
        };
      }),
  );

describe('displaced', () => {
  it('is the same graph where nobody moves', () => {
    fc.assert(
      fc.property(cases, ({ graph, parts }) => {
        expect(displaced(graph, parts, new Map())).toBe(graph);
        const stay = new Map(graph.nodes.map(({ id, x, y }) => [id, { x, y }]));
        expect(displaced(graph, parts, stay)).toBe(graph);
      }),
    );
  });

  it('changes the one that moves and its ties, and nothing else', () => {
    fc.assert(
      fc.property(cases, place, ({ graph, parts, ends }, to) => {
        const after = displaced(graph, parts, new Map([['0', to]]));
        expect(after.nodes[0]).toMatchObject(to);
        expect(after.nodes.slice(1).every((node, at) => node === graph.nodes[at + 1])).toBe(true);
        ends.forEach((one, at) => {
          if (one.from !== 0 && one.to !== 0) expect(after.ties[at]).toBe(graph.ties[at]);
        });
      }),
    );
  });

  it('ends every moved tie at the outlines of its two actors', () => {
    fc.assert(
      fc.property(cases, place, ({ graph, parts, kinds, ends }, to) => {
        const after = displaced(graph, parts, new Map([['0', to]]));
        ends.forEach(({ from }, at) => {
          const node = after.nodes[from];
          const { start, control } = curveOfDrawn(after.ties[at]?.d ?? '');
          if (!node || (control.x === node.x && control.y === node.y)) return;
          const [dx, dy] = [control.x - node.x, control.y - node.y];
          const length = Math.hypot(dx, dy);
          const outline = node.r * edgeDistance(kinds[from] ?? 'person', dx / length, dy / length);
          expect(Math.abs(Math.hypot(start.x - node.x, start.y - node.y) - outline - 2)).toBeLessThan(1.5);
        });
      }),
    );
  });

  it('keeps everybody inside the frame', () => {
    fc.assert(
      fc.property(cases, fc.integer(), fc.integer(), ({ graph, parts }, x, y) => {
        const [node] = displaced(graph, parts, new Map([['0', { x, y }]])).nodes;
        if (!node) throw new Error('nobody is there');
        expect(Math.min(node.x, node.y, width - node.x, height - node.y)).toBeGreaterThanOrEqual(node.r);
      }),
    );
  });
});
