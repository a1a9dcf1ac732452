import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest, transformOf, type View, viewBetween, viewOn, wholeView, zoomedBy } from './view.ts';

const size = { width: 480, height: 400 };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const view: fc.Arbitrary<View> = fc
  .record({ k: number(1, closest(size)), across: number(0, 1), down: number(0, 1) })
  .map(({ k, across, down }) => ({
    k,
    x: across * (size.width - size.width / k),
    y: down * (size.height - size.height / k),
  }));
const point = fc.record({ x: number(0, size.width), y: number(0, size.height) });
const box = fc
  .tuple(point, number(1, 200), number(1, 200))
  .map(([{ x, y }, wide, high]) => ({ x0: x, y0: y, x1: x + wide, y1: y + high }));

function expectInside({ x, y, k }: View) {
  expect(k).toBeGreaterThanOrEqual(1);
  expect(k).toBeLessThanOrEqual(closest(size));
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9);
  expect(x + size.width / k).toBeLessThanOrEqual(size.width + 1e-6);
  expect(y + size.height / k).toBeLessThanOrEqual(size.height + 1e-6);
}

describe('a view', () => {
  it('never leaves the picture, however it is zoomed or framed', () => {
    fc.assert(
      fc.property(view, number(0.05, 20), point, fc.array(box), (from, factor, about, boxes) => {
        expectInside(zoomedBy(from, factor, about, size));
        expectInside(viewOn(boxes, size));
      }),
    );
  });

  it('zoomed about a point that it shows keeps the point in sight, and away from the frame in its place', () => {
    fc.assert(
      fc.property(view, number(1, 4), number(0, 1), number(0, 1), (from, factor, across, down) => {
        const about = {
          x: from.x + (across * size.width) / from.k,
          y: from.y + (down * size.height) / from.k,
        };
        const to = zoomedBy(from, factor, about, size);
        expect((about.x - to.x) * to.k).toBeCloseTo((about.x - from.x) * from.k, 3);
        expect((about.y - to.y) * to.k).toBeCloseTo((about.y - from.y) * from.k, 3);
      }),
    );
  });

  it('framed on boxes within the picture shows all of them', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1 }), (boxes) => {
        const { x, y, k } = viewOn(boxes, size);
        for (const { x0, y0, x1, y1 } of boxes) {
          expect(x).toBeLessThanOrEqual(x0 + 1e-6);
          expect(y).toBeLessThanOrEqual(y0 + 1e-6);
          expect(x + size.width / k).toBeGreaterThanOrEqual(Math.min(x1, size.width) - 1e-6);
          expect(y + size.height / k).toBeGreaterThanOrEqual(Math.min(y1, size.height) - 1e-6);
        }
      }),
    );
  });

  it('comes as close to the marks of a large picture as to those of a small one', () => {
    expect(closest(size)).toBe(8);
    const large = { width: 5400, height: 4000 };
    expect(zoomedBy(wholeView, 1000, { x: 0, y: 0 }, large).k).toBe(80);
    expect(viewOn([{ x0: 2000, y0: 2000, x1: 2010, y1: 2010 }], large).k).toBe(60);
  });

  it('of the whole needs no transform; others move and scale', () => {
    expect(transformOf(wholeView)).toBeUndefined();
    expect(transformOf({ x: 10, y: 20, k: 2 })).toBe('translate(-20 -40) scale(2)');
    expect(viewBetween(wholeView, { x: 10, y: 20, k: 3 }, 0.5)).toEqual({ x: 5, y: 10, k: 2 });
    expect(viewOn([], size)).toEqual(wholeView);
  });
});
