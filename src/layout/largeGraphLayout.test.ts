import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorKinds, sides } from '../model/story.ts';
import { overlapDepth } from './box.ts';
import { graphFigures } from './graphFigures.ts';
import type { GraphActor, GraphTie } from './graphScene.ts';
import { labelBox } from './labelLayout.ts';
import { layoutLargeGraph } from './largeGraphLayout.ts';
import { areaPerActor } from './largeGraphScene.ts';

const box = { width: 480, height: 480, fontSize: 12 };

const actor = fc.record({
  label: fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{1,8})?$/),
  side: fc.constantFrom(...sides),
  kind: fc.constantFrom(...actorKinds),
  weight: fc.integer({ min: 0, max: 40 }),
});

const cases = fc
  .tuple(
    fc.array(actor, { minLength: 1, maxLength: 320, size: 'max' }),
    fc.constantFrom(box, { width: 360, height: 560, fontSize: 12 }),
  )
  .chain(([list, shape]) => {
    const actors: GraphActor[] = list.map((one, at) => ({ id: `a${at}`, ...one }));
    const end = fc.integer({ min: 0, max: actors.length - 1 });
    return fc.array(fc.tuple(end, end), { maxLength: actors.length * 2, size: 'max' }).map((pairs) => ({
      actors,
      shape,
      ties: pairs
        .filter(([from, to]) => from !== to)
        .map(([from, to], at): GraphTie => ({ id: `t${at}`, from: `a${from}`, to: `a${to}` })),
    }));
  });

describe('layoutLargeGraph', () => {
  it('keeps nodes and names clear of each other and inside the frame', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(cases, ({ actors, ties, shape }) => {
        const layout = layoutLargeGraph(actors, ties, shape);
        const named = { ...layout, nodes: layout.nodes.filter(({ label }) => label.lines.length > 0) };
        expect(overlapsIn(layout)).toBe(0);
        expect(layout.nodes.map(({ id }) => id)).toEqual(actors.map(({ id }) => id));
        expect(layout.ties.map(({ id }) => id)).toEqual(ties.map(({ id }) => id));
        expect(graphFigures({ ...named, ties: [] }, []).overlaps).toBe(0);
      }),
      { numRuns: 20, seed: 2023, endOnFailure: true },
    );
  });

  it('gives the same whole numbers every time', () => {
    fc.assert(
      fc.property(cases, ({ actors, ties, shape }) => {
        const layout = layoutLargeGraph(actors, ties, shape);
        expect(layoutLargeGraph(actors, ties, shape)).toEqual(layout);
        expect(JSON.stringify(layout)).not.toMatch(/\d\.\d/);
      }),
      { numRuns: 3, seed: 4 },
    );
  });

  it('grows its box with the cast and leaves no third of it empty', () => {
    const actors = manyActors(600);
    const { width, height, nodes } = layoutLargeGraph(actors, manyTies(600), box);
    expect(width * height).toBeGreaterThanOrEqual(600 * areaPerActor);
    expect(width).toBe(height);
    for (const third of [0, 1, 2]) {
      const within = (value: number) => Math.min(2, Math.floor((3 * value) / width)) === third;
      expect(nodes.filter(({ x }) => within(x)).length).toBeGreaterThan(600 / 8);
      expect(nodes.filter(({ y }) => within(y)).length).toBeGreaterThan(600 / 8);
    }
    const named = nodes.filter(({ label }) => label.lines.length > 0);
    expect(named.length).toBeGreaterThan(600 * 0.8);
  });

  it('keeps the sides together', () => {
    const actors = manyActors(300);
    const { nodes } = layoutLargeGraph(actors, manyTies(300), box);
    const far = (alike: boolean) => {
      const some = nodes.flatMap((a, at) =>
        nodes
          .slice(at + 1)
          .filter((_, step) => (actors[at]?.side === actors[at + 1 + step]?.side) === alike)
          .map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
      );
      return some.reduce((sum, one) => sum + one, 0) / some.length;
    };
    expect(far(true)).toBeLessThan(0.7 * far(false));
  });

  it('refuses a tie to nobody', () => {
    expect(() => layoutLargeGraph([], [{ id: 't', from: 'x', to: 'y' }], box)).toThrow(RangeError);
  });
});

/** Pairs of node and node, and of name and name or node, that overlap as boxes; names are measured as drawn. */
function overlapsIn({ nodes, fontSize }: ReturnType<typeof layoutLargeGraph>): number {
  const boxes = nodes.flatMap(({ x, y, r, label }) => [
    { x0: x - r, y0: y - r, x1: x + r, y1: y + r },
    ...(label.lines.length > 0 ? [labelBox(label.x, label.y, label.anchor, label.lines, fontSize)] : []),
  ]);
  return boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => overlapDepth(one, other) > 0))
    .length;
}

function manyActors(count: number): GraphActor[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `a${at}`,
    label: `Actor number ${at}`,
    side: sides[(at * at + (at >> 3)) % 6] ?? 'russia',
    kind: actorKinds[at % 4] ?? 'person',
    weight: 1 + Math.floor(400 / (at + 1)),
  }));
}

/** To an earlier actor each, of the same side where there is one near. */
function manyTies(count: number): GraphTie[] {
  const actors = manyActors(count);
  return actors.slice(1).map(({ id, side }, at) => {
    const near = actors.slice(Math.max(0, at - 12), at + 1).find((one) => one.side === side);
    return { id: `t${at}`, from: id, to: near?.id ?? `a${at >> 1}` };
  });
}
