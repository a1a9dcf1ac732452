import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorKinds, sides } from '../model/story.ts';
import { graphFigures } from './graphFigures.ts';
import { type GraphSearch, layoutGraph } from './graphLayout.ts';
import { roomFor } from './graphRoom.ts';
import type { GraphActor, GraphTie } from './graphScene.ts';
import { lineHeight } from './labelLayout.ts';
import { graphBoxes } from './layouts.ts';
import { curveOf } from './tieCurve.ts';

const quick: GraphSearch = { seed: 1, starts: 2, finalists: 1, moves: [20, 260] };

/** For large casts: ties that run through a node are led around it in the end, so that few tries are enough. */
const brief: GraphSearch = { seed: 1, starts: 2, finalists: 1, moves: [8, 60] };

const lawful = { overlaps: 0, through: 0, hidden: 0 };

const actor = fc.record({
  label: fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{1,8})?$/),
  side: fc.constantFrom(...sides),
  kind: fc.constantFrom(...actorKinds),
  weight: fc.integer({ min: 0, max: 20 }),
});

interface Case {
  actors: GraphActor[];
  ties: GraphTie[];
  box: { width: number; height: number; fontSize: number; search: GraphSearch };
}

/** At most `density` ties an actor, between any two, which is harder than any real cast; the story itself has 1.8. */
const cases = casesOf(5, 60);

function casesOf(least: number, most: number, density = 1.8): fc.Arbitrary<Case> {
  return fc.array(actor, { minLength: least, maxLength: most, size: 'max' }).chain((list) => {
    const actors = list.map((one, at) => ({ id: `a${at}`, ...one }));
    const end = fc.integer({ min: 0, max: actors.length - 1 });
    const pairs = fc.array(fc.tuple(end, end), {
      maxLength: Math.floor(actors.length * density),
      size: 'max',
    });
    const box = { ...roomFor(actors.length, graphBoxes.wide), search: quick };
    return pairs.map((chosen) => ({
      actors,
      ties: chosen
        .filter(([from, to]) => from !== to)
        .map(([from, to], at) => ({ id: `t${at}`, from: `a${from}`, to: `a${to}` })),
      box,
    }));
  });
}

describe('layoutGraph', () => {
  it('keeps labels, nodes and ties clear of each other, whatever the story', { timeout: 400_000 }, () => {
    fc.assert(
      fc.property(cases, ({ actors, ties, box }) => {
        const layout = layoutGraph(actors, ties, box);
        expect(graphFigures(layout, ties)).toMatchObject(lawful);
        expect(layout.nodes.map(({ id }) => id)).toEqual(actors.map(({ id }) => id));
        expect(layout.ties.map(({ id }) => id)).toEqual(ties.map(({ id }) => id));
      }),
      { numRuns: 20, seed: 2023, endOnFailure: true },
    );
  });

  // Real casts (generateStory.test.ts) stay lawful to two hundred in this room; tied at random they need more (graphRoom.test.ts).
  it('keeps a hundred clear of each other that are tied at random', { timeout: 400_000 }, () => {
    const [one] = fc.sample(casesOf(100, 100), { numRuns: 1, seed: 5 });
    const { actors, ties, box } = one as Case;
    expect(actors).toHaveLength(100);
    expect(graphFigures(layoutGraph(actors, ties, { ...box, search: brief }), ties)).toMatchObject(lawful);
  });

  it('gives back what is kept, without a search', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cases, ({ actors, ties, box }) => {
        const layout = layoutGraph(actors, ties, box);
        const none = { ...box, search: { ...quick, moves: [0, 0] as [number, number] } };
        expect(layoutGraph(actors, ties, none, layout.positions)).toEqual(layout);
        const shuffled = [...actors].reverse();
        const again = layoutGraph(shuffled, ties, none, layout.positions);
        expect(new Map(again.nodes.map((node) => [node.id, node]))).toEqual(
          new Map(layout.nodes.map((node) => [node.id, node])),
        );
      }),
      { numRuns: 4, seed: 8, endOnFailure: true },
    );
  });

  it('gives the same numbers every time, all of them whole', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cases, ({ actors, ties, box }) => {
        const few = { ...box, search: { ...quick, moves: [5, 20] as [number, number] } };
        const layout = layoutGraph(actors, ties, few);
        expect(layoutGraph(actors, ties, few)).toEqual(layout);
        const { positions: _, ...drawn } = layout;
        const numbers = JSON.stringify(drawn).match(/-?\d+(\.\d+)?/g) ?? [];
        expect(numbers.filter((number) => number.includes('.'))).toEqual([]);
      }),
      { numRuns: 3, seed: 3 },
    );
  });

  it('does not change what it is given', () => {
    const actors = ['a', 'b'].map((id) =>
      Object.freeze({ id, label: id, side: 'russia', kind: 'person' as const, weight: 1 }),
    );
    const ties = [Object.freeze({ id: 't', from: 'a', to: 'b' })];
    const layout = layoutGraph(Object.freeze(actors), Object.freeze(ties), {
      width: 360,
      height: 360,
      fontSize: 12,
      search: quick,
    });
    expect(layout.nodes).toHaveLength(2);
  });

  it('sizes nodes by weight and fans out ties between the same two actors', () => {
    const actors = ['north', 'south', 'east'].map((id, at) => {
      return { id, label: id, side: 'china', kind: 'state' as const, weight: [0, 9, 36][at] ?? 0 };
    });
    const ties = [
      { id: 'one', from: 'north', to: 'south' },
      { id: 'two', from: 'south', to: 'north' },
      { id: 'three', from: 'north', to: 'south' },
    ];
    const layout = layoutGraph(actors, ties, { width: 360, height: 360, fontSize: 12, search: quick });
    expect(layout.nodes.map(({ r }) => r)).toEqual([7, 11, 15]);
    layout.ties.forEach(({ mid }, at) => {
      for (const other of layout.ties.slice(at + 1)) {
        expect(Math.hypot(mid.x - other.mid.x, mid.y - other.mid.y)).toBeGreaterThan(12);
      }
    });
    expect(curveOf(layout.ties[0]?.d ?? '').start).not.toEqual(curveOf(layout.ties[2]?.d ?? '').start);
  });

  it('refuses a tie to nobody', () => {
    const box = { width: 300, height: 300, fontSize: 12, search: quick };
    expect(() => layoutGraph([], [{ id: 't', from: 'x', to: 'y' }], box)).toThrow(RangeError);
    expect(lineHeight(12)).toBe(14);
  });
});
