import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, directions, nearestInDirection } from './nearestInDirection.ts';

const point = fc.record({ x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 500 }) });
const direction = fc.constantFrom(...(Object.keys(directions) as Direction[]));

describe('nearestInDirection', () => {
  it('goes that way, and nowhere only where nothing lies that way', () => {
    fc.assert(
      fc.property(fc.array(point), point, direction, (points, from, to) => {
        const [ux, uy] = directions[to];
        const ahead = points.map(({ x, y }) => (x - from.x) * ux + (y - from.y) * uy);
        const at = nearestInDirection(points, from, to);
        expect(at < 0).toBe(ahead.every((one) => one <= 0));
        if (at >= 0) expect(ahead[at]).toBeGreaterThan(0);
      }),
    );
  });

  it('takes the nearer of two in line, and what is ahead before what is aside', () => {
    const from = { x: 100, y: 100 };
    const right = (points: { x: number; y: number }[]) => nearestInDirection(points, from, 'ArrowRight');
    expect(
      right([
        { x: 180, y: 100 },
        { x: 140, y: 100 },
      ]),
    ).toBe(1);
    expect(
      right([
        { x: 110, y: 160 },
        { x: 300, y: 110 },
      ]),
    ).toBe(1);
    expect(right([{ x: 110, y: 160 }])).toBe(0);
  });
});
