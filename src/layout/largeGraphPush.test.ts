import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pushed, pushApart } from './largeGraphPush.ts';

const box = { width: 600, height: 400 };
const place = fc.integer({ min: -100, max: 700 });
const bodies = fc.array(fc.record({ x: place, y: place }), { maxLength: 80, size: 'max' });

/** Every pair looked at. */
function pushedPlainly(some: readonly Pushed[], reach: number, strength: number) {
  return some.map((one, at) => {
    const pushes = some.map((other, also) => {
      const far = Math.hypot(one.x - other.x, one.y - other.y);
      if (at === also || far >= reach) return { x: 0, y: 0 };
      const push = (strength * (reach - far)) / reach;
      return far > 0
        ? { x: (push * (one.x - other.x)) / far, y: (push * (one.y - other.y)) / far }
        : { x: Number.NaN, y: 0 };
    });
    return { x: sum(pushes.map(({ x }) => x)), y: sum(pushes.map(({ y }) => y)) };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('pushApart', () => {
  it('does to each body what a look at every pair would, inside the frame and out of it', () => {
    fc.assert(
      fc.property(bodies, fc.integer({ min: 5, max: 300 }), (some, reach) => {
        const pushed = some.map((body) => ({ ...body, vx: 0, vy: 0 }));
        pushApart(pushed, { reach, strength: 8, ...box }).force(0.5);
        pushedPlainly(some, reach, 4).forEach(({ x, y }, at) => {
          if (Number.isNaN(x)) return;
          expect(pushed[at]?.vx).toBeCloseTo(x, 6);
          expect(pushed[at]?.vy).toBeCloseTo(y, 6);
        });
      }),
    );
  });

  it('looks at each pair once, however near they are', () => {
    fc.assert(
      fc.property(bodies, fc.integer({ min: 5, max: 300 }), (some, reach) => {
        const push = pushApart(some, { reach, strength: 8, ...box });
        push.force(0.5);
        const pairs = some.flatMap((one, at) =>
          some.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
        );
        expect(push.looks()).toBeGreaterThanOrEqual(pairs.filter((far) => far < reach).length);
        expect(push.looks()).toBeLessThanOrEqual(pairs.length);
      }),
    );
  });

  it('parts bodies in the same spot', () => {
    const two: Pushed[] = [
      { x: 50, y: 50 },
      { x: 50, y: 50 },
    ];
    pushApart(two, { reach: 40, strength: 1, ...box }).force(1);
    expect(two.map(({ vx }) => Math.sign(vx ?? 0)).sort()).toEqual([-1, 1]);
  });
});
