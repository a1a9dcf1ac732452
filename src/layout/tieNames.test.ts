import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawnGraph } from './drawnGraph.ts';
import { labelBox } from './labelLayout.ts';
import { labelWidth } from './labelWidth.ts';
import { nameSize, type TieName, tieNamer, tieNames } from './tieNames.ts';

const across = fc.integer({ min: 10, max: 390 });
const word = fc.stringMatching(/^[a-z]{3,12}( [a-z]{2,8})?$/);

const node = fc.record({ x: across, y: across, r: fc.integer({ min: 7, max: 15 }), label: word });
const line = fc.record({
  ends: fc.tuple(across, across, across, across),
  bend: fc.tuple(across, across),
  texts: fc.array(word, { minLength: 1, maxLength: 2 }),
});

const cases = fc.record({
  nodes: fc.array(node, { maxLength: 8 }),
  lines: fc.array(line, { maxLength: 12 }),
});

function graphOf({ nodes, lines }: typeof cases extends fc.Arbitrary<infer Case> ? Case : never): DrawnGraph {
  return {
    width: 400,
    height: 400,
    nodes: nodes.map(({ x, y, r, label }, at) => ({
      id: `a${at}`,
      x,
      y,
      r,
      label: { x: r + 4, y: 4, lines: [label] },
    })),
    ties: lines.map(({ ends: [x0, y0, x1, y1], bend: [bx, by] }, at) => ({
      id: `t${at}`,
      d: `M${x0} ${y0}q${(bx - x0) / 4 + (x1 - x0) / 2} ${(by - y0) / 4 + (y1 - y0) / 2} ${x1 - x0} ${y1 - y0}`,
    })),
  };
}

/** Points all over a name's own box, letters without ascenders high. */
function inkOf({ text, x, y, turn }: TieName): [number, number][] {
  const wide = labelWidth(text, nameSize);
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const along = Array.from({ length: Math.ceil(wide / 2) + 1 }, (_, at) => Math.min(at * 2, wide) - wide / 2);
  return along.flatMap((a) =>
    [-0.35, 0, 0.35].map((b): [number, number] => {
      const down = b * nameSize;
      return [x + a * cos - down * sin, y + a * sin + down * cos];
    }),
  );
}

describe('tieNames', () => {
  it('keeps names clear of nodes, labels, the frame and each other', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cases, (one) => {
        const graph = graphOf(one);
        const names = tieNames(
          graph,
          one.lines.map(({ texts }, at) => ({ id: `t${at}`, texts })),
        );
        const inks = names.map(inkOf);
        for (const ink of inks) {
          for (const [x, y] of ink) {
            expect(Math.min(x, y, 400 - x, 400 - y)).toBeGreaterThanOrEqual(0);
            for (const { x: nx, y: ny, r, label } of graph.nodes) {
              expect(Math.hypot(x - nx, y - ny)).toBeGreaterThan(r);
              const box = labelBox(nx + label.x, ny + label.y, 'start', label.lines, 12);
              expect(x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1).toBe(false);
            }
          }
        }
        inks.forEach((ink, at) => {
          for (const other of inks.slice(at + 1)) {
            const nearest = Math.min(
              ...ink.flatMap(([x, y]) => other.map(([a, b]) => Math.hypot(x - a, y - b))),
            );
            expect(nearest).toBeGreaterThan(1);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('says each by one of its own texts, none on its head, in the order asked for, the same each time', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const wanted = one.lines.map(({ texts }, at) => ({ id: `t${at}`, texts }));
        const names = tieNames(graphOf(one), wanted);
        const again = tieNamer(graphOf(one));
        for (const tie of wanted) again([tie]);
        expect(again(wanted)).toEqual(names);
        for (const { id, text, turn } of names) {
          expect(wanted.find((tie) => tie.id === id)?.texts).toContain(text);
          expect(Math.abs(turn)).toBeLessThanOrEqual(90);
        }
        const order = names.map(({ id }) => wanted.findIndex((tie) => tie.id === id));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  it('sets a name in the middle of a line with room, the longer text where both fit', () => {
    const graph: DrawnGraph = {
      width: 400,
      height: 100,
      nodes: [],
      ties: [{ id: 't', d: 'M20 50q180 0 360 0' }],
    };
    expect(tieNames(graph, [{ id: 't', texts: ['gives arms', 'arms'] }])).toEqual([
      { id: 't', text: 'gives arms', x: 200, y: 50, turn: 0 },
    ]);
    const short: DrawnGraph = { ...graph, ties: [{ id: 't', d: 'M20 50q20 0 40 0' }] };
    expect(tieNames(short, [{ id: 't', texts: ['gives arms', 'arms'] }])[0]?.text).toBe('arms');
    expect(tieNames(graph, [{ id: 'gone', texts: ['arms'] }])).toEqual([]);
  });
});
