import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapDepth } from './box.ts';
import { type FarNode, farNames, farRadius, nameLevel } from './largeGraphFar.ts';

const size = { width: 2000, height: 2000 };
const nodes = fc.array(
  fc.record<FarNode>({
    x: fc.integer({ min: 0, max: size.width }),
    y: fc.integer({ min: 0, max: size.height }),
    r: fc.integer({ min: 7, max: 15 }),
    nameWidth: fc.integer({ min: 20, max: 130 }),
  }),
  { minLength: 1, maxLength: 200, size: 'max' },
);
const scale = fc.double({ min: 0.05, max: 4, noNaN: true });

describe('farNames', () => {
  it('lets no name overlap another, and names the first in the order', () => {
    fc.assert(
      fc.property(nodes, scale, (some, near) => {
        const order = some.map((_, at) => at).reverse();
        const names = farNames(some, order, near, size);
        const boxes = [...names.values()].map(({ box }) => box);
        const pairs = boxes.flatMap((one, at) =>
          boxes.slice(at + 1).map((other) => overlapDepth(one, other)),
        );
        expect(Math.max(0, ...pairs)).toBe(0);
        if (near < 0.4) expect(names.has(some.length - 1)).toBe(true);
      }),
    );
  });

  it('shows more names the nearer the reader comes', () => {
    const spread = Array.from({ length: 400 }, (_, at) => {
      return { x: (at % 20) * 100, y: Math.floor(at / 20) * 100, r: 10, nameWidth: 80 };
    });
    const order = spread.map((_, at) => at);
    const shown = [0.1, 0.25, 0.5, 1.5].map((near) => farNames(spread, order, near, size).size);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(shown[0]).toBeGreaterThan(0);
    expect(shown[3]).toBe(400);
  });
});

describe('nameLevel', () => {
  it('is at most the scale, more than a step below it never, and its own level', () => {
    fc.assert(
      fc.property(scale, (near) => {
        const level = nameLevel(near);
        expect(level).toBeLessThanOrEqual(near * 1.000001);
        expect(level * Math.SQRT2).toBeGreaterThan(near * 0.999);
        expect(nameLevel(level)).toBeCloseTo(level, 9);
      }),
    );
  });
});

it('keeps nodes in sight from afar', () => {
  expect(farRadius(10, 0.01)).toBeGreaterThan(2);
  expect(farRadius(10, 2)).toBe(20);
});
