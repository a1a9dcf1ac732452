import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnGraph } from './drawnGraph.ts';
import { drawnCurve } from './largeGraphCurve.ts';
import { graphFinder } from './largeGraphFinder.ts';
import { curveOf, curvePath, pointOn } from './tieCurve.ts';

const place = fc.integer({ min: -400, max: 400 });
const point = fc.record({ x: place, y: place });
const node = fc.record({ x: place, y: place, r: fc.integer({ min: 1, max: 15 }) });
const curve = fc.record({ start: point, control: point, end: point });

describe('graphFinder', () => {
  it('finds the node whose edge is nearest, as a search through all of them does', () => {
    fc.assert(
      fc.property(
        fc.array(node, { maxLength: 60 }),
        point,
        fc.integer({ min: 0, max: 80 }),
        (nodes, at, within) => {
          const far = nodes.map(({ x, y, r }) => Math.hypot(x - at.x, y - at.y) - r);
          const least = Math.min(Infinity, ...far);
          const found = graphFinder(nodes, []).nodeAt(at.x, at.y, within);
          if (found === null) expect(least).toBeGreaterThan(within);
          else expect(far[found]).toBe(least);
        },
      ),
    );
  });

  it('finds a tie from any point on it, and none from far away', () => {
    fc.assert(
      fc.property(curve, fc.double({ min: 0, max: 1, noNaN: true }), (one, part) => {
        const finder = graphFinder([], [one]);
        const { x, y } = pointOn(one, part);
        // A curve is looked for as eight straight pieces, at most a 64th of its bend away.
        const bend = Math.hypot(
          one.start.x - 2 * one.control.x + one.end.x,
          one.start.y - 2 * one.control.y + one.end.y,
        );
        expect(finder.tieAt(x, y, 0.01 + bend / 200)).toBe(0);
        expect(finder.tieAt(x + 3000, y, 100)).toBeNull();
      }),
    );
  });
});

describe('drawnCurve', () => {
  it('reads what drawnGraph writes', () => {
    fc.assert(
      fc.property(curve, (one) => {
        const d = curvePath(one);
        const layout = {
          width: 1,
          height: 1,
          fontSize: 12,
          nodes: [],
          ties: [{ id: 't', d, mid: one.start }],
        };
        const [tie] = drawnGraph(layout).ties;
        expect(drawnCurve({ d: tie?.d ?? '' })).toEqual(curveOf(d));
      }),
    );
  });

  it.each(['', 'M1 2Q3 4 5 6', 'M1 2q3 4 5', 'M1 2q3 4 5 6 7'])('refuses %j', (d) => {
    expect(() => drawnCurve({ d })).toThrow(RangeError);
  });
});
